import { MessageChannel as Channel } from "node:worker_threads";
import {
  answerQuestions,
  createLocalEngine,
  createWorkerEngine,
  type Answer,
  type Engine,
  type Question,
  type WorkerPort,
} from "../../../src/engine/index";
import { createRandom } from "../../../src/model/index";
import { request, tableOf } from "../support/run";

/** A worker's two sides on a real message channel: what is sent is cloned, as between pane and worker. */
function engineOverMessages(): Engine {
  const { port1, port2 } = new Channel();
  const answer = answerQuestions((told: Answer) => port2.postMessage(told));
  port2.on("message", (question: Question) => answer(question));
  const port: WorkerPort = {
    postMessage: (question) => port1.postMessage(question),
    terminate: () => port1.close(),
    onmessage: null,
    onerror: null,
  };
  port1.on("message", (data: Answer) => port.onmessage?.({ data } as MessageEvent<Answer>));
  return createWorkerEngine(port);
}

async function open(engine: Engine, rows: number): Promise<void> {
  const random = createRandom(5);
  await engine.open(tableOf(["Client", "Orders", "Spend", "Days"], []).layout);
  const cells = Array.from({ length: rows }, (_, i) => [`c${i}`, Math.floor(20 * random()), 1000 * random() ** 3, 400 * random()]);
  for (let at = 0; at < rows; at += 4000) await engine.addRows({ rows: cells.slice(at, at + 4000), errors: [], hidden: null });
}

const asked = request(["Orders", "Spend", "Days"], { segments: 3 });
const never = { signal: new AbortController().signal, onProgress: () => undefined };

describe.each([
  ["in place", createLocalEngine],
  ["over messages", engineOverMessages],
])("an engine %s", (_, create) => {
  it("describes, segments and tells its progress", async () => {
    const engine = create();
    await open(engine, 600);
    const described = await engine.describe({ includeHidden: true }, never);
    expect(described).toMatchObject({ ok: true, value: { customers: 600 } });
    const stages = new Set<string>();
    const found = await engine.segment(asked, null, { ...never, onProgress: ({ stage }) => stages.add(stage) });
    expect(found).toMatchObject({ ok: true, value: { assigned: 600 } });
    expect([...stages]).toContain("model");
    engine.close();
  });

  it("stops within a second when cancelled, and works on", async () => {
    const engine = create();
    await open(engine, 20_000);
    const controller = new AbortController();
    let cancelledAt = 0;
    const onProgress = (): void => {
      if (cancelledAt > 0) return;
      cancelledAt = performance.now();
      controller.abort();
    };
    const found = await engine.segment(asked, null, { signal: controller.signal, onProgress });
    expect(found).toMatchObject({ ok: false, trouble: { code: "Cancelled" } });
    expect(performance.now() - cancelledAt).toBeLessThan(1000);
    expect(await engine.describe({ includeHidden: true }, never)).toMatchObject({ ok: true });
    engine.close();
  });

  it("stops looking at the columns when cancelled", async () => {
    const engine = create();
    await open(engine, 20_000);
    const controller = new AbortController();
    const onProgress = (): void => controller.abort();
    const described = await engine.describe({ includeHidden: true }, { signal: controller.signal, onProgress });
    expect(described).toMatchObject({ ok: false, trouble: { code: "Cancelled" } });
    engine.close();
  });

  it("joins a sheet only while it holds that", async () => {
    const engine = create();
    const sheet = tableOf(["Client", "Visits"], []).layout;
    const looking = { includeHidden: true, idColumn: "Client", joins: [{ sheetName: "Web", address: "A1:B3", idColumn: "Client" }] };
    const read = async (): Promise<void> => {
      await engine.open(sheet, "Web");
      await engine.addRows({
        rows: [
          ["c1", 4],
          ["c2", 9],
        ],
        errors: [],
        hidden: null,
      });
    };
    const notRead = { ok: false, trouble: { code: "SheetNotRead" } };
    await open(engine, 50);
    await read();
    expect(await engine.describe(looking, never)).toMatchObject({ ok: true });
    await engine.forget("Web");
    expect(await engine.describe(looking, never)).toMatchObject(notRead);
    await read();
    await open(engine, 50);
    expect(await engine.describe(looking, never)).toMatchObject(notRead);
    engine.close();
  });

  it("says that nothing has been read", async () => {
    const engine = create();
    expect(await engine.segment(asked, null, never)).toMatchObject({ ok: false, trouble: { code: "NothingOpen" } });
    engine.close();
  });
});

it("both engines give the same answer", async () => {
  const [local, messages] = [createLocalEngine(), engineOverMessages()];
  await open(local, 500);
  await open(messages, 500);
  expect(await messages.segment(asked, null, never)).toEqual(await local.segment(asked, null, never));
  messages.close();
});

describe("a worker that cannot be loaded", () => {
  /** A worker whose script never runs: it takes questions and answers none. */
  const unloaded = (): { port: WorkerPort; fails: () => void } => {
    const port: WorkerPort = { postMessage: () => undefined, terminate: () => undefined, onmessage: null, onerror: null };
    return { port, fails: () => port.onerror?.({ message: "" } as ErrorEvent) };
  };
  const failed = { ok: false, trouble: { code: "EngineFailed", retry: false } };

  it("answers what was asked before it failed", async () => {
    const { port, fails } = unloaded();
    const engine = createWorkerEngine(port);
    const answers = [open(engine, 10), engine.describe({ includeHidden: true }, never), engine.segment(asked, null, never)] as const;
    fails();
    const [, described, found] = await Promise.all(answers);
    expect(described).toMatchObject(failed);
    expect(found).toMatchObject(failed);
  });

  it("answers what is asked after it failed, and can be closed", async () => {
    const { port, fails } = unloaded();
    const engine = createWorkerEngine(port);
    fails();
    await open(engine, 5000);
    expect(await engine.describe({ includeHidden: true }, never)).toMatchObject(failed);
    expect(await engine.segment(asked, null, never)).toMatchObject(failed);
    engine.close();
  });
});
