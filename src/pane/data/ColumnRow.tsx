import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useId, useRef } from "react";
import type { ColumnDescription, TableDescription } from "../../table/index";
import { Distribution } from "../charts/index";
import { OpenButton } from "../frame/index";
import { kindOf, outcomeLevelOf, type Pane } from "../state/index";
import { ColumnDetails } from "./ColumnDetails";
import type { groupTitles } from "./group-titles";
import { kinds } from "./kinds";
import { RoleMenu } from "./RoleMenu";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minHeight: "44px" },
  name: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    textAlign: "left",
    overflowWrap: "anywhere",
    marginLeft: tokens.spacingHorizontalS,
  },
  more: { color: tokens.colorNeutralForeground2 },
  kind: { flexShrink: 0, fontSize: "20px" },
});

type Props = {
  readonly pane: Pane;
  readonly table: TableDescription;
  readonly column: ColumnDescription;
  readonly role: keyof typeof groupTitles;
  readonly open: boolean;
  readonly onToggle: () => void;
};

/** One column: kind, name, how it spreads, what it is for; opens to tell why. */
export function ColumnRow({ pane, table, column, role, open, onToggle }: Props) {
  const styles = useStyles();
  const { choices } = pane.state;
  const details = useId();
  const item = useRef<HTMLLIElement>(null);
  const keepFocus = useEffectEvent(() => {
    // Open from the start: it was just moved here from another group, and the control that moved it is gone with the focus.
    if (open && document.hasFocus() && document.activeElement === document.body) item.current?.querySelector("button")?.focus();
  });
  useEffect(() => keepFocus(), []);
  const { title, Icon } = kinds[kindOf(column, choices)];
  const more = [
    role === "outcome" ? `rate of ${outcomeLevelOf(column, choices) ?? ""}` : "",
    column.from === null ? "" : `from ${column.from}`,
  ].filter((words) => words !== "");
  return (
    <li ref={item}>
      <div className={styles.row}>
        <OpenButton open={open} controls={details} onToggle={onToggle}>
          <Icon className={styles.kind} aria-label={title} />
          <span className={styles.name}>
            {column.name}
            {more.length > 0 && <Caption1 className={styles.more}>{more.join(", ")}</Caption1>}
          </span>
        </OpenButton>
        <Distribution counts={column.distribution} />
        <RoleMenu pane={pane} table={table} column={column} role={role} />
      </div>
      {open && <ColumnDetails id={details} pane={pane} table={table} column={column} role={role} />}
    </li>
  );
}
