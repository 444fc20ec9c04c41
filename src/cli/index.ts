// `phuluc`: which command, with which world, ending the process with its code.
import { AppError } from "../core/base/appError";
import { errorSentence } from "../messages/errorSentence";
import { check } from "./check";
import { UsageError, WriteError, type Command, type ExitCode } from "./command";
import { deadlines } from "./deadlines";
import { layout } from "./layout";
import { merge } from "./merge";
import { nodeIo } from "./nodeIo";
import { read } from "./read";
import { reports } from "./reports";
import { status } from "./status";
import { units } from "./units";

const COMMANDS: Readonly<Record<string, Command>> = {
  read,
  check,
  layout,
  deadlines,
  units,
  status,
  merge,
  reports,
};

const USAGE = [
  "phuluc – phụ lục kế hoạch và báo cáo của các đơn vị",
  "",
  ...Object.values(COMMANDS).map((command) => `  ${command.usage}`),
  "",
  "Mã thoát: 0 không có gì cần xem, 1 có điểm cần xem lại, 2 không làm được.",
].join("\n");

/** The sentence for standard error; our own faults keep their stack. */
function sentenceOf(error: unknown, command: Command): string {
  if (error instanceof UsageError) return `${error.message}\nCách dùng: ${command.usage}`;
  if (error instanceof WriteError) return error.message;
  if (error instanceof AppError) return errorSentence(error, "vi");
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function main([name, ...args]: readonly string[]): Promise<ExitCode> {
  const command = name === undefined ? undefined : COMMANDS[name];
  if (!command) {
    const wantsHelp = name === undefined || name === "--help" || name === "help";
    (wantsHelp ? process.stdout : process.stderr).write(
      wantsHelp ? `${USAGE}\n` : `Không có lệnh “${name}”.\n\n${USAGE}\n`,
    );
    return wantsHelp ? 0 : 2;
  }
  try {
    return await command.run(args, nodeIo);
  } catch (error) {
    process.stderr.write(`${sentenceOf(error, command)}\n`);
    return 2;
  }
}

// `phuluc … | head` closes the pipe early; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
