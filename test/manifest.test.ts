// The manifest's rules that Excel checks only when it is sideloaded: offline, nothing is sent anywhere.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PANELS_IN_ORDER } from "../src/taskpane/panelName";

const root = join(__dirname, "..");
const xml = readFileSync(join(root, "manifest.xml"), "utf8");
const ORIGIN = "https://localhost:3000";

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const tags: readonly Tag[] = [...xml.matchAll(/<([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*\/?>/g)].map((match) => ({
  name: match[1]!,
  attributes: Object.fromEntries(
    [...match[2]!.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]),
  ),
}));

const named = (name: string) => tags.filter((tag) => tag.name === name);
const valuesOf = (name: string, attribute: string) =>
  named(name).flatMap((tag) => tag.attributes[attribute] ?? []);
const textOf = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];

/** Width and height stand in the first chunk (IHDR) of a PNG. */
function pngSize(path: string): { width: number; height: number } {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

// In a process of its own, because jest cannot load the ES modules it depends on; every socket throws there,
// so that the parse is seen to need no network and to report no usage.
const READ_OFFLINE = `
  require("node:net").Socket.prototype.connect = () => { throw new Error("a connection was opened"); };
  const { OfficeAddinManifest } = require("office-addin-manifest");
  OfficeAddinManifest.readManifestFile("manifest.xml").then((info) => console.log(JSON.stringify(info)));
`;

test("office-addin-manifest reads it, without a connection", () => {
  const output = execFileSync(process.execPath, ["-e", READ_OFFLINE], { cwd: root, encoding: "utf8" });
  expect(JSON.parse(output)).toMatchObject({
    id: "81ac4d6b-80e4-4f8a-af0f-d12401711e0a",
    officeAppType: "TaskPaneApp",
    hosts: ["Workbook"],
    defaultLocale: "vi-VN",
    displayName: "Phụ lục",
    permissions: "ReadWriteDocument",
    defaultSettings: { sourceLocation: `${ORIGIN}/taskpane.html` },
  });
});

test("the package beneath it that once reported usage is the emptied one", () => {
  // From version 3 on every function of office-addin-usage-data does nothing; older ones send data.
  const path = join(root, "node_modules/office-addin-usage-data/package.json");
  const { version } = JSON.parse(readFileSync(path, "utf8")) as { version: string };
  expect(Number(version.split(".")[0])).toBeGreaterThanOrEqual(3);
});

test("id is a GUID and the version has four parts", () => {
  expect(textOf("Id")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(textOf("Version")).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
});

test("elements stand in the order of the schema", () => {
  const order = [
    "<Id>", "<Version>", "<ProviderName>", "<DefaultLocale>", "<DisplayName ", "<Description ", "<IconUrl ",
    "<HighResolutionIconUrl ", "<Hosts>", "<Requirements>", "<DefaultSettings>", "<Permissions>",
    "<VersionOverrides ",
  ].map((start) => xml.indexOf(start)); // prettier-ignore
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  // In a custom tab every group stands above the tab's own label.
  expect(xml.lastIndexOf("</Group>")).toBeLessThan(xml.indexOf('<Label resid="Tab.Label"'));
  expect(xml.indexOf("<AllFormFactors>")).toBeLessThan(xml.indexOf("<DesktopFormFactor>"));
});

test("the worksheet functions: script, page and description of their own, under one namespace", () => {
  const extension = /<ExtensionPoint xsi:type="CustomFunctions">([\s\S]*?)<\/ExtensionPoint>/.exec(xml)![1]!;
  const values = new Map(
    [...named("bt:Url"), ...named("bt:String")].map(({ attributes }) => [
      attributes.id,
      attributes.DefaultValue,
    ]),
  );
  const parts = [
    ...extension.matchAll(/<(\w+)>\s*<SourceLocation resid="([^"]+)" \/>|<(Namespace) resid="([^"]+)"/g),
  ];
  expect(parts.map((part) => [part[1] ?? part[3], values.get(part[2] ?? part[4])])).toEqual([
    ["Script", `${ORIGIN}/functions.js`],
    ["Page", `${ORIGIN}/functions.html`],
    ["Metadata", `${ORIGIN}/functions.json`],
    ["Namespace", "PHULUC"],
  ]);
});

test("every resource that is used exists, and every one that exists is used", () => {
  const defined = [
    ...named("bt:Image").flatMap((tag) => tag.attributes.id ?? []),
    ...valuesOf("bt:Url", "id"),
    ...valuesOf("bt:String", "id"),
  ];
  const used = tags.flatMap((tag) => tag.attributes.resid ?? []);
  expect(new Set(used)).toEqual(new Set(defined));
  expect(new Set(defined).size).toBe(defined.length);
  expect(defined.filter((id) => id.length > 32)).toEqual([]);
});

test("ids of tab, groups and controls are unique", () => {
  const ids = ["CustomTab", "Group", "Control"].flatMap((name) => valuesOf(name, "id"));
  expect(ids).toHaveLength(7);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 125)).toEqual([]);
});

