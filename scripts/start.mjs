// `npm start`: builds, writes the samples, serves, prints and (unless NO_OPEN is set) opens the host page.
import { spawn } from "node:child_process";
import { build } from "./build.mjs";
import { serve } from "./serve.mjs";
import { writeSamples } from "./samples.mjs";

const OPENERS = { darwin: ["open"], win32: ["cmd", "/c", "start", ""], linux: ["xdg-open"] };

console.log("Đang dựng phần bổ trợ / building …");
await build("development");
await writeSamples();
const { origin } = await serve({ port: Number(process.env.PORT ?? 3000) }).catch((error) => {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(
    `Cổng ${error.port} đang được dùng; chạy lại với cổng khác: PORT=3001 npm start / port in use.`,
  );
  process.exit(1);
});
const address = `${origin}/host/index.html`;
console.log(`\n  Mở trang này trong trình duyệt / open in a browser:\n\n    ${address}\n`);
console.log("  Chứng thư tự ký: trình duyệt sẽ hỏi, chọn tiếp tục tới localhost. Ctrl+C để dừng.\n");

const [command, ...args] = OPENERS[process.platform] ?? [];
if (command && !process.env.NO_OPEN && !process.env.CI && process.stdout.isTTY) {
  spawn(command, [...args, address], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}
