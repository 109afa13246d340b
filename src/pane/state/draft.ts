import type { CustomersRead } from "../../actions/index";
import type { Choices } from "./choices";
import type { PaneState, Step } from "./pane-state";

/** Enough to return to the same place when the pane is opened again. Choices and names, no customers. */
export type Draft = {
  readonly step: Exclude<Step, "home">;
  readonly sheetName: string;
  readonly address: string;
  readonly columns: readonly string[];
  readonly choices: Choices;
  /** Of the segments found; null when none were. */
  readonly names: readonly string[] | null;
};

/** Null where there is nothing to return to: at the start, and once all is written. */
export function draftOf({ step, customers, choices, found, names, written }: PaneState): Draft | null {
  if (step === "home" || !customers || written) return null;
  const { sheetName, address } = customers.place;
  return { step, sheetName, address, columns: columnsOf(customers), choices, names: found ? names : null };
}

export function parseDraft(text: string | null): Draft | null {
  if (text === null) return null;
  try {
    return JSON.parse(text) as Draft;
  } catch {
    return null;
  }
}

/** Whether the customers read now are those of the draft: two new workbooks are told apart by nothing else. */
export function fitsDraft(draft: Draft, customers: CustomersRead): boolean {
  return JSON.stringify(draft.columns) === JSON.stringify(columnsOf(customers));
}

function columnsOf(customers: CustomersRead): readonly string[] {
  return customers.description.columns.map(({ name }) => name);
}
