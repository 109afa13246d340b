import { type Column, listed } from "../table/index";
import type { Method } from "./method";
import type { Objective } from "./objective";

export type ProposedMethod = { readonly method: Method; readonly reason: string };

/** Fewer answers are told apart by their distances as well. */
const FEWEST_ANSWERS = 3;
/** Amounts beside the answers of a survey. */
const MOST_AMOUNTS = 2;
/** With fewer customers an answer model has more numbers to learn than it can. */
const FEWEST_CUSTOMERS = 100;

/** The method that fits the columns to segment by: answers of a survey are best told apart by a mixture (latent classes), amounts by their distances. */
export function proposeMethod({
  bases,
  customers,
}: {
  readonly objective: Objective;
  readonly bases: readonly Pick<Column, "name" | "kind">[];
  readonly customers: number;
}): ProposedMethod {
  const answers = bases.filter(({ kind }) => kind === "ordered" || kind === "category" || kind === "yesNo");
  const amounts = bases.length - answers.length;
  const ordered = answers.filter(({ kind }) => kind === "ordered").length;
  const survey = amounts === 0 || (ordered >= FEWEST_ANSWERS && 2 * ordered >= bases.length && amounts <= MOST_AMOUNTS);
  if (survey && answers.length >= FEWEST_ANSWERS && customers >= FEWEST_CUSTOMERS) {
    return {
      method: "mixture",
      reason: `The columns to segment by are answers (${listed(answers.map(({ name }) => name))}): a mixture model looks for kinds of customers who answer alike, and needs no distances between answers.`,
    };
  }
  return { method: "kmeans", reason: nearestReason(amounts, answers.length) };
}

function nearestReason(amounts: number, answers: number): string {
  if (amounts === 0) return "Customers are put together with those whose answers are nearest to theirs.";
  const held = answers === 0 ? "amounts" : "both amounts and answers";
  return `The columns to segment by hold ${held}: customers are put together with those nearest to them.`;
}
