import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { sampleCustomers, sampleSurvey } from "../../src/sample";
import { type Book, Sheet } from "../../src/workbench/book";
import { newBook, openXlsx, saveXlsx } from "../../src/workbench/xlsx";
import { segment, segmentAlone, stopBatches } from "./run-batches";

const ROOT = resolve(__dirname, "../..");
const DATA = process.env["SHARED_DATA"] ?? resolve(ROOT, "../shared/data");
const folder = mkdtempSync(join(tmpdir(), "segment-"));
const file = (name: string): string => join(folder, name);
afterAll(() => {
  stopBatches();
  rmSync(folder, { recursive: true });
});

type Summary = {
  readonly customers: number;
  readonly assigned: number;
  readonly model: { readonly method: string; readonly k: number; readonly seed: number };
  readonly segments: readonly { readonly number: number; readonly name: string; readonly size: number; readonly share: number }[];
  readonly quality: Readonly<Record<"silhouette" | "explainedVariance" | "inertia", number>>;
  readonly problems: readonly { readonly kind: string; readonly count: number; readonly message: string }[];
  readonly notes: readonly string[];
  readonly written: { readonly columns: readonly string[]; readonly sheets: readonly string[] };
};

/** What else the summary tells. */
type Told = Summary & {
  readonly preparation: readonly {
    readonly column: string;
    readonly steps: readonly string[];
    readonly off: readonly string[];
    readonly weight: number;
  }[];
  readonly choice: {
    readonly chosen: number;
    readonly says: Readonly<Record<string, number>>;
    readonly candidates: readonly Readonly<Record<"segments" | "silhouette" | "gap" | "stability", number | null>>[];
  };
  readonly quality: { readonly stability: { readonly jaccard: readonly number[] } };
  readonly verdict: { readonly level: string; readonly sentence: string };
  readonly segments: readonly { readonly outcomes: readonly { readonly column: string; readonly low: number; readonly high: number }[] }[];
};

const summary = (name: string): Summary => JSON.parse(readFileSync(file(name), "utf8")) as Summary;

function opened(path: string): Book {
  const result = openXlsx(readFileSync(path));
  if (!result.ok) throw new Error(result.message);
  return result.book;
}

function csv(): string {
  const { columns, rows } = sampleCustomers();
  return [columns.map((column) => column.header), ...rows].map((row) => row.map((cell) => cell ?? "").join(";")).join("\n");
}

test("a .csv becomes a segmented workbook, with a table of segments and a summary; the same again gives the same bytes", async () => {
  writeFileSync(file("customers.csv"), csv());
  const options = [
    "--id",
    "customer id",
    "--value",
    "Spend",
    "--segment-by",
    "Orders,Average order,Discount share,Returns,Newsletter",
    "--today",
    "2026-11-22",
  ];
  const first = await segmentAlone(file("customers.csv"), file("out.xlsx"), ...options, "--json", file("out.json"));
  expect([first.err, first.code]).toEqual(["", 0]);
  const { customers, assigned, model, segments, quality, problems, written } = summary("out.json");
  expect([customers, assigned, model.k, model.seed]).toEqual([240, 240, segments.length, 1]);
  expect(segments.reduce((sum, each) => sum + each.size, 0)).toBe(240);
  expect(segments.map((each) => each.number)).toEqual(segments.map((_, i) => i + 1));
  expect([quality.silhouette, quality.explainedVariance, quality.inertia].every((value) => Number.isFinite(value))).toBe(true);
  expect(problems.every((problem) => problem.message.length > 10)).toBe(true);
  expect(written).toEqual({ columns: ["Segment"], sheets: ["Segments", "Segment profile", "About these segments"] });
  for (const { name, size } of segments) expect(first.out).toMatch(new RegExp(`${name}\\s+${size}\\s`));

  const { cells } = opened(file("out.xlsx")).sheets[0]!;
  const column = Array.from({ length: 241 }, (_, row) => cells.value(row, 14));
  expect(column[0]).toBe("Segment");
  for (const { name, size } of segments) expect(column.filter((value) => value === name)).toHaveLength(size);

  await segmentAlone(file("customers.csv"), file("again.xlsx"), ...options);
  expect(readFileSync(file("again.xlsx")).equals(readFileSync(file("out.xlsx")))).toBe(true);

  // Segmented once more, our own column and sheets are found and updated.
  const third = await segment(file("out.xlsx"), file("out.xlsx"), "--segments", "3", "--seed", "5", "--json", file("third.json"));
  expect([third.err, third.code]).toEqual(["", 0]);
  expect([summary("third.json").segments.length, summary("third.json").model.seed, summary("third.json").written]).toEqual([3, 5, written]);
}, 120_000);

