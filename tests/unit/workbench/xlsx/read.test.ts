import { zipSync } from "fflate";
import { openXlsx } from "../../../../src/workbench/xlsx";
import { opened, packageOf, sharedStrings, sharedStringsRelationship, stylesRelationship } from "./packages";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function row(sheetData: string, strings = "", row = 0, columns = 6): unknown[] {
  const bytes = packageOf(
    sheetData,
    strings === "" ? {} : { "xl/sharedStrings.xml": sharedStrings(strings) },
    strings === "" ? "" : sharedStringsRelationship,
  );
  const { cells } = opened(bytes).sheets[0]!;
  return Array.from({ length: columns }, (_, column) => cells.value(row, column));
}

test("each type of cell has its value", () => {
  const cells =
    '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>' +
    '<c r="E1" t="inlineStr"><is><t>x &lt; y</t></is></c><c r="F1" t="d"><v>2024-02-29T12:00:00</v></c></row>';
  expect(row(cells)).toEqual([1.5, true, { error: "#N/A" }, "ab", "x < y", 45351.5]);
});

test("shared strings: plain, rich, with phonetic guide, escaped and empty", () => {
  const strings =
    '<si><t xml:space="preserve"> a </t></si><si><r><t>ri</t></r><r><rPr><b/></rPr><t>ch</t></r></si><si><t>漢</t><rPh sb="0" eb="1"><t>kan</t></rPh></si>' +
    "<si><t>bell_x0007_ and _x005F_x0007_</t></si><si/><si><t><![CDATA[<raw>]]></t></si>";
  const cells = `<row r="1">${[0, 1, 2, 3, 4, 5].map((i) => `<c t="s"><v>${i}</v></c>`).join("")}</row>`;
  expect(row(cells, strings)).toEqual([" a ", "rich", "漢", "bell\u0007 and _x0007_", "", "<raw>"]);
});

test("rows and cells without addresses follow the one before", () => {
  const cells = '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c><v>4</v></c></row>';
  expect(row(cells)).toEqual([1, null, null, 2, 3, null]);
  expect(row(cells, "", 5)).toEqual([4, null, null, null, null, null]);
});

test("numbers of all writings are exact", () => {
  const numbers = ["0.1", "1e3", "-2.5E-7", "123456789012345678", "0.30000000000000004", "1.7976931348623157e308"];
  const cells = `<row r="1">${numbers.map((number) => `<c><v>${number}</v></c>`).join("")}</row>`;
  expect(row(cells)).toEqual(numbers.map(Number));
});

