import { buildSheets } from "../../../src/report/index";
import { columnsOf, must, request, segmentNow } from "../support/run";

const many = <T>(length: number, cell: (i: number) => T): readonly T[] => Array.from({ length }, (_, i) => cell(i));
const cells = {
  Spend: many(60, (i) => (i < 20 ? 900 + i : 100 + i)),
  "Last order": many(60, (i) => 46000 + (i < 20 ? i : 3 * i)),
  Plan: many(60, (i) => (i % 2 === 0 ? "Gold" : "Blue")),
};
const layout = { numberFormats: ["#,##0.00 €", "yyyy-mm-dd", "General"] };
const about = {
  sheetName: "Customers",
  address: "Customers!A1:C61",
  tableName: null,
  versions: { "Customer Segments": "0.1.0" },
  today: "2026-11-22",
};
const found = must(
  segmentNow(
    columnsOf({ ...cells, Orders: many(60, (i) => i % 9) }, { numberFormats: [...layout.numberFormats, "General"] }),
    request(["Orders", "Last order"], { valueColumn: "Spend", describeWith: ["Plan"], segments: 2 }),
  ),
);
const [segments, profile, card] = buildSheets(found, ["Fans", "Others"], about);

describe("the sheets of a run", () => {
  it("each row has a cell for each column, and no cell is NaN", () => {
    for (const { columns, rows } of [segments!, profile!, card!]) {
      for (const row of rows) {
        expect(row.length).toBe(columns.length);
        for (const cell of row) if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
      }
    }
  });
  it("Segments: one row a segment, under the person's names, money in the value column's own format", () => {
    expect(segments).toMatchObject({ title: "Segments", tableName: "Segments" });
    expect(segments!.rows.map((row) => row[1])).toEqual(["Fans", "Others"]);
    expect(segments!.rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(60);
    expect(segments!.columns.find(({ header }) => header === "Sum of Spend")?.numberFormat).toBe("#,##0.00 €");
  });
  it("Segment profile: tidy, with every level and statistic", () => {
    expect(profile).toMatchObject({ title: "Segment profile", tableName: "SegmentProfile" });
    expect(new Set(profile!.rows.map((row) => row[5]))).toEqual(new Set(["Mean", "Median", "Customers", "Share"]));
    const gold = profile!.rows.filter((row) => row[2] === "Plan" && row[4] === "Gold" && row[5] === "Customers");
    expect(gold.reduce((sum, row) => sum + Number(row[6]), 0)).toBe(30);
  });
  it("Segment profile: dates are dates, shares percentages, money in its own format", () => {
    const look = (column: string, statistic: string) => {
      const at = profile!.rows.findIndex((row) => row[2] === column && row[5] === statistic);
      return { value: profile!.rows[at]![6], format: profile!.cellFormats![at]![6] };
    };
    expect(profile!.cellFormats!.every((formats) => formats.length === profile!.columns.length)).toBe(true);
    expect(look("Last order", "Mean")).toMatchObject({ format: "yyyy-mm-dd" });
    expect(Number(look("Last order", "Mean").value)).toBeGreaterThan(46000);
    expect([look("Plan", "Share").format, look("Plan", "Customers").format]).toEqual(["0.0%", "#,##0"]);
    expect([look("Spend", "Mean").format, look("Orders", "Median").format]).toEqual(["#,##0.00 €", "#,##0.00"]);
  });
  it("About these segments: what a colleague needs to repeat it", () => {
    expect(card).toMatchObject({ title: "About these segments", tableName: "AboutSegments" });
    const topics = card!.rows.map((row) => row[0]);
    expect(topics).toEqual(
      expect.arrayContaining([
        "Customers",
        "Segmented by",
        "Preparation",
        "Engine",
        "Seed",
        "Number of segments",
        "How distinct",
        "Privacy",
        "To repeat",
      ]),
    );
    expect(card!.rows.find((row) => row[0] === "Customers")?.[1]).toBe("Customers!A1:C61: 60 customers, 60 placed in 2 segments");
  });
});
