import { Sheet } from "../../../../src/workbench/book";
import { saveXlsx } from "../../../../src/workbench/xlsx";
import { opened, packageOf, part } from "./packages";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORKSHEETS: Readonly<Record<string, string>> = { One: "rId1", Two: "rId2" };

/** A workbook of the sheets One and Two, with chart sheets where other names stand. */
function withTabs(names: readonly string[]): Uint8Array {
  const sheets = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="${WORKSHEETS[name] ?? "rId3"}"/>`).join("");
  const related = (id: string, kind: string, folder: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${folder}"/>`;
  const empty = `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
  return packageOf(
    empty,
    {
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>`,
      "xl/worksheets/sheet2.xml": empty,
      "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}"/>`,
    },
    related("rId2", "worksheet", "worksheets/sheet2.xml") + related("rId3", "chartsheet", "chartsheets/sheet1.xml"),
  );
}

const tabs = (bytes: Uint8Array): string[] =>
  [...part(bytes, "xl/workbook.xml").matchAll(/<sheet name="(\w+)"/g)].map((found) => found[1]!);

test.each([[["Chart", "One", "Two"]], [["One", "Chart", "Two"]], [["One", "Two", "Chart"]], [["Chart", "Plot", "One", "Two"]]])(
  "the chart sheets of %j stay where they are when sheets are added",
  (names) => {
    const book = opened(withTabs(names));
    for (const name of ["New", "Newer"]) book.sheets.push(new Sheet(`{${name}}`, name));
    expect(tabs(saveXlsx(book))).toEqual([...names, "New", "Newer"]);
  },
);

test("a chart sheet stays behind what was before it when its neighbour is deleted", () => {
  const book = opened(withTabs(["One", "Two", "Chart"]));
  book.sheets.splice(1, 1);
  expect(tabs(saveXlsx(book))).toEqual(["One", "Chart"]);
});
