// Two projects: `unit` (pure code, jsdom only where a file asks for it) and `browser` (a real Chromium).
const transform = {
  "^.+\\.tsx?$": [
    "ts-jest",
    {
      tsconfig: {
        module: "CommonJS",
        moduleResolution: "Node10",
        jsx: "react-jsx",
        esModuleInterop: true,
        isolatedModules: true,
        resolveJsonModule: true,
        target: "ES2022",
        allowJs: false,
        ignoreDeprecations: "5.0",
      },
    },
  ],
};
const shared = { transform, moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"] };

export default {
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
    },
  ],
};
