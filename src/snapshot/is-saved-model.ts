import type { SavedModel } from "./saved-model";

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === "string";
const number: Check = (value) => typeof value === "number" && Number.isFinite(value);
const whole: Check = (value) => Number.isInteger(value);
const flag: Check = (value) => typeof value === "boolean";
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && Object.entries(fields).every(([key, check]) => check(value[key]));

const kind = oneOf("number", "category", "ordered", "yesNo", "date", "text", "identifier");

const request = shape({
  idColumn: orNull(text),
  valueColumn: orNull(text),
  segmentBy: listOf(text),
  describeWith: listOf(text),
  kinds: (value) => isObject(value) && Object.values(value).every(kind),
  segments: either(oneOf("auto"), whole),
  preparation: oneOf("recommended", "zscore", "none"),
  missing: oneOf("fill", "leave"),
  includeHidden: flag,
  seed: number,
  today: text,
});

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
});

const ofLevels = shape({
  form: oneOf("levels"),
  column: text,
  kind: oneOf("category", "yesNo"),
  levels: listOf(text),
  elsewhere: listOf(text),
  deviation: number,
});

const model = shape({
  kind: oneOf("customer-segments"),
  version: oneOf(1),
  stamp: text,
  request,
  preparation: shape({
    preset: oneOf("recommended", "zscore", "none"),
    missing: oneOf("fill", "leave"),
    columns: listOf(either(ofNumber, ofLevels)),
  }),
  centers: listOf(listOf(number)),
  segments: listOf(shape({ key: text, number: whole, name: text, size: whole })),
  quality: shape({ silhouette: number, silhouetteCustomers: whole, explainedVariance: number, inertia: number }),
  customers: whole,
  made: text,
  engine: text,
  written: shape({
    place: shape({ sheetName: text, address: text, tableName: orNull(text) }),
    items: listOf(shape({ key: oneOf("segmentColumn", "segments", "profile", "about"), anchor: text })),
  }),
});

/** Whether something read from a workbook has every part of a saved model, each of the right kind, and as many numbers as its features need. */
export function isSavedModel(value: unknown): value is SavedModel {
  if (!model(value)) return false;
  const { centers, segments, preparation } = value as SavedModel;
  const width = preparation.columns.reduce((sum, part) => sum + (part.form === "number" ? 1 : part.levels.length), 0);
  return centers.length > 0 && centers.length === segments.length && centers.every((center) => center.length === width);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
