import { Body1, Body1Strong, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { CandidatesChart, SizeStrip } from "../charts/index";
import type { Found, Pane } from "../state/index";
import { count, counted } from "../words/numbers";
import { NumberChoice } from "./NumberChoice";
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
});

type Props = { readonly pane: Pane; readonly found: Found; readonly outdated: boolean };

/** Verdict first, weak evidence included; then how many and how large. */
export function Answer({ pane, found, outdated }: Props) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // It appears above what was clicked: bring it into sight.
    const scrolling = section.current?.closest("main");
    if (scrolling) scrolling.scrollTop = 0;
  }, []);
  const { segmentation } = found;
  const { choice, segments, customers, assigned } = segmentation;
  return (
    <section ref={section} className={useStyles().answer} aria-label="Answer">
      {outdated && <Caption1>You have changed your choices since: find the segments again to see what they give.</Caption1>}
      <Subtitle2 as="h2" style={{ margin: 0 }}>
        {counted(segments.length, "segment")}
      </Subtitle2>
      <Body1Strong>{segmentation.verdict}</Body1Strong>
      <SizeStrip segments={segments} />
      {assigned < customers && (
        <Caption1>{`${count(assigned)} of ${counted(customers, "customer")} have a segment; the others stay blank.`}</Caption1>
      )}
      <Body1>{choice.reason}</Body1>
      {choice.candidates.length > 1 && (
        <div>
          <Caption1 block>How distinct (silhouette), by number of segments</Caption1>
          <CandidatesChart candidates={choice.candidates} chosen={choice.chosen} recommended={choice.recommended} />
        </div>
      )}
      <NumberChoice pane={pane} />
      <WhyThisNumber segmentation={segmentation} />
    </section>
  );
}
