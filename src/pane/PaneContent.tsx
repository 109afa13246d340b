import { makeStyles, tokens } from "@fluentui/react-components";
import type { Actions } from "../actions/index";
import { DataStep } from "./data/index";
import { LiveRegion, Stepper } from "./frame/index";
import { Home } from "./home/index";
import { SegmentsStep } from "./segments/index";
import { usePane } from "./state/index";
import { UnderstandStep } from "./understand/index";
import { WriteStep } from "./write/index";

const useStyles = makeStyles({
  pane: { height: "100%", display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground1, overflowX: "hidden" },
});

const steps = { home: Home, data: DataStep, segments: SegmentsStep, understand: UnderstandStep, write: WriteStep } as const;

type Props = { readonly actions: Actions; readonly today: () => string };

/** The stepper and the step one is at. */
export function PaneContent({ actions, today }: Props) {
  const pane = usePane(actions, today);
  const { step, announcement } = pane.state;
  const StepNow = steps[step];
  return (
    <div className={useStyles().pane}>
      {step !== "home" && <Stepper state={pane.state} onStep={pane.goToStep} />}
      <StepNow key={step} pane={pane} />
      <LiveRegion words={announcement} />
    </div>
  );
}
