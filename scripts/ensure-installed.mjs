// Installs the locked dependencies when they are absent or the lock file has changed since, so that
// `npm start` and `npm test` are each a single command on a fresh machine.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const installed = `${root}node_modules/.package-lock.json`;
const lock = `${root}package-lock.json`;
const isCurrent = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs - 60_000;

if (!isCurrent) {
  console.log("Đang cài các gói phụ thuộc / installing dependencies (npm ci) …");
  const run = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: "inherit",
    shell: true,
  });
  if (run.status !== 0) {
    console.error("npm ci failed: check the connection to the npm registry, then run the command again.");
    process.exit(run.status ?? 1);
  }
}
