import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Quality } from "../../model/index";
import type { Segmentation } from "../../report/index";
import { counted, hundredths } from "../words/numbers";
import { verdictIcons } from "./verdict-icons";

const useStyles = makeStyles({
  verdict: { display: "flex", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: "20px" },
  reasons: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What kind of segments these are, before anything else is said of them. */
export function VerdictWords({ segmentation }: { readonly segmentation: Segmentation }) {
  const styles = useStyles();
  const Icon = verdictIcons[segmentation.quality.verdict.level];
  return (
    <div className={styles.verdict}>
      <Icon className={styles.icon} />
      <Body1Strong>{segmentation.verdict}</Body1Strong>
    </div>
  );
}

/** What the verdict rests on, a sentence each. */
export function VerdictReasons({ quality: { verdict, stability } }: { readonly quality: Quality }) {
  const again =
    stability &&
    `Over ${counted(stability.runs, "resample")} of ${counted(stability.rows, "customer")}, segments agree with these by an adjusted Rand index of ${hundredths(stability.ari)} (Hubert and Arabie 1985): 1 is the same, 0 is chance.`;
  return (
    <ul className={useStyles().reasons}>
      {[...verdict.reasons, ...(again ? [again] : [])].map((reason) => (
        <li key={reason}>
          <Caption1>{reason}</Caption1>
        </li>
      ))}
    </ul>
  );
}
