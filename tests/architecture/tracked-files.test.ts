import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** What git would give a stranger; nothing where there is no git, such as in a downloaded archive. */
function trackedFiles(): string[] {
  if (!existsSync(".git")) return [];
  const paths = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" }).split("\0");
  return paths.filter((path) => path !== "" && existsSync(path));
}

const tracked = trackedFiles();
const written = tracked.filter((path) => !/\.(png|xlsx)$|^package-lock\.json$/.test(path));
const lines = (path: string) => readFileSync(path, "utf8").split("\n");

(tracked.length > 0 ? describe : describe.skip)("the repository", () => {
  test("names no folder of anybody's machine", () => {
    const folders = ["work/", "root/", "tmp/", "home/[a-z]", "Users/[a-z]"];
    const machinePath = new RegExp(folders.map((folder) => `(?<![\\w.)}~])/${folder}`).join("|"));
    const found = written.flatMap((path) => lines(path).flatMap((line) => (machinePath.test(line) ? [`${path}: ${line.trim()}`] : [])));
    expect(found).toEqual([]);
  });

  test("has no code file over 300 lines", () => {
    const code = written.filter((path) => /\.(ts|tsx|js|cjs|mjs)$/.test(path));
    expect(code.filter((path) => lines(path).length > 301)).toEqual([]);
  });

  test("holds nothing that was built", () => {
    expect(tracked.filter((path) => /^(dist|build|coverage|node_modules)\//.test(path))).toEqual([]);
  });
});
