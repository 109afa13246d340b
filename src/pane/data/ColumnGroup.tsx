import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { TableDescription } from "../../table/index";
import { columnsWithRole, type Pane } from "../state/index";
import { ColumnRow } from "./ColumnRow";
import { groupTitles } from "./group-titles";

const useStyles = makeStyles({
  panel: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  none: { display: "block", paddingBottom: tokens.spacingVerticalS },
});

type Props = { readonly pane: Pane; readonly table: TableDescription; readonly role: keyof typeof groupTitles };

export function ColumnGroup({ pane, table, role }: Props) {
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
          <ul className={styles.list}>
            {columns.map((column) => (
              <ColumnRow key={column.name} pane={pane} table={table} column={column} role={role} />
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
