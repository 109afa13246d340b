import { loadModel, saveModel } from "../../../src/snapshot/index";
import { columnsOf, must, request, segmentNow } from "../support/run";

const cells = {
  "Customer <1> & “co” ]]>": Array.from({ length: 40 }, (_, i) => i % 20),
  Mail: Array.from({ length: 40 }, (_, i) => `someone${i}@example.com`),
};
const { model } = must(segmentNow(columnsOf(cells), request(["Customer <1> & “co” ]]>", "Mail"], { segments: 2 })));
const { placing } = model;
if (placing.by !== "centers") throw new Error("k-means places by centers");

const only = (all: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));

describe("the saved model", () => {
  it("comes back as it was, whatever the characters", () => {
    const named = { ...model, segments: model.segments.map((segment) => ({ ...segment, name: "<b>\u0001\ud83d & Söhne\n" })) };
    expect(loadModel(saveModel(named))).toEqual({ ok: true, value: named });
    expect(loadModel(`<?xml version="1.0"?>\n${saveModel(named)}\n`)).toMatchObject({ ok: true });
  });
  it("holds nothing of a customer", () => expect(saveModel(model)).not.toContain("example.com"));
  it("of version 1 is read as one of today", () => {
    const request = only(model.request, [
      "idColumn",
      "valueColumn",
      "segmentBy",
      "describeWith",
      "kinds",
      "segments",
      "preparation",
      "missing",
      "includeHidden",
      "seed",
      "today",
    ]);
    const { silhouette, explainedVariance, inertia } = model.quality;
    const columns = model.preparation.columns.map((column) =>
      Object.fromEntries(Object.entries(column).filter(([name]) => name !== "weight")),
    );
    const before = {
      ...{ ...model, method: undefined, placing: undefined, version: 1, request, preparation: { ...model.preparation, columns } },
      centers: placing.centers,
      quality: { silhouette, silhouetteCustomers: 40, explainedVariance, inertia },
    };
    const xml = saveModel(before as never);
    expect(xml).toContain('version="1"');
    const expected = {
      ...model,
      request: { ...model.request, method: "kmeans" },
      placing: { ...placing, reach: [Number.MAX_VALUE, Number.MAX_VALUE] },
      quality: { silhouette, explainedVariance, inertia, stability: null, verdict: null },
    };
    expect(loadModel(xml)).toEqual({ ok: true, value: expected });
  });
  it("of a newer version is told in words", () => {
    const newer = saveModel(model).replace('version="2"', 'version="3"');
    expect(loadModel(newer)).toMatchObject({ ok: false, trouble: { code: "ModelNewer" } });
  });
  it.each([
    ["cut short", saveModel(model).slice(0, 300)],
    ["not XML", "hello"],
    ["not JSON", '<model xmlns="urn:customer-segments:model" version="2">{"kind":</model>'],
    ["without centers", saveModel({ ...model, placing: { ...placing, centers: [] } })],
    [
      "with centers of another width",
      saveModel({ ...model, placing: { ...placing, centers: placing.centers.map((center) => [...center, 1]) } }),
    ],
    ["with a segment that is not there", saveModel({ ...model, placing: { ...placing, segmentOf: [1, 3] } })],
    ["with a part missing", saveModel(model).replace('"preparation":{', '"other":{')],
  ])("%s is damaged, told in words", (_, xml) => {
    expect(loadModel(xml)).toMatchObject({ ok: false, trouble: { code: "ModelDamaged" } });
  });
});
