import { fileEnding, newBook, openXlsx, saveXlsx } from "../../../../src/workbench/xlsx";
import { opened, packageOf, part } from "./packages";

const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

/** A package whose workbook part is declared as one of Excel's kinds of file. */
function declared(contentType: string): Uint8Array {
  const own = `<Override PartName="/xl/Workbook.xml" ContentType="${contentType}"/>`;
  const types = `<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/>${own}</Types>`;
  return packageOf("", { "[Content_Types].xml": types });
}

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const WITH_MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

test("a workbook that came with macros is saved with them and ends in .xlsm; others end in .xlsx", () => {
  const book = opened(declared(WITH_MACROS));
  expect(fileEnding(book)).toBe(".xlsm");
  book.sheets[0]!.cells.setValue(0, 0, "new");
  expect(part(saveXlsx(book), "[Content_Types].xml")).toContain(WITH_MACROS);
  expect([opened(declared(WORKBOOK)), opened(packageOf("")), newBook("New")].map(fileEnding)).toEqual([".xlsx", ".xlsx", ".xlsx"]);
});

test.each([
  "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
  "application/vnd.ms-excel.template.macroEnabled.main+xml",
])("a template is refused: %s", (contentType) => {
  expect(openXlsx(declared(contentType))).toMatchObject({ ok: false, message: expect.stringMatching(/template.*save/) as string });
});

test("a binary workbook is refused", () => {
  const bytes = packageOf("", {
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.bin"/></Relationships>`,
    "xl/workbook.bin": "\u0001\u0002",
  });
  expect(openXlsx(bytes)).toMatchObject({ ok: false, message: expect.stringContaining(".xlsb") as string });
});
