// Started by harness.ts: ts-jest compiles to CommonJS, the scripts are modules, so they meet in a process of
// their own. Prints one line of JSON, then serves until its input is closed.
import { fileURLToPath } from "node:url";
import { CHROMIUM_ARGS, findChromium } from "../../scripts/findChromium.mjs";
import { serve } from "../../scripts/serve.mjs";

const pages = fileURLToPath(new URL("pages/", import.meta.url)).replace(/[\\/]$/, "");
const { origin } = await serve({ port: 0, mounts: [["/test-pages/", pages]] });
console.log(JSON.stringify({ origin, executablePath: await findChromium(), args: CHROMIUM_ARGS }));
process.stdin.resume().on("end", () => process.exit(0));
