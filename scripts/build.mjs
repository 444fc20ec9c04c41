// Runs webpack from its API, so that `npm start`, `npm test` and `npx phuluc` share one build.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);

/**
 * Builds the named configurations of webpack.config.js (all by default) into their own folders, or all into
 * `folder`; rejects with the errors as text.
 */
export async function build(mode = "development", names = null, folder = null) {
  process.chdir(fileURLToPath(new URL("..", import.meta.url)));
  const webpack = require("webpack");
  const all = require("../webpack.config.js")({}, { mode });
  const chosen = names ? all.filter(({ name }) => names.includes(name)) : all;
  if (folder) for (const { output } of chosen) output.path = folder;
  const stats = await new Promise((done, fail) =>
    webpack(chosen, (error, result) => (error ? fail(error) : done(result))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, moduleTrace: true }));
}
