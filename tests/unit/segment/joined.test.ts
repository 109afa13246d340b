import { createLocalEngine, type Engine } from "../../../src/engine/index";
import type { Join } from "../../../src/segment";
import type { Cell } from "../../../src/table/index";
import { must, request, tableOf } from "../support/run";
import { BASES, HEADERS, shopRows } from "./shops";

const never = { signal: new AbortController().signal, onProgress: () => undefined };
const survey: Join = { sheetName: "Survey", address: "A1:C84", idColumn: "Number" };

async function feed(engine: Engine, headers: readonly string[], rows: readonly (readonly Cell[])[], sheet?: string): Promise<void> {
  await engine.open(tableOf(headers, []).layout, sheet);
  await engine.addRows({ rows, errors: [], hidden: null });
}

/** The shops' customers and a survey among the first 80 of them; one of these stands there twice, and two are of nobody. */
async function open(): Promise<Engine> {
  const engine = createLocalEngine();
  await feed(engine, HEADERS, shopRows());
  const ids = shopRows().map(([id]) => id!);
  const asked = [...ids.slice(0, 80), ids[0]!, "X-1", "X-2"].reverse();
  const answers = asked.map((id, i) => [id, 20.5 + ((i * 7) % 50), i % 3 === 0 ? "shop" : "web"]);
  await feed(engine, ["Number", "Age", "Found us by"], answers, "Survey");
  return engine;
}

describe("columns of another sheet", () => {
  it("describe and segment like the list's own, and the ids that did not meet are counted", async () => {
    const engine = await open();
    const asked = request([...BASES, "Age"], {
      joins: [survey],
      idColumn: "Customer",
      describeWith: ["Found us by"],
      segments: 3,
      method: "kmeans",
    });
    const found = must(await engine.segment(asked, null, never));
    expect(found.model.preparation.columns.map(({ column }) => column)).toEqual(["Age", "Basket", "Days since", "Orders"]);
    expect(found.preparation.find(({ column }) => column === "Age")?.missingFilled).toBe(10);
    expect(found.profile.columns.map(({ column }) => column)).toContain("Found us by");
    expect(found.model.request.joins).toEqual([survey]);
    const counts = found.problems.filter(({ message }) => message.includes("Survey")).map(({ count }) => count);
    expect([...counts].sort((a, b) => a - b)).toEqual([1, 2, 10]);
    const alone = must(await engine.segment({ ...asked, segmentBy: BASES }, null, never));
    expect(alone.segments.map(({ size }) => size)).toEqual([36, 30, 24]);
    engine.close();
  });
  it("that are not there, or without an id, are refused in words", async () => {
    const engine = await open();
    const refuse = (join: Join, idColumn: string | null) => engine.segment(request(BASES, { joins: [join], idColumn }), null, never);
    expect(await refuse(survey, null)).toMatchObject({ ok: false, trouble: { code: "NoIdToJoin" } });
    expect(await refuse({ ...survey, sheetName: "CRM" }, "Customer")).toMatchObject({ ok: false, trouble: { code: "SheetNotRead" } });
    expect(await refuse({ ...survey, idColumn: "Id" }, "Customer")).toMatchObject({ ok: false });
    expect(await refuse({ ...survey, idColumn: "Age" }, "Customer")).toMatchObject({ ok: false });
    engine.close();
  });
});
