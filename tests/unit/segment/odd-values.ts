/** Where in a result there is something that is no plain value: NaN, an infinity or undefined. NaN is right only in `fits`, where a fit is not defined; words may quote it. */
export function oddValues(value: unknown, path = ""): readonly string[] {
  if (typeof value === "number")
    return Number.isFinite(value) || (Number.isNaN(value) && /^\.fits\./.test(path)) ? [] : [`${path}: ${value}`];
  if (value === undefined) return [`${path}: undefined`];
  if (typeof value === "string")
    return /(?<!")\b(NaN|undefined|null|-?Infinity)\b(?!")|\[object/.test(value) ? [`${path}: "${value}"`] : [];
  if (typeof value !== "object" || value === null) return [];
  if (Object.keys(value).length > 5000) {
    const all = value as ArrayLike<number>;
    return Array.from(all).some((each) => !Number.isFinite(each)) && path !== ".fits" ? [`${path}: odd numbers`] : [];
  }
  return Object.entries(value).flatMap(([key, each]) => oddValues(each, `${path}.${key}`));
}
