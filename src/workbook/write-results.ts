import type { ReportSheet } from "../report/index";
import type { Written } from "../snapshot/index";
import { fail, type Outcome, type Trouble } from "../table/index";
import { ANCHOR_NAMES, type NewAnchor, OWN_KEYS, writeAnchors } from "./anchors";
import { toAddress } from "./area";
import type { Fingerprint } from "./fingerprint";
import { inExcel } from "./in-excel";
import { planResults, type ToWrite } from "./plan-results";
import { isUnchanged, type Steps } from "./read-rows";
import { dataChanged } from "./refind";
import { readSavedPart, replaceSavedPart } from "./saved-part";
import type { Source } from "./source";
import { Stop, stopIfCancelled } from "./stop";
import { rollBack, type UndoStep } from "./undo";
import { writeColumn } from "./write-column";
import { writeSheet, type WrittenSheet } from "./write-sheet";

/** All that is to be written, and what must still be as it was for it to be right. */
export type Results = ToWrite & {
  readonly source: Source;
  readonly fingerprint: Fingerprint;
  /** Which of the columns read the segments depend on. */
  readonly usedColumns: readonly number[];
  readonly toXml: (written: Written) => string;
};

export type WrittenPlaces = {
  readonly written: Written;
  readonly column: { readonly title: string; readonly sheetName: string; readonly address: string };
  readonly sheets: readonly { readonly key: ReportSheet["key"]; readonly sheetName: string }[];
  readonly saved: string;
};

/** Writes everything or, on trouble or cancel, leaves everything as it was. */
export async function writeResults(results: Results, steps: Steps): Promise<Outcome<WrittenPlaces>> {
  const undo: UndoStep[] = [];
  const outcome = await inExcel((context) => write(context, results, undo, steps));
  if (outcome.ok) return outcome;
  return fail(withAftermath(outcome.trouble, undo.length, await rollBack(undo)));
}

function withAftermath(trouble: Trouble, steps: number, stuck: readonly string[]): Trouble {
  if (stuck.length > 0) {
    const message = `${trouble.message} Not everything could be taken back: ${stuck.join(", ")} remained.`;
    return {
      ...trouble,
      code: "HalfWritten",
      message,
      advice: `${trouble.advice} Writing again puts it right; else remove it by hand.`,
      retry: true,
    };
  }
  if (trouble.code === "Cancelled") return trouble;
  return {
    ...trouble,
    message: `${trouble.message} ${steps === 0 ? "Nothing was written." : "What had been written was taken back; the workbook is as it was."}`,
  };
}

async function write(context: Excel.RequestContext, results: Results, undo: UndoStep[], steps: Steps): Promise<WrittenPlaces> {
  const { signal } = steps;
  const say = (fraction: number, words: string): void => {
    stopIfCancelled(signal);
    steps.onProgress({ stage: "workbook", fraction, words });
  };
  say(0, "Looking where everything goes");
  const plan = await planResults(context, results.source, results, signal);
  const [obstacle] = plan.obstacles;
  if (obstacle) throw new Stop(obstacle);
  const { source } = plan;
  say(0.05, "Checking that the customers are unchanged");
  if (!(await isUnchanged(context, source, results.fingerprint, results.usedColumns, signal))) dataChanged(source.place.address);
  context.application.suspendScreenUpdatingUntilNextSync();

  const sheets: WrittenSheet[] = [];
  for (const [i, report] of results.reports.entries()) {
    say(0.3 + 0.1 * i, `Writing the sheet ${plan.sheets[i]!.title}`);
    sheets.push(await writeSheet(context, plan.sheets[i]!, report, undo, signal));
  }
  say(0.6, "Writing the segment column");
  await writeColumn(context, plan, results.names, undo, signal, (rows) =>
    say(
      0.6 + (0.3 * rows) / results.names.length,
      `Writing the segment column: ${rows.toLocaleString("en")} of ${results.names.length.toLocaleString("en")}`,
    ),
  );
  say(0.92, "Marking what is ours");
  const { place } = source;
  const anchors: NewAnchor[] = [
    { key: "segmentColumn", sheetName: place.sheetName, area: plan.column.area, note: "" },
    { key: "customers", sheetName: place.sheetName, area: place.area, note: "" },
    ...sheets.map(({ sheetName, area, note }, i) => ({ key: results.reports[i]!.key, sheetName, area, note })),
  ];
  await writeAnchors(context, anchors, undo);
  say(0.96, "Saving the model");
  const written: Written = {
    place: { sheetName: place.sheetName, address: place.address, tableName: place.table?.name ?? null },
    items: OWN_KEYS.map((key) => ({ key, anchor: ANCHOR_NAMES[key] })),
  };
  const saved = results.toXml(written);
  await save(context, saved, results.savedBefore, undo);
  stopIfCancelled(signal); // asked during the last step: it is taken back like the others
  return {
    written,
    column: { title: plan.column.title, sheetName: place.sheetName, address: toAddress(plan.column.area) },
    sheets: sheets.map(({ sheetName }, i) => ({ key: results.reports[i]!.key, sheetName })),
    saved,
  };
}

async function save(context: Excel.RequestContext, xml: string, before: string | null, undo: UndoStep[]): Promise<void> {
  undo.push({ what: "the saved model", run: (context) => replaceSavedPart(context, before) });
  await replaceSavedPart(context, xml);
  if ((await readSavedPart(context)) === null) throw new Error("The saved model cannot be found after saving it.");
}
