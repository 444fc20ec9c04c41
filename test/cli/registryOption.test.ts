// --registry FILE: what is taken, what is refused with which sentence, what is only told.
import { UsageError, type Io } from "../../src/cli/command";
import { registryOption } from "../../src/cli/registryOption";
import { AppError } from "../../src/core/base/appError";
import { parsePlainDate } from "../../src/core/base/date";

async function registry(file: string | null) {
  const told: string[] = [];
  const io: Io = {
    today: parsePlainDate("2024-06-20")!,
    readInput: () => Promise.resolve(""),
    readFile: (path) =>
      file === null
        ? Promise.reject(new AppError("unreadable", { file: path }))
        : Promise.resolve(new TextEncoder().encode(file)),
    writeFile: () => Promise.resolve(),
    listFiles: () => Promise.resolve([]),
    print: () => undefined,
    warn: (text) => told.push(text),
  };
  return { units: (await registryOption("r.json", io))!.units, told };
}

const UNIT = { id: "x", name: "Sở Thử nghiệm", level: "province", kind: "unit", locality: "t" };
const unitWith = (over: object) => JSON.stringify({ units: [{ ...UNIT, ...over }] });
const two = (first: object, second: object) =>
  JSON.stringify({
    units: [
      { ...UNIT, ...first },
      { ...UNIT, id: "y", name: "Sở Khác", ...second },
    ],
  });

test.each<[name: string, file: string]>([
  ["short", unitWith({})],
  ["with a byte order mark", `\ufeff${unitWith({})}`],
  ["null where a field may be absent", unitWith({ aliases: null, shortName: null, successors: null, locality: null, parent: null, validFrom: null, validTo: null, members: null, source: null })],
  ["whole", unitWith({ aliases: ["STN"], shortName: "STN", validFrom: "2020-01-01", validTo: "2025-02-28", successors: [], source: "QĐ 1" })],
  ["fields that are not known", unitWith({ phone: 1 })],
])("taken: %s", async (_name, file) => {
  const { units, told } = await registry(file);
  expect(units[0]).toMatchObject({ id: "x", successors: [], parent: null });
  expect(Array.isArray(units[0]?.aliases)).toBe(true);
  expect(told).toEqual([]);
}); // prettier-ignore

test.each<[name: string, file: string, sentence: string | RegExp]>([
  ["no JSON", "{", "không phải tệp JSON"],
  ["a list", "[]", "cần dạng"],
  ["null", "null", "cần dạng"],
  ["units that are no list", '{"units":{}}', "cần dạng"],
  ["a unit that is null", '{"units":[null]}', "đơn vị thứ 1 cần là"],
  ["a number for an id", '{"units":[{"id":1}]}', 'đơn vị thứ 1: "id" đang ghi 1, cần một chuỗi'],
  ["no name", unitWith({ name: " " }), '"name" đang ghi " "'],
  ["a level nobody knows", unitWith({ level: "tinh" }), '(Sở Thử nghiệm): "level" đang ghi "tinh", cần một trong: central'],
  ["a kind nobody knows", unitWith({ kind: "team" }), '"kind" đang ghi "team"'],
  ["aliases that are one text", unitWith({ aliases: "STN" }), '"aliases" đang ghi "STN", cần một danh sách'],
  ["an alias that is a number", unitWith({ aliases: ["STN", 1] }), '"aliases"'],
  ["a date day first", unitWith({ validFrom: "01/07/2025" }), '"validFrom" đang ghi "01/07/2025", cần một ngày có thật'],
  ["a date that is not", unitWith({ validTo: "2025-02-29" }), '"validTo"'],
  ["members without a level", unitWith({ kind: "group", members: { under: "t" } }), '"members"'],
  ["every fault of every unit", two({ level: 1 }, { kind: 2 }), /đơn vị thứ 1.*"level"[^]*đơn vị thứ 2.*"kind"/],
  ["one id twice", two({}, { id: "x" }), "Mã “x” của “Sở Khác” đã dùng"],
  ["dates the wrong way round", unitWith({ validFrom: "2025-03-01", validTo: "2025-02-28" }), "ngày bắt đầu hiệu lực sau"],
  ["parents in a circle", two({ parent: "y" }, { parent: "x" }), "khép vòng"],
  ["successors in a circle", two({ successors: ["y"] }, { successors: ["x"] }), "khép vòng"],
])("refused: %s", async (_name, file, sentence) => {
  const run = registry(file);
  await expect(run).rejects.toBeInstanceOf(UsageError);
  await expect(run).rejects.toThrow(sentence);
  await expect(run).rejects.toThrow("--registry r.json: ");
}); // prettier-ignore

test.each<[name: string, file: string, sentence: string]>([
  ["a parent that is not there", unitWith({ parent: "t" }), "không có một đơn vị cấp trên “t”"],
  ["a successor that is not there", unitWith({ successors: ["z"] }), "không có một đơn vị kế thừa “z”"],
  ["two units of one name", two({}, { name: UNIT.name }), "trùng tên với một đơn vị khác"],
])("told, and taken: %s", async (_name, file, sentence) => {
  const { units, told } = await registry(file);
  expect(units.length).toBeGreaterThan(0);
  expect(told.join()).toContain(sentence);
});

test("of many faults the first are told, and how many more", async () => {
  const units = Array.from({ length: 25 }, (_unit, i) => ({
    ...UNIT,
    id: `u${i}`,
    name: `Sở ${i}`,
    level: "",
  }));
  await expect(registry(JSON.stringify({ units }))).rejects.toThrow("… và 15 điểm khác.");
});

test("a file that cannot be read is the world's failure", async () => {
  await expect(registry(null)).rejects.toMatchObject({ code: "unreadable", where: { file: "r.json" } });
});
