import { explainCustomer, type Kept, segment } from "../segment";
import {
  createTableBuilder,
  describeTable,
  fail,
  likelyIdColumn,
  type Outcome,
  succeed,
  type Table,
  type TableBuilder,
  type Trouble,
} from "../table/index";
import type { Engine, Hooks, Looking } from "./engine";
import { joinTables, type JoinedTables } from "./join-tables";
import { CANCELLED, runStory } from "./run-story";

const NOTHING_OPEN: Trouble = {
  code: "NothingOpen",
  message: "No customers have been read yet.",
  advice: "Select the customer list and read it first.",
  retry: false,
};

const NOTHING_FOUND: Trouble = {
  code: "NothingFound",
  message: "No segments have been found in these customers yet.",
  advice: "Find segments first.",
  retry: false,
};

type Joining = Pick<Looking, "joins" | "idColumn">;

/** Stands for the customer list among the sheets that were opened. */
const LIST = "";

/** An engine that runs where it is called: in Node, and inside the worker. */
export function createLocalEngine(): Engine {
  const builders = new Map<string, TableBuilder>();
  const built = new Map<string, Table>();
  let adding = LIST;
  let kept: Kept | null = null;

  const table = (name: string): Table | null => {
    const known = built.get(name) ?? builders.get(name)?.build() ?? null;
    if (known !== null) built.set(name, known);
    return known;
  };
  const join = async ({ joins, idColumn }: Joining, { signal, onProgress }: Hooks): Promise<Outcome<JoinedTables>> => {
    const list = table(LIST);
    if (list === null) return fail(NOTHING_OPEN);
    const tell = (fraction: number): void => onProgress({ stage: "table", fraction, words: "Joining the sheets" });
    return unpack(await runStory(joinTables(list, table, joins ?? [], idColumn ?? null), signal, tell));
  };

  return {
    open: (layout, joinedSheet = LIST) => {
      adding = joinedSheet;
      if (adding === LIST) for (const tables of [builders, built]) tables.clear();
      builders.set(adding, createTableBuilder(layout));
      built.delete(adding);
      kept = null;
      return Promise.resolve();
    },
    addRows: (block) => {
      const builder = builders.get(adding);
      if (builder === undefined) throw new Error("addRows before open");
      builder.add(block);
      built.delete(adding);
      return Promise.resolve();
    },
    forget: (joinedSheet) => {
      builders.delete(joinedSheet);
      built.delete(joinedSheet);
      return Promise.resolve();
    },
    describe: async (options, hooks) => {
      const { signal, onProgress } = hooks;
      const open = await join(options, hooks);
      if (!open.ok) return open;
      const tell = (fraction: number): void => onProgress({ stage: "table", fraction, words: "Looking at the columns" });
      const looked = unpack(await runStory(describeTable(open.value.table, options), signal, tell));
      if (!looked.ok) return looked;
      const { description } = looked.value;
      return succeed({ ...description, problems: [...open.value.problems, ...description.problems] });
    },
    likelyJoin: (joinedSheet) => {
      const [list, other] = [table(LIST), table(joinedSheet)];
      return Promise.resolve(list === null || other === null ? fail(NOTHING_OPEN) : likelyIdColumn(list, other));
    },
    segment: async (request, earlier, hooks) => {
      const { signal, onProgress } = hooks;
      const open = await join(request, hooks);
      if (!open.ok) return open;
      const found = unpack(await runStory(segment(open.value.table, request, earlier), signal, onProgress));
      if (!found.ok) return found;
      kept = found.value.kept;
      const { segmentation } = found.value;
      return succeed({ ...segmentation, problems: [...open.value.problems, ...segmentation.problems] });
    },
    explain: (dataRow, names) => Promise.resolve(kept === null ? fail(NOTHING_FOUND) : explainCustomer(kept, dataRow, names)),
    close: () => {
      builders.clear();
      built.clear();
      kept = null;
    },
  };
}

function unpack<T>(ended: Awaited<ReturnType<typeof runStory<unknown, Outcome<T>>>>): Outcome<T> {
  return ended.stopped ? fail(CANCELLED) : ended.value;
}
