import { Body1, Skeleton, SkeletonItem } from "@fluentui/react-components";
import { useEffect, useEffectEvent } from "react";
import { StepLayout } from "../frame/index";
import type { Pane } from "../state/index";
import { counted } from "../words/numbers";
import { Obstacles } from "./Obstacles";
import { PlanNotes } from "./PlanNotes";
import { PlannedItems } from "./PlannedItems";
import { WrittenWords } from "./WrittenWords";

/** The workbook is looked at anew on every arrival: nothing is touched before the person has seen what will be. */
export function WriteStep({ pane }: { readonly pane: Pane }) {
  const { plan, written } = pane.state;
  const look = useEffectEvent(() => {
    if (!written) void pane.preview();
  });
  useEffect(() => look(), []);

  const back = () => pane.goToStep("understand");
  if (written) {
    const go = { title: "Go to Segments", onClick: () => void pane.show({ own: "segments" }) };
    return (
      <StepLayout key="written" pane={pane} heading="Written" onBack={back} primary={go}>
        <WrittenWords pane={pane} written={written} />
      </StepLayout>
    );
  }
  const blocked = plan !== null && plan.obstacles.length > 0;
  const check = { title: "Check again", onClick: () => void pane.preview() };
  const write = { title: "Write to workbook", onClick: () => void pane.write(), prevented: plan ? null : "Looking at the workbook…" };
  return (
    <StepLayout pane={pane} heading="Write" onBack={back} primary={blocked ? check : write}>
      {plan ? (
        <>
          <Obstacles obstacles={plan.obstacles} />
          <Body1>
            {blocked
              ? "Once that is settled, this will be written:"
              : `This will be written, ${counted(plan.items.length, "thing")} in all.${plan.replaced.length === 0 ? " Nothing of yours is overwritten." : ""}`}
          </Body1>
          <PlannedItems items={plan.items} />
          <PlanNotes notes={[...plan.replaced, ...plan.notes]} />
        </>
      ) : (
        <Skeleton aria-label="Looking at the workbook">
          <SkeletonItem size={48} />
        </Skeleton>
      )}
    </StepLayout>
  );
}
