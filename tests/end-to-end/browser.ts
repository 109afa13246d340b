import { readdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { staticServer, type Mounts } from "../../src/workbench/page/server/static-server";
import { chromiumPath, launch } from "./chromium";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE = join("node_modules", "@microsoft", "office-js", "dist");

/** What `npm test` builds: the add-in as it would be hosted, and the workbench. */
export const RELEASE = join("build", "release");
export const WORKBENCH: Mounts = [
  ["/office/", OFFICE],
  ["/", join("build", "workbench")],
];

/** The workbench with the released pane, byte for byte, in place of its own. Visit it with `released: true`. */
export function releaseInWorkbench(): Mounts {
  const files = readdirSync(RELEASE).filter((name) => name !== "assets");
  return [...files.map((name) => [`/${name}`, join(RELEASE, name)] as const), ...WORKBENCH];
}

export type Site = { readonly url: string; readonly close: () => Promise<void> };

/** Serves folders on 127.0.0.1 at a free port: `[["/", RELEASE]]`, or `[["/some/sub/path/", RELEASE]]`. `url` ends with a slash. */
export async function serve(mounts: Mounts): Promise<Site> {
  const server = staticServer(mounts);
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
 * than `site` is refused and complained of. Expect `complaints` to be empty at the end of every scenario. `released`: the pane is
 * the released one, which does not ask the page round it for Excel, so Excel is there before its first script, as in Excel itself.
 */
export async function visit(
  browser: Browser,
  site: Site,
  options: BrowserContextOptions & { readonly released?: boolean } = {},
): Promise<Visit> {
  const { released = false, ...contextOptions } = options;
  const context = await browser.newContext(contextOptions);
  if (released) {
    await context.addInitScript(() => {
      if (location.pathname.endsWith("/taskpane.html")) (parent as { attachPane?: (pane: Window) => void }).attachPane?.(window);
    });
  }
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
