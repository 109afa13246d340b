import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { TableDescription } from "../../table/index";
import { columnsWithRole, giveRole, kindOf, type Pane, takeRole } from "../state/index";

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS } });

type Props = { readonly pane: Pane; readonly table: TableDescription };

/** The two columns that never form segments: who a customer is, and what a customer is worth. */
export function SpecialColumns({ pane, table }: Props) {
  const styles = useStyles();
  const { choices } = pane.state;
  const id = columnsWithRole(table, choices, "id")[0]?.name ?? "";
  const value = columnsWithRole(table, choices, "value")[0]?.name ?? "";
  const choose = (role: "id" | "value", name: string) =>
    pane.choose(name === "" ? takeRole(choices, table, role) : giveRole(choices, table, name, role));
  const numbers = table.columns.filter((column) => column.name === value || kindOf(column, choices) === "number");
  return (
    <div className={styles.fields}>
      <Field label="Customer id" hint="Tells customers apart. Never segmented by.">
        <Select value={id} onChange={(_, data) => choose("id", data.value)}>
          <option value="">No such column</option>
          {table.columns.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field label="Value of a customer" hint="Money, for example. Segments are put in its order, not formed by it.">
        <Select value={value} onChange={(_, data) => choose("value", data.value)}>
          <option value="">No such column</option>
          {numbers.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
