import * as fc from "fast-check";
import { type Cell, joinTable, likelyIdColumn, type Table } from "../../../src/table/index";
import { columnsOf, describeNow, must, tableOf } from "../support/tables";

const many = <T>(length: number, cell: (i: number) => T): readonly T[] => Array.from({ length }, (_, i) => cell(i));
const options = { idColumn: "Customer ID", otherIdColumn: "Kunde", sheetName: "Web" };

function customers(ids: readonly Cell[]): Table {
  return columnsOf({ "Customer ID": ids, Spend: ids.map((_, i) => 10.5 + ((i * 7) % 40)), Visits: ids.map((_, i) => i % 9) });
}

/** The numbers of a column of the joined table, null where there is none. */
function seen(table: Table, name: string): readonly (number | null)[] {
  const cells = table.columns[table.layout.headers.indexOf(name)]!;
  return [...cells.numbers].map((value) => (Number.isNaN(value) ? null : value));
}

describe("joinTable", () => {
  it("compares ids as text: trimmed, in any case, numbers equal to their text", () => {
    const web = tableOf(
      ["Kunde", "Pages"],
      [
        [" k-1 ", 11],
        ["K-2", 12],
        [3, 13],
        ["4", 14],
        ["005", 15],
      ],
    );
    const joined = must(joinTable(customers(["K-1", "k-2", "3", 4, 5]), web, options));
    expect(seen(joined.table, "Pages")).toEqual([11, 12, 13, 14, null]);
    expect(joined).toMatchObject({ matched: 4, unmatched: 1, extra: 1, doubled: 0 });
  });

  it("counts unmatched, extra and doubled ids, and says what was done with each", () => {
    const web = tableOf(
      ["Kunde", "Pages", "Device"],
      [
        ["a", 1, "phone"],
        ["b", 2, "phone"],
        ["a", 3, "desk"],
        ["z", 4, "desk"],
        ["z", 5, "desk"],
        [null, 6, "desk"],
        ["Total", 15, null],
      ],
    );
    const joined = must(joinTable(customers(["a", "b", "c", "a", null]), web, options));
    expect(joined).toMatchObject({ matched: 3, unmatched: 2, extra: 1, doubled: 2 });
    expect(seen(joined.table, "Pages")).toEqual([1, 2, null, 1, null]);
    expect(joined.problems.map(({ kind, count }) => [kind, count])).toEqual([
      ["joined", 2],
      ["joined", 1],
      ["joined", 2],
    ]);
    expect(joined.problems[0]!.rows).toEqual([4, 6]);
    expect(joined.problems.every(({ message }) => message.includes("Web"))).toBe(true);
  });

  it("gives added columns names of their own and says where they come from, sheet after sheet", () => {
    const ids = many(12, (i) => `c${i}`);
    const web = columnsOf({ Kunde: ids, visits: ids.map((_, i) => i * 3), Pages: ids.map((_, i) => i * 1.5) });
    const once = must(joinTable(customers(ids), web, options)).table;
    const twice = must(joinTable(once, web, options)).table;
    const { columns } = describeNow(twice).description;
    expect(columns.map(({ name, from }) => [name, from])).toEqual([
      ["Customer ID", null],
      ["Spend", null],
      ["Visits", null],
      ["visits (Web)", "Web"],
      ["Pages", "Web"],
      ["visits (Web 2)", "Web"],
      ["Pages (Web)", "Web"],
    ]);
    expect(describeNow(twice).description.problems.map(({ kind }) => kind)).not.toContain("doubledHeader");
  });

  it("keeps hidden rows, number formats and errors where they are", () => {
    const ids = many(6, (i) => 100 + i);
    const web = columnsOf({ Kunde: [...ids].reverse(), Last: many(6, (i) => 46000 + i) }, { numberFormats: ["General", "yyyy-mm-dd"] });
    const joined = must(joinTable(customers(ids), web, options));
    expect(joined.table.layout.numberFormats).toEqual(["General", "General", "General", "yyyy-mm-dd"]);
    expect(describeNow(joined.table).description.columns[3]).toMatchObject({ kind: "date", from: "Web" });
    expect(joined.table.hidden).toHaveLength(6);
  });

  it("answers in words when nothing can be joined", () => {
    const main = customers(["a", "b"]);
    const code = (other: Table, changes = {}): string => {
      const outcome = joinTable(main, other, { ...options, ...changes });
      return outcome.ok ? "joined" : outcome.trouble.code;
    };
    const web = tableOf(["Kunde", "Pages"], [["x", 1]]);
    expect(code(web)).toBe("NothingJoined");
    expect(code(web, { idColumn: "Nr" })).toBe("ColumnGone");
    expect(code(web, { otherIdColumn: "Nr" })).toBe("ColumnGone");
    expect(code(tableOf(["Kunde"], [["a"]]))).toBe("NothingToAdd");
    expect(code(tableOf(["Kunde", "Pages"], []))).toBe("NothingJoined");
  });

  it("gives every customer the values of its id, whatever the order of the other sheet", () => {
    const ids = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(ids, ids, fc.integer({ min: 0, max: 1000 }), (own, others, turn) => {
        const rows = others.map((id) => [id, id * 2 + 0.5]);
        const turned = [...rows.slice(turn % rows.length), ...rows.slice(0, turn % rows.length)];
        const outcome = joinTable(customers(own), tableOf(["Kunde", "Double"], turned), options);
        const common = own.filter((id) => others.includes(id));
        expect(outcome.ok).toBe(common.length > 0);
        if (!outcome.ok) return;
        const { table, matched, unmatched, extra } = outcome.value;
        expect([matched, unmatched, extra]).toEqual([common.length, own.length - common.length, others.length - common.length]);
        expect(seen(table, "Double")).toEqual(own.map((id) => (others.includes(id) ? id * 2 + 0.5 : null)));
      }),
      { numRuns: 200 },
    );
  });
});