test.each([
  ["bt:ShortStrings", 125],
  ["bt:LongStrings", 250],
])("%s hold at most %i characters and are in Vietnamese with English overrides", (section, limit) => {
  const block = xml.slice(xml.indexOf(`<${section}>`), xml.indexOf(`</${section}>`));
  const values = [...block.matchAll(/\b(?:DefaultValue|Value)="([^"]*)"/g)].map((match) => match[1]!);
  expect(values.length).toBeGreaterThan(0);
  expect(values.filter((value) => value.length > limit)).toEqual([]);
  const count = (pattern: RegExp) => block.match(pattern)?.length;
  expect(count(/<bt:Override Locale="en-US"/g)).toBe(count(/<bt:String /g));
});

test("every address is on the one origin that the build replaces", () => {
  const addresses = xml
    .match(/https?:\/\/[^"<\s]+/g)!
    .filter((url) => !url.includes("schemas.microsoft.com"));
  const foreign = addresses.filter((url) => !url.startsWith(ORIGIN) && !url.startsWith("http://www.w3.org/"));
  expect(foreign).toEqual([]);
  expect(addresses.filter((url) => url.startsWith(`${ORIGIN}/`)).length).toBeGreaterThan(20);
});

const images = named("bt:Image").flatMap(({ attributes }) =>
  attributes.id === undefined ? [] : [[attributes.id, attributes.DefaultValue!] as const],
);

test.each(images)("image %s has the size that its name says", (id, url) => {
  const size = Number(id.split(".")[1]);
  expect(pngSize(join(root, url.slice(ORIGIN.length)))).toEqual({ width: size, height: size });
});

test("icons of the add-in itself: 32 and 64 pixels", () => {
  const sizeOf = (tag: string) => pngSize(join(root, valuesOf(tag, "DefaultValue")[0]!.slice(ORIGIN.length)));
  expect(sizeOf("IconUrl")).toEqual({ width: 32, height: 32 });
  expect(sizeOf("HighResolutionIconUrl")).toEqual({ width: 64, height: 64 });
});

test("each icon is offered in the sizes that Office asks for", () => {
  for (const block of xml.matchAll(/<Icon>([\s\S]*?)<\/Icon>/g)) {
    expect([...block[1]!.matchAll(/size="(\d+)"/g)].map((match) => match[1])).toEqual([
      "16",
      "32",
      "64",
      "80",
    ]);
  }
});

test("buttons open panels that the pane knows, all in one pane container", () => {
  const panels = valuesOf("bt:Url", "DefaultValue").flatMap(
    (url) => new URL(url).searchParams.get("panel") ?? [],
  );
  expect(panels).toEqual(["check", "deadlines", "merge"]);
  expect(panels.filter((panel) => !(PANELS_IN_ORDER as readonly string[]).includes(panel))).toEqual([]);
  expect(new Set(xml.match(/<TaskpaneId>[^<]*/g))).toEqual(new Set(["<TaskpaneId>PhuLuc.Pane"]));
});

test("asks for the requirement set of its calls and for no right beyond reading and writing", () => {
  expect(named("Set").map((tag) => tag.attributes)).toEqual([{ Name: "ExcelApi", MinVersion: "1.9" }]);
  expect(textOf("Permissions")).toBe("ReadWriteDocument");
  expect(named("AppDomain")).toEqual([]);
});
