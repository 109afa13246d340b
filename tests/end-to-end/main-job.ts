import { readFileSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";
import type { Book } from "../../src/workbench/book";
import { openXlsx } from "../../src/workbench/xlsx";

const PATIENCE = 90_000;

/** The main job as a person does it in the workbench's page: the pane's buttons, and the workbook opened and saved by the page's own. */
export class MainJob {
  private readonly pane: FrameLocator;

  constructor(private readonly page: Page) {
    this.pane = page.frameLocator("iframe[title='Customer Segments task pane']");
  }

  /** Opens a workbook and waits until the pane has seen its customers. */
  async open(bytes: Uint8Array, customers: number): Promise<void> {
    await this.page.locator("#file").setInputFiles({ name: "customers.xlsx", mimeType: "", buffer: Buffer.from(bytes) });
    const seen = `${customers.toLocaleString("en")} customers`;
    await this.pane.getByRole("region", { name: "Selection" }).filter({ hasText: seen }).waitFor({ timeout: PATIENCE });
  }

  async press(name: string): Promise<void> {
    await this.pane.getByRole("button", { name, exact: true }).click({ timeout: PATIENCE });
  }

  /** Waits until that button can be pressed: the work before it is done. */
  async ready(name: string): Promise<void> {
    await this.pane.getByRole("button", { name, exact: true }).waitFor({ timeout: PATIENCE });
  }

  async heading(name: string): Promise<void> {
    await this.pane.getByRole("heading", { name }).waitFor({ timeout: PATIENCE });
  }

  /**
   * Presses a button and then Cancel as soon as the pane shows the words: returns the milliseconds until the pane has stopped working, or
   * null when the work ended before the words were seen.
   */
  async cancelAt(name: string, words: RegExp): Promise<number | null> {
    const stopped = this.pane.locator("body").evaluate(
      (pane, [source, patience]) =>
        new Promise<number | null>((resolve, reject) => {
          let [working, pressed] = [false, 0];
          const observer = new MutationObserver(() => {
            const button = [...pane.querySelectorAll("button")].find(({ textContent }) => textContent === "Cancel");
            if (button && pressed === 0 && new RegExp(source).test(pane.textContent)) {
              pressed = performance.now();
              button.click();
            }
            if (working && !button) {
              observer.disconnect();
              resolve(pressed === 0 ? null : performance.now() - pressed);
            }
            working = button !== undefined;
          });
          observer.observe(pane, { subtree: true, childList: true, characterData: true });
          setTimeout(() => reject(new Error(`Waited in vain; the pane says: ${pane.textContent}`)), patience);
        }),
      [words.source, PATIENCE] as const,
    );
    await this.press(name);
    return stopped;
  }

  /** The workbook as the page's button saves it. */
  async saved(): Promise<Book> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download", { timeout: PATIENCE }),
      this.page.getByRole("button", { name: "Save as .xlsx" }).click(),
    ]);
    const opened = openXlsx(readFileSync(await download.path()));
    if (!opened.ok) throw new Error(opened.message);
    return opened.book;
  }
}
