import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  Caption1Strong,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { TableDescription } from "../../table/index";
import { columnsWithRole, type Pane } from "../state/index";
import { byFamily } from "./by-family";
import { ColumnRow } from "./ColumnRow";
import { families } from "./families";
import { groupTitles } from "./group-titles";

const useStyles = makeStyles({
  panel: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  none: { display: "block", paddingBottom: tokens.spacingVerticalXS },
  family: { display: "block", paddingTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly pane: Pane;
  readonly table: TableDescription;
  readonly role: keyof typeof groupTitles;
  readonly open: readonly string[];
  readonly onToggle: (name: string) => void;
};

/** The columns of one use, by what they speak of. */
export function ColumnGroup({ pane, table, role, open, onToggle }: Props) {
  const styles = useStyles();
  const columns = columnsWithRole(table, pane.state.choices, role);
  const { title, explained } = groupTitles[role];
  return (
    <Accordion collapsible defaultOpenItems={role === "ignore" ? [] : [role]}>
      <AccordionItem value={role}>
        <AccordionHeader as="h2">
          <strong>
            {title} ({columns.length})
          </strong>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Caption1 className={styles.none}>{explained}</Caption1>
          {byFamily(columns).map(({ family, columns: own }) => (
            <section key={family} aria-label={`${title}: ${family === null ? "other columns" : families[family].title}`}>
              {family !== null && <Caption1Strong className={styles.family}>{families[family].title}</Caption1Strong>}
              <ul className={styles.list}>
                {own.map((column) => (
                  <ColumnRow
                    key={column.name}
                    pane={pane}
                    table={table}
                    column={column}
                    role={role}
                    open={open.includes(column.name)}
                    onToggle={() => onToggle(column.name)}
                  />
                ))}
              </ul>
            </section>
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
