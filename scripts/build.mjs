// Runs webpack from its API, so that `npm start` and `npm test` share one build.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);

/** Builds every configuration of webpack.config.js; rejects with the first errors as text. */
export async function build(mode = "development") {
  process.chdir(fileURLToPath(new URL("..", import.meta.url)));
  const webpack = require("webpack");
  const configurations = require("../webpack.config.js")({}, { mode });
  const stats = await new Promise((done, fail) =>
    webpack(configurations, (error, result) => (error ? fail(error) : done(result))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, moduleTrace: true }));
}
