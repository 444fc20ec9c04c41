// The ESLint rule behind borders.json: an import must stay inside its own folder or go where the table allows.
import { readFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const borders = JSON.parse(readFileSync(new URL("borders.json", import.meta.url), "utf8"));
const foldersLongestFirst = Object.keys(borders)
  .filter((folder) => folder !== "$comment")
  .sort((a, b) => b.length - a.length);

const isInside = (path, folder) => path === folder || path.startsWith(`${folder}/`);
const folderOf = (path) => foldersLongestFirst.find((folder) => isInside(path, folder));
const packageOf = (source) =>
  source.startsWith("node:")
    ? "node"
    : source
        .split("/")
        .slice(0, source.startsWith("@") ? 2 : 1)
        .join("/");

/** Why `source`, imported by the file at `path` (from the root, with "/"), is not allowed; null when it is. */
export function borderViolation(path, source, isTypeOnly) {
  const home = folderOf(path);
  if (!home) return null;
  const rule = borders[home];
  if (!source.startsWith(".")) {
    return rule.packages.includes(packageOf(source)) ? null : `${home} may not import the package ${source}`;
  }
  const target = relative(root, resolve(root, dirname(path), source))
    .split(sep)
    .join("/");
  if (isInside(target, home)) return null;
  const allowed = [...rule.folders, ...(isTypeOnly ? (rule.types ?? []) : [])];
  return allowed.some((folder) => isInside(target, folder)) ? null : `${home} may not import ${target}`;
}

export const bordersRule = {
  meta: {
    type: "problem",
    docs: { description: "folder borders" },
    messages: { border: "{{why}} (scripts/borders.json)." },
    schema: [],
  },
  create(context) {
    const path = relative(root, context.filename).split(sep).join("/");
    const check = (node, isTypeOnly) => {
      const source = node.source?.value;
      const why = typeof source === "string" ? borderViolation(path, source, isTypeOnly) : null;
      if (why) context.report({ node, messageId: "border", data: { why } });
    };
    const areTypes = (node) => node.importKind === "type" || node.exportKind === "type";
    return {
      ImportDeclaration: (node) => check(node, areTypes(node)),
      ExportNamedDeclaration: (node) => check(node, areTypes(node)),
      ExportAllDeclaration: (node) => check(node, areTypes(node)),
      ImportExpression: (node) => check(node, false),
    };
  },
};
