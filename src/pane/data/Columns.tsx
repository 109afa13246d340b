import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TableDescription } from "../../table/index";
import { columnsWithRole, type Pane } from "../state/index";
import { ColumnGroup } from "./ColumnGroup";
import { groupTitles } from "./group-titles";

const useStyles = makeStyles({ groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

const roles = Object.keys(groupTitles) as (keyof typeof groupTitles)[];

type Props = { readonly pane: Pane; readonly table: TableDescription };

/** All columns by what they are used for. Which are open is known here: a column that moves to another group stays open. */
export function Columns({ pane, table }: Props) {
  const [open, setOpen] = useState<readonly string[]>([]);
  const toggle = (name: string) => setOpen(open.includes(name) ? open.filter((other) => other !== name) : [...open, name]);
  const shown = roles.filter((role) => role !== "outcome" || columnsWithRole(table, pane.state.choices, role).length > 0);
  return (
    <div className={useStyles().groups}>
      {shown.map((role) => (
        <ColumnGroup key={role} pane={pane} table={table} role={role} open={open} onToggle={toggle} />
      ))}
    </div>
  );
}
