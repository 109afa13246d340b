import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import type { Pane } from "../state/index";
import { useKeptFocus } from "./use-kept-focus";
import { WorkProgress } from "./WorkProgress";

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: { display: "flex", gap: tokens.spacingHorizontalS },
  primary: { flexGrow: 1, minHeight: "44px" },
  back: { minHeight: "44px", minWidth: "44px" },
  reason: { display: "block", marginBottom: tokens.spacingVerticalXS },
});

export type ActionBarProps = {
  readonly pane: Pane;
  readonly onBack?: () => void;
  readonly primary?: {
    readonly title: string;
    readonly onClick: () => void;
    /** Why it cannot be done now; null when it can. */
    readonly prevented?: string | null;
  };
};

/** The one next thing to do; while the add-in works, how far it is and the way out. */
export function ActionBar({ pane, onBack, primary }: ActionBarProps) {
  const styles = useStyles();
  const { work } = pane.state;
  const working = work !== null && work.task !== "open" && work.task !== "go";
  const bar = useKeptFocus(working);
  const prevented = primary?.prevented ?? null;
  return (
    <footer ref={bar} className={styles.bar}>
      {working ? (
        <WorkProgress work={work} onCancel={pane.cancel} />
      ) : (
        <>
          {prevented !== null && (
            <Caption1 className={styles.reason} id="prevented">
              {prevented}
            </Caption1>
          )}
          <div className={styles.row}>
            {onBack && (
              <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} aria-label="Back" onClick={onBack} />
            )}
            {primary && (
              <Button
                className={styles.primary}
                appearance="primary"
                disabledFocusable={prevented !== null}
                aria-describedby={prevented === null ? undefined : "prevented"}
                onClick={primary.onClick}
              >
                {primary.title}
              </Button>
            )}
          </div>
        </>
      )}
    </footer>
  );
}
