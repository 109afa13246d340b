import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { chromiumPath } from "./chromium.mjs";

// `npm test` runs all; `npm test -- workbook end-to-end` only those. What the browser tests need is built first, beside dist/ and not over it.
const PROJECTS = ["unit", "workbook", "end-to-end"];
const ROOT = join(import.meta.dirname, "..");

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !PROJECTS.includes(name));
if (unknown.length > 0) fail(`No tests named ${unknown.join(", ")}: choose from ${PROJECTS.join(", ")}.`);
const projects = asked.length > 0 ? asked : PROJECTS;

if (projects.includes("end-to-end")) {
  try {
    process.env.CHROMIUM_PATH = await chromiumPath();
  } catch (error) {
    fail(error.message);
  }
  console.log(`Browser tests use ${process.env.CHROMIUM_PATH}`);
  node("webpack-cli/bin/cli.js", ["--output-path", "build/release"], { BASE_URL: "https://example.com/segments/" });
  node("webpack-cli/bin/cli.js", ["--env", "workbench"]);
}
node("jest/bin/jest.js", ["--selectProjects", ...projects]);

/** Runs a package's command in this project; a failure ends the whole. */
function node(command, words, env = {}) {
  const started = Date.now();
  const script = join(ROOT, "node_modules", command);
  const { status } = spawnSync(process.execPath, [script, ...words], { cwd: ROOT, stdio: "inherit", env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
  console.log(`${command.split("/")[0]} ${words.join(" ")}: ${Math.round((Date.now() - started) / 1000)} s`);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
