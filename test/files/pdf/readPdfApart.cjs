// Reads PDFs in a Node of its own and prints what readPdf gives as JSON: pdf.js is an ES module, which the
// tests' CommonJS cannot load. Usage: node readPdfApart.cjs FILE.pdf
const { readFileSync } = require("node:fs");
const process = require("node:process");
const ts = require("typescript");

require.extensions[".ts"] = (module, path) => {
  const options = {
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    target: ts.ScriptTarget.ES2022,
  };
  // Node16 leaves `import()` as it is; files are CommonJS, as package.json has no "type".
  const { outputText } = ts.transpileModule(readFileSync(path, "utf8"), {
    compilerOptions: options,
    fileName: path,
  });
  module._compile(outputText, path);
};

const { readPdf } = require("../../../src/files/pdf/readPdf.ts");

readPdf(readFileSync(process.argv[2])).then(
  (pages) => process.stdout.write(JSON.stringify({ pages })),
  (error) => process.stdout.write(JSON.stringify({ code: error.code ?? String(error) })),
);
