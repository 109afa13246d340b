import { Body1, Caption1, Card, makeStyles, tokens } from "@fluentui/react-components";
import type { SegmentSummary } from "../../profile/index";
import { useUnseen } from "../frame/index";
import { amount } from "../words/amount";
import { counted, share } from "../words/numbers";
import { Drivers } from "./Drivers";
import { SegmentName } from "./SegmentName";

const useStyles = makeStyles({
  card: { overflowWrap: "anywhere", position: "relative", rowGap: tokens.spacingVerticalS },
  facts: { display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly segment: SegmentSummary;
  readonly names: readonly string[];
  readonly onRename: (name: string) => void;
  readonly valueFormat: string;
  /** The strongest effect of all segments, so that bars compare between cards. */
  readonly largest: number;
  readonly asTable: boolean;
};

export function SegmentCard({ segment, names, onRename, valueFormat, largest, asTable }: Props) {
  const styles = useStyles();
  const { unseen } = useUnseen();
  const { number, size, value, valueShare, meanValue, headline, drivers } = segment;
  const worth = [
    ...(value === null ? [] : [`Worth ${amount(value, valueFormat)}`]),
    ...(valueShare === null ? [] : [`${share(valueShare)} of all`]),
    ...(meanValue === null ? [] : [`${amount(meanValue, valueFormat)} each`]),
  ];
  return (
    <Card className={styles.card} appearance="outline">
      <h2 className={unseen}>
        Segment {number}: {names[number - 1]}
      </h2>
      <SegmentName number={number} names={names} onRename={onRename} />
      <div className={styles.facts}>
        <Caption1>
          {counted(size, "customer")} · {share(segment.share)}
        </Caption1>
        {worth.length > 0 && <Caption1>{worth.join(" · ")}</Caption1>}
      </div>
      <Body1>{headline}</Body1>
      <Drivers drivers={drivers} number={number} largest={largest} asTable={asTable} />
    </Card>
  );
}
