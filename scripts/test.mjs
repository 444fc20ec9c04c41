// `npm test`: type check, lint, the development build and its samples, unit tests, browser tests. Everything
// runs even when something fails; the closing line is `N passed, N failed`, where each check counts as one.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findChromium } from "./findChromium.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
mkdirSync("artifacts", { recursive: true });

let passed = 0;
let failed = 0;
let skipped = 0;

function run(title, args) {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  return status === 0;
}

function check(title, args) {
  if (run(title, args)) passed++;
  else failed++;
}

function jest(project, ...args) {
  const report = `artifacts/jest-${project}.json`;
  rmSync(report, { force: true });
  const isGreen = run(`jest: ${project}`, [
    "node_modules/jest/bin/jest.js",
    "--selectProjects",
    project,
    "--json",
    `--outputFile=${report}`,
    "--reporters=default",
    ...args,
  ]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    passed += numPassedTests;
    skipped += numPendingTests;
    failed += numFailedTests + numRuntimeErrorTestSuites;
    if (!isGreen && numFailedTests + numRuntimeErrorTestSuites === 0) failed++;
  } catch {
    failed++;
  }
}

check("type check", ["node_modules/typescript/bin/tsc", "--noEmit"]);
check("lint", ["node_modules/eslint/bin/eslint.js", "--max-warnings", "0", "."]);
check("format", ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."]);
check("build", ["-e", "import('./scripts/build.mjs').then(({ build }) => build('development'))"]);
check("size of the first script", ["scripts/bundleSize.mjs"]);
check("samples", ["scripts/samples.mjs"]);
jest("unit");
try {
  console.log(`\n— Chromium: ${await findChromium()}`);
  jest("browser", "--runInBand");
} catch (error) {
  console.error(error.message);
  failed++;
}

console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed === 0 ? 0 : 1;
