import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Frame } from "playwright-core";
import { openBrowser, serve, type Site, visit, type Visit, WORKBENCH } from "./browser";

const axeSource = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let site: Site;
beforeAll(async () => {
  site = await serve(WORKBENCH);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The pane in the workbench, this wide. */
async function openPane(here: Visit, width: number): Promise<Frame> {
  await here.page.goto(site.url);
  const frame = here.page.frameLocator("iframe[title='Customer Segments task pane']");
  await frame.getByRole("region", { name: "Selection" }).filter({ hasText: "240 customers" }).waitFor({ timeout: 30_000 });
  await here.page.addStyleTag({ content: `iframe { width: ${String(width)}px !important; min-width: 0 !important; }` });
  const pane = here.page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!pane) throw new Error("no pane in the workbench");
  expect(await pane.evaluate(() => innerWidth)).toBe(width);
  return pane;
}

/** What is focused, by its name. */
const focused = (pane: Frame) =>
  pane.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent.trim() ?? "");

/** Tabs on (or back) to a control, as a person without a mouse does. */
async function reach(here: Visit, pane: Frame, name: string, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 80 && (await focused(pane)) !== name; presses++) await here.page.keyboard.press(key);
  expect(await focused(pane)).toBe(name);
}

async function goOn(here: Visit, pane: Frame, name: string): Promise<void> {
  await pane.getByRole("button", { name, exact: true }).waitFor({ timeout: 30_000 });
  await reach(here, pane, name);
  await here.page.keyboard.press("Enter");
}

/** Accessibility by axe, nothing beyond the pane's edges, and the corner that Office puts its own menu in is empty. */
async function expectSound(pane: Frame, step: string): Promise<void> {
  await pane.getByRole("heading", { name: step, exact: true, level: 1 }).waitFor({ timeout: 30_000 });
  await pane.evaluate(axeSource);
  // What is scrolled out of sight lies behind the stepper, not in the corner.
  await pane.evaluate(() => document.querySelector("main")?.scrollTo(0, 0));
  const problems = await pane.evaluate(async () => {
    // Colors that are just changing have no contrast to judge; what never ends (a skeleton) is not waited for.
    const passing = document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
    // axe is a script of its own: it has no type here.
    const axe = Reflect.get(window, "axe") as {
      run: (context: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
    // Fluent UI's focus keepers are hidden and focusable on purpose.
    const { violations } = await axe.run({ exclude: [["[data-tabster-dummy]"]] });
    const seen = [...document.querySelectorAll("#pane *")].filter((element) => element.checkVisibility());
    const beyond = seen.filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5);
    const corner = seen.filter((element) => {
      const { right, top, width } = element.getBoundingClientRect();
      const speaks = element.matches("button, a, input, select") || (element.children.length === 0 && element.textContent !== "");
      return speaks && width > 1 && right > innerWidth - 40 && top < 40;
    });
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
      ...beyond.map((element) => `beyond the edge: ${element.outerHTML.slice(0, 200)}`),
      ...corner.map((element) => `in the corner: ${element.outerHTML.slice(0, 200)}`),
    ];
  });
  expect({ step, problems }).toEqual({ step, problems: [] });
}

test.each(["light", "dark"] as const)("the whole job by keyboard alone at 320 px, %s: sound at every step", async (colorScheme) => {
  const here = await visit(browser, site, { viewport: { width: 1200, height: 700 }, colorScheme, reducedMotion: "reduce" });
  const pane = await openPane(here, 320);
  await expectSound(pane, "Customer segments");
  await pane.getByRole("heading", { level: 1 }).focus();
  await goOn(here, pane, "Start");
  await expectSound(pane, "Data");
  expect(await focused(pane)).toBe("Data");
  await goOn(here, pane, "Next: Segments");
  await goOn(here, pane, "Find segments");
  await pane.getByRole("button", { name: "Next: Understand" }).waitFor({ timeout: 60_000 });
  expect(await focused(pane)).toBe("Next: Understand");
  await expectSound(pane, "Segments");
  await goOn(here, pane, "Next: Understand");
  await expectSound(pane, "Understand");
  expect(await focused(pane)).toBe("Understand");
  await reach(here, pane, "Name of segment 1");
  await here.page.keyboard.press("Control+a");
  await here.page.keyboard.type("=Best");
  await pane.getByText("Do not begin with").waitFor();
  await here.page.keyboard.press("Control+a");
  await here.page.keyboard.type("Best customers");
  await goOn(here, pane, "Next: Write");
  await pane.getByText("Saved model").waitFor({ timeout: 30_000 });
  await expectSound(pane, "Write");
  await goOn(here, pane, "Write to workbook");
  await expectSound(pane, "Written");
  expect(await focused(pane)).toBe("Written");
  await reach(here, pane, "Home", "Shift+Tab");
  await here.page.keyboard.press("Enter");
  await expectSound(pane, "Customer segments");
  await pane.getByText("Best customers").waitFor();
  expect(here.complaints).toEqual([]);
  await here.context.close();
});

