import { loadModel } from "../snapshot/index";
import type { Outcome } from "../table/index";
import { goToList, inExcel } from "../workbook/index";
import type { Memory } from "./memory";

/** Selects one cell of the list that the saved segments are of: read from there, it is the list as it is now. */
export function goToCustomers({ saved }: Memory): Promise<Outcome<void>> {
  const model = saved === null ? null : loadModel(saved);
  return inExcel((context) => goToList(context, model?.ok ? model.value.written.place : null));
}
