import { makeStyles, tokens } from "@fluentui/react-components";
import type { TableDescription } from "../../table/index";
import { Choice } from "../frame/index";
import { columnsWithRole, giveRole, kindOf, type Pane, takeRole } from "../state/index";

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS } });

type Props = { readonly pane: Pane; readonly table: TableDescription };

/** The two columns that never form segments: who a customer is, and what a customer is worth. */
export function SpecialColumns({ pane, table }: Props) {
  const { choices } = pane.state;
  const id = columnsWithRole(table, choices, "id")[0]?.name ?? "";
  const value = columnsWithRole(table, choices, "value")[0]?.name ?? "";
  const choose = (role: "id" | "value", name: string) =>
    pane.choose(name === "" ? takeRole(choices, table, role) : giveRole(choices, table, name, role));
  const none = { value: "", title: "No such column" };
  const all = table.columns.map(({ name }) => ({ value: name, title: name }));
  const numbers = table.columns.filter((column) => column.name === value || kindOf(column, choices) === "number");
  return (
    <div className={useStyles().fields}>
      <Choice
        label="Customer id"
        hint="Tells customers apart. Never segmented by."
        value={id}
        options={[none, ...all]}
        onChoose={(name) => choose("id", name)}
      />
      <Choice
        label="Value of a customer"
        hint="Money, for example. It puts segments in order, but does not form them."
        value={value}
        options={[none, ...numbers.map(({ name }) => ({ value: name, title: name }))]}
        onChoose={(name) => choose("value", name)}
      />
    </div>
  );
}