test.each(["light", "dark", "high contrast"] as const)("what is behind an answer is a click away and sound, 320 px, %s", async (look) => {
  const forcedColors = look === "high contrast" ? "active" : "none";
  const colorScheme = look === "light" ? "light" : "dark";
  const here = await visit(browser, site, { viewport: { width: 1200, height: 700 }, colorScheme, forcedColors, reducedMotion: "reduce" });
  const pane = await openPane(here, 320);
  const click = (name: string) => pane.getByRole("button", { name, exact: true }).click({ timeout: 60_000 });
  await click("Start");
  await click("Next: Segments");
  await click("chosen for you");
  expect(await focused(pane)).toBe("Method");
  await click("Find segments");
  await pane.getByRole("button", { name: "Next: Understand" }).waitFor({ timeout: 60_000 });
  for (const part of ["Why this verdict?", "Why k-means?", "Preparation", "Columns and weights", "Blank cells and seed"]) await click(part);
  await pane.getByRole("button", { name: /^Why \d+\?$/ }).click();
  await click("Orders");
  await pane.getByText("Rousseeuw 1987").waitFor();
  await expectSound(pane, "Segments");
  await click("Next: Understand");
  await click("More about segment 1");
  await pane
    .getByRole("button", { name: /^row \d+$/ })
    .first()
    .click();
  await pane.getByRole("region", { name: "Why this customer?" }).getByText("second best").waitFor({ timeout: 30_000 });
  await expectSound(pane, "Understand");
  await pane.getByRole("tab", { name: "Compare" }).click();
  await expectSound(pane, "Understand");
  await pane.getByRole("switch", { name: "Show numbers as tables" }).click();
  await expectSound(pane, "Understand");
  expect(here.complaints).toEqual([]);
  await here.context.close();
});

test("bands of a column make segments; two are merged by hand, and the merge is undone", async () => {
  const here = await visit(browser, site, { viewport: { width: 1200, height: 700 } });
  const pane = await openPane(here, 350);
  const click = (name: string) => pane.getByRole("button", { name, exact: true }).click({ timeout: 60_000 });
  await click("Start");
  await click("Next: Segments");
  await click("Method");
  await pane.getByRole("radio", { name: "My own bands" }).click();
  await pane.getByText("Choose a column to cut into bands, under Method.").waitFor();
  await click("Choose a column to cut");
  await pane.getByLabel("Bands of Spend").selectOption("4");
  await expectSound(pane, "Segments");
  await click("Find segments");
  await pane.getByRole("heading", { name: "4 segments" }).waitFor({ timeout: 60_000 });
  await click("Next: Understand");
  await pane.getByLabel("Name of segment 1").fill("Top");
  await click("Change segment 2 by hand");
  await pane.getByRole("menuitem", { name: /^3/ }).click();
  await pane.getByText("1 change made by hand; the last was a merge.").waitFor({ timeout: 60_000 });
  expect(await pane.getByRole("button", { name: /^More about segment/ }).count()).toBe(3);
  await click("Undo the last");
  await pane.getByLabel("Name of segment 4").waitFor({ timeout: 60_000 });
  expect(await pane.getByLabel("Name of segment 1").inputValue()).toBe("Top");
  expect(here.complaints).toEqual([]);
  await here.context.close();
});

/** From home to three segments, the third called "Quiet ones". */
async function nameThirdOfThree(pane: Frame): Promise<void> {
  const click = (name: string) => pane.getByRole("button", { name, exact: true }).click({ timeout: 60_000 });
  await click("Start");
  await click("Next: Segments");
  await click("Find segments");
  await pane.getByLabel("Number of segments").selectOption("3");
  await pane.getByRole("heading", { name: "3 segments" }).waitFor({ timeout: 60_000 });
  await click("Next: Understand");
  await pane.getByLabel("Name of segment 3").fill("Quiet ones");
}

test("going back loses nothing: names, number and choices are as they were", async () => {
  const here = await visit(browser, site, { viewport: { width: 1200, height: 700 } });
  const pane = await openPane(here, 350);
  const click = (name: string) => pane.getByRole("button", { name, exact: true }).click({ timeout: 60_000 });
  await nameThirdOfThree(pane);
  await click("Back");
  await pane.getByLabel("Number of segments").selectOption("4");
  await pane.getByRole("heading", { name: "4 segments" }).waitFor({ timeout: 60_000 });
  await pane.getByLabel("Number of segments").selectOption("3");
  await pane.getByRole("heading", { name: "3 segments" }).waitFor({ timeout: 60_000 });
  await click("Home");
  await click("Continue");
  expect(await pane.getByLabel("Name of segment 3").inputValue()).toBe("Quiet ones");
  expect(here.complaints).toEqual([]);
  await here.context.close();
});

test("a pane closed and opened again is at the same place, with the same choices and names", async () => {
  const here = await visit(browser, site, { viewport: { width: 1200, height: 700 } });
  let pane = await openPane(here, 350);
  const click = (name: string) => pane.getByRole("button", { name, exact: true }).click({ timeout: 60_000 });
  await nameThirdOfThree(pane);
  await Promise.all([here.page.waitForEvent("framenavigated"), pane.evaluate(() => location.reload())]);
  pane = here.page.frames().find((each) => each.url().includes("taskpane.html"))!;
  await pane.getByLabel("Name of segment 3").waitFor({ timeout: 60_000 });
  expect(await pane.getByLabel("Name of segment 3").inputValue()).toBe("Quiet ones");
  await click("Next: Write");
  await click("Write to workbook");
  await pane.getByRole("heading", { name: "Written" }).waitFor({ timeout: 60_000 });
  await Promise.all([here.page.waitForEvent("framenavigated"), pane.evaluate(() => location.reload())]);
  pane = here.page.frames().find((each) => each.url().includes("taskpane.html"))!;
  await pane.getByRole("button", { name: "Find segments again" }).waitFor({ timeout: 60_000 });
  expect(here.complaints).toEqual([]);
  await here.context.close();
});
