import { byName, type Check, either, flag, listOf, number, oneOf, orNull, shape, text, whole } from "./checks";

export const method: Check = oneOf("kmeans", "ward", "mixture", "rules", "existing");
export const preset: Check = oneOf("recommended", "zscore", "range", "none");

const cut = either(
  shape({ by: oneOf("quantiles"), bands: whole }),
  shape({ by: oneOf("points"), points: listOf(number) }),
  shape({ by: oneOf("levels") }),
);

const edit = either(
  shape({ edit: oneOf("merge"), segments: (value) => listOf(whole)(value) && (value as readonly number[]).length === 2 }),
  shape({ edit: oneOf("split"), segment: whole }),
);

/** Whether something has every part of a `SegmentRequest`. */
export const isSavedRequest: Check = shape({
  objective: oneOf("explore", "retain", "grow", "target", "develop", "serve", "price", "lookalikes"),
  idColumn: orNull(text),
  valueColumn: orNull(text),
  outcomes: listOf(shape({ column: text, level: text })),
  segmentBy: listOf(text),
  describeWith: listOf(text),
  kinds: byName(oneOf("number", "category", "ordered", "yesNo", "date", "text", "identifier")),
  families: byName(oneOf("demographic", "geographic", "psychographic", "behavioural", "needs")),
  keepSentinels: listOf(text),
  joins: listOf(shape({ sheetName: text, address: text, idColumn: text })),
  method: either(oneOf("auto"), method),
  rules: listOf(shape({ column: text, cut })),
  existing: orNull(text),
  weights: byName(number),
  without: byName(listOf(oneOf("cap", "log", "scale", "pool"))),
  segments: either(oneOf("auto"), whole),
  edits: listOf(edit),
  preparation: preset,
  missing: oneOf("fill", "leave"),
  includeHidden: flag,
  seed: number,
  today: text,
});
