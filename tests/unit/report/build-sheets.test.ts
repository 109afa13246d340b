import { buildSheets } from "../../../src/report/index";
import { columnsOf, must, request, segmentNow } from "../support/run";

const many = <T>(length: number, cell: (i: number) => T): readonly T[] => Array.from({ length }, (_, i) => cell(i));
const cells = {
  Spend: many(60, (i) => (i < 20 ? 900 + i : 100 + i)),
  "Last order": many(60, (i) => 46000 + (i < 20 ? i : 3 * i)),
  Plan: many(60, (i) => (i % 2 === 0 ? "Gold" : "Blue")),
  Churn: many(60, (i) => (i % 3 === 0 ? "Yes" : "No")),
};
const layout = { numberFormats: ["#,##0.00 €", "yyyy-mm-dd", "General", "General"] };
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
    request(["Orders", "Last order"], {
      valueColumn: "Spend",
      describeWith: ["Plan"],
      outcomes: [{ column: "Churn", level: "Yes" }],
      segments: 2,
    }),
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
  it("Segments: the rate of each outcome with its interval, and stability in words", () => {
    const cell = (header: string) => segments!.rows.map((row) => row[segments!.columns.findIndex((column) => column.header === header)]);
    const [rate, low, high] = ["rate", "at least (95%)", "at most (95%)"].map((of) => cell(`Churn = Yes: ${of}`).map(Number));
    rate!.forEach((own, s) => expect(own > low![s]! && own < high![s]!).toBe(true));
    expect(rate!.reduce((sum, own, s) => sum + own * Number(segments!.rows[s]![2]), 0)).toBeCloseTo(20, 9);
    expect(cell("Stability in words").every((word) => typeof word === "string")).toBe(true);
  });
  it("no two headers of a sheet are the same", () => {
    for (const { columns } of [segments!, profile!, card!])
      expect(new Set(columns.map(({ header }) => header.toLowerCase())).size).toBe(columns.length);
  });
  it("Segment profile: tidy, with every level and statistic", () => {
    expect(profile).toMatchObject({ title: "Segment profile", tableName: "SegmentProfile" });
    expect(new Set(profile!.rows.map((row) => row[5]))).toEqual(
      new Set([
        "Mean",
        "Median",
        "Lower quartile",
        "Upper quartile",
        "Customers",
        "Share",
        "Rate",
        "Rate at least (95%)",
        "Rate at most (95%)",
      ]),
    );
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
  it("Segment profile: columns that formed the segments are not said to differ, others are or are not", () => {
    const differs = (column: string) =>
      new Set(profile!.rows.filter((row) => row[2] === column && row[5] !== "Customers").map((row) => row[10]));
    expect(differs("Orders")).toEqual(new Set([null]));
    expect([...differs("Plan")].every((word) => word === "Yes" || word === "No")).toBe(true);
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
