import type { ReportSheet } from "../report/index";
import type { Segmentation } from "../segment";
import { loadModel } from "../snapshot/index";
import { fail, type Outcome, succeed, type Trouble } from "../table/index";
import { inExcel, planResults, type ResultPlan, type SheetSpot, toAddress } from "../workbook/index";
import type { PlannedItem, WritePlan } from "./actions";
import { NOT_FOUND, NOT_READ } from "./find-segments";
import type { Memory } from "./memory";
import { buildReports } from "./reports";

/** Says where everything will go and what stands in the way; changes nothing. */
export async function planWrite(memory: Memory, names: readonly string[]): Promise<Outcome<WritePlan>> {
  const { read, found } = memory;
  if (!read) return fail(NOT_READ);
  if (!found) return fail(NOT_FOUND);
  const reports = buildReports(read.source, found, names);
  const signal = new AbortController().signal;
  const toWrite = { names: namesByRow(found, names), reports, savedBefore: memory.saved };
  const planned = await inExcel((context) => planResults(context, read.source, toWrite, signal));
  if (!planned.ok) return planned;
  const plan = planned.value;
  const savedTrouble = troubleOfSaved(memory.saved);
  const obstacles = savedTrouble?.code === "ModelNewer" ? [...plan.obstacles, savedTrouble] : plan.obstacles;
  const replaced = savedTrouble?.code === "ModelDamaged" ? [...plan.replaced, DAMAGED] : plan.replaced;
  const sheets = reports.map((report, i) => sheetItem(report, plan.sheets[i]!));
  return succeed({ items: [columnItem(plan), ...sheets, MODEL], obstacles, notes: plan.notes, replaced });
}

const DAMAGED = "What was saved of earlier segments is damaged and will be replaced.";

/** By data row: the name of the customer's segment, or null. */
export function namesByRow({ assignment }: Segmentation, names: readonly string[]): (string | null)[] {
  return Array.from(assignment, (number) => (number === 0 ? null : names[number - 1]!));
}

/** A model that a newer version of this add-in made is never written over. */
export function troubleOfSaved(saved: string | null): Trouble | null {
  const model = saved === null ? null : loadModel(saved);
  return model && !model.ok ? model.trouble : null;
}

function columnItem({ source, column }: ResultPlan): PlannedItem {
  const { sheetName, table } = source.place;
  const what = {
    ours: "the column written before, with the new segments",
    tableColumn: `a new column of the table ${table?.name ?? ""}`,
    beside: table ? "a new column apart from the table" : "a new column right of your list",
  }[column.how];
  return { key: "segmentColumn", title: column.title, where: `${sheetName}!${toAddress(column.area)}`, what };
}

function sheetItem(report: ReportSheet, spot: SheetSpot): PlannedItem {
  const rows = `${report.rows.length} row${report.rows.length === 1 ? "" : "s"}`;
  return {
    key: report.key,
    title: spot.title,
    where: `sheet ${spot.title}`,
    what: spot.how === "new" ? `a new sheet, ${rows}` : `our sheet written before, now ${rows}`,
  };
}

const MODEL: PlannedItem = {
  key: "model",
  title: "Saved model",
  where: "in the workbook, on no sheet",
  what: "how the segments were found, to place new customers later: no customer's row, but the answers found in the categories used",
};
