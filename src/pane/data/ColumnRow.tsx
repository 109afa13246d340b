import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { ColumnDescription, TableDescription } from "../../table/index";
import { Distribution } from "../charts/index";
import { kindOf, type Pane } from "../state/index";
import { ColumnDetails } from "./ColumnDetails";
import type { groupTitles } from "./group-titles";
import { kinds } from "./kinds";
import { RoleMenu } from "./RoleMenu";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minHeight: "44px" },
  open: { flexGrow: 1, minWidth: 0, minHeight: "44px", paddingLeft: 0, justifyContent: "flex-start", fontWeight: tokens.fontWeightRegular },
  name: { minWidth: 0, textAlign: "left", overflowWrap: "anywhere", marginLeft: tokens.spacingHorizontalS },
  kind: { flexShrink: 0, fontSize: "20px" },
});

type Props = {
  readonly pane: Pane;
  readonly table: TableDescription;
  readonly column: ColumnDescription;
  readonly role: keyof typeof groupTitles;
};

/** One column: kind, name, how it spreads, what it is for; opens to tell why. */
export function ColumnRow({ pane, table, column, role }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const details = useId();
  const { title, Icon } = kinds[kindOf(column, pane.state.choices)];
  return (
    <li>
      <div className={styles.row}>
        <Button
          className={styles.open}
          appearance="transparent"
          size="small"
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-controls={open ? details : undefined}
          onClick={() => setOpen(!open)}
        >
          <Icon className={styles.kind} aria-label={title} />
          <span className={styles.name}>{column.name}</span>
        </Button>
        <Distribution counts={column.distribution} />
        <RoleMenu pane={pane} table={table} column={column} role={role} />
      </div>
      {open && <ColumnDetails id={details} pane={pane} column={column} />}
    </li>
  );
}
