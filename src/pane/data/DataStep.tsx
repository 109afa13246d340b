import { Switch } from "@fluentui/react-components";
import { StepLayout } from "../frame/index";
import { columnsWithRole, type Pane } from "../state/index";
import { counted } from "../words/numbers";
import { Columns } from "./Columns";
import { JoinSheets } from "./JoinSheets";
import { NeedsAttention } from "./NeedsAttention";
import { ObjectiveChoice } from "./ObjectiveChoice";
import { RangeBox } from "./RangeBox";
import { SelectionLine } from "../home/index";
import { SpecialColumns } from "./SpecialColumns";

export function DataStep({ pane }: { readonly pane: Pane }) {
  const { customers, choices } = pane.state;
  if (!customers) {
    const read = { title: "Read the selection", onClick: () => void pane.readSelection() };
    return (
      <StepLayout pane={pane} heading="Data" onBack={() => pane.goToStep("home")} primary={read}>
        <SelectionLine selection={pane.state.selection} />
      </StepLayout>
    );
  }
  const { description } = customers;
  const hidden = description.problems.find((problem) => problem.kind === "hiddenRows");
  const bases = columnsWithRole(description, choices, "segmentBy").length;
  const prevented = bases === 0 ? "Choose at least one column to segment by." : null;
  const next = () => pane.goToStep("segments");
  return (
    <StepLayout
      pane={pane}
      heading="Data"
      onBack={() => pane.goToStep("home")}
      primary={{ title: "Next: Segments", onClick: next, prevented }}
    >
      <ObjectiveChoice pane={pane} table={description} />
      <RangeBox pane={pane} />
      {(hidden !== undefined || choices.includeHidden) && (
        <Switch
          label={hidden ? `Include ${counted(hidden.count, "hidden row")}` : "Include hidden rows"}
          checked={choices.includeHidden}
          onChange={(_, { checked }) => void pane.includeHidden(checked)}
        />
      )}
      <NeedsAttention pane={pane} customers={customers} />
      <SpecialColumns pane={pane} table={description} />
      <Columns pane={pane} table={description} />
      <JoinSheets pane={pane} customers={customers} />
    </StepLayout>
  );
}
