import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const core = ["src/{table,features,model,profile,persona,snapshot,report,sample}/**/*.ts", "src/{segment,refresh}.ts"];

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "build/",
      "node_modules/",
      "coverage/",
      "src/model/kernel/assembly/",
      "**/*.generated.ts",
      "tests/**/*.cjs",
      "*.js",
      "**/*.mjs",
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    files: ["src/**/*.{ts,tsx}", "{tests,assets}/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      // Reading typed arrays and tables by checked index is our daily work; `!` says so more clearly than a branch that cannot be reached.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/workbook/**", "src/taskpane.tsx", "src/workbench/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Excel", message: "Only src/workbook speaks to Excel." },
        { name: "Office", message: "Only src/workbook and src/taskpane.tsx speak to Office." },
        { name: "OfficeExtension", message: "Only src/workbook speaks to Excel." },
      ],
    },
  },
  {
    files: core,
    rules: {
      "no-console": "error",
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Take a seed as an argument." },
        { object: "Date", property: "now", message: "Take today's date as an argument." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Take today's date as an argument." },
      ],
    },
  },
  {
    files: ["src/workbook/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "off", // chunks are synced one by one on purpose: bounded payload, progress and cancel
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  // Excel.run wants a promise even of a batch that awaits nothing.
  { files: ["tests/**/*.ts"], rules: { "@typescript-eslint/require-await": "off" } },
  { files: ["src/pane/**/*.{ts,tsx}"], ...reactHooks.configs.flat["recommended-latest"] },
);
