import { loadModel, saveModel } from "../../../src/snapshot/index";
import { columnsOf, must, request, segmentNow } from "../support/run";

const cells = {
  "Customer <1> & “co” ]]>": Array.from({ length: 40 }, (_, i) => i % 20),
  Mail: Array.from({ length: 40 }, (_, i) => `someone${i}@example.com`),
};
const { model } = must(segmentNow(columnsOf(cells), request(["Customer <1> & “co” ]]>", "Mail"], { segments: 2 })));

describe("the saved model", () => {
  it("comes back as it was, whatever the characters", () => {
    const named = { ...model, segments: model.segments.map((segment) => ({ ...segment, name: "<b>\u0001\ud83d & Söhne\n" })) };
    expect(loadModel(saveModel(named))).toEqual({ ok: true, value: named });
    expect(loadModel(`<?xml version="1.0"?>\n${saveModel(named)}\n`)).toMatchObject({ ok: true });
  });
  it("holds nothing of a customer", () => expect(saveModel(model)).not.toContain("example.com"));
  it("of a newer version is told in words", () => {
    const newer = saveModel(model).replace('version="1"', 'version="2"');
    expect(loadModel(newer)).toMatchObject({ ok: false, trouble: { code: "ModelNewer" } });
  });
  it.each([
    ["cut short", saveModel(model).slice(0, 300)],
    ["not XML", "hello"],
    ["not JSON", '<model xmlns="urn:customer-segments:model" version="1">{"kind":</model>'],
    ["without centers", saveModel({ ...model, centers: [] })],
    ["with centers of another width", saveModel({ ...model, centers: model.centers.map((center) => [...center, 1]) })],
    ["with a part missing", saveModel(model).replace('"preparation":{', '"other":{')],
  ])("%s is damaged, told in words", (_, xml) => {
    expect(loadModel(xml)).toMatchObject({ ok: false, trouble: { code: "ModelDamaged" } });
  });
});
