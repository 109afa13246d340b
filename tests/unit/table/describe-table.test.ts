import { createTableBuilder, describeTable } from "../../../src/table/index";
import { finish } from "../support/finish";
import { columnsOf, describeNow, tableOf } from "../support/tables";

const many = <T>(length: number, cell: (i: number) => T): readonly T[] => Array.from({ length }, (_, i) => cell(i));
const amounts = many(40, (i) => 10.5 + ((i * 7) % 40));

/** The same amounts, given to others. */
const turned = (by: number): readonly number[] => many(40, (i) => amounts[(i * by) % 40]!);

function column(name: string, cells: Parameters<typeof columnsOf>[0][string], layout: Parameters<typeof columnsOf>[1] = {}) {
  return describeNow(columnsOf({ Spending: amounts, [name]: cells }, layout)).description.columns[1]!;
}

describe("kinds and roles", () => {
  it("many different texts are judged by some of them, spread over all", () => {
    const cells = many(12_001, (i) => (i % 3 === 0 ? `c${i} at home` : `c${i}@example.com`));
    const contact = describeNow(columnsOf({ Spending: many(12_001, (i) => i % 97), Contact: cells })).description.columns[1]!;
    expect(contact).toMatchObject({ personal: "email", distinct: 12_001 });
  });

  it("identifiers, e-mails, phones, names, addresses and free text never segment", () => {
    const first = ["Ann", "Bea", "Cid", "Dov", "Eva", "Fay", "Gus", "Hal", "Ida", "Jon"];
    const letters = (i: number): string =>
      `${first[i % 10]!} ${String.fromCharCode(65 + (i % 26))}${String.fromCharCode(97 + ((i * 7) % 26))}`;
    expect(
      column(
        "Customer ID",
        many(40, (i) => 5000 + i * 3),
      ),
    ).toMatchObject({ kind: "identifier", role: "id", usable: false });
    expect(
      column(
        "Contact",
        many(40, (i) => `c${i}@example.com`),
      ),
    ).toMatchObject({ personal: "email", role: "ignore", usable: false, levels: [] });
    expect(
      column(
        "Telefon",
        many(40, (i) => `+49 30 ${100000 + i}`),
      ),
    ).toMatchObject({ personal: "phone", role: "ignore" });
    expect(column("Full name", many(40, letters))).toMatchObject({ personal: "name", role: "ignore" });
    expect(
      column(
        "Street address",
        many(40, (i) => `${i} High Street`),
      ),
    ).toMatchObject({ personal: "address", role: "ignore" });
    expect(
      column(
        "Notes",
        many(40, (i) => `called ${i} times and was quite happy`),
      ),
    ).toMatchObject({ kind: "text", role: "ignore" });
  });
  it.each(["Notes", "Kommentar", "Customer comments"])("%s never segment, however few different ones", (header) => {
    const found = column(
      header,
      many(40, (i) => ["called", "wants a refund", "angry"][i % 3]!),
    );
    expect(found).toMatchObject({ kind: "text", role: "ignore", usable: false });
  });
  it.each(["Kontakt", "contacto", "Contatto", "Kunde", "Account contact"])("few persons under %s are persons", (header) => {
    const found = column(
      header,
      many(40, (i) => ["Ann Lee", "Dr. Ana de la Cruz", "Jörg Müller-Lüdenscheidt"][i % 3]!),
    );
    expect(found).toMatchObject({ personal: "name", role: "ignore", levels: [] });
  });
  it.each([
    ["Customer type", ["Private Person", "Small Business", "Key Account"]],
    ["Product name", ["Basic Plan", "Gold Plan", "Family Plan"]],
    ["Contact", ["phone", "e-mail", "letter"]],
  ])("few values of %s are a category, not persons", (header, values) => {
    const found = column(
      header,
      many(40, (i) => values[i % 3]!),
    );
    expect(found).toMatchObject({ kind: "category", personal: null, usable: true });
  });
  it("codes that look like numbers are categories, with the reason", () => {
    const channel = column(
      "Channel",
      many(40, (i) => 1 + (i % 2)),
    );
    expect(channel).toMatchObject({ kind: "category", role: "describeWith", distinct: 2 });
    expect(channel.reason).toContain("codes");
    expect(
      column(
        "Region",
        many(40, (i) => 1 + (i % 3)),
      ).kind,
    ).toBe("category");
    expect(
      column(
        "Children",
        many(40, (i) => i % 3),
      ),
    ).toMatchObject({ kind: "number", role: "segmentBy" });
    expect(
      column(
        "Satisfaction",
        many(40, (i) => 1 + (i % 5)),
      ),
    ).toMatchObject({ kind: "ordered", role: "segmentBy", family: "psychographic" });
  });
  it.each([
    ["Yes", "No"],
    ["ja", "nein"],
    ["OUI", "non"],
    ["sí", "no"],
    ["да", "нет"],
  ])("%s and %s are yes and no", (yes, no) => {
    expect(
      column(
        "Newsletter",
        many(40, (i) => (i % 3 === 0 ? yes : no)),
      ).kind,
    ).toBe("yesNo");
  });
  it("known scales and ranges are ordered", () => {
    expect(
      column(
        "Engagement",
        many(40, (i) => ["low", "medium", "high"][i % 3]!),
      ).kind,
    ).toBe("ordered");
    const ages = describeNow(columnsOf({ Group: many(40, (i) => ["36+", "18-25", "26-35"][i % 3]!) })).columns[0]!;
    expect(ages).toMatchObject({ kind: "ordered", levels: ["18-25", "26-35", "36+"] });
  });
  it("dates are known by their number format or as ISO texts", () => {
    expect(
      column(
        "Last order",
        many(40, (i) => 46000 + i),
        { numberFormats: ["General", "dd/mm/yyyy"] },
      ),
    ).toMatchObject({ kind: "date", role: "segmentBy" });
    expect(
      column(
        "Last order",
        many(40, (i) => `2026-03-${10 + (i % 20)}`),
      ).kind,
    ).toBe("date");
    expect(
      column(
        "Ratio",
        many(40, (i) => 46000 + i / 2),
        { numberFormats: ["General", '#,##0.00 "days"'] },
      ).kind,
    ).toBe("number");
  });
  it("one clear value column, and none among several amounts", () => {
    const { columns } = describeNow(columnsOf({ Orders: amounts, Visits: turned(11), "Total revenue": turned(5) })).description;
    expect(columns.map(({ role }) => role)).toEqual(["segmentBy", "segmentBy", "value"]);
    const spends = describeNow(columnsOf({ "Spend food": amounts, "Spend toys": turned(11) })).description.columns;
    expect(spends.map(({ role }) => role)).toEqual(["segmentBy", "segmentBy"]);
  });
  it("outcomes and segments made before take no part", () => {
    expect(
      column(
        "Churned",
        many(40, (i) => (i % 3 === 0 ? "Yes" : "No")),
      ).role,
    ).toBe("outcome");
    expect(
      column(
        "Segment",
        many(40, (i) => ["Gold", "Low overall"][i % 2]!),
      ).role,
    ).toBe("ignore");
  });
  it("constant and blank columns are not usable, and say why", () => {
    expect(
      column(
        "Country",
        many(40, () => "DE"),
      ),
    ).toMatchObject({ usable: false, role: "ignore", reason: "Every customer has the same value." });
    expect(
      column(
        "Empty",
        many(40, () => null),
      ),
    ).toMatchObject({ usable: false, reason: "Every cell is blank." });
  });
});

