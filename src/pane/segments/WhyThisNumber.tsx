import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Choice } from "../../model/index";
import type { Segmentation } from "../../report/index";
import { counted, hundredths, share } from "../words/numbers";
import { criteriaOf } from "./criteria";
import { CriteriaTable } from "./CriteriaTable";

/** A mixture is compared by its BIC alone: there is nobody to agree. */
function agreement({ says, recommended }: Choice): string {
  if (says.bic === undefined || Object.keys(says).length > 1) return "The criteria agree.";
  if (says.bic === recommended) return "BIC alone compares the numbers here, and says the same.";
  return `BIC alone is lowest for ${counted(says.bic, "segment")}; above stands why ${recommended} are recommended.`;
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  sources: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Where the criteria disagree, and every number behind the recommendation by its proper name, with its source. */
export function WhyThisNumber({ segmentation }: { readonly segmentation: Segmentation }) {
  const styles = useStyles();
  const { choice, quality } = segmentation;
  const tables = criteriaOf(choice.candidates);
  return (
    <div className={styles.panel}>
      <Body1>{choice.disagreement ?? agreement(choice)}</Body1>
      {choice.runnerUp !== null && <Body1>{`Next best: ${choice.runnerUp} segments.`}</Body1>}
      {tables.map((measures, i) => (
        <CriteriaTable key={i} choice={choice} measures={measures} title={measures.map(({ title }) => title).join(", ")} />
      ))}
      <Caption1>
        <strong>★</strong> what the criterion alone would choose; <strong>k</strong> number of segments.
      </Caption1>
      <ul className={styles.sources}>
        {tables.flat().map(({ criterion, source }) => (
          <li key={criterion}>
            <Caption1>{source}</Caption1>
          </li>
        ))}
      </ul>
      <Caption1>
        {quality.silhouette !== null &&
          `As written: silhouette ${hundredths(quality.silhouette)}, measured on ${counted(quality.silhouetteCustomers, "customer")}; `}
        {share(quality.explainedVariance)} of the variance of the prepared columns explained.
      </Caption1>
    </div>
  );
}
