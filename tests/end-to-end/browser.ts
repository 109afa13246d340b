import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { chromiumPath, launch } from "./chromium";

/** The released build that `npm test` makes, and the workbench. */
export const RELEASE = join("build", "release");
export const WORKBENCH = join("build", "workbench");

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE = join("node_modules", "@microsoft", "office-js", "dist");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".css": "text/css",
  ".png": "image/png",
  ".ico": "image/png",
  ".map": "application/json",
};

export type Site = { readonly url: string; readonly close: () => Promise<void> };

/**
 * Serves static folders on 127.0.0.1 at a free port. `folders` maps a path with slashes on both ends to a folder, the longest path first:
 * `{ "/": RELEASE }`, or `{ "/some/sub/path/": RELEASE }` for hosting under a sub-path. `url` ends with a slash.
 */
export async function serve(folders: Readonly<Record<string, string>>): Promise<Site> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const mount = Object.keys(folders).find((prefix) => path.startsWith(prefix));
    const file = mount === undefined ? undefined : join(folders[mount]!, normalize(`/${path.slice(mount.length)}`));
    if (file === undefined || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Starts the Chromium that `npm test` found, or finds one. */
export async function openBrowser(): Promise<Browser> {
  return launch(await chromiumPath());
}

export type Visit = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What a visitor's privacy or console says against the page: requests to other origins, refused by the browser or not; console errors and warnings; uncaught errors; answers 400 and above. */
  readonly complaints: readonly string[];
};

/**
 * A page of its own profile. Microsoft's address for office.js answers from the npm package, byte for byte; every request to another origin
 * than `site` is refused and complained of. Expect `complaints` to be empty at the end of every scenario.
 */
export async function visit(browser: Browser, site: Site, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const own = (url: string) => url.startsWith(site.url) || url.startsWith(CDN) || /^(data|blob):/.test(url);
  await context.route(
    (url) => !own(url.href),
    (route) => route.abort(),
  );
  await context.route(`${CDN}**`, (route) =>
    route.fulfill({ path: join(OFFICE, new URL(route.request().url()).pathname.slice("/lib/1/hosted/".length)) }),
  );
  context.on("request", (request) => {
    if (!own(request.url())) complaints.push(`request to ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${String(response.status())} for ${response.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (error) => complaints.push(`uncaught: ${String(error.error())}`));
  return { page, context, complaints };
}
