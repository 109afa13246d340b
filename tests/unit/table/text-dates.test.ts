import { isoDateOfSerial } from "../../../src/table/index";
import { cycle, look, many } from "./columns";

const shown = (values: readonly number[], count: number): readonly string[] =>
  values.slice(0, count).map((value) => isoDateOfSerial(value));

describe("dates", () => {
  it.each([
    ["day first, by a day above 12", ["03/04/2026", "25/12/2025"], ["2026-04-03", "2025-12-25"]],
    ["month first, by a day above 12", ["03/04/2026", "12/25/2025"], ["2026-03-04", "2025-12-25"]],
    ["points are day first", ["3.4.2026", "1.2.26"], ["2026-04-03", "2026-02-01"]],
    ["ISO, with times", ["2026-04-03T10:15:00Z", "2025/12/25 08:00"], ["2026-04-03", "2025-12-25"]],
    ["yyyymmdd as text", ["20260403", "20251225"], ["2026-04-03", "2025-12-25"]],
    ["months' names", ["3 April 2026", "25-Dec-25"], ["2026-04-03", "2025-12-25"]],
    ["months' names, month first", ["April 3, 2026", "Dec 25, 2025"], ["2026-04-03", "2025-12-25"]],
    ["in German", ["3. März 2026", "25. Dezember 2025"], ["2026-03-03", "2025-12-25"]],
    ["in French", ["3 août 2026", "25 févr. 2025"], ["2026-08-03", "2025-02-25"]],
    ["in Spanish", ["3 de enero de 2026", "25 de diciembre de 2025"], ["2026-01-03", "2025-12-25"]],
    ["in Italian", ["3 luglio 2026", "25 giugno 2025"], ["2026-07-03", "2025-06-25"]],
  ])("are read as text: %s", (_, texts, expected) => {
    const { column, values, problems } = look("Last order", cycle(...texts));
    expect(column).toMatchObject({ kind: "date", role: "segmentBy", missing: 0 });
    expect(shown(values, 2)).toEqual(expected);
    expect(problems.map(({ kind }) => kind)).not.toContain("ambiguousDates");
  });
  it("says so where nothing tells the day from the month, and reads them as the person says", () => {
    const cells = many(60, (i) => `0${1 + (i % 9)}/0${1 + ((i * 4) % 9)}/2026`);
    const guessed = look("Last order", cells);
    expect(guessed.problems).toEqual([expect.objectContaining({ kind: "ambiguousDates", count: 60 })]);
    expect(shown(guessed.values, 2)).toEqual(["2026-01-01", "2026-02-05"]);
    const german = look("Last order", cells, {}, { decimalSeparator: "," });
    expect(shown(german.values, 2)).toEqual(["2026-01-01", "2026-05-02"]);
    const chosen = look("Last order", cells, { dateOrders: { "Last order": "dayFirst" } });
    expect(chosen.problems).toEqual([]);
    expect(shown(chosen.values, 2)).toEqual(["2026-01-01", "2026-05-02"]);
  });
  it("numbers such as 20260403 are days, unless they are ids", () => {
    const days = many(60, (i) => 20260101 + (i % 28) + 100 * (i % 12));
    const { column, values } = look("Joined", days);
    expect(column.kind).toBe("date");
    expect(shown(values, 2)).toEqual(["2026-01-01", "2026-02-02"]);
    expect(
      look(
        "Order no",
        many(60, (i) => 20260101 + (i % 28) + 100 * (i % 12)),
      ).column.kind,
    ).not.toBe("date");
    expect(
      look(
        "Amount due",
        many(60, (i) => 20261301 + i),
      ).column.kind,
    ).not.toBe("date");
  });
  it("serial numbers under a header that says date are dates; other numbers are not", () => {
    expect(
      look(
        "Order date",
        many(60, (i) => 46000 + ((i * 7) % 60)),
      ).column.kind,
    ).toBe("date");
    expect(
      look(
        "Kaufdatum",
        many(60, (i) => 46000 + ((i * 7) % 60)),
      ).column.kind,
    ).toBe("date");
    expect(
      look(
        "Balance",
        many(60, (i) => 46000 + ((i * 7) % 60)),
      ).column.kind,
    ).toBe("number");
  });
  it("days that do not exist are missing", () => {
    const { column } = look("Last order", cycle("31/12/2025", "25/11/2025", "30/02/2026", "01/03/2026", "02/03/2026", "03/03/2026"));
    expect(column).toMatchObject({ kind: "date", missing: 10 });
  });
});
