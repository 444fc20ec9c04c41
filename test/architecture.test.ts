// The borders between folders, over every import in src/, and the rules that no type can say.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import ts from "typescript";

const root = join(__dirname, "..");

function filesBelow(folder: string, endings: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

interface Import {
  path: string;
  source: string;
  isTypeOnly: boolean;
}

function importsOf(path: string): Import[] {
  const file = ts.createSourceFile(
    path,
    readFileSync(join(root, path), "utf8"),
    ts.ScriptTarget.ES2022,
    true,
  );
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({
        path,
        source: node.moduleSpecifier.text,
        isTypeOnly: node.importClause?.isTypeOnly ?? false,
      });
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push({ path, source: node.moduleSpecifier.text, isTypeOnly: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const source = node.arguments[0];
      if (source && ts.isStringLiteral(source)) found.push({ path, source: source.text, isTypeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The lint rule's own judgment, asked in a process of its own because it is an ES module. */
function violationsOf(imports: readonly Import[]): string[] {
  const script = `
    import { borderViolation } from "./scripts/bordersRule.mjs";
    const imports = JSON.parse(await new Response(process.stdin).text());
    const all = imports.map((i) => [i.path, borderViolation(i.path, i.source, i.isTypeOnly)]);
    console.log(JSON.stringify(all.filter(([, why]) => why).map(([path, why]) => path + ": " + why)));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: root,
    input: JSON.stringify(imports),
    encoding: "utf8",
  });
  return JSON.parse(output) as string[];
}

const sources = filesBelow("src", /\.tsx?$/);

test("every import in src/ stays inside the borders of scripts/borders.json", () => {
  const imports = sources.flatMap(importsOf);
  expect(imports.length).toBeGreaterThan(20);
  expect(violationsOf(imports)).toEqual([]);
});

test.each([
  ["src/core/base/cell.ts", "../units/types", true],
  ["src/core/units/registry.ts", "../deadlines/types", true],
  ["src/core/merge/alignRows.ts", "../units/readUnits", false],
  ["src/app/runCheck.ts", "../excel/excelWorkbook", false],
  ["src/app/runCheck.ts", "exceljs", false],
  ["src/host/index.ts", "../core/base/cell", true],
  ["src/excel/excelWorkbook.ts", "../messages/issueSentence", false],
  ["src/core/units/registry.ts", "node:fs", false],
])("the border check refuses %s importing %s", (path, source, isTypeOnly) => {
  expect(violationsOf([{ path, source, isTypeOnly }])).toHaveLength(1);
});

test("Excel.run is called in src/excel only, and exceljs is named in src/files and src/host only", () => {
  const wrong = sources.filter((path) => {
    const text = readFileSync(join(root, path), "utf8");
    return (
      (/\bExcel\.run\(/.test(text) && !path.startsWith("src/excel/")) ||
      (/["']exceljs["']/.test(text) && !/^src\/(files|host)\//.test(path))
    );
  });
  expect(wrong).toEqual([]);
});

test("program text and data are NFC", () => {
  const files = ["src", "seeds", "test", "docs", "scripts"].flatMap((folder) =>
    filesBelow(folder, /\.(tsx?|json|md|mjs|html)$/),
  );
  const wrong = files.filter((path) => {
    const text = readFileSync(join(root, path), "utf8");
    return text !== text.normalize("NFC");
  });
  expect(wrong).toEqual([]);
});

test("there is no utils, helpers, common or barrel file", () => {
  expect(sources.filter((path) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.tsx?$)/i.test(path))).toEqual([]);
  const barrels = sources.filter((path) => {
    if (!/\/index\.tsx?$/.test(path)) return false;
    const lines = readFileSync(join(root, path), "utf8")
      .split("\n")
      .filter((line) => line.trim() && !line.startsWith("//"));
    return lines.every((line) => line.startsWith("export "));
  });
  expect(barrels).toEqual([]);
});
