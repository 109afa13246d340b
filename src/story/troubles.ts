import type { Method, SegmentRequest } from "../features/index";
import type { Problem, Trouble } from "../table/index";

const MOST_SEGMENTS = 12;
/** Segments that we recommend among fewer would be single customers with names. */
const FEWEST_CUSTOMERS = 10;

export function refuseNumber(segments: SegmentRequest["segments"]): Trouble | null {
  if (segments === "auto" || (Number.isInteger(segments) && segments >= 2 && segments <= MOST_SEGMENTS)) return null;
  return {
    code: "SegmentsOutOfRange",
    message: `The number of segments must be a whole number from 2 to ${MOST_SEGMENTS}.`,
    advice: "Choose another number, or let us recommend one.",
    retry: false,
  };
}

export function fewestCustomers(segments: SegmentRequest["segments"], method: Method): number {
  return segments === "auto" && method !== "rules" && method !== "existing" ? FEWEST_CUSTOMERS : 2;
}

export function tooFewCustomers(customers: number, least: number): Trouble {
  return {
    code: "TooFewCustomers",
    message: `Only ${customers} customer${customers === 1 ? "" : "s"} can be placed: ${least} are the fewest that segments can be found in.`,
    advice: "Select more rows, show hidden ones, or let missing values be filled.",
    retry: false,
  };
}

/** Customers that have no segment. */
export function unplaced(count: number, method: Method): readonly Problem[] {
  if (count === 0) return [];
  const given = method === "rules" || method === "existing";
  const why = given ? "without a value that decides the segment" : "with a missing value in a column to segment by";
  const choice = given ? "" : ", as you chose";
  return [{ kind: "unplaced", count, message: `Customers ${why} are not placed${choice}.` }];
}
