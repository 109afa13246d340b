import type { Trouble } from "../../table/index";

export function noSuchSegment(number: number, segments: number): Trouble {
  return {
    code: "NoSuchSegment",
    message: `There is no segment ${number}: there are ${segments}.`,
    advice: "Undo the change made by hand, or make it again.",
    retry: false,
  };
}

export function notSplittable(rule: "mixture" | "grid" | "existing"): Trouble {
  const why = {
    mixture: "Segments of a mixture are not halves of one another, so none can be split by itself.",
    grid: "Segments made by rules cannot be split: nothing but the rule tells their customers apart.",
    existing: "Segments that come from a column cannot be split: nothing but the column tells their customers apart.",
  };
  const advice = {
    mixture: "Ask for one segment more, or choose another method.",
    grid: "Use more bands.",
    existing: "Change the column, or choose another method.",
  };
  return { code: "NotSplittable", message: why[rule], advice: advice[rule], retry: false };
}

export function tooSmallToSplit(number: number, customers: number, least: number): Trouble {
  return {
    code: "TooSmallToSplit",
    message: `Segment ${number} has ${customers} customer${customers === 1 ? "" : "s"}, too few to split: ${least} are the fewest.`,
    advice: "Split a larger one.",
    retry: false,
  };
}

export function alikeToSplit(number: number): Trouble {
  return {
    code: "AlikeToSplit",
    message: `The customers of segment ${number} are all alike in the columns to segment by: there is nothing to split them by.`,
    advice: "Split another one, or add columns in which they differ.",
    retry: false,
  };
}

export function noneLeft(number: number): Trouble {
  return {
    code: "NoneLeft",
    message: `Split like that, segment ${number} would lose all of its customers to its neighbours.`,
    advice: "Split another one, or ask for another number of segments.",
    retry: false,
  };
}

export function tooManySegments(most: number): Trouble {
  return {
    code: "TooManySegments",
    message: `There are ${most} segments already, the most that can be told apart.`,
    advice: "Merge two first.",
    retry: false,
  };
}
