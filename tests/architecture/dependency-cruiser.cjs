/** The data's way. A stage may import itself and the stages before it, never one after it. */
const STAGES = ["table", "features", "model", "profile", "persona", "snapshot", "report"];
const anyStage = `^src/(${STAGES.join("|")})/`;
const story = "^src/((segment|refresh)[.]ts$|story/)";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...STAGES.map((stage, i) => ({
      name: `${stage}-looks-only-upstream`,
      comment: `src/${stage} may import only itself and the stages before it.`,
      severity: "error",
      from: { path: `^src/${stage}/` },
      to: { path: "^src/", pathNot: `^src/(${STAGES.slice(0, i + 1).join("|")})/` },
    })),
    {
      name: "core-uses-no-framework",
      comment: "Stages and stories run in a worker and in Node: no React, Fluent UI or Office package.",
      severity: "error",
      from: { path: [anyStage, story] },
      to: { path: "(^|/)node_modules/(react|react-dom|@fluentui|@types/office-js|@microsoft/office-js)" },
    },
    {
      name: "stories-use-only-stages",
      comment: "segment.ts and its parts chain stages; reading and writing Excel is the actions' work.",
      severity: "error",
      from: { path: story },
      to: { path: "^src/", pathNot: [anyStage, story] },
    },
    {
      name: "only-actions-touch-the-workbook",
      comment: "The pane asks actions; only actions ask workbook.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/workbook/", "^src/actions/"] },
      to: { path: "^src/workbook/" },
    },
    {
      name: "engine-and-sample-know-no-excel",
      comment: "The engine runs stories; the sample is plain data. Both work without Excel.",
      severity: "error",
      from: { path: "^src/(engine|sample)/" },
      to: { path: "^src/(workbook|actions|pane)/" },
    },
    {
      name: "pane-computes-nothing",
      comment: "The pane may name a stage's types, but asks actions for its results.",
      severity: "error",
      from: { path: "^src/pane/" },
      to: { path: [anyStage, story], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "production-never-imports-the-workbench",
      comment: "The emulated Excel never ships.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { path: "^src/workbench/" },
    },
    {
      name: "react-lives-in-the-pane",
      comment: "Only src/pane and the entry that mounts it say react.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/pane/", "^src/taskpane[.]tsx$"] },
      to: { path: "(^|/)node_modules/(react|react-dom|@fluentui)/" },
    },
    {
      name: "through-the-door",
      comment: "Import a folder by its index.ts, never a file inside it.",
      severity: "error",
      from: { path: "^src/(?!workbench)([^/]+)" },
      to: { path: "^src/[^/]+/", pathNot: ["^src/$1/", "^src/[^/]+/index[.]tsx?$"] },
    },
    {
      name: "workbench-through-the-door",
      comment: "Import a workbench folder by its index.ts, never a file inside it.",
      severity: "error",
      from: { path: "^src/workbench/([^/]+)" },
      to: { path: "^src/workbench/[^/]+/", pathNot: ["^src/workbench/$1/", "^src/workbench/[^/]+/index[.]tsx?$"] },
    },
    {
      name: "no-circular",
      comment: "Two files that import each other are one idea in two files.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "src-never-imports-tests",
      comment: "The product does not know its tests.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^tests/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
