import { Sheet, Styles } from "../../src/workbench/book";
import type { Book, CellValue } from "../../src/workbench/book";
import { createExcelHost, type ExcelHost, type HostOptions } from "../../src/workbench/host";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** A workbook in memory with the given cells, from A1 on. */
export function bookOf(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): Book {
  const made = Object.entries(sheets).map(([name, rows], i) => {
    const sheet = new Sheet(`{00000000-0001-0000-${String(i).padStart(4, "0")}-000000000000}`, name);
    rows.forEach((row, r) => row.forEach((value, c) => sheet.cells.open(r, c, value, 0)));
    return sheet;
  });
  return {
    sheets: made,
    activeSheetId: made[0]!.id,
    names: [],
    customXmlParts: [],
    settings: new Map(),
    structureProtected: false,
    readOnly: false,
    date1904: false,
    styles: new Styles(),
  };
}

/**
 * Loads Microsoft's office.js into the test's page, as the production page does, with an emulated Excel under it. Called again in the same
 * test file it opens another workbook under the same office.js, which keeps the requirement sets, theme and document settings of the first.
 */
export async function startExcel(book: Book, options: HostOptions = {}): Promise<ExcelHost> {
  const host = createExcelHost(book, options);
  host.attach(window);
  if ("Excel" in globalThis) return host;
  const script = document.createElement("script");
  script.src = OFFICE_JS;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  await Office.onReady();
  // The library checks requirement sets only when this is set: an add-in that calls what its host lacks must fail here, not at the user's.
  Object.assign(OfficeExtension, {
    CommonUtility: Object.assign(Reflect.get(OfficeExtension, "CommonUtility") as object, { _doApiNotSupportedCheck: true }),
  });
  return host;
}
