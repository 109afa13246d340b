import { driversOf } from "../../../src/profile/drivers";
import { driverWords } from "../../../src/profile/driver-words";
import type { ProfileRow } from "../../../src/profile/index";

const level = (column: string, name: string, share: number, effect: number, differs = true): ProfileRow => ({
  ...{ segment: 1, column, kind: "category", role: "describeWith", used: false, level: name, count: 10, mean: null, median: null },
  ...{ lowerQuartile: null, upperQuartile: null, share, overall: 0.3, index: 100, effect, differs },
});
const number = (mean: number, overall: number, effect: number, changes: Partial<ProfileRow> = {}): ProfileRow => ({
  ...{ segment: 1, column: "Grocery", kind: "number", role: "segmentBy", used: true, level: null, count: 10, mean, median: mean },
  ...{ lowerQuartile: mean, upperQuartile: mean, share: null, overall, index: null, effect, differs: false, ...changes },
});
const nothing = { columns: [], numberFormats: {} };

describe("driversOf", () => {
  it("tells what a segment has before what it lacks, unless that is far stronger", () => {
    const rows = [level("Channel", "App", 0, -0.7), level("Plan", "Gold", 0.6, 0.6)];
    expect(driversOf(rows, nothing).map(({ column }) => column)).toEqual(["Plan", "Channel"]);
    const stronger = [level("Channel", "App", 0, -1.5), level("Plan", "Gold", 0.6, 0.6)];
    expect(driversOf(stronger, nothing).map(({ column }) => column)).toEqual(["Channel", "Plan"]);
  });
  it("leaves out columns that only describe where the segment does not differ, and outcomes and value, told elsewhere", () => {
    const chance = level("Plan", "Gold", 0.9, 1.3, false);
    const outcome: ProfileRow = { ...level("Churn", "Yes", 0.9, 1.3), role: "outcome" };
    const value: ProfileRow = { ...level("Revenue", "High", 0.9, 1.3), role: "value" };
    expect(driversOf([chance, outcome, value], nothing)).toEqual([]);
  });
});

describe("driverWords", () => {
  const words = (row: ProfileRow, levels: readonly string[] = [], format = "General"): string => driverWords(row, levels, format);
  it("ratios where they say something, else both averages with as many figures as tell them apart", () => {
    expect(words(number(3200, 1000, 2))).toBe("Grocery is 3.2 × the average");
    expect(words(number(2015.2, 2012.4, 1.2))).toBe("Grocery averages 2,015, against 2,012 for all");
    expect(words(number(37.21, 36.84, 0.3))).toBe("Grocery averages 37.2, against 36.8 for all");
    expect(words(number(-5, 3, -1))).toBe("Grocery averages -5, against 3 for all");
    expect(words(number(0.22, 0.21, 0.5), [], "0.0%")).toBe("Grocery averages 22%, against 21% for all");
  });
  it("what most are like where the mean says the opposite", () => {
    expect(words(number(900, 1000, 0.5, { median: 800 }))).toBe(
      "Grocery is usually higher: half have at least 800 (average of all: 1,000)",
    );
  });
  it("ordered answers by the typical one", () => {
    const row = number(4.1, 3.2, 0.7, { kind: "ordered", median: 4, column: "Satisfaction" });
    expect(words(row, ["Never", "Rarely", "Sometimes", "Often", "Always"])).toBe(
      "Satisfaction is typically Often (on average step 4.1 of 5, for all 3.2)",
    );
  });
});
