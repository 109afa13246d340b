import { customersBook, expectSentences, open, troubleOf } from "./session";

/** Every code in Microsoft's documentation of Excel's errors. */
const CODES =
  `AccessDenied ActivityLimitReached ApiNotAvailable ApiNotFound BadPassword Conflict EmptyChartSeries FilteredRangeConflict FormulaLengthExceedsLimit
GeneralException HostRestartNeeded InactiveWorkbook InsertDeleteConflict InvalidArgument InvalidBinding InvalidOperation InvalidOperationInCellEditMode
InvalidReference InvalidRequest InvalidSelection ItemAlreadyExists ItemNotFound MemoryLimitReached MergedRangeConflict NonBlankCellOffSheet NotImplemented
OperationCellsExceedLimit PivotTableRangeConflict RangeExceedsLimit RefreshWorkbookLinksBlocked RequestAborted RequestPayloadSizeLimitExceeded
ResponsePayloadSizeLimitExceeded ServiceNotAvailable Unauthenticated UndoNotSupported UnsupportedFeature UnsupportedOperation UnsupportedSheet`.split(
    /\s+/,
  );

/** Office.js frees what opening tracked in a request of its own; a fault is not to be spent on that. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test.each(CODES)("%s is told in sentences, without Excel's own message", async (code) => {
  const { actions, host } = await open(customersBook());
  await settle();
  host.faults.plan({ error: code });
  const trouble = troubleOf(await actions.goTo({ sheetName: "Customers" }));
  expectSentences(trouble);
  expect([trouble.code, trouble.message.includes("fault on demand")]).toEqual([code, false]);
  expect(trouble.details).toContain(code);
  if (code !== "GeneralException") expect(trouble.message).not.toBe("Excel could not do that and does not say why.");
});

test("a code nobody has heard of is told as Excel's silence", async () => {
  const { actions, host } = await open(customersBook());
  await settle();
  host.faults.plan({ error: "SomethingNew" });
  const trouble = troubleOf(await actions.goTo({ sheetName: "Customers" }));
  expect([trouble.code, trouble.message]).toEqual(["SomethingNew", "Excel could not do that and does not say why."]);
});

test.each([
  [{ sheetName: "Nowhere" }, "SheetGone"],
  [{ sheetName: "Hidden" }, "SheetHidden"],
])("going to %j: %s", async (target, code) => {
  const book = customersBook();
  const { actions } = await open(book);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Hidden").visibility = Excel.SheetVisibility.hidden;
    await context.sync();
  });
  const trouble = troubleOf(await actions.goTo(target));
  expect(trouble.code).toBe(code);
  expectSentences(trouble);
});
