import type { Trouble } from "../table/index";

export function allAlike(customers: number): Trouble {
  return {
    code: "AllAlike",
    message: `The ${customers} customers are all alike in the columns to segment by, so there is nothing that sets them apart.`,
    advice: "Add columns in which customers differ, such as spend, orders or last purchase.",
    retry: false,
  };
}

export function tooFewDifferent(segments: number, different: number): Trouble {
  return {
    code: "TooFewDifferent",
    message: `${segments} segments were asked for, but the customers show only ${different} different combinations in the columns to segment by.`,
    advice: "Ask for fewer segments, or add columns in which customers differ.",
    retry: false,
  };
}
