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
    describeWith: null,
    objective: "explore",
    method: "auto",
    rules: [],
    existing: null,
    outcomes: null,
    weights: {},
    joins: [],
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

test("columns, method, rules, weights, outcomes and joins are read", () => {
  const words =
    "in.xlsx out.xlsx --objective retain --describe-with Town,Age --outcome Churn=Yes --outcome Bought --join Survey:Id --join CRM:No";
  const more = "--rules Spend:3,Age:25|65|45 --weights Spend=2,Visits=0.5 --prepare range";
  expect(parse(...words.split(" "), ...more.split(" "))).toMatchObject({
    objective: "retain",
    describeWith: "Town,Age",
    outcomes: ["Churn=Yes", "Bought"],
    joins: [
      { sheet: "Survey", id: "Id" },
      { sheet: "CRM", id: "No" },
    ],
    method: "rules",
    rules: [
      { column: "Spend", cut: { by: "quantiles", bands: 3 } },
      { column: "Age", cut: { by: "points", points: [25, 45, 65] } },
    ],
    weights: { Spend: 2, Visits: 0.5 },
    prepare: "range",
  });
  expect(parse("in.xlsx", "out.xlsx", "--existing", "Tier")).toMatchObject({ method: "existing", existing: "Tier" });
  expect(parse("in.xlsx", "out.xlsx", "--rules", "Region")).toMatchObject({ rules: [{ column: "Region", cut: { by: "levels" } }] });
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
  [/--prepare wants recommended, zscore, range, none, not "log"/, "in.xlsx", "out.xlsx", "--prepare", "log"],
  [/--objective wants explore, retain, .*, not "win"/, "in.xlsx", "out.xlsx", "--objective", "win"],
  [/--method wants auto, kmeans, ward, .*, not "dbscan"/, "in.xlsx", "out.xlsx", "--method", "dbscan"],
  [/--method rules and --rules A:3,B go together/, "in.xlsx", "out.xlsx", "--method", "rules"],
  [/--method rules and --rules A:3,B go together/, "in.xlsx", "out.xlsx", "--method", "ward", "--rules", "A:3"],
  [/--method existing and --existing COL go together/, "in.xlsx", "out.xlsx", "--method", "existing"],
  [/--rules wants one or two columns/, "in.xlsx", "out.xlsx", "--rules", "A:3,B:3,C:3"],
  [/--rules wants one or two columns/, "in.xlsx", "out.xlsx", "--rules", "A:1"],
  [/--rules wants one or two columns/, "in.xlsx", "out.xlsx", "--rules", "A:2|x"],
  [/--rules wants one or two columns/, "in.xlsx", "out.xlsx", "--rules", "A:3,A:4"],
  [/--weights wants columns with numbers from 0 to 3/, "in.xlsx", "out.xlsx", "--weights", "Spend=4"],
  [/--weights wants columns with numbers from 0 to 3/, "in.xlsx", "out.xlsx", "--weights", "Spend="],
  [/--weights wants columns with numbers from 0 to 3/, "in.xlsx", "out.xlsx", "--weights", "Spend"],
  [/--join wants a sheet and its id column/, "in.xlsx", "out.xlsx", "--join", "Survey"],
  [/--join wants a sheet and its id column/, "in.xlsx", "out.xlsx", "--join", "Survey:Id", "--join", ":Id"],
  [/--outcome.*argument|argument.*--outcome/, "in.xlsx", "out.xlsx", "--outcome"],
  [/--seed wants a whole number/, "in.xlsx", "out.xlsx", "--seed", "x"],
  [/--json wants a file of its own/, "in.xlsx", "out.xlsx", "--json", "./out.xlsx"],
  [/--today wants a date/, "in.xlsx", "out.xlsx", "--today", "2026-02-30"],
])("wrong usage is told: %s", (sentence, ...words) => {
  expect(parse(...words)).toEqual({ wrong: expect.stringMatching(sentence) as string });
});
