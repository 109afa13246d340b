import { Body1, Link } from "@fluentui/react-components";
import type { TableDescription } from "../../table/index";
import { columnsWithRole, type Pane } from "../state/index";
import { count, counted } from "../words/numbers";

const SHOWN = 6;

/** What will be done, in a paragraph; the columns lead back to where they are chosen. */
export function RequestWords({ pane, table }: { readonly pane: Pane; readonly table: TableDescription }) {
  const { choices } = pane.state;
  const names = columnsWithRole(table, choices, "segmentBy").map((column) => column.name);
  const value = columnsWithRole(table, choices, "value")[0]?.name;
  const listed = names.length > SHOWN ? [...names.slice(0, SHOWN - 1), `${count(names.length - SHOWN + 1)} more`] : names;
  return (
    <Body1 style={{ overflowWrap: "anywhere" }}>
      {counted(table.customers, "customer")}, grouped by how alike they are in{" "}
      <Link inline as="button" onClick={() => pane.goToStep("data")}>
        {counted(names.length, "column")}
      </Link>
      : {new Intl.ListFormat("en").format(listed)}.{" "}
      {value === undefined ? "The largest segment comes first." : `Segments with the highest ${value} come first.`}
    </Body1>
  );
}
