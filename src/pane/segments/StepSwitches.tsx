import { Caption1, makeStyles, Switch, tokens } from "@fluentui/react-components";
import type { PreparationStep, PreparedColumn } from "../../features/index";
import type { Pane } from "../state/index";
import { stepTitles } from "./step-titles";

const useStyles = makeStyles({
  steps: { margin: 0, padding: 0, listStyleType: "none" },
  words: { "::first-letter": { textTransform: "uppercase" } },
  fixed: { display: "block", paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
});

type Props = { readonly pane: Pane; readonly prepared: PreparedColumn };

/** The steps that a column's preparation takes, in words; those that can be switched off have a switch. */
export function StepSwitches({ pane, prepared: { column, steps, off } }: Props) {
  const styles = useStyles();
  const { choices, work } = pane.state;
  const without = choices.without[column] ?? [];
  const turn = (step: PreparationStep, on: boolean) => {
    const next = on ? without.filter((each) => each !== step) : [...without, step];
    pane.choose({ ...choices, without: { ...choices.without, [column]: next } });
  };
  const gone = off.filter((step) => !steps.some((taken) => taken.step === step)).map((step) => ({ step, words: stepTitles[step] }));
  return (
    <ul className={styles.steps} aria-label={`Preparation of ${column}`}>
      {[...steps, ...gone].map(({ step, words }) => (
        <li key={words}>
          {step === null ? (
            <Caption1 className={`${styles.words} ${styles.fixed}`}>{words}</Caption1>
          ) : (
            <Switch
              checked={!without.includes(step)}
              disabled={work !== null}
              label={<Caption1 className={styles.words}>{words}</Caption1>}
              onChange={(_, { checked }) => turn(step, checked)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