describe("likelyIdColumn", () => {
  const ids = many(60, (i) => 5000 + 3 * i);

  it("finds the pair by its values, whatever the headers", () => {
    const main = columnsOf({ Code: ids, Spend: many(60, (i) => i * 1.25) });
    const other = columnsOf({ Rank: many(50, (i) => i + 1), Ref: ids.slice(0, 50).map(String), Pages: many(50, (i) => i % 7) });
    expect(must(likelyIdColumn(main, other))).toEqual({
      idColumn: "Code",
      otherIdColumn: "Ref",
      matched: 50,
      unmatched: 10,
      extra: 0,
      doubled: 0,
    });
  });
  it("goes by the headers where running numbers overlap as well", () => {
    const running = many(60, (i) => i + 1);
    const main = columnsOf({ Row: running, "Customer ID": [...running].reverse(), Spend: running.map((i) => i * 1.5) });
    const other = columnsOf({ Rank: running, customer_id: [...running].reverse() });
    expect(must(likelyIdColumn(main, other))).toMatchObject({ idColumn: "Customer ID", otherIdColumn: "customer_id", matched: 60 });
  });
  it("counts doubled ids of a sheet with several rows a customer", () => {
    const main = columnsOf({ Id: ids, Spend: many(60, (i) => i * 1.25) });
    const other = columnsOf({ Client: many(120, (i) => ids[i % 60]!), Amount: many(120, (i) => i * 0.75 + 0.1) });
    expect(must(likelyIdColumn(main, other))).toMatchObject({ idColumn: "Id", otherIdColumn: "Client", matched: 60, doubled: 60 });
  });
  it("proposes none where nothing overlaps, nor in an empty sheet", () => {
    const main = columnsOf({ Id: ids, Spend: many(60, (i) => i * 1.25) });
    expect(likelyIdColumn(main, columnsOf({ Key: many(60, (i) => `x${i}`), City: many(60, () => "Bonn") }))).toMatchObject({
      ok: false,
      trouble: { code: "NoLikelyId" },
    });
    expect(likelyIdColumn(main, tableOf(["Id"], []))).toMatchObject({ ok: false, trouble: { code: "NoLikelyId" } });
  });
});
