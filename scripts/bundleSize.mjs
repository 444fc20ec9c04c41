// Builds the add-in as it ships and refuses a first script of more than 300 KB gzipped: the pane must open at
// once on an office's line. Run by `npm test`.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "./build.mjs";

const LIMIT_KB = 300;
const folder = resolve("artifacts/production");

await build("production", ["addin"], folder);
const size = Math.ceil(gzipSync(readFileSync(join(folder, "taskpane.js"))).length / 1024);
console.log(`taskpane.js: ${size} KB gzipped of ${LIMIT_KB}`);
process.exitCode = size > LIMIT_KB ? 1 : 0;
