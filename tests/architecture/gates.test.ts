import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

describe("the import rules", () => {
  const config = "tests/architecture/dependency-cruiser.cjs";
  const { forbidden } = createRequire(resolve("package.json"))(resolve(config)) as {
    readonly forbidden: readonly { readonly name: string }[];
  };

  /** A tree in which every rule is broken at least once. */
  const tree: Readonly<Record<string, string>> = {
    ...Object.fromEntries(
      ["table", "features", "model", "profile", "persona", "snapshot", "report"].map((stage) => [
        `${stage}/index.ts`,
        'import "../actions";',
      ]),
    ),
    "table/inner.ts": "export const inner = 1;",
    "model/index.ts": 'import "../actions"; import "react";',
    "segment.ts": 'import "./actions";',
    "engine/index.ts": 'import "../actions";',
    "pane/index.ts": 'import "../workbook"; import { inner } from "../table"; console.log(inner);',
    "actions/index.ts": 'import "react"; import "../table/inner"; import "../workbench/host"; import "../../tests/probe";',
    "workbook/index.ts": "export const workbook = 1;",
    "workbench/host/index.ts": 'import "../book/cells";',
    "workbench/book/cells.ts": 'import "./sheet";',
    "workbench/book/sheet.ts": 'import "./cells";',
  };

  test("can each be broken, and say so", () => {
    const root = mkdtempSync(join(tmpdir(), "gates-"));
    try {
      for (const [path, text] of [
        ...Object.entries(tree).map(([name, text]) => [`src/${name}`, text] as const),
        ["tests/probe.ts", ""] as const,
      ]) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }
      cpSync("tsconfig.json", join(root, "tsconfig.json"));
      cpSync(config, join(root, "rules.cjs"));
      symlinkSync(resolve("node_modules"), join(root, "node_modules"), "junction");
      const cruise = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
      const words = [cruise, "src", "--config", "rules.cjs", "--output-type", "json"];
      const { stdout } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" }); // it ends with the number of violations
      const { summary } = JSON.parse(stdout) as {
        readonly summary: { readonly violations: readonly { readonly rule: { readonly name: string } }[] };
      };
      expect([...new Set(summary.violations.map(({ rule }) => rule.name))].sort()).toEqual(forbidden.map(({ name }) => name).sort());
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

/** Which rules each text would break if it stood in that file; without types, which cost half a minute. */
function brokenBy(texts: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  const script = `
    import { ESLint } from "eslint";
    import tseslint from "typescript-eslint";
    const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });
    const broken = {};
    for (const [filePath, text] of Object.entries(${JSON.stringify(texts)})) {
      const [{ messages }] = await eslint.lintText(text, { filePath });
      broken[filePath] = messages.map(({ ruleId, message }) => ruleId ?? message);
    }
    console.log(JSON.stringify(broken));`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  return JSON.parse(stdout) as Readonly<Record<string, readonly string[]>>;
}

test("the lint rules refuse dice, clocks, consoles, Excel, any and long files in a stage, and reading from Excel what was not loaded", () => {
  const core =
    "export const a = Math.random() + Date.now(); console.log(new Date(), Excel); export const b: any = a; interface C { d: 1 }" +
    "\nexport {};".repeat(301);
  const excel =
    "export const run = (context: Excel.RequestContext) => { const range = context.workbook.getSelectedRange(); return range.values; };";
  const broken = brokenBy({ "src/table/index.ts": core, "src/workbook/source.ts": excel });
  expect(broken["src/table/index.ts"]).toEqual(
    expect.arrayContaining([
      "no-restricted-properties",
      "no-restricted-syntax",
      "no-console",
      "no-restricted-globals",
      "@typescript-eslint/no-explicit-any",
      "@typescript-eslint/consistent-type-definitions",
      "max-lines",
    ]),
  );
  expect(broken["src/workbook/source.ts"]).toContain("office-addins/load-object-before-read");
});
