import { Sheet } from "../../../src/workbench/book";
import { bookOf } from "../office";
import { codeOf, hear, inExcel } from "./member";

const one = () =>
  bookOf({
    Data: [
      ["id", "spend"],
      ["a", 1],
    ],
  });
const data = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Data");

test("a member that is not emulated says so", async () => {
  await inExcel(one(), async (context) => {
    await expect(
      (async () => {
        data(context).getRange("A1").getDirectPrecedents();
        await context.sync();
      })(),
    ).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("not emulated: Range.GetDirectPrecedents") as string });
    expect(await codeOf(context, () => data(context).charts.load("items/name"))).toBe("ApiNotFound");
    expect(await codeOf(context, () => data(context).onCalculated.add(hear(() => undefined)))).toBe("ApiNotFound");
  });
});

test("an error tells code, member and statement, and leaves what was done before", async () => {
  await inExcel(one(), async (context, host) => {
    data(context).getRange("A1").values = [["done"]];
    context.workbook.worksheets.getItem("nowhere").load("name");
    data(context).getRange("A2").values = [["not done"]];
    const error = await context.sync().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
    expect([host.book.sheets[0]!.cells.value(0, 0), host.book.sheets[0]!.cells.value(1, 0)]).toEqual(["done", "a"]);
  });
});

test("nothing can be done on a null object", async () => {
  await inExcel(one(), async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject("nowhere");
    expect(await codeOf(context, () => none.delete())).toBe("InvalidObjectPath");
  });
});

test("while the user types in a cell, requests fail unless they wait", async () => {
  await inExcel(one(), async (context, host) => {
    host.editing = true;
    expect(await codeOf(context, () => data(context).load("name"))).toBe("InvalidOperationInCellEditMode");
    let done = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (later) => {
      data(later).getRange("A1").values = [["later"]];
      await later.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    host.editing = false;
    await waiting;
    expect(host.book.sheets[0]!.cells.value(0, 0)).toBe("later");
  });
});

test("Excel on the web refuses messages above 5 MB, both ways", async () => {
  await inExcel(
    one(),
    async (context, host) => {
      const sheet = data(context);
      const text = "x".repeat(30_000);
      expect(await codeOf(context, () => (sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => [text])))).toBe(
        "RequestPayloadSizeLimitExceeded",
      );
      for (let row = 0; row < 200; row++) host.book.sheets[0]!.cells.setValue(row, 3, text);
      expect(await codeOf(context, () => sheet.getRange("D1:D200").load("values"))).toBe("ResponsePayloadSizeLimitExceeded");
      expect(await codeOf(context, () => sheet.getRange("D1:D100").load("values"))).toBe("no error");
      expect(await codeOf(context, () => sheet.getRange("A1:AZ1048575").clear())).toBe("OperationCellsExceedLimit");
    },
    { profile: "web" },
  );
});

test("more than five million cells read as null", async () => {
  await inExcel(one(), async (context) => {
    const range = data(context).getRange("A1:J500001").load("values,cellCount");
    await context.sync();
    expect([range.values, range.cellCount]).toEqual([null, 5_000_010]);
  });
});

test("a property that was not loaded can't be read", async () => {
  await inExcel(one(), async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    expect(sheets.items[0]!.name).toBe("Data");
    expect(() => sheets.items[0]!.id).toThrow("not available");
  });
});

test("faults come on demand: at the n-th request, from then on, at a member, or as a lost transport", async () => {
  await inExcel(one(), async (context, host) => {
    const touch = () => codeOf(context, () => data(context).load("name"));
    host.faults.plan({ error: "GeneralException", at: 2 });
    expect([await touch(), await touch(), await touch()]).toEqual(["no error", "GeneralException", "no error"]);
    const stop = host.faults.plan({ error: 5102, at: 1, onwards: true });
    expect([await touch(), await touch()]).toEqual(["ActivityLimitReached", "ActivityLimitReached"]);
    stop();
    host.faults.plan({ error: "AccessDenied", member: "Range.values", at: 2 });
    const write = () =>
      codeOf(context, () => {
        data(context).getRange("A1").values = [[1]];
        data(context).getRange("A2").values = [[2]];
      });
    expect([await write(), await write()]).toEqual(["AccessDenied", "no error"]);
    host.faults.plan({ error: "Conflict", unit: "call", at: 3 });
    expect(await write()).toBe("Conflict");
    host.faults.clear();
    expect(await touch()).toBe("no error");
  });
});

test("references are given back at the end of a run", async () => {
  await inExcel(one(), async (context, host) => {
    for (let i = 0; i < 3; i++) {
      await Excel.run(async (inner) => {
        data(inner).getUsedRange().load("address");
        await inner.sync();
      });
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.trackedCount).toBe(0);
    data(context).getRange("A1").load("address");
    await context.sync();
    expect(host.trackedCount).toBe(1);
  });
});

test("answers take their time when asked to", async () => {
  await inExcel(
    one(),
    async (context) => {
      const start = performance.now();
      await context.sync();
      data(context).load("name");
      await context.sync();
      expect(performance.now() - start).toBeGreaterThan(55);
    },
    { latencyMs: 60 },
  );
});

test("another workbook can be opened under the same page", async () => {
  await inExcel(one(), async (context, host) => {
    const book = one();
    book.sheets.push(new Sheet("{second}", "Second"));
    host.replaceBook(book);
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    expect(count.value).toBe(2);
  });
});
