import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { smallestUseful, tradeOff } from "../../actions/index";
import { CandidatesChart, SizeStrip } from "../charts/index";
import { PartTitle } from "../frame/index";
import type { Found, Pane } from "../state/index";
import { count, counted } from "../words/numbers";
import { EditsMade } from "./EditsMade";
import { methods } from "./methods";
import { NumberChoice } from "./NumberChoice";
import { TreeOfSegments } from "./TreeOfSegments";
import { VerdictReasons, VerdictWords } from "./VerdictWords";
import { WhyThisNumber } from "./WhyThisNumber";

const useStyles = makeStyles({
  answer: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    // Seen only in forced colours, which take backgrounds away.
    border: "1px solid transparent",
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  against: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  panel: { margin: 0 },
});

type Props = { readonly pane: Pane; readonly found: Found; readonly outdated: boolean };

/** Verdict first, weak evidence included; then how many, what speaks against it, and everything behind that one click away. */
export function Answer({ pane, found, outdated }: Props) {
  const styles = useStyles();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // It appears above what was clicked: bring it into sight.
    const scrolling = section.current?.closest("main");
    if (scrolling) scrolling.scrollTop = 0;
  }, []);
  const { segmentation } = found;
  const { choice, segments, customers, assigned, quality, dendrogram } = segmentation;
  const traded = choice.chosen === choice.recommended ? null : tradeOff(choice, choice.chosen);
  const compared = choice.candidates.length > 1;
  const whys: readonly { readonly title: string; readonly panel: ReactNode }[] = [
    { title: "Why this verdict?", panel: <VerdictReasons quality={quality} /> },
    ...(found.request.method === "auto"
      ? [{ title: `Why ${methods[segmentation.method].name}?`, panel: <Body1>{segmentation.methodReason}</Body1> }]
      : []),
    ...(compared ? [{ title: `Why ${choice.chosen}?`, panel: <WhyThisNumber segmentation={segmentation} /> }] : []),
    ...(dendrogram ? [{ title: "Tree of segments", panel: <TreeOfSegments tree={dendrogram} segments={choice.chosen} /> }] : []),
  ];
  return (
    <section ref={section} className={styles.answer} aria-label="Answer">
      {outdated && <Caption1>You have changed your choices since: find the segments again to see what they give.</Caption1>}
      <PartTitle>{counted(segments.length, "segment")}</PartTitle>
      <VerdictWords segmentation={segmentation} />
      <SizeStrip segments={segments} />
      {assigned < customers && (
        <Caption1>{`${count(assigned)} of ${counted(customers, "customer")} have a segment; the others stay blank.`}</Caption1>
      )}
      <EditsMade pane={pane} />
      <Body1>{choice.reason}</Body1>
      {choice.against.length > 0 && (
        <div>
          <Caption1>{`What speaks against ${choice.recommended}:`}</Caption1>
          <ul className={styles.against}>
            {choice.against.map((words) => (
              <li key={words}>
                <Caption1>{words}</Caption1>
              </li>
            ))}
          </ul>
        </div>
      )}
      {compared && (
        <CandidatesChart
          candidates={choice.candidates}
          chosen={choice.chosen}
          recommended={choice.recommended}
          least={smallestUseful(assigned)}
        />
      )}
      <NumberChoice pane={pane} />
      {traded !== null && <Body1>{traded}</Body1>}
      <Accordion collapsible multiple>
        {whys.map(({ title, panel }) => (
          <AccordionItem key={title} value={title}>
            <AccordionHeader as="h3">{title}</AccordionHeader>
            <AccordionPanel className={styles.panel}>{panel}</AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}
