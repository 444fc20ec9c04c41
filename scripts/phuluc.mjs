#!/usr/bin/env node
// `npx phuluc …` in a checkout: builds the command line once when it is not there, then runs it.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
if (!existsSync(program)) {
  const folder = process.cwd();
  const { build } = await import("./build.mjs");
  await build("production", ["cli"]);
  process.chdir(folder);
}
createRequire(import.meta.url)(program);
