const ESM_ONLY = "ml-[a-z-]+|is-any-array|fft\\.js|d3-[a-z-]+|internmap|lodash-es|nanoid|rbush|quickselect|kdbush";

/** Looked up through the sandbox, each use of these costs more than the arithmetic around it: stories take three times as long. */
const FAST_GLOBALS = [
  "Math",
  "Number",
  "Infinity",
  "Array",
  "Object",
  "Float64Array",
  "Uint16Array",
  "Uint8Array",
  "Int32Array",
  "Map",
  "Set",
];

/** TypeScript and the ESM-only packages, compiled as in the bundle. */
const project = (displayName, folders, testEnvironment = "node") => ({
  displayName,
  testEnvironment,
  testMatch: [`<rootDir>/tests/${folders}/**/*.test.{ts,tsx}`],
  sandboxInjectedGlobals: FAST_GLOBALS,
  setupFilesAfterEnv: ["<rootDir>/tests/setup.ts"],
  transform: {
    "\\.[cm]?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
        sourceMaps: "inline",
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY})/)`],
});

export default {
  globalSetup: "<rootDir>/src/model/kernel/build-kernel.mjs",
  testTimeout: 60_000, // for a busy machine; jest has none for a single project
  projects: [
    project("unit", "{unit,properties,golden,architecture}"),
    // jsdom with Microsoft's real office.js on the emulated Excel.
    project("workbook", "workbook", "<rootDir>/tests/office-environment.cjs"),
    // Chromium with what `npm test` built.
    project("end-to-end", "end-to-end"),
  ],
};
