import { loadModel } from "../snapshot/index";
import { type Outcome, succeed } from "../table/index";
import { inExcel, readWorkbookState } from "../workbook/index";
import type { WorkbookState } from "./actions";
import type { Memory } from "./memory";

export async function openWorkbook(memory: Memory): Promise<Outcome<WorkbookState>> {
  const state = await inExcel(readWorkbookState);
  if (!state.ok) return state;
  const { saved, readOnly } = state.value;
  memory.saved = saved;
  const model = saved === null ? succeed(null) : loadModel(saved);
  return succeed({ saved: model.ok ? model.value : null, savedTrouble: model.ok ? null : model.trouble, readOnly });
}
