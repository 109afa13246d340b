import { saveModel, type Written } from "../snapshot/index";
import type { SegmentRequest } from "../segment";
import { fail, type Outcome, succeed, type TableDescription } from "../table/index";
import { writeResults } from "../workbook/index";
import type { WrittenResults } from "./actions";
import type { Hooks } from "./engine";
import { NOT_FOUND, NOT_READ } from "./find-segments";
import type { Memory } from "./memory";
import { namesByRow, troubleOfSaved } from "./plan-write";
import { buildReports } from "./reports";

/** Writes column, sheets and model, or nothing at all. */
export async function writeSegments(memory: Memory, names: readonly string[], hooks: Hooks): Promise<Outcome<WrittenResults>> {
  const { read, found, saved } = memory;
  if (!read) return fail(NOT_READ);
  if (!found) return fail(NOT_FOUND);
  const savedTrouble = troubleOfSaved(saved);
  if (savedTrouble?.code === "ModelNewer") return fail(savedTrouble);
  const { model } = found;
  const segments = model.segments.map((segment) => ({ ...segment, name: names[segment.number - 1] ?? segment.name }));
  const toXml = (written: Written): string => saveModel({ ...model, segments, written });
  const outcome = await writeResults(
    {
      source: read.source,
      fingerprint: read.fingerprint,
      usedColumns: usedColumns(read.description, model.request),
      names: namesByRow(found, names),
      reports: buildReports(read.source, found, names),
      savedBefore: saved,
      toXml,
    },
    hooks,
  );
  if (!outcome.ok) return outcome;
  memory.saved = outcome.value.saved;
  return succeed({ ...outcome.value.written, columns: [outcome.value.column], sheets: outcome.value.sheets });
}

/** Only what the segments rest on: a column of `=NOW()` that nobody uses must not keep them from being written. */
function usedColumns(description: TableDescription, request: SegmentRequest): readonly number[] {
  const others = [...request.outcomes, ...request.rules].map(({ column }) => column);
  const used = new Set([request.idColumn, request.valueColumn, request.existing, ...request.segmentBy, ...request.describeWith, ...others]);
  return description.columns.filter((column) => used.has(column.name) && column.from === null).map((column) => column.position);
}
