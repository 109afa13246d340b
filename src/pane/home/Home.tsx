import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons";
import { StepLayout, TroubleBar } from "../frame/index";
import type { Pane } from "../state/index";
import { HowItWorks } from "./HowItWorks";
import { SampleMenu } from "./SampleMenu";
import { SavedSegments } from "./SavedSegments";
import { SelectionLine } from "./SelectionLine";

const useStyles = makeStyles({
  promise: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center", color: tokens.colorNeutralForeground2 },
  icon: { fontSize: "20px", flexShrink: 0 },
  ways: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  way: { minHeight: "44px", paddingLeft: 0, justifyContent: "flex-start" },
});

export function Home({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const { state } = pane;
  const { workbook, selection, customers } = state;
  const saved = workbook?.saved ?? null;
  const unselected =
    selection === null ? "Looking at the selection…" : selection.trouble ? "Select your customers in the sheet first." : null;
  const start = { title: "Start", onClick: () => void pane.readSelection(), prevented: unselected };
  const goOn = { title: "Continue", onClick: () => pane.goToStep(state.found ? "understand" : "data") };
  const again = { title: "Find segments again", onClick: () => void pane.findAgain() };
  const other = () => {
    pane.restart();
    void pane.readSelection();
  };
  return (
    <StepLayout pane={pane} heading="Customer segments" primary={customers ? goOn : saved ? again : start}>
      <Body1>
        Finds groups of customers who are alike, says in plain words what sets each apart, and writes the result into this workbook.
      </Body1>
      <div className={styles.promise}>
        <ShieldCheckmarkRegular className={styles.icon} />
        <Caption1>Everything is computed on this device. We send nothing anywhere.</Caption1>
      </div>
      {saved && <SavedSegments saved={saved} onView={() => void pane.show({ own: "segments" })} />}
      {workbook?.savedTrouble && <TroubleBar trouble={workbook.savedTrouble} intent="warning" />}
      <SelectionLine selection={selection} />
      <div className={styles.ways}>
        {(saved !== null || customers !== null) && (
          <Button className={styles.way} appearance="transparent" disabledFocusable={unselected !== null} onClick={other}>
            New segmentation of the selection
          </Button>
        )}
        <SampleMenu pane={pane} />
      </div>
      <HowItWorks />
      {workbook?.readOnly && <Caption1>This workbook is read-only: segments can be found, but not written into it.</Caption1>}
    </StepLayout>
  );
}
