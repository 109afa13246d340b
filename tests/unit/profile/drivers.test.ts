import { driversOf } from "../../../src/profile/drivers";
import type { ProfileRow } from "../../../src/profile/index";

const row = (column: string, level: string, share: number, effect: number): ProfileRow => ({
  ...{ segment: 1, column, kind: "category", role: "describeWith", used: false, level, count: 10, mean: null, median: null },
  ...{ share, overall: 0.3, index: 100, effect },
});

describe("driversOf", () => {
  it("tells what a segment has before what it lacks, unless that is far stronger", () => {
    const rows = [row("Channel", "App", 0, -0.7), row("Plan", "Gold", 0.6, 0.6)];
    expect(driversOf(rows).map(({ column }) => column)).toEqual(["Plan", "Channel"]);
    const stronger = [row("Channel", "App", 0, -1.5), row("Plan", "Gold", 0.6, 0.6)];
    expect(driversOf(stronger).map(({ column }) => column)).toEqual(["Channel", "Plan"]);
  });
});
