import type { Browser } from "playwright-core";
import { openBrowser, releaseInWorkbench, serve, type Site, visit } from "./browser";

describe("the released pane, byte for byte", () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    browser = await openBrowser();
    site = await serve(releaseInWorkbench());
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test("finds segments and writes them under its own policy, and asks nobody but office.js's host for anything", async () => {
    const { page, complaints } = await visit(browser, site, { released: true, viewport: { width: 1200, height: 800 } });
    await page.goto(site.url);
    const pane = page.frameLocator("iframe");
    expect(await pane.locator("meta[http-equiv='Content-Security-Policy']").count()).toBe(1);
    for (const name of ["Start", "Next: Segments", "Find segments", "Next: Understand", "Next: Write", "Write to workbook"]) {
      await pane.getByRole("button", { name, exact: true }).click();
    }
    await pane.getByRole("heading", { name: "Written" }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("says where it belongs when it is opened outside Excel", async () => {
    const { page } = await visit(browser, site);
    await page.goto(`${site.url}taskpane.html`);
    await page.getByText("This page works inside Excel.").waitFor();
  });

  test("is refused any other address, and the complaint would be seen", async () => {
    const { page, complaints } = await visit(browser, site);
    await page.goto(`${site.url}taskpane.html`);
    const answer = await page.evaluate(() => fetch("https://example.com/").then(String, () => "refused"));
    expect(answer).toBe("refused");
    expect(complaints).toContainEqual(expect.stringContaining("Content Security Policy"));
    await page.goto(site.url); // the workbench's page has no policy: the request itself is seen
    await page.evaluate(() => fetch("https://example.com/").catch(() => undefined));
    expect(complaints).toContain("request to https://example.com/");
  });
});
