import type { SavedModel, Written } from "./saved-model";
import { stampOf } from "./stamp";

const NOTHING_WRITTEN: Written = { place: { sheetName: "", address: "", tableName: null }, items: [] };

/** A model to save, stamped; nothing written yet. */
export function makeModel(parts: Omit<SavedModel, "kind" | "version" | "stamp" | "made" | "written">): SavedModel {
  const made = parts.request.today;
  return { kind: "customer-segments", version: 2, stamp: stampOf(made, JSON.stringify(parts)), made, ...parts, written: NOTHING_WRITTEN };
}
