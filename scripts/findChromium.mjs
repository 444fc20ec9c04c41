// Which Chromium the browser tests use: CHROMIUM_PATH, else the system's, else the one inside the npm
// package @sparticuz/chromium. Nothing is downloaded.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const SYSTEM_NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];

export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const MISSING =
  "Không tìm thấy Chromium để chạy kiểm thử trình duyệt. Cài gói `chromium` của hệ điều hành, hoặc đặt biến " +
  "CHROMIUM_PATH tới tệp chạy của Chromium/Chrome/Edge. / No Chromium found: install your system's `chromium` " +
  "package or set CHROMIUM_PATH.";

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a Chromium; throws with a sentence that says what to do when there is none. */
export async function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) {
    if (isProgram(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Error(
      `CHROMIUM_PATH = ${env.CHROMIUM_PATH}: không phải tệp chạy được / not an executable file.`,
    );
  }
  for (const folder of (env.PATH ?? "").split(delimiter)) {
    const found = SYSTEM_NAMES.map((name) => join(folder, name)).find(isProgram);
    if (found) return found;
  }
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    return await packaged.executablePath();
  } catch (cause) {
    throw new Error(MISSING, { cause });
  }
}
