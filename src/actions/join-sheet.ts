import { columnNames, fail, type LikelyJoin, type Outcome, succeed } from "../table/index";
import { inExcel, openSource, otherLists, placeOnSheet, readRows } from "../workbook/index";
import type { CustomersRead, OtherList, SheetJoined } from "./actions";
import type { Engine, Hooks, Looking } from "./engine";
import { NOT_READ } from "./find-segments";
import type { Memory } from "./memory";
import { lookAgain } from "./read-customers";

/** Lists on the other sheets, whose columns could be added by customer id. */
export async function listOtherSheets(memory: Memory): Promise<Outcome<readonly OtherList[]>> {
  const { read } = memory;
  return read ? inExcel((context) => otherLists(context, read.source.place.sheetName)) : fail(NOT_READ);
}

/** The names of the columns of another sheet's list, for choosing the one that holds the customer ids. */
export function listColumns(sheetName: string): Promise<Outcome<readonly string[]>> {
  return inExcel(async (context) => columnNames((await openSource(context, await placeOnSheet(context, sheetName))).layout));
}

/** Reads another sheet into the engine and joins its columns to the customers by `idColumn`, or by the column that most likely holds the same ids. */
export async function joinSheet(
  memory: Memory,
  engine: Engine,
  sheetName: string,
  idColumn: string | null,
  looking: Looking,
  hooks: Hooks,
): Promise<Outcome<SheetJoined>> {
  if (!memory.read) return fail(NOT_READ);
  memory.found = null; // the engine forgets what it found in the narrower list
  const read = await inExcel(async (context) => {
    const source = await openSource(context, await placeOnSheet(context, sheetName));
    await engine.open(source.layout, sheetName);
    await readRows(context, source, hooks, (rows) => engine.addRows(rows));
    return source.place;
  });
  if (!read.ok) {
    await engine.forget(sheetName); // half a sheet must not be taken for the whole
    return read;
  }
  const ids = await chosenIds(engine, sheetName, idColumn, looking.idColumn ?? null);
  if (!ids.ok) return ids;
  const join = { sheetName, address: read.value.address, idColumn: ids.value.otherIdColumn };
  const others = (looking.joins ?? []).filter((other) => other.sheetName !== sheetName);
  const customers = await lookAgain(memory, engine, { ...looking, idColumn: ids.value.idColumn, joins: [...others, join] }, hooks);
  return customers.ok ? succeed({ customers: customers.value, join, idColumn: ids.value.idColumn }) : customers;
}

async function chosenIds(
  engine: Engine,
  sheetName: string,
  otherIdColumn: string | null,
  idColumn: string | null,
): Promise<Outcome<Pick<LikelyJoin, "idColumn" | "otherIdColumn">>> {
  return otherIdColumn !== null && idColumn !== null ? succeed({ idColumn, otherIdColumn }) : engine.likelyJoin(sheetName);
}

/** The customers without the columns of a sheet. */
export function leaveSheet(
  memory: Memory,
  engine: Engine,
  sheetName: string,
  looking: Looking,
  hooks: Hooks,
): Promise<Outcome<CustomersRead>> {
  memory.found = null;
  return lookAgain(memory, engine, { ...looking, joins: (looking.joins ?? []).filter((join) => join.sheetName !== sheetName) }, hooks);
}
