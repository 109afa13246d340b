import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { manifestProblems } from "../architecture/manifest-problems";
import { RELEASE } from "./browser";

const BASE = "https://example.com/segments/";
const webpack = (env: Readonly<Record<string, string>>) =>
  execFileSync(process.execPath, ["node_modules/webpack-cli/bin/cli.js", "--output-path", RELEASE], {
    env: { ...process.env, ...env },
    stdio: "pipe",
    encoding: "utf8",
  });

if (!existsSync(join(RELEASE, "taskpane.html"))) webpack({ BASE_URL: BASE });

const files = readdirSync(RELEASE, { recursive: true, encoding: "utf8" }).filter((name) => /\.\w+$/.test(name));
const read = (name: string) => readFileSync(join(RELEASE, name), "utf8");
const html = new JSDOM(read("taskpane.html")).window.document;

describe("the released build", () => {
  test("is static files: one page, its scripts with a hash in their name, icons, help, manifest", () => {
    const kinds = files.map((name) => name.replace(/^.*\.[0-9a-f]{12}\.js/, "script.js").replace(/icon-\d+/, "icon"));
    expect([...new Set(kinds)].sort()).toEqual([
      "assets/icon.png",
      "help.html",
      "manifest.xml",
      "script.js",
      "script.js.LICENSE.txt",
      "script.js.map",
      "taskpane.html",
    ]);
  });

  test("names localhost nowhere, and has a manifest for the address it was built for", () => {
    const said = files.filter((name) => /localhost|127\.0\.0\.1/.test(read(name)));
    expect(said).toEqual([]);
    expect(manifestProblems(read("manifest.xml"), BASE, RELEASE)).toEqual([]);
  });

  test("holds none of the emulated Excel, its workbook files or the workbench's page", () => {
    const sources = files
      .filter((name) => name.endsWith(".map"))
      .flatMap((name) => (JSON.parse(read(name)) as { sources: string[] }).sources);
    expect(sources).toContainEqual(expect.stringMatching(/src\/taskpane\.tsx$/)); // else the maps would prove nothing
    expect(sources.filter((source) => /workbench|univer|office-js|fflate|papaparse|xlsx/.test(source))).toEqual([]);
    const scripts = files.filter((name) => name.endsWith(".js"));
    expect(scripts.filter((name) => /installExcelHost|attachPane|UniverSheets|GetWebkitFrameworkBridge/.test(read(name)))).toEqual([]);
  });

  test("is small: the pane under 300 KB on the wire, the worker under 150 KB", () => {
    const sizes = files
      .filter((name) => name.endsWith(".js"))
      .map((name) => ({ name, size: gzipSync(readFileSync(join(RELEASE, name))).length }));
    const [pane, worker] = [
      sizes.filter(({ name }) => name.startsWith("taskpane.")),
      sizes.filter(({ name }) => !name.startsWith("taskpane.")),
    ];
    const total = (some: typeof sizes) => some.reduce((sum, { size }) => sum + size, 0);
    expect(total(pane)).toBeGreaterThan(50_000);
    expect(total(pane)).toBeLessThan(300_000);
    expect(total(worker)).toBeLessThan(150_000);
  });

  test("loads office.js from Microsoft and everything else from its own folder", () => {
    const scripts = [...html.querySelectorAll("script")].map((script) => script.getAttribute("src") ?? "inline");
    expect(scripts.filter((src) => !/^taskpane\.[0-9a-f]{12}\.js$/.test(src))).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ]);
    expect([...html.querySelectorAll("link, img, iframe")].map((link) => link.outerHTML).filter((tag) => !tag.includes("data:,"))).toEqual(
      [],
    );
  });

  test("tells the browser what it may load before anything loads, and to send no referrer", () => {
    const [charset, policy] = [...html.head.children];
    expect(charset?.hasAttribute("charset")).toBe(true);
    expect(policy?.getAttribute("http-equiv")).toBe("Content-Security-Policy");
    const directives = new Map(
      (policy?.getAttribute("content") ?? "").split("; ").map((directive) => [directive.split(" ")[0], directive.split(" ").slice(1)]),
    );
    expect(directives.get("default-src")).toEqual(["'none'"]);
    expect(directives.get("connect-src")).toEqual(["https://appsforoffice.microsoft.com", "https://browser.pipe.aria.microsoft.com"]);
    expect(directives.get("script-src")).toContain("'wasm-unsafe-eval'");
    expect([...directives.values()].flat().filter((source) => /^('unsafe-eval'|\*|https?:)$/.test(source))).toEqual([]);
    expect(html.querySelector("meta[name=referrer]")?.getAttribute("content")).toBe("no-referrer");
  });

  test.each(["http://example.com/", "example.com", "https://localhost:3000/"])("is refused for the address %s with one sentence", (url) => {
    expect(() => webpack({ BASE_URL: url })).toThrow(/BASE_URL must be the https address that dist\/ will be served from.*\.\s*$/);
  });
});
