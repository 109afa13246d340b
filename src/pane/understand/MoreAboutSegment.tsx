import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SegmentSummary } from "../../profile/index";
import type { Found, Pane } from "../state/index";
import { hundredths, share } from "../words/numbers";
import { RowLinks } from "./RowLinks";

const useStyles = makeStyles({
  panel: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { display: "block" },
});

type Props = { readonly pane: Pane; readonly found: Found; readonly segment: SegmentSummary; readonly children: ReactNode };

/** What else was found to differ, how to tell the segment's customers by a rule of thumb, who is typical, who stands at a border, and the number behind "stable". */
export function MoreAboutSegment({ pane, found, children, segment: { ruleOfThumb, typical, borderline, stability, number } }: Props) {
  const styles = useStyles();
  const tried = found.segmentation.ruleAccuracy;
  const parts = [
    ...(ruleOfThumb === null
      ? []
      : [
          {
            title: "Rule of thumb",
            words: (
              <>
                {ruleOfThumb.words}. Right for {share(ruleOfThumb.right)} of those it names; names {share(ruleOfThumb.found)} of the segment
                {tried && ` (tried on ${tried.triedOn.toLocaleString()} customers it was not made from)`}.
              </>
            ),
          },
        ]),
    ...(typical.length === 0 ? [] : [{ title: "Typical customers", words: <RowLinks pane={pane} dataRows={typical} /> }]),
    ...(borderline.length === 0
      ? []
      : [{ title: "On the border to another segment", words: <RowLinks pane={pane} dataRows={borderline} /> }]),
    ...(stability === null
      ? []
      : [
          {
            title: "Stability",
            words: `${hundredths(stability)}: mean Jaccard similarity when customers are drawn anew; 0.75 and more is stable, under 0.60 not to be trusted (Hennig 2007).`,
          },
        ]),
  ];
  return (
    <Accordion collapsible>
      <AccordionItem value="more">
        <AccordionHeader as="h3" button={{ "aria-label": `More about segment ${number}` }}>
          More
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          {children}
          {parts.map(({ title, words }) => (
            <div key={title}>
              <Caption1 className={styles.title}>
                <strong>{title}</strong>
              </Caption1>
              <Caption1>{words}</Caption1>
            </div>
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