describe("rows and cells", () => {
  const problems = (table: ReturnType<typeof tableOf>, includeHidden = true) => describeNow(table, includeHidden).description.problems;

  it("leaves out a total, blank rows and notes at the end, and says so", () => {
    const rows = [
      ...many(12, (i) => [`c${i}`, i * 3, 5 + i]),
      [null, null, null],
      ["Total", 198, 126],
      [null, null, null],
      ["Source: the sales ledger", null, null],
    ];
    const table = tableOf(["Client", "Orders", "Spend"], rows);
    expect(describeNow(table).description.customers).toBe(12);
    expect(problems(table)).toEqual(expect.arrayContaining([expect.objectContaining({ kind: "totalRow", count: 1, rows: [15] })]));
  });
  it("hidden rows take part or not, as chosen", () => {
    const builder = createTableBuilder(tableOf(["A", "B"], []).layout);
    builder.add({ rows: many(10, (i) => [i, i * i]), errors: [], hidden: many(10, (i) => i < 4) });
    expect(describeNow(builder.build(), true).description.customers).toBe(10);
    expect(describeNow(builder.build(), false).description.customers).toBe(6);
    expect(problems(builder.build(), false)).toEqual(expect.arrayContaining([expect.objectContaining({ kind: "hiddenRows", count: 4 })]));
  });
  it("errors, blanks and words for nothing are missing, and counted", () => {
    const builder = createTableBuilder(tableOf(["Spend"], []).layout);
    builder.add({
      rows: [[1], [2], [3.5], [4], ["n/a"], ["unknown"], [null], [9], ["-"], [11]],
      errors: [{ row: 7, column: 0, error: "#N/A" }],
      hidden: null,
    });
    const { columns, problems: found } = describeNow(builder.build()).description;
    expect(columns[0]).toMatchObject({ kind: "number", missing: 4, distinct: 5 });
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: "errors", count: 1 }),
        expect.objectContaining({ kind: "missing", count: 3 }),
      ]),
    );
  });
  it("NA is missing, unless it is one code among others", () => {
    expect(
      column(
        "Plan",
        many(40, (i) => ["Gold", "Blue", "NA"][i % 3]!),
      ).missing,
    ).toBe(13);
    expect(
      column(
        "Market",
        many(40, (i) => ["EU", "APAC", "NA"][i % 3]!),
      ).missing,
    ).toBe(0);
  });
  it("text numbers are read in the sheet's way and counted", () => {
    const table = columnsOf({ Spend: many(20, (i) => `1.${100 + i},50 €`) }, { decimalSeparator: ",", groupSeparator: "." });
    const { columns, problems: found } = describeNow(table).description;
    expect(columns[0]).toMatchObject({ kind: "number", numbers: { min: 1100.5, max: 1119.5 } });
    expect(found).toEqual(expect.arrayContaining([expect.objectContaining({ kind: "textNumbers", count: 20 })]));
  });
  it("doubled and blank headers get names of their own, doubled ids are counted", () => {
    const table = tableOf(
      ["Customer ID", "Spend", "spend", null],
      many(30, (i) => [i === 29 ? 100 : 100 + i, i, i % 7, 1.5 * i]),
      { firstColumn: 1 },
    );
    const { columns, problems: found } = describeNow(table).description;
    expect(columns.map(({ name }) => name)).toEqual(["Customer ID", "Spend", "spend (2)", "Column E"]);
    expect(found.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["doubledHeader", "blankHeader", "doubledIds"]));
  });
  it("a problem tells the sheet rows of its first cells", () => {
    const spend = many(30, (i) => (i === 3 || i === 8 ? "n/a" : 100 + i * 1.5));
    const problems = describeNow(columnsOf({ Id: many(30, (i) => (i === 29 ? "c1" : `c${i}`)), Spend: spend })).description.problems;
    expect(problems.find(({ kind }) => kind === "missing")).toMatchObject({ column: "Spend", position: 1, rows: [5, 10] });
    expect(problems.find(({ kind }) => kind === "doubledIds")).toMatchObject({ position: 0, rows: [31] });
  });
  it("a column that most customers have no value in does not segment", () => {
    const seldom = column(
      "Visits",
      many(40, (i) => (i % 5 === 0 ? 3 + (i % 13) : null)),
    );
    expect(seldom).toMatchObject({ role: "describeWith" });
    expect(seldom.reason).toContain("no value");
  });
  it("spellings that differ in case are one level", () => {
    expect(
      column(
        "Plan",
        many(40, (i) => ["Gold", "gold", "Blue "][i % 3]!),
      ).levels,
    ).toEqual([
      { level: "Gold", count: 27 },
      { level: "Blue", count: 13 },
    ]);
  });
  it("no customers at all is told in words", () => {
    const told = finish(describeTable(tableOf(["A"], []), { includeHidden: true }));
    expect(told).toMatchObject({ ok: false, trouble: { code: "NoCustomers" } });
  });
});
