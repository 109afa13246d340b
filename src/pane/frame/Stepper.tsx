import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { HomeRegular } from "@fluentui/react-icons";
import type { PaneState, Step } from "../state/index";

const steps: readonly { readonly step: Exclude<Step, "home">; readonly title: string }[] = [
  { step: "data", title: "Data" },
  { step: "segments", title: "Segments" },
  { step: "understand", title: "Understand" },
  { step: "write", title: "Write" },
];

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "stretch",
    minHeight: "44px",
    // Office puts its own menu into the top right corner.
    paddingRight: "40px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  home: { minWidth: "40px", minHeight: "44px" },
  steps: { display: "flex", flexGrow: 1, margin: 0, padding: 0, listStyleType: "none", justifyContent: "space-between" },
  step: {
    minWidth: 0,
    minHeight: "44px",
    paddingLeft: "4px",
    paddingRight: "4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    borderRadius: 0,
    borderBottom: "2px solid transparent",
  },
  here: { fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorCompoundBrandStroke },
});

type Props = { readonly state: PaneState; readonly onStep: (step: Step) => void };

/** Where one is, and the way back. A step opens when the one before it has given what it needs. */
export function Stepper({ state, onStep }: Props) {
  const styles = useStyles();
  const open: Record<Step, boolean> = {
    home: true,
    data: state.customers !== null,
    segments: state.customers !== null,
    understand: state.found !== null,
    write: state.found !== null,
  };
  return (
    <nav className={styles.bar} aria-label="Steps">
      <Button className={styles.home} appearance="subtle" icon={<HomeRegular />} aria-label="Home" onClick={() => onStep("home")} />
      <ol className={styles.steps}>
        {steps.map(({ step, title }) => (
          <li key={step}>
            <Button
              className={mergeClasses(styles.step, step === state.step && styles.here)}
              appearance="transparent"
              disabled={!open[step] || (state.work !== null && step !== state.step)}
              aria-current={step === state.step ? "step" : undefined}
              onClick={() => onStep(step)}
            >
              {title}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
