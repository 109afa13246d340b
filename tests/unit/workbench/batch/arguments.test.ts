import { parseBatchArguments } from "../../../../src/workbench/batch/arguments";

const now = new Date(2026, 10, 22);
const parse = (...words: string[]) => parseBatchArguments(words, now);

test("what is not said is recommended, guessed or today", () => {
  expect(parse("in.csv", "out.xlsx")).toEqual({
    input: "in.csv",
    output: "out.xlsx",
    sheet: null,
    range: null,
    id: null,
    value: null,
    segmentBy: null,
    segments: "auto",
    prepare: "recommended",
    seed: 1,
    today: "2026-11-22",
    json: null,
  });
});

test("what is said is taken", () => {
  const words = "in.xlsx out.xlsx --sheet S --range A1:H441 --id COL --value Spend --segment-by A,B --segments 5 --prepare zscore --seed 7";
  expect(parse(...words.split(" "), "--today", "2025-01-31", "--json", "s.json")).toMatchObject({
    sheet: "S",
    range: "A1:H441",
    id: "COL",
    value: "Spend",
    segmentBy: "A,B",
    segments: 5,
    prepare: "zscore",
    seed: 7,
    today: "2025-01-31",
    json: "s.json",
  });
});

test.each([["--help"], ["in.xlsx", "-h"]])("%s asks for help", (...words) => {
  expect(parse(...words)).toBe("help");
});

test.each<[RegExp, ...string[]]>([
  [/Name one workbook to read and one to write/],
  [/Name one workbook/, "in.xlsx"],
  [/Name one workbook/, "in.xlsx", "out.xlsx", "more.xlsx"],
  [/must end in \.xlsx or, with macros, in \.xlsm, not "out\.csv"/, "in.xlsx", "out.csv"],
  [/Unknown option '--clusters'/, "in.xlsx", "out.xlsx", "--clusters", "3"],
  [/--segments wants auto or a whole number from 2 to 12, not "40"/, "in.xlsx", "out.xlsx", "--segments", "40"],
  [/--segments wants/, "in.xlsx", "out.xlsx", "--segments", "2.5"],
  [/--prepare wants recommended, zscore or none, not "log"/, "in.xlsx", "out.xlsx", "--prepare", "log"],
  [/--seed wants a whole number/, "in.xlsx", "out.xlsx", "--seed", "x"],
  [/--json wants a file of its own/, "in.xlsx", "out.xlsx", "--json", "./out.xlsx"],
  [/--today wants a date/, "in.xlsx", "out.xlsx", "--today", "2026-02-30"],
])("wrong usage is told: %s", (sentence, ...words) => {
  expect(parse(...words)).toEqual({ wrong: expect.stringMatching(sentence) as string });
});
