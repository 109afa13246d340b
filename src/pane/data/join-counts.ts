import type { TableDescription } from "../../table/index";
import { count, counted } from "../words/numbers";

export type JoinCounts = {
  readonly words: string;
  /** The first sheet rows of customers that the other sheet does not have. */ readonly rows: readonly number[];
};

/** How the ids of the customers and of another sheet met. */
export function joinCounts({ customers, problems }: TableDescription, sheetName: string, idColumn: string): JoinCounts {
  const of = (ids: "unmatched" | "extra" | "doubled") => problems.find(({ join }) => join?.sheetName === sheetName && join.ids === ids);
  const [unmatched, extra, doubled] = [of("unmatched"), of("extra"), of("doubled")];
  const without = unmatched?.count ?? 0;
  const sentences = [
    without === 0
      ? `All ${counted(customers, "customer")} matched by ${idColumn}.`
      : `${count(customers - without)} of ${counted(customers, "customer")} matched by ${idColumn}; ${count(without)} not found there, blank in the added columns.`,
    extra ? `${counted(extra.count, "id")} there of nobody in your list: left out.` : "",
    doubled ? `${counted(doubled.count, "row")} there with a doubled id: the first row of each id is used.` : "",
  ];
  return { words: sentences.filter((sentence) => sentence !== "").join(" "), rows: unmatched?.rows ?? [] };
}
