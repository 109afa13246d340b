import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRightRegular, CheckmarkRegular, CircleSmallRegular } from "@fluentui/react-icons";

/** The parts of finding segments, in their order, as the engine calls them. */
const stages = [
  { stage: "table", title: "Read customers" },
  { stage: "features", title: "Make columns comparable" },
  { stage: "model", title: "Find and judge segments" },
  { stage: "profile", title: "Describe segments" },
] as const;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  stage: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3 },
  here: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** What is done, what is at work and what is to come. */
export function Stages({ stage }: { readonly stage: string }) {
  const styles = useStyles();
  const found = stages.findIndex((each) => each.stage === stage);
  const at = found < 0 ? stages.length : found;
  return (
    <ol className={styles.list} aria-label="Stages">
      {stages.map(({ stage: name, title }, i) => (
        <li key={name} className={mergeClasses(styles.stage, i === at && styles.here)} aria-current={i === at ? "step" : undefined}>
          {i < at ? <CheckmarkRegular aria-label="Done" /> : i === at ? <ArrowRightRegular /> : <CircleSmallRegular />}
          <Caption1>{title}</Caption1>
        </li>
      ))}
    </ol>
  );
}
