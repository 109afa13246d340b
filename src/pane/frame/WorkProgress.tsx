import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Work } from "../state/index";
import { Stages } from "./Stages";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "flex-end", gap: tokens.spacingHorizontalM },
  told: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  cancel: { minHeight: "44px" },
});

type Props = { readonly work: Work; readonly onCancel: () => void };

/** How far the work is: by stages where it has some, and the way out. */
export function WorkProgress({ work, onCancel }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <div className={styles.told}>
        {work.stage !== null && work.task === "find" && <Stages stage={work.stage} />}
        <Caption1 aria-live="polite">{work.words}</Caption1>
        <ProgressBar aria-label="Progress" value={work.fraction} thickness="large" />
      </div>
      <Button className={styles.cancel} onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
