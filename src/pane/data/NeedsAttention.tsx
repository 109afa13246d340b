import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from "@fluentui/react-components";
import { type CustomersRead, problemWords } from "../../actions/index";
import type { Problem, ProblemKind } from "../../table/index";
import { PartTitle } from "../frame/index";
import type { Pane } from "../state/index";
import { counted } from "../words/numbers";
import { cellsOf } from "./cells-of";
import { keepSentinels, lookAnew } from "./look-anew";
import { ProblemLine, type ProblemWords } from "./ProblemLine";

/** What preparation settles by itself: worth knowing, but nobody has to look at it. */
const settled: readonly ProblemKind[] = ["outliers", "skewed", "personalData"];

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  panel: { margin: 0 },
});

type Props = { readonly pane: Pane; readonly customers: CustomersRead };

/** Each problem with what we do about it and where it is; first those to look at. How other sheets met is told where they are added. */
export function NeedsAttention({ pane, customers: { place, description } }: Props) {
  const styles = useStyles();
  const { choices } = pane.state;
  const keep = (column: string, kept: boolean) => lookAnew(pane, { ...choices, keepSentinels: keepSentinels(choices, column, kept) });
  const told = (problem: Problem): ProblemWords => {
    const { kind, column } = problem;
    // The cells of added columns stand on another sheet.
    const elsewhere = description.columns.some(({ name, from }) => name === column && from !== null);
    const address = elsewhere ? null : cellsOf(problem, place);
    return {
      words: problemWords(problem),
      ways: [
        ...(address === null ? [] : [{ title: "Show in sheet", onClick: () => void pane.show({ sheetName: place.sheetName, address }) }]),
        ...(kind === "sentinels" && column !== undefined ? [{ title: "They are real", onClick: () => keep(column, true) }] : []),
      ],
    };
  };
  const problems = description.problems.filter(({ kind }) => kind !== "joined");
  const open = problems.filter(({ kind }) => !settled.includes(kind)).map(told);
  const kept = description.columns.filter(({ name }) => choices.keepSentinels.includes(name));
  const handled = [
    ...problems.filter(({ kind }) => settled.includes(kind)).map(told),
    ...kept.map(({ name }) => ({
      words: `All values of ${name} are taken as real, as you said.`,
      ways: [{ title: "Undo", onClick: () => keep(name, false) }],
    })),
  ];
  const list = (lines: readonly ProblemWords[], isHandled: boolean) => (
    <ul className={styles.list}>
      {lines.map((problem, index) => (
        <ProblemLine key={index} problem={problem} handled={isHandled} />
      ))}
    </ul>
  );
  return (
    <section className={styles.section} aria-label="Problems">
      {open.length > 0 && (
        <>
          <PartTitle>Needs attention ({open.length})</PartTitle>
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
