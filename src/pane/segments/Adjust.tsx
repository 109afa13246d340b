import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TableDescription } from "../../table/index";
import { PartTitle } from "../frame/index";
import type { Pane } from "../state/index";
import { ColumnChoices } from "./ColumnChoices";
import { MethodChoice } from "./MethodChoice";
import { MoreChoices } from "./MoreChoices";
import { NumberChoice } from "./NumberChoice";
import { type Part, partId } from "./part";
import { PreparationChoice } from "./PreparationChoice";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  panel: { margin: 0, paddingBottom: tokens.spacingVerticalM },
});

type Props = {
  readonly pane: Pane;
  readonly table: TableDescription;
  readonly open: readonly Part[];
  readonly onOpen: (open: readonly Part[]) => void;
};

/** Everything that can be chosen otherwise, folded away: what is proposed does for most lists. */
export function Adjust({ pane, table, open, onOpen }: Props) {
  const styles = useStyles();
  const { choices, found } = pane.state;
  const own = choices.method === "rules" || choices.method === "existing";
  const parts: readonly { readonly part: Part; readonly title: string; readonly panel: ReactNode }[] = [
    { part: "method", title: "Method", panel: <MethodChoice pane={pane} table={table} /> },
    ...(own
      ? []
      : [
          { part: "preparation" as const, title: "Preparation", panel: <PreparationChoice pane={pane} /> },
          { part: "columns" as const, title: "Columns and weights", panel: <ColumnChoices pane={pane} table={table} /> },
        ]),
    { part: "more", title: "Blank cells and seed", panel: <MoreChoices pane={pane} /> },
  ];
  return (
    <section className={styles.fields} aria-label="Adjust">
      <PartTitle>Adjust</PartTitle>
      {!found && <NumberChoice pane={pane} />}
      <Accordion collapsible multiple openItems={[...open]} onToggle={(_, { openItems }) => onOpen(openItems as Part[])}>
        {parts.map(({ part, title, panel }) => (
          <AccordionItem key={part} value={part}>
            <AccordionHeader as="h3" button={{ id: partId(part) }}>
              {title}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>{panel}</AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}
