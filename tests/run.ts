import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { chromiumPath } from "./end-to-end/chromium";

// `npm test` runs everything; `npm test -- workbook end-to-end` only those.
const PROJECTS = ["unit", "workbook", "end-to-end"];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !PROJECTS.includes(name));
if (unknown.length > 0) fail(`No tests are called ${unknown.join(", ")}. Choose from: ${PROJECTS.join(", ")}.`);
const projects = asked.length > 0 ? asked : PROJECTS;

if (projects.includes("end-to-end")) {
  process.env["CHROMIUM_PATH"] = await chromiumPath().catch((error: unknown) =>
    fail(error instanceof Error ? error.message : String(error)),
  );
  console.log(`Browser tests use ${process.env["CHROMIUM_PATH"]}`);
  // Beside dist/, not over it: that may be somebody's release.
  run("webpack-cli/bin/cli.js", ["--output-path", "build/release"], { BASE_URL: "https://example.com/segments/" });
  run("webpack-cli/bin/cli.js", ["--env", "workbench"]);
}
run("jest/bin/jest.js", ["--selectProjects", ...projects]);

/** Runs a package's own command and says how long it took; its failure is ours. */
function run(script: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const started = Date.now();
  const { status } = spawnSync(process.execPath, [join("node_modules", script), ...words], {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  console.log(`${String(Math.round((Date.now() - started) / 1000))} s: ${script.split("/")[0]!} ${words.join(" ")}`);
  if (status !== 0) process.exit(status ?? 1);
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
