import { useState } from "react";
import { StepLayout } from "../frame/index";
import { columnsWithRole, type Pane, requestFrom, sameRequest } from "../state/index";
import type { TableDescription } from "../../table/index";
import { Adjust } from "./Adjust";
import { Answer } from "./Answer";
import { type Part, partId } from "./part";
import { RequestWords } from "./RequestWords";

/** Before an answer the next thing is to find; with an answer to what is asked for now, it is to understand. */
export function SegmentsStep({ pane }: { readonly pane: Pane }) {
  const { customers, choices, found } = pane.state;
  const [open, setOpen] = useState<readonly Part[]>([]);
  if (!customers) return <StepLayout pane={pane} heading="Segments" children={null} />;
  const { description } = customers;
  const answered = found !== null && sameRequest(found.request, requestFrom(choices, description, found.request.today));
  const find = {
    title: found ? "Find segments with these choices" : "Find segments",
    onClick: () => void pane.find(),
    prevented: missing(pane, description),
  };
  const next = { title: "Next: Understand", onClick: () => pane.goToStep("understand") };
  const adjust = (part: Part) => {
    setOpen((parts) => [...parts, part]);
    document.getElementById(partId(part))?.focus();
  };
  return (
    <StepLayout pane={pane} heading="Segments" onBack={() => pane.goToStep("data")} primary={answered ? next : find}>
      {found && <Answer pane={pane} found={found} outdated={!answered} />}
      <RequestWords pane={pane} table={description} onAdjust={adjust} />
      <Adjust pane={pane} table={description} open={open} onOpen={setOpen} />
    </StepLayout>
  );
}

/** What is still to be chosen before segments can be found; null when nothing is. */
function missing({ state: { choices } }: Pane, table: TableDescription): string | null {
  if (choices.method === "rules") return choices.rules.length > 0 ? null : "Choose a column to cut into bands, under Method.";
  if (choices.method === "existing") return choices.existing !== null ? null : "Choose the column that holds your segments, under Method.";
  const bases = columnsWithRole(table, choices, "segmentBy").length;
  return bases > 0 ? null : "Choose at least one column to segment by: go back to Data.";
}