test("prefixed and strict namespaces, and a sheet at the root of the package", () => {
  const strict = "http://purl.oclc.org/ooxml";
  const bytes = packageOf("", {
    "_rels/.rels": `<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Id="a" Type="${strict}/officeDocument/relationships/officeDocument" Target="/book.xml"/></p:Relationships>`,
    "book.xml": `<x:workbook xmlns:x="${strict}/spreadsheetml/main" xmlns:q="${strict}/officeDocument/relationships"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="Über" sheetId="7" state="hidden" q:id="b"/></x:sheets></x:workbook>`,
    "_rels/book.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="b" Type="${strict}/officeDocument/relationships/worksheet" Target="sheet.xml"/></Relationships>`,
    "sheet.xml": `<x:worksheet xmlns:x="${strict}/spreadsheetml/main"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>there</x:t></x:is></x:c><x:c r="C2"><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  });
  const book = opened(bytes);
  expect(book.date1904).toBe(true);
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["Über", "Hidden"]]);
  expect(book.sheets[0]!.cells.value(1, 1)).toBe("there");
  expect(book.sheets[0]!.cells.value(1, 2)).toBe(4);
});

test("shared formulas are told cell by cell, and prefixes of young functions are not shown", () => {
  const cells =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$A$1+SUM(A:A)&amp;"A1"</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>1</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c><c r="C2"><f>_xlfn.XLOOKUP(A1,tbl[A1],\'A1\'!A1)</f><v>1</v></c></row>';
  const sheet = opened(packageOf(cells)).sheets[0]!;
  expect(sheet.cells.formula(0, 1)).toBe('=A1*$A$1+SUM(A:A)&"A1"');
  expect(sheet.cells.formula(0, 2)).toBe('=B1*$A$1+SUM(B:B)&"A1"');
  expect(sheet.cells.formula(1, 1)).toBe('=A2*$A$1+SUM(A:A)&"A1"');
  expect(sheet.cells.formula(1, 2)).toBe("=XLOOKUP(A1,tbl[A1],'A1'!A1)");
});

test("styles: fonts, fills, formats and alignment", () => {
  const styles =
    `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="0.0&quot; kg&quot;"/></numFmts>` +
    '<fonts><font><sz val="11"/><name val="Aptos"/></font><font><b/><i val="0"/><sz val="14"/><color rgb="FFC00000"/><name val="Arial"/></font></fonts>' +
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
    '<cellXfs><xf/><xf numFmtId="164" fontId="1" fillId="1" quotePrefix="1"><alignment horizontal="center" wrapText="1"/><protection locked="0"/></xf><xf numFmtId="14"/></cellXfs></styleSheet>';
  const book = opened(
    packageOf(
      '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>45000</v></c></row>',
      { "xl/styles.xml": styles },
      stylesRelationship,
    ),
  );
  const { cells } = book.sheets[0]!;
  expect(book.styles.format(cells.style(0, 0))).toEqual({
    numberFormat: '0.0" kg"',
    bold: true,
    italic: false,
    fontName: "Arial",
    fontSize: 14,
    fontColor: "#C00000",
    fill: "#FFFF00",
    horizontal: "Center",
    vertical: "Bottom",
    wrapText: true,
    quotePrefix: true,
    locked: false,
  });
  expect(book.styles.format(cells.style(0, 1))).toMatchObject({ numberFormat: "m/d/yyyy", fontName: "Aptos", bold: false, fill: null });
});

test("what stands round the rows: hidden rows and columns, heights, widths, freeze, merges, protection, filter", () => {
  const sheet = opened(
    packageOf(
      `<worksheet xmlns="${MAIN}"><sheetPr><tabColor rgb="FF00FF00"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>` +
        '<cols><col min="2" max="3" width="12.5" hidden="1"/></cols><sheetData><row r="3" hidden="1"/><row r="4" ht="30" customHeight="1"/></sheetData><sheetProtection sheet="1"/>' +
        '<autoFilter ref="A1:C9"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>',
    ),
  ).sheets[0]!;
  expect([...sheet.hiddenRows]).toEqual([2]);
  expect([...sheet.rowHeights]).toEqual([[3, 30]]);
  expect([...sheet.hiddenColumns]).toEqual([1, 2]);
  expect([...sheet.columnWidths]).toEqual([[1, 12.5], [2, 12.5]]); // prettier-ignore
  expect(sheet.frozen).toEqual({ rows: 2, columns: 1 });
  expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
  expect(sheet.isProtected).toBe(true);
  expect(sheet.autoFilter).toEqual({ row: 0, column: 0, rows: 9, columns: 3 });
  expect(sheet.tabColor).toBe("#00FF00");
});

test("defined names: ranges, scopes, hidden, formulas and #REF!", () => {
  const workbook =
    `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="It's" sheetId="1" r:id="rId1"/></sheets><definedNames>` +
    '<definedName name="All">\'It\'\'s\'!$A$1:$C$9</definedName><definedName name="Gone" localSheetId="0">\'It\'\'s\'!#REF!</definedName><definedName name="Rate" hidden="1" comment="tax">0.19</definedName>' +
    "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'It''s'!$A$1</definedName><definedName name=\"Cols\">'It''s'!$B:$C</definedName></definedNames></workbook>";
  const book = opened(packageOf("", { "xl/workbook.xml": workbook }));
  const { id } = book.sheets[0]!;
  expect(book.names).toEqual([
    {
      name: "All",
      reference: { type: "range", sheetId: id, area: { row: 0, column: 0, rows: 9, columns: 3 } },
      visible: true,
      comment: "",
      sheetId: null,
    },
    { name: "Gone", reference: { type: "range", sheetId: id, area: null }, visible: true, comment: "", sheetId: id },
    { name: "Rate", reference: { type: "formula", formula: "=0.19" }, visible: false, comment: "tax", sheetId: null },
    {
      name: "Cols",
      reference: { type: "range", sheetId: id, area: { row: 0, column: 1, rows: 1048576, columns: 2 } },
      visible: true,
      comment: "",
      sheetId: null,
    },
  ]);
});

describe("files that cannot be opened are answered with a sentence", () => {
  const message = (bytes: Uint8Array): string => {
    const result = openXlsx(bytes);
    return result.ok ? "opened" : result.message;
  };
  const text = (value: string): Uint8Array => new TextEncoder().encode(value);
  const ole = (...streams: string[]): Uint8Array => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    streams.forEach((name, i) => Array.from(name).forEach((letter, at) => (bytes[1024 + 128 * i + 2 * at] = letter.charCodeAt(0))));
    return bytes;
  };

  test("no zip, nothing, another zip", () => {
    expect(message(text("name,age\nAnn,3"))).toMatch(/not an Excel workbook/);
    expect(message(new Uint8Array())).toMatch(/empty/);
    expect(message(zipSync({ "hello.txt": text("hi") }))).toMatch(/zip archive, but not an Excel workbook/);
  });

  test("password, old .xls", () => {
    expect(message(ole("Root Entry", "EncryptionInfo", "EncryptedPackage"))).toMatch(/protected with a password/);
    expect(message(ole("Root Entry", "Workbook"))).toMatch(/old Excel file/);
  });

  test("cut short, a damaged part, a missing sheet", () => {
    const bytes = packageOf(`<row r="1"><c r="A1"><v>1</v></c></row>`);
    expect(message(bytes.subarray(0, bytes.length - 40))).toMatch(/damaged/);
    const twisted = bytes.slice();
    const at = Buffer.from(twisted).indexOf("sheet1.xml") + 14;
    twisted[at] = twisted[at]! ^ 0x55;
    expect(message(twisted)).toMatch(/damaged/);
    expect(
      message(
        packageOf("", {
          "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="nowhere.xml"/></Relationships>',
        }),
      ),
    ).toMatch(/damaged/);
  });

  test("a part that claims to unpack to two gigabytes", () => {
    const bytes = packageOf("");
    const directory = Buffer.from(bytes).lastIndexOf("xl/worksheets/sheet1.xml") - 46;
    new DataView(bytes.buffer).setUint32(directory + 24, 2 ** 31, true);
    expect(message(bytes)).toMatch(/larger than any workbook/);
  });
});
