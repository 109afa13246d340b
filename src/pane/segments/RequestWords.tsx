import { Body1, Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TableDescription } from "../../table/index";
import { columnsWithRole, outcomeLevelOf, type Pane } from "../state/index";
import { count, counted } from "../words/numbers";
import { methods } from "./methods";
import { NUMBER_FIELD } from "./number-field";
import type { Part } from "./part";
import { preparations } from "./preparations";
import { unequalWeights } from "./weights";

const SHOWN = 6;

type Props = { readonly pane: Pane; readonly table: TableDescription; readonly onAdjust: (part: Part) => void };

/** What will be done, in a paragraph; each choice leads to where it is made. */
export function RequestWords({ pane, table, onAdjust }: Props) {
  const { choices } = pane.state;
  const { method, rules, existing, segments } = choices;
  const names = (role: "segmentBy" | "value") => columnsWithRole(table, choices, role).map((column) => column.name);
  const bases = names("segmentBy");
  const value = names("value")[0];
  const link = (words: string, onClick: () => void) => (
    <Link inline as="button" onClick={onClick}>
      {words}
    </Link>
  );
  const to = (part: Part, words: string) => link(words, () => onAdjust(part));
  const listed = bases.length > SHOWN ? [...bases.slice(0, SHOWN - 1), `${count(bases.length - SHOWN + 1)} more`] : bases;
  const unequal = unequalWeights(choices.weights, bases);
  const outcomes = columnsWithRole(table, choices, "outcome").map((column) => `${column.name} = ${outcomeLevelOf(column, choices) ?? ""}`);

  const ways: Readonly<Record<"rules" | "existing" | "found", ReactNode>> = {
    rules: (
      <>put into {to("method", rules.length === 0 ? "bands still to be chosen" : `bands of ${list(rules.map(({ column }) => column))}`)}.</>
    ),
    existing: <>in {to("method", existing === null ? "a column still to be chosen" : `the segments that ${existing} holds`)}.</>,
    found: (
      <>
        grouped by how alike they are in {link(counted(bases.length, "column"), () => pane.goToStep("data"))}: {list(listed)}. The method is{" "}
        {to("method", method === "auto" ? "chosen for you" : methods[method].name)}, the number of segments{" "}
        {link(segments !== "auto" ? count(segments) : method === "auto" ? "too" : "recommended by us", () =>
          document.getElementById(NUMBER_FIELD)?.focus(),
        )}
        . Columns are {to("preparation", preparations[choices.preparation].words)};{" "}
        {to("columns", unequal.length === 0 ? "all count the same" : list(unequal))}.
      </>
    ),
  };
  return (
    <Body1 style={{ overflowWrap: "anywhere" }}>
      {counted(table.customers, "customer")}, {ways[method === "rules" || method === "existing" ? method : "found"]}{" "}
      {value === undefined ? "The largest segment comes first." : `Segments with the highest ${value} come first.`}
      {outcomes.length > 0 && ` ${list(outcomes)} ${outcomes.length === 1 ? "judges" : "judge"} them, without forming them.`}
    </Body1>
  );
}

function list(names: readonly string[]): string {
  return new Intl.ListFormat("en").format(names);
}
