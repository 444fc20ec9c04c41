// What Excel is told of the worksheet functions: the description that the build makes with the same generator.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly type: string;
  readonly optional?: boolean;
}

interface FunctionDescription {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly options?: unknown;
  readonly parameters: readonly Parameter[];
}

const source = join(__dirname, "../../src/functions/functions.ts");

async function described(): Promise<readonly FunctionDescription[]> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(source);
  expect(errors).toEqual([]);
  return (JSON.parse(metadataJson) as { functions: FunctionDescription[] }).functions;
}

test.each([
  ["HAN", "thời_hạn, [năm], [ngày_ban_hành]"],
  ["TINHTRANG", "thời_hạn, ngày, [tiến_độ], [năm], [ngày_ban_hành], [báo_trước]"],
  ["CONLAI", "thời_hạn, ngày, [năm], [ngày_ban_hành]"],
  ["GIAITHICH", "thời_hạn, [năm], [ngày_ban_hành]"],
  ["NGAYLAMVIEC", "ngày, số"],
])("%s(%s)", async (id, parameters) => {
  const found = (await described()).find((one) => one.id === id);
  expect(found?.name).toBe(id);
  const shown = found?.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
  expect(shown).toBe(parameters);
});

test("each function and each argument is described in Vietnamese", async () => {
  const texts = (await described()).flatMap(({ description, parameters }) => [
    description,
    ...parameters.map((parameter) => parameter.description),
  ]);
  expect(texts.length).toBeGreaterThan(15);
  expect(texts.filter((text) => !/[à-ỹđ]/iu.test(text ?? ""))).toEqual([]);
});

test("none is volatile, streaming or in need of its address; arguments come as they are", async () => {
  const functions = await described();
  expect(functions).toHaveLength(5);
  expect(functions.filter(({ options }) => options !== undefined)).toEqual([]);
  expect(new Set(functions.flatMap(({ parameters }) => parameters.map(({ type }) => type)))).toEqual(
    new Set(["any"]),
  );
});

test("the plugin of the build opens no connection and loads nothing that reports usage", () => {
  const script = `
    require("node:net").Socket.prototype.connect = () => { throw new Error("a connection was opened"); };
    require("custom-functions-metadata-plugin");
    const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
    generateCustomFunctionsMetadata(process.argv[1]).then(({ associate }) => {
      const loaded = Object.keys(require.cache).filter((path) => /usage-data|applicationinsights/.test(path));
      console.log(JSON.stringify({ functions: associate.length, loaded }));
    });`;
  const output = execFileSync(process.execPath, ["-e", script, source], { encoding: "utf8" });
  expect(JSON.parse(output)).toEqual({ functions: 5, loaded: [] });
});
