import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { GroupsPicture, ListPicture, SheetPicture } from "./pictures";

const useStyles = makeStyles({
  steps: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  step: { display: "flex", gap: tokens.spacingHorizontalM, alignItems: "center" },
});

/** Three pictures: select, find, write. */
export function HowItWorks() {
  const styles = useStyles();
  const steps = [
    {
      picture: <ListPicture />,
      words: "Select a list with one row for each customer. We look at its columns and say what needs attention.",
    },
    {
      picture: <GroupsPicture />,
      words: "Customers who are alike in the columns you choose form a segment. You see how distinct the segments really are.",
    },
    { picture: <SheetPicture />, words: "Name the segments and write them: a column beside your list, and sheets ready for PivotTables." },
  ];
  return (
    <Accordion collapsible>
      <AccordionItem value="how">
        <AccordionHeader>How it works</AccordionHeader>
        <AccordionPanel>
          <ol className={styles.steps}>
            {steps.map(({ picture, words }) => (
              <li key={words} className={styles.step}>
                {picture}
                <Caption1>{words}</Caption1>
              </li>
            ))}
          </ol>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
