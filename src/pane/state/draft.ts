import type { CustomersRead } from "../../actions/index";
import { type Choices, firstChoices } from "./choices";
import type { PaneState, Step } from "./pane-state";

/** Raised whenever a draft changes its form: an older one is then forgotten. */
const FORM = 2;

/** Enough to return to the same place when the pane is opened again. Choices and names, no customers. */
export type Draft = {
  readonly form: typeof FORM;
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
  return { form: FORM, step, sheetName, address, columns: columnsOf(customers), choices, names: found ? names : null };
}

/** What another version of the add-in left, or anybody else, is no draft. */
export function parseDraft(text: string | null): Draft | null {
  if (text === null) return null;
  try {
    const draft: unknown = JSON.parse(text);
    return isDraft(draft) ? draft : null;
  } catch {
    return null;
  }
}

function isDraft(draft: unknown): draft is Draft {
  if (!isObject(draft) || draft["form"] !== FORM || !isObject(draft["choices"])) return false;
  const { step, sheetName, address, columns, names } = draft;
  const known =
    typeof sheetName === "string" && typeof address === "string" && ["data", "segments", "understand", "write"].includes(String(step));
  return known && isTexts(columns) && (names === null || isTexts(names)) && sameKeys(draft["choices"], firstChoices);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((each) => typeof each === "string");
const sameKeys = (a: object, b: object): boolean => String(Object.keys(a).sort()) === String(Object.keys(b).sort());

/** Whether the customers read now are those of the draft: two new workbooks are told apart by nothing else. */
export function fitsDraft(draft: Draft, customers: CustomersRead): boolean {
  return JSON.stringify(draft.columns) === JSON.stringify(columnsOf(customers));
}

function columnsOf(customers: CustomersRead): readonly string[] {
  return customers.description.columns.map(({ name }) => name);
}
