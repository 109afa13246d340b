import { makeStyles, tokens } from "@fluentui/react-components";
import type { TableDescription } from "../../table/index";
import { Choice } from "../frame/index";
import { columnsWithRole, giveRole, kindOf, type Pane, takeRole } from "../state/index";
import { lookAnew } from "./look-anew";

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS } });

type Props = { readonly pane: Pane; readonly table: TableDescription };

/** The two columns that never form segments: who a customer is, and what a customer is worth. */
export function SpecialColumns({ pane, table }: Props) {
  const { choices } = pane.state;
  const id = columnsWithRole(table, choices, "id")[0]?.name ?? "";
  const value = columnsWithRole(table, choices, "value")[0]?.name ?? "";
  const chosen = (role: "id" | "value", name: string) =>
    name === "" ? takeRole(choices, table, role) : giveRole(choices, table, name, role);
  const chooseId = (name: string) => {
    const next = chosen("id", name);
    // Other sheets are joined by the id: by another one they are joined anew.
    if (choices.joins.length > 0) lookAnew(pane, next);
    else pane.choose(next);
  };
  const none = { value: "", title: "No such column" };
  const ids = table.columns.filter(({ from }) => from === null);
  const numbers = table.columns.filter((column) => column.name === value || kindOf(column, choices) === "number");
  return (
    <div className={useStyles().fields}>
      <Choice
        label="Customer id"
        hint="Tells customers apart. Never segmented by."
        value={id}
        options={[none, ...ids.map(({ name }) => ({ value: name, title: name }))]}
        onChoose={chooseId}
      />
      <Choice
        label="Value of a customer"
        hint="Money, for example. It puts segments in order, but does not form them."
        value={value}
        options={[none, ...numbers.map(({ name }) => ({ value: name, title: name }))]}
        onChoose={(name) => pane.choose(chosen("value", name))}
      />
    </div>
  );
}
