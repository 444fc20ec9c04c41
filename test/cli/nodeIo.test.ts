// The real file system under the command line: what cannot be written or read, and what stops nothing.
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WriteError } from "../../src/cli/command";
import { nodeIo } from "../../src/cli/nodeIo";
import { readReturnedFile } from "../../src/files/readReturnedFile";
import { writeFaultSentence } from "../../src/messages/writeFaultSentence";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "phuluc-"));
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = new Uint8Array([1]);

test("a file is written and read again", async () => {
  const path = join(folder, "bao-cao.xlsx");
  await nodeIo.writeFile(path, bytes);
  expect([...(await nodeIo.readFile(path))]).toEqual([1]);
});

test.each([
  ["a folder that is not there", "thieu/bao-cao.xlsx", "chưa có thư mục chứa tệp này"],
  ["a file where a folder should be", "tep/bao-cao.xlsx", "chưa có thư mục chứa tệp này"],
  ["a folder of that name", "co", "đó là một thư mục"],
])("not written: %s", async (_name, name, reason) => {
  await mkdir(join(folder, "co"));
  await writeFile(join(folder, "tep"), "");
  const path = join(folder, name);
  const run = nodeIo.writeFile(path, bytes);
  await expect(run).rejects.toBeInstanceOf(WriteError);
  await expect(run).rejects.toThrow(reason);
  await expect(run).rejects.toThrow("Không ghi được “");
});

test.each([
  ["EBUSY", "đang mở ở chương trình khác (như Excel)"],
  ["EPERM", "đang mở ở chương trình khác (như Excel)"],
  ["EACCES", "không có quyền ghi"],
  ["ENOSPC", "ổ đĩa không còn chỗ"],
  ["EIO", "máy không cho ghi (EIO)"],
])("%s is told by what to do", (code, reason) => {
  expect(writeFaultSentence("a.xlsx", code)).toMatch(/^Không ghi được “a.xlsx”: .*\.$/);
  expect(writeFaultSentence("a.xlsx", code)).toContain(reason);
});

test("a broken link inside a folder is one file that cannot be read", async () => {
  await mkdir(join(folder, "xa"));
  await writeFile(join(folder, "xa", "a.xlsx"), "");
  await symlink(join(folder, "khong-co"), join(folder, "xa", "b.xlsx"));
  await symlink(join(folder, "vong"), join(folder, "vong"));
  await writeFile(join(folder, "z.xlsx"), "");
  const files = await nodeIo.listFiles([folder]);
  expect(files.map(({ name }) => name)).toEqual(["vong", "xa/a.xlsx", "xa/b.xlsx", "z.xlsx"]);
  const outcomes = files.map(async ({ path, name, modifiedOn }) => {
    const content = await nodeIo.readFile(path).catch(() => null);
    const file = readReturnedFile({ file: path, name, bytes: content, fileTimeOn: modifiedOn });
    return file.content.ok ? "ok" : file.content.fault;
  });
  expect(await Promise.all(outcomes)).toEqual(["unreadable", "empty", "unreadable", "empty"]);
});

test("what the command line itself names must be there", async () => {
  await expect(nodeIo.listFiles([join(folder, "khong-co")])).rejects.toMatchObject({ code: "unreadable" });
  await expect(nodeIo.readFile(folder)).rejects.toMatchObject({
    code: "unreadable",
    where: { file: folder },
  });
});
