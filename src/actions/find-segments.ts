import type { Segmentation, SegmentRequest } from "../segment";
import { loadModel } from "../snapshot/index";
import { fail, type Outcome, type Trouble } from "../table/index";
import type { Engine, Hooks } from "./engine";
import type { Memory } from "./memory";

export const NOT_READ: Trouble = {
  code: "NotRead",
  message: "No customers have been read yet.",
  advice: "Click a cell inside your customer list and choose Start.",
  retry: false,
};

export const NOT_FOUND: Trouble = {
  code: "NotFound",
  message: "No segments have been found yet.",
  advice: "Find segments first.",
  retry: false,
};

export async function findSegments(memory: Memory, engine: Engine, request: SegmentRequest, hooks: Hooks): Promise<Outcome<Segmentation>> {
  if (!memory.read) return fail(NOT_READ);
  // Recognised in what is saved, never in what was tried before: the same question has the same answer, whatever was asked meanwhile.
  const saved = memory.saved === null ? null : loadModel(memory.saved);
  const found = await engine.segment(request, saved?.ok === true ? saved.value : null, hooks);
  if (found.ok) memory.found = found.value;
  return found;
}
