import type { Choices } from "./choices";

/** The person's next choices. Merges and splits were made in segments that another choice gives up: they go with them. */
export function revise(before: Choices, after: Choices): Choices {
  if (after.edits.length === 0 || after.edits !== before.edits) return after;
  const same = (Object.keys(after) as (keyof Choices)[]).every((key) => after[key] === before[key]);
  return same ? after : { ...after, edits: [] };
}
