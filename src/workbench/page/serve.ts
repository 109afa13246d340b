/** `npm run workbench`: builds the page, serves it to this machine alone and opens it. */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { openBrowser } from "./server/open-browser";
import { parseServeOptions, USAGE } from "./server/serve-options";
import { listen, type Mounts, staticServer } from "./server/static-server";

const ROOT = join(import.meta.dirname, "../../..");
const BUILD = join(ROOT, "build/workbench");
const OFFICE = join(ROOT, "node_modules/@microsoft/office-js/dist");

function stop(code: number, message: string): never {
  console.error(message);
  process.exit(code);
}

/** Webpack's own cache makes this a matter of seconds when nothing changed. */
function build(): void {
  console.log("Building the workbench (half a minute the first time)…");
  const webpack = join(ROOT, "node_modules/webpack-cli/bin/cli.js");
  const { status } = spawnSync(process.execPath, [webpack, "--env", "workbench"], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) stop(1, "The workbench could not be built; the reason is above.");
}

const options = parseServeOptions(process.argv.slice(2));
if (options === "help") {
  console.log(USAGE);
  process.exit(0);
}
if ("wrong" in options) stop(2, `${options.wrong}\n\n${USAGE}`);

const workbook = options.workbook === null ? null : resolve(process.env["INIT_CWD"] ?? process.cwd(), options.workbook);
if (workbook !== null && !(existsSync(workbook) && statSync(workbook).isFile())) stop(1, `There is no file ${workbook}.`);
if (workbook !== null && !/\.(xlsx|xlsm|csv|tsv|txt)$/i.test(workbook))
  stop(1, `${basename(workbook)} is neither an .xlsx nor a .csv file.`);

build();
const mounts: Mounts = [...(workbook === null ? [] : [["/workbook", workbook] as const]), ["/office/", OFFICE], ["/", BUILD]];
const port = await listen(staticServer(mounts), options.port);
if (port !== options.port) console.log(`Port ${options.port} is in use.`);
const url = `http://localhost:${port}/${workbook === null ? "" : `?workbook=${encodeURIComponent(basename(workbook))}`}`;
console.log(`\nCustomer Segments workbench: ${url}\nStop it with Ctrl+C.`);
if (options.open) openBrowser(url);
