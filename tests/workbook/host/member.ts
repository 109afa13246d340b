import type { Book } from "../../../src/workbench/book";
import type { ExcelHost, HostOptions } from "../../../src/workbench/host";
import { startExcel } from "../office";

/**
 * A test of members of the emulated Excel: their effect in the workbook, in a later read, or the right error. `npm run host:gaps` counts the
 * named members as emulated only when such a test uses them and expects something.
 */
export function member(names: string, body: () => Promise<void>): void {
  test(names, body);
}

/** Opens the workbook and runs a batch on it, by the real Office.js. */
export async function inExcel(
  book: Book,
  batch: (context: Excel.RequestContext, host: ExcelHost) => Promise<void>,
  options?: HostOptions,
): Promise<void> {
  const host = await startExcel(book, options);
  await Excel.run((context) => batch(context, host));
}

/** The code of the error a batch ends with; "no error" when there is none. */
export async function codeOf(context: Excel.RequestContext, act: () => unknown): Promise<string> {
  try {
    act();
    await context.sync();
    return "no error";
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** A handler of events that does something and has nothing to wait for. */
export function hear<T>(act: (event: T) => unknown): (event: T) => Promise<void> {
  return (event) => {
    act(event);
    return Promise.resolve();
  };
}
