import type { RuleColumn, SegmentRequest } from "../../segment";

export const PRESETS = ["recommended", "zscore", "range", "none"] as const satisfies readonly SegmentRequest["preparation"][];
export const METHODS = ["auto", "kmeans", "ward", "mixture", "rules", "existing"] as const satisfies readonly SegmentRequest["method"][];
export const OBJECTIVES = [
  "explore",
  "retain",
  "grow",
  "target",
  "develop",
  "serve",
  "price",
  "lookalikes",
] as const satisfies readonly SegmentRequest["objective"][];

/** "Spend:3,Region" or "Age:25|45|65"; null when it cannot be understood. */
export function readRules(text: string): readonly RuleColumn[] | null {
  const rules = text.split(",").map((part): RuleColumn | null => {
    const [column, cut, ...more] = part.split(":").map((word) => word.trim());
    if (column === undefined || column === "" || more.length > 0) return null;
    if (cut === undefined) return { column, cut: { by: "levels" } };
    const points = cut.split("|").map(readNumber);
    if (points.some((point) => !Number.isFinite(point))) return null;
    if (points.length > 1) return { column, cut: { by: "points", points: points.sort((a, b) => a - b) } };
    const [bands] = points as [number];
    return Number.isInteger(bands) && bands >= 2 && bands <= 12 ? { column, cut: { by: "quantiles", bands } } : null;
  });
  const read = rules.flatMap((rule) => rule ?? []);
  const columns = new Set(read.map(({ column }) => column.toLowerCase()));
  return columns.size === rules.length && read.length <= 2 ? read : null;
}

/** "Spend=2,Visits=0.5"; null when it cannot be understood. */
export function readWeights(text: string): Readonly<Record<string, number>> | null {
  const pairs = text.split(",").map((part): readonly [string, number] => {
    const at = part.lastIndexOf("=");
    return [part.slice(0, Math.max(0, at)).trim(), at < 0 ? NaN : readNumber(part.slice(at + 1))];
  });
  return pairs.every(([column, weight]) => column !== "" && weight >= 0 && weight <= 3) ? Object.fromEntries(pairs) : null;
}

/** "Survey:CustomerID"; null when it cannot be understood. */
export function readJoin(text: string): { readonly sheet: string; readonly id: string } | null {
  const at = text.indexOf(":");
  const [sheet, id] = [text.slice(0, Math.max(0, at)).trim(), text.slice(at + 1).trim()];
  return sheet === "" || id === "" ? null : { sheet, id };
}

/** NaN where there is none: a blank is no 0. */
function readNumber(text: string): number {
  return text.trim() === "" ? NaN : Number(text);
}
