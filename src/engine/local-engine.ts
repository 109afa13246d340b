import { segment } from "../segment";
import { createTableBuilder, describeTable, fail, type Outcome, succeed, type Table, type Trouble } from "../table/index";
import type { Engine } from "./engine";
import { CANCELLED, runStory } from "./run-story";

const NOTHING_OPEN: Trouble = {
  code: "NothingOpen",
  message: "No customers have been read yet.",
  advice: "Select the customer list and read it first.",
  retry: false,
};

/** An engine that runs where it is called: in Node, and inside the worker. */
export function createLocalEngine(): Engine {
  let builder: ReturnType<typeof createTableBuilder> | null = null;
  let built: Table | null = null;
  const table = (): Table | null => (built ??= builder?.build() ?? null);

  return {
    open: (layout) => {
      builder = createTableBuilder(layout);
      built = null;
      return Promise.resolve();
    },
    addRows: (block) => {
      if (builder === null) throw new Error("addRows before open");
      builder.add(block);
      built = null;
      return Promise.resolve();
    },
    describe: async (options, { signal, onProgress }) => {
      const open = table();
      if (open === null) return fail(NOTHING_OPEN);
      const tell = (fraction: number): void => onProgress({ stage: "table", fraction, words: "Looking at the columns" });
      return unpack(await runStory(describeTable(open, options), signal, tell), ({ description }) => description);
    },
    segment: async (request, { signal, onProgress }) => {
      const open = table();
      if (open === null) return fail(NOTHING_OPEN);
      return unpack(await runStory(segment(open, request), signal, onProgress), (segmentation) => segmentation);
    },
    close: () => {
      builder = null;
      built = null;
    },
  };
}

function unpack<T, U>(ended: Awaited<ReturnType<typeof runStory<unknown, Outcome<T>>>>, pick: (value: T) => U): Outcome<U> {
  if (ended.stopped) return fail(CANCELLED);
  return ended.value.ok ? succeed(pick(ended.value.value)) : ended.value;
}
