import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { LATER_THAN_1_9 } from "../../../src/workbench/host/rules/requirement-sets";
import { bookOf, startExcel } from "../office";

test("an old Excel has ExcelApi 1.9, its theme, language and settings", async () => {
  const book = bookOf({ Data: [["id"]] });
  book.settings.set("journal", '{"step":1}');
  const host = await startExcel(book, { profile: "old", theme: "dark", locale: "de-DE", fileName: "Kunden.xlsx" });
  const { context } = Office;
  expect([context.requirements.isSetSupported("ExcelApi", "1.9"), context.requirements.isSetSupported("ExcelApi", "1.10")]).toEqual([
    true,
    false,
  ]);
  expect([context.displayLanguage, context.contentLanguage, context.host, context.platform]).toEqual(["de-DE", "de-DE", "Excel", "PC"]);
  expect(context.officeTheme.bodyBackgroundColor).toBe("#292929");
  expect(context.document.url).toBe("Kunden.xlsx");
  expect(context.document.settings.get("journal")).toEqual({ step: 1 });
  context.document.settings.set("journal", { step: 2 });
  await new Promise((resolve) => context.document.settings.saveAsync(resolve));
  expect(host.book.settings.get("journal")).toBe('{"step":2}');
});

test("it refuses what came later, even when the library lets it through", async () => {
  const library = Reflect.get(OfficeExtension, "CommonUtility") as object;
  Object.assign(library, { _doApiNotSupportedCheck: false });
  await Excel.run(async (context) => {
    context.workbook.application.cultureInfo.load("name");
    await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
  });
  Object.assign(library, { _doApiNotSupportedCheck: true });
});

test("the list of later members is the library's own", () => {
  const source = readFileSync(createRequire(__filename).resolve("@microsoft/office-js/dist/excel-win32-16.01.debug.js"), "utf8");
  const wrong = Object.entries(LATER_THAN_1_9).filter(
    ([member, since]) => !source.includes(`_throwIfApiNotSupported("${member}", _defaultApiSetName, "${since}"`),
  );
  expect(wrong).toEqual([]);
});
