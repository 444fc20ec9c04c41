// Lint rules. The folder borders are in scripts/borders.json; test/architecture.test.ts proves that they bite.
import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { bordersRule } from "./scripts/bordersRule.mjs";

const IMPURE = [
  "Date",
  "window",
  "document",
  "fetch",
  "Office",
  "Excel",
  "process",
  "setTimeout",
  "setInterval",
  "performance",
  "crypto",
];

export default tseslint.config(
  { ignores: ["dist/", "artifacts/", "node_modules/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off", // asked for by noUncheckedIndexedAccess after a length check
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "no-control-regex": "off", // control characters in returned files are what we look for
      "no-irregular-whitespace": [
        "error",
        { skipStrings: true, skipRegExps: true, skipTemplates: true, skipComments: true },
      ],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { phuluc: { rules: { borders: bordersRule } } },
    rules: { "phuluc/borders": "error" },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...IMPURE.map((name) => ({ name, message: "The core is pure: no clock, no I/O, no Office." })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The core is repeatable." },
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
    ),
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ["src/cli/**/*.ts", "bench/**/*.ts"], rules: { "no-console": "off" } },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          "process",
          "console",
          "URL",
          "Buffer",
          "require",
          "module",
          "setTimeout",
          "clearTimeout",
          "performance",
          "__dirname",
          "document",
          "window",
        ].map((name) => [name, "readonly"]),
      ),
    },
  },
  { files: ["webpack.config.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
