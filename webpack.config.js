// Builds: the add-in's pages (dist/), the command line (dist/cli.js) and, in development only, the local
// Excel host and the browser-test pages (dist/host, dist/test).
//   ADDIN_ORIGIN=https://phuluc.example.gov.vn   where the add-in will be served from (default localhost:3000)
//   OFFICE_JS=self                               ship Office.js in dist/office instead of using Microsoft's CDN
const path = require("node:path");
const webpack = require("webpack");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");

const DEV_ORIGIN = "https://localhost:3000";
const CDN = "https://appsforoffice.microsoft.com";
const FUNCTIONS = "./src/functions/functions.ts";
const officeDist = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

const scriptSources = (isSelfHosted) => (isSelfHosted ? "'self'" : `'self' ${CDN}`);

/**
 * Everything from our own origin. Fluent UI inserts its rules one by one into <style> elements that are empty
 * when they are made; the hash is that of the empty text, so no style text of anyone else is let in.
 */
function contentSecurityPolicy(isSelfHosted) {
  return [
    "default-src 'none'",
    `script-src ${scriptSources(isSelfHosted)}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The page of the worksheet functions shows nothing and asks for nothing. */
function functionsPolicy(isSelfHosted) {
  const scripts = `script-src ${scriptSources(isSelfHosted)}`;
  return ["default-src 'none'", scripts, "base-uri 'none'", "form-action 'none'"].join("; ");
}

module.exports = (_env, { mode = "production" } = {}) => {
  const isDevelopment = mode === "development";
  const origin = (process.env.ADDIN_ORIGIN ?? DEV_ORIGIN).replace(/\/+$/, "");
  const isSelfHosted = isDevelopment || process.env.OFFICE_JS === "self";
  const officeLibrary = isSelfHosted ? "office" : `${CDN}/lib/1/hosted`;
  const officeJs = `${officeLibrary}/office.js`;

  const shared = {
    mode,
    devtool: isDevelopment ? "source-map" : false,
    resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };

  const paneParameters = { officeJs, csp: contentSecurityPolicy(isSelfHosted) };
  const functionsParameters = {
    officeJs: `${officeLibrary}/custom-functions-runtime.js`,
    csp: functionsPolicy(isSelfHosted),
  };
  const page = (name, template, templateParameters) =>
    new HtmlWebpackPlugin({
      filename: `${name}.html`,
      chunks: [name],
      template,
      templateParameters,
      scriptLoading: "defer",
    });

  const addin = {
    ...shared,
    name: "addin",
    target: "web",
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/index.ts",
      functions: FUNCTIONS,
    },
    output: {
      path: path.resolve("dist"),
      filename: "[name].js",
      chunkFilename: "chunks/[name].[contenthash:8].js",
      publicPath: "auto",
    },
    plugins: [
      page("taskpane", "./src/taskpane/taskpane.html", paneParameters),
      page("commands", "./src/commands/commands.html", paneParameters),
      page("functions", "./src/functions/functions.html", functionsParameters),
      new CustomFunctionsMetadataPlugin({ input: FUNCTIONS, output: "functions.json" }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "manifest.xml", transform: (text) => text.toString("utf8").replaceAll(DEV_ORIGIN, origin) },
          ...(isSelfHosted && !isDevelopment
            ? [
                {
                  from: "**/*.js",
                  context: officeDist,
                  to: "office",
                  globOptions: { ignore: ["**/*.debug.js"] },
                },
              ]
            : []),
        ],
      }),
    ],
  };

  const cli = {
    ...shared,
    name: "cli",
    target: "node20",
    entry: { cli: "./src/cli/index.ts" },
    output: {
      path: path.resolve("dist"),
      filename: "[name].js",
      chunkFilename: "cli/[name].js",
      libraryTarget: "commonjs2",
    },
    externals: {
      exceljs: "commonjs2 exceljs",
      mammoth: "commonjs2 mammoth",
      // ES modules that find their own parts by their address: Node loads them as they are.
      "pdfjs-dist/legacy/build/pdf.mjs": "import pdfjs-dist/legacy/build/pdf.mjs",
      "pdfjs-dist/legacy/build/pdf.worker.mjs": "import pdfjs-dist/legacy/build/pdf.worker.mjs",
    },
    plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: "cli" })],
  };

  const host = {
    ...shared,
    name: "host",
    target: "web",
    entry: { host: "./src/host/index.ts" },
    output: { path: path.resolve("dist/host"), filename: "[name].js", publicPath: "auto" },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "index.html",
        template: "./src/host/host.html",
        scriptLoading: "defer",
      }),
    ],
  };

  const contract = {
    ...shared,
    name: "contract",
    target: "web",
    entry: { contract: "./test/contract/officePage.ts" },
    output: { path: path.resolve("dist/test"), filename: "[name].js", publicPath: "auto" },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "contract.html",
        template: "./test/contract/officePage.html",
        templateParameters: { officeJs: "../office/office.js", csp: contentSecurityPolicy(true) },
        scriptLoading: "defer",
      }),
    ],
  };

  return isDevelopment ? [addin, cli, host, contract] : [addin, cli];
};
