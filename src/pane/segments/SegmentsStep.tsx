import { StepLayout } from "../frame/index";
import { columnsWithRole, type Pane, requestFrom, sameRequest } from "../state/index";
import { Answer } from "./Answer";
import { RequestChoices } from "./RequestChoices";
import { RequestWords } from "./RequestWords";

/** Before an answer the next thing is to find; with an answer to what is asked for now, it is to understand. */
export function SegmentsStep({ pane }: { readonly pane: Pane }) {
  const { customers, choices, found } = pane.state;
  if (!customers) return <StepLayout pane={pane} heading="Segments" children={null} />;
  const { description } = customers;
  const answered = found !== null && sameRequest(found.request, requestFrom(choices, description, found.request.today));
  const bases = columnsWithRole(description, choices, "segmentBy").length;
  const find = {
    title: found ? "Find segments with these choices" : "Find segments",
    onClick: () => void pane.find(),
    prevented: bases === 0 ? "Choose at least one column to segment by: go back to Data." : null,
  };
  const next = { title: "Next: Understand", onClick: () => pane.goToStep("understand") };
  return (
    <StepLayout pane={pane} heading="Segments" onBack={() => pane.goToStep("data")} primary={answered ? next : find}>
      {found && <Answer pane={pane} found={found} outdated={!answered} />}
      <RequestWords pane={pane} table={description} />
      <RequestChoices pane={pane} />
    </StepLayout>
  );
}
