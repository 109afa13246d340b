import { readFileSync } from "node:fs";

type Locked = { readonly version?: string; readonly integrity?: string; readonly optionalDependencies?: Readonly<Record<string, string>> };

const text = readFileSync("package-lock.json", "utf8");
const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, Locked>> };

/** Where Node would find `name` from the package at `path`: in its own folder, or in one above. */
function resolve(path: string, name: string): Locked | undefined {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1))) {
    const found = packages[`${folder === "" ? "" : `${folder}/`}node_modules/${name}`];
    if (found !== undefined || folder === "") return found;
  }
}

describe("the lock file", () => {
  test("names the platform packages of macOS and Windows", () => {
    for (const name of [
      "@swc/core-darwin-arm64",
      "@swc/core-darwin-x64",
      "@swc/core-win32-x64-msvc",
      "@esbuild/darwin-arm64",
      "@esbuild/win32-x64",
    ]) {
      expect(packages).toHaveProperty([`node_modules/${name}`, "integrity"]);
    }
    expect(Object.keys(packages).filter((path) => /unrs\/resolver-binding-(darwin-arm64|win32-x64-msvc)$/.test(path))).toHaveLength(2);
  });

  test("names every optional package of every package, whatever machine wrote it", () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => resolve(path, name) === undefined)
        .map((name) => `${name} of ${path}`),
    );
    expect(missing).toEqual([]);
  });

  test("has a checksum for every package and no address of a registry", () => {
    expect(Object.entries(packages).filter(([path, locked]) => path !== "" && locked.integrity === undefined)).toEqual([]);
    expect(text).not.toContain('"resolved"');
  });
});
