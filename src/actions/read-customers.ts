import { fail, type Outcome, type Problem, succeed } from "../table/index";
import { findPlace, inExcel, openSource, readRows } from "../workbook/index";
import type { CustomersRead } from "./actions";
import type { Engine, Hooks, Looking } from "./engine";
import { NOT_READ } from "./find-segments";
import type { Memory } from "./memory";

/** Reads the block the selection stands in, straight into the engine: the pane never holds all rows. */
export async function readCustomers(memory: Memory, engine: Engine, options: Looking, hooks: Hooks): Promise<Outcome<CustomersRead>> {
  const read = await inExcel(async (context) => {
    const place = await findPlace(context);
    const source = await openSource(context, place);
    // From here on the engine no longer has what was read before.
    memory.read = null;
    memory.found = null;
    await engine.open(source.layout);
    const fingerprint = await readRows(context, source, hooks, (rows) => engine.addRows(rows));
    return { source, fingerprint };
  });
  if (!read.ok) return read;
  memory.read = { ...read.value, description: { customers: 0, columns: [], problems: [] } };
  return lookAgain(memory, engine, options, hooks);
}

/** The customers that the engine holds, looked at anew: with columns of other sheets, with guesses overruled. */
export async function lookAgain(memory: Memory, engine: Engine, looking: Looking, hooks: Hooks): Promise<Outcome<CustomersRead>> {
  if (!memory.read) return fail(NOT_READ);
  const { source } = memory.read;
  const described = await engine.describe(looking, hooks);
  if (!described.ok) return described;
  memory.read = { ...memory.read, description: described.value };
  // The engine counts the columns that were read; people count those of the sheet, ours among them. Joined columns stand elsewhere.
  const inSheet = <T extends { readonly position?: number }>(each: T): T =>
    each.position === undefined ? each : { ...each, position: source.columns[each.position] ?? each.position };
  const { sheetName, address, table, rowsBelow } = source.place;
  const problems = [...rowsLeftOut(rowsBelow, source.data.row + source.data.rows), ...described.value.problems.map(inSheet)];
  return succeed({
    place: { sheetName, address, tableName: table?.name ?? null, firstRow: source.data.row, firstColumn: source.data.column },
    description: { ...described.value, columns: described.value.columns.map(inSheet), problems },
  });
}

function rowsLeftOut(count: number, next: number): readonly Problem[] {
  const rows = count === 1 ? "1 more row stands" : `${count.toLocaleString("en")} more rows stand`;
  const message = `${rows} right below the selection and will get no segment. To take the whole list, click one cell inside it.`;
  return count === 0 ? [] : [{ kind: "rowsBelow", count, message, rows: [next + 1] }];
}