test.each<[string, number, RegExp, string[]]>([
  ["no such file", 1, /nothere\.xlsx cannot be read/, [file("nothere.xlsx"), file("x.xlsx")]],
  ["not a workbook", 1, /cannot be opened: .{20,}/, [file("broken.xlsx"), file("x.xlsx")]],
  ["no such sheet", 1, /There is no sheet Nowhere\. The workbook has: names\./, [file("names.csv"), file("x.xlsx"), "--sheet", "Nowhere"]],
  ["not a range", 1, /"A1:" is not a range/, [file("names.csv"), file("x.xlsx"), "--range", "A1:"]],
  [
    "no such column",
    1,
    /There is no column "Spent"\. The columns are: Name, Town/,
    [file("names.csv"), file("x.xlsx"), "--value", "Spent"],
  ],
  ["nothing to segment by", 1, /No column is left to segment by/, [file("names.csv"), file("x.xlsx")]],
  ["unknown option", 2, /Unknown option '--clusters'/, [file("names.csv"), file("x.xlsx"), "--clusters", "3"]],
])("%s: exit code %i and a sentence, and no workbook is written", async (_, code, sentence, words) => {
  writeFileSync(file("names.csv"), ["Name,Town", ...Array.from("ABCDEFGHIJKL", (letter) => `${letter}da,${letter}town`)].join("\n"));
  writeFileSync(file("broken.xlsx"), "this is text");
  const ran = await segment(...words);
  expect([ran.code, ran.out]).toEqual([code, ""]);
  expect(ran.err).toMatch(sentence);
  expect(existsSync(file("x.xlsx"))).toBe(false);
  expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("a process of its own ends with the code, and says the same sentence", async () => {
  const nowhere = [file("nothere.xlsx"), file("x.xlsx")];
  const unknown = [...nowhere, "--clusters", "3"];
  expect(await segmentAlone(...nowhere)).toEqual(await segment(...nowhere));
  const { code, out, err } = await segmentAlone(...unknown);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain((await segment(...unknown)).err);
  expect(err).toMatch(/--help explains all options/);
});

test("workbook and summary are written together or not at all", async () => {
  writeFileSync(file("together.csv"), csv());
  const ran = await segment(file("together.csv"), file("x.xlsx"), "--segments", "2", "--json", join(folder, "nowhere", "out.json"));
  expect([ran.code, ran.out]).toEqual([1, ""]);
  expect(ran.err).toMatch(/out\.json cannot be written: there is no such file or folder\./);
  expect(existsSync(file("x.xlsx"))).toBe(false);
  expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("a damaged saved model is told, and replaced", async () => {
  writeFileSync(file("plain.csv"), csv());
  expect((await segment(file("plain.csv"), file("saved.xlsx"), "--segments", "2", "--json", file("plain.json"))).code).toBe(0);
  const book = opened(file("saved.xlsx"));
  for (const part of book.customXmlParts) part.xml = part.xml.replace(/>.*</s, ">{ cut<");
  writeFileSync(file("damaged.xlsx"), saveXlsx(book));
  const { code, out } = await segment(file("damaged.xlsx"), file("mended.xlsx"), "--segments", "2", "--json", file("mended.json"));
  expect(code).toBe(0);
  expect(out).toMatch(/^Note: .*damaged/m);
  expect([summary("plain.json").notes, summary("mended.json").notes]).toEqual([[], [expect.stringMatching(/damaged/)]]);
});

test("the id is not segmented by, however it is spelled", async () => {
  writeFileSync(file("ids.csv"), ["Number,Spend", ...Array.from({ length: 40 }, (_, i) => `${i + 1},${(i % 2) * 500 + i}`)].join("\n"));
  const words = ["--id", "number", "--segment-by", "Number,Spend", "--segments", "2", "--prepare", "zscore"];
  const only = ["--id", "Number", "--segment-by", "Spend", "--segments", "2", "--prepare", "zscore"];
  expect((await segment(file("ids.csv"), file("spelled.xlsx"), ...words)).code).toBe(0);
  expect((await segment(file("ids.csv"), file("alone.xlsx"), ...only)).code).toBe(0);
  expect(readFileSync(file("spelled.xlsx")).equals(readFileSync(file("alone.xlsx")))).toBe(true);
});

test("--help explains every option", async () => {
  const { code, out } = await segment("--help");
  expect(code).toBe(0);
  const options =
    "sheet range id value segment-by describe-with outcome join objective method rules existing segments prepare weights seed today json";
  for (const option of options.split(" ")) expect(out).toMatch(new RegExp(`^  --${option}[ [].{10,}`, "m"));
});

/** The sample's customers, and the survey among them on a second sheet. */
function twoSheets(): Uint8Array {
  const book = newBook("Customers");
  book.sheets.push(new Sheet("{00000000-0001-0000-0100-000000000000}", "Survey"));
  for (const [s, { columns, rows }] of [sampleCustomers(), sampleSurvey()].entries()) {
    const { cells } = book.sheets[s]!;
    [columns.map(({ header }) => header), ...rows].forEach((row, r) => row.forEach((cell, c) => cells.open(r, c, cell, 0)));
  }
  return saveXlsx(book);
}

describe("a workbook with a survey on another sheet", () => {
  beforeAll(() => writeFileSync(file("two.xlsx"), twoSheets()));

  test("is joined by id, prepared, weighted and judged as asked, and the summary tells all of it", async () => {
    const words = [
      ...["--sheet", "Customers", "--join", "Survey:Customer ID", "--objective", "develop", "--method", "kmeans", "--prepare", "range"],
      ...["--segment-by", "Importance of price,Importance of quality,Importance of delivery,Orders", "--weights", "Orders=0.5"],
      ...["--describe-with", "Region,Main need", "--outcome", "Newsletter=yes", "--value", "Spend", "--today", "2026-11-22"],
    ];
    const { code, err, out } = await segment(file("two.xlsx"), file("joined.xlsx"), ...words, "--json", file("joined.json"));
    expect([err, code]).toEqual(["", 0]);
    const told = JSON.parse(readFileSync(file("joined.json"), "utf8")) as Told;
    expect(told).toMatchObject({
      objective: "develop",
      model: { method: "kmeans", reason: "You chose it." },
      columns: { describeWith: ["Region", "Main need"], value: "Spend", outcomes: [{ column: "Newsletter", level: "yes" }] },
      verdict: { level: expect.stringMatching(/^(natural|repeatable|slices)$/) as string },
    });
    const prepared = told.preparation.find(({ column }) => column === "Orders")!;
    expect([prepared.weight, prepared.steps.length > 0, prepared.off]).toEqual([0.5, true, []]);
    expect(told.preparation).toHaveLength(4);
    const { chosen, candidates, says } = told.choice;
    expect([chosen, candidates.map(({ segments }) => segments)]).toEqual([told.model.k, Array.from({ length: 12 }, (_, i) => i + 1)]);
    for (const { segments, silhouette, gap, stability } of candidates.slice(1))
      expect([segments, silhouette! > 0 && silhouette! <= 1, Number.isFinite(gap), stability! > 0 && stability! <= 1]).toEqual([
        segments,
        true,
        true,
        true,
      ]);
    expect(Object.keys(says)).toEqual(expect.arrayContaining(["silhouette", "calinskiHarabasz", "daviesBouldin", "gap", "stability"]));
    expect(told.quality.stability.jaccard).toHaveLength(told.model.k);
    expect(told.verdict.sentence.length).toBeGreaterThan(20);
    for (const { outcomes } of told.segments)
      expect([outcomes[0]!.low < outcomes[0]!.high, outcomes[0]!.column]).toEqual([true, "Newsletter"]);
    // Twelve customers did not answer, and twelve strangers did.
    const joining = told.problems.filter(({ message }) => message.includes("Survey"));
    expect(joining.map(({ count }) => count)).toEqual([12, 12]);
    expect(out).toContain(told.verdict.sentence);
  });

  test("is cut by rules into tiers", async () => {
    const words = ["--sheet", "Customers", "--rules", "Spend:3", "--value", "Spend", "--json", file("rules.json")];
    expect((await segment(file("two.xlsx"), file("rules.xlsx"), ...words)).code).toBe(0);
    const { model, segments } = summary("rules.json");
    expect([model.method, segments.map(({ size }) => size)]).toEqual(["rules", [80, 80, 80]]);
  });

  test("keeps the segments of a column that is there", async () => {
    const words = ["--sheet", "Customers", "--existing", "region", "--segment-by", "Orders,Spend", "--json", file("own.json")];
    expect((await segment(file("two.xlsx"), file("own.xlsx"), ...words)).code).toBe(0);
    const { model, segments } = summary("own.json");
    expect([model.method, segments.map(({ name }) => name).sort()]).toEqual(["existing", ["East", "North", "South", "West"]]);
  });

  test.each<[string, number, RegExp, string[]]>([
    ["a sheet to join that is not there", 1, /There is no sheet .?CRM|CRM/, ["--sheet", "Customers", "--join", "CRM:Id"]],
    ["a weight beyond 3", 2, /--weights wants columns with numbers from 0 to 3/, ["--weights", "Spend=9"]],
    ["a column to weigh that is not there", 1, /There is no column "Wealth"/, ["--sheet", "Customers", "--weights", "Wealth=2"]],
    ["rules without --rules", 2, /--method rules and --rules A:3,B go together/, ["--method", "rules"]],
  ])("%s: exit code %i and a sentence", async (_, code, sentence, words) => {
    const ran = await segment(file("two.xlsx"), file("z.xlsx"), ...words);
    expect([ran.code, ran.out, existsSync(file("z.xlsx"))]).toEqual([code, "", false]);
    expect(ran.err).toMatch(sentence);
  });
});

const wholesale = join(DATA, "wholesale_customers/Wholesale_customers_data.csv");
const here = existsSync(wholesale) ? test : test.skip;

// Best known k-means solutions of the six z-scored spend columns: 1953.788 and 1058.7551.
here.each([
  [2, 1, 1954.05],
  [2, 7, 1954.05],
  [2, 20, 1954.05],
  [5, 1, 1058.78],
  [5, 7, 1058.78],
  [5, 20, 1058.78],
])("wholesale customers, %i segments, seed %i: inertia not above %f", async (k, seed, most) => {
  const columns = "Fresh,Milk,Grocery,Frozen,Detergents_Paper,Delicassen";
  const words = ["--segment-by", columns, "--prepare", "zscore", "--segments", String(k), "--seed", String(seed)];
  const { code } = await segment(wholesale, file("wholesale.xlsx"), ...words, "--json", file("wholesale.json"));
  expect(code).toBe(0);
  expect(summary("wholesale.json").quality.inertia).toBeLessThanOrEqual(most);
});

here.each(["chinook/chinook_customers_invoices.xlsx", "northwind/northwind.xlsx"])(
  "%s: names and addresses only, and we say so",
  async (name) => {
    const { code, err } = await segment(join(DATA, name), file("y.xlsx"));
    expect([code, existsSync(file("y.xlsx"))]).toEqual([1, false]);
    expect(err).toMatch(/nothing here says what customers do.*Add behaviour/s);
  },
);

const messy = join(DATA, "messy_small");
const workbooks = existsSync(messy) ? readdirSync(messy).filter((name) => name.endsWith(".xlsx")) : [];

here("each messy workbook is segmented, or we say precisely why not", async () => {
  expect(workbooks.length).toBeGreaterThan(5);
  for (const [i, name] of workbooks.entries()) {
    const { code, out, err } = await segment(join(messy, name), file(`messy${i}.xlsx`));
    expect([name, code === 0 ? out.includes("Written to") : /\. .{20,}\.\n$/.test(err) && code === 1]).toEqual([name, true]);
  }
});
