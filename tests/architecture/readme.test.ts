import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly scripts: Readonly<Record<string, string>> };

describe.each(["README.md", "src/README.md", "CHANGELOG.md"])("%s", (file) => {
  const text = readFileSync(file, "utf8");

  test("names only commands that exist", () => {
    const named = [...text.matchAll(/npm (?:run )?([a-z][\w:-]*)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in scripts) && !["ci", "run"].includes(name))).toEqual([]);
  });

  test("links only to files that exist", () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link!);
    expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });
});

test("the map names every folder and entry of src, and nothing else", () => {
  const there = readdirSync("src", { withFileTypes: true }).map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  const named = [...readFileSync("src/README.md", "utf8").matchAll(/`([\w.-]+\/?)`/g)].map(([, name]) => name!);
  expect(there.filter((name) => name !== "README.md" && !named.includes(name))).toEqual([]);
  expect(named.filter((name) => /\/$|\.(tsx?|html)$/.test(name) && name !== "index.ts" && !there.includes(name))).toEqual([]);
});

test("every command is explained in the README or is part of one that is", () => {
  const text = readFileSync("README.md", "utf8");
  const parts = new Set(Object.values(scripts).flatMap((script) => [...script.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!)));
  const unexplained = Object.keys(scripts).filter(
    (name) => !text.includes(`\`${name}\``) && !parts.has(name) && !name.startsWith("pre") && !name.startsWith("test:"),
  );
  expect(unexplained).toEqual([]);
});
