import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { CustomersRead } from "../../actions/index";
import type { Problem, ProblemKind } from "../../table/index";
import type { Pane } from "../state/index";
import { counted } from "../words/numbers";
import { cellsOf } from "./cells-of";
import { ProblemLine } from "./ProblemLine";

/** What preparation settles by itself: worth knowing, but nobody has to look at it. */
const settled: readonly ProblemKind[] = ["outliers", "skewed", "personalData"];

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  panel: { margin: 0 },
});

type Props = { readonly pane: Pane; readonly customers: CustomersRead };

/** Each problem with what we do about it and where it is; first those to look at. */
export function NeedsAttention({ pane, customers: { place, description } }: Props) {
  const styles = useStyles();
  const handled = description.problems.filter((problem) => settled.includes(problem.kind));
  const open = description.problems.filter((problem) => !settled.includes(problem.kind));
  const list = (problems: readonly Problem[], isHandled: boolean) => (
    <ul className={styles.list}>
      {problems.map((problem, index) => {
        const address = cellsOf(problem, place);
        const show = address === null ? null : () => void pane.show({ sheetName: place.sheetName, address });
        return <ProblemLine key={index} problem={problem} handled={isHandled} onShow={show} />;
      })}
    </ul>
  );
  return (
    <section className={styles.section} aria-label="Problems">
      {open.length > 0 && (
        <>
          <Subtitle2 as="h2" className={styles.title}>
            Needs attention ({open.length})
          </Subtitle2>
          {list(open, false)}
        </>
      )}
      {handled.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="handled">
            <AccordionHeader>{counted(handled.length, "thing")} settled for you</AccordionHeader>
            <AccordionPanel className={styles.panel}>{list(handled, true)}</AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </section>
  );
}
