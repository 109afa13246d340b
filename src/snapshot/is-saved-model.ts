import { type Check, either, listOf, number, oneOf, orNull, shape, text, whole } from "./checks";
import { isSavedPlacing } from "./is-saved-placing";
import { isSavedRequest, method, preset } from "./is-saved-request";
import type { SavedModel } from "./saved-model";

const ofNumber = shape({
  form: oneOf("number"),
  column: text,
  kind: oneOf("number", "date", "ordered"),
  levels: orNull(listOf(text)),
  asOf: orNull(text),
  fill: number,
  cap: orNull(shape({ low: number, high: number })),
  logScale: orNull(number),
  mean: number,
  deviation: number,
  weight: number,
});

const ofLevels = shape({
  form: oneOf("levels"),
  column: text,
  kind: oneOf("category", "yesNo"),
  levels: listOf(text),
  elsewhere: listOf(text),
  deviation: number,
  weight: number,
});

const model: Check = shape({
  kind: oneOf("customer-segments"),
  version: oneOf(2),
  stamp: text,
  request: isSavedRequest,
  preparation: shape({ preset, missing: oneOf("fill", "leave"), columns: listOf(either(ofNumber, ofLevels)) }),
  method,
  segments: listOf(shape({ key: text, number: whole, name: text, size: whole })),
  quality: shape({
    silhouette: orNull(number),
    explainedVariance: number,
    inertia: number,
    stability: orNull(listOf(number)),
    verdict: orNull(text),
  }),
  customers: whole,
  made: text,
  engine: text,
  written: shape({
    place: shape({ sheetName: text, address: text, tableName: orNull(text) }),
    items: listOf(shape({ key: oneOf("segmentColumn", "segments", "profile", "about"), anchor: text })),
  }),
});

/** Whether something read from a workbook has every part of a saved model, each of the right kind, and parts that fit together. */
export function isSavedModel(value: unknown): value is SavedModel {
  if (!model(value)) return false;
  const { placing, segments, preparation } = value as SavedModel;
  const width = preparation.columns
    .filter(({ weight }) => weight > 0)
    .reduce((sum, part) => sum + (part.form === "number" ? 1 : part.levels.length), 0);
  return segments.length > 0 && isSavedPlacing(width, segments.length)(placing);
}
