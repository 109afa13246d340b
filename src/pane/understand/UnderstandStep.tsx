import { Caption1, Switch } from "@fluentui/react-components";
import { useState } from "react";
import { StepLayout } from "../frame/index";
import { namesAreGood, type Pane } from "../state/index";
import { SegmentCard } from "./SegmentCard";

export function UnderstandStep({ pane }: { readonly pane: Pane }) {
  const [asTables, setAsTables] = useState(false);
  const { found, names } = pane.state;
  if (!found) return <StepLayout pane={pane} heading="Understand" children={null} />;
  const { segments, profile } = found.segmentation;
  const { valueColumn } = found.request;
  const valueFormat = valueColumn === null ? "General" : (profile.numberFormats[valueColumn] ?? "General");
  const largest = Math.max(0.5, ...segments.flatMap((segment) => segment.drivers.map((driver) => Math.abs(driver.effect))));
  const prevented = namesAreGood(names) ? null : "Settle the names first.";
  const next = { title: "Next: Write", onClick: () => pane.goToStep("write"), prevented };
  return (
    <StepLayout pane={pane} heading="Understand" onBack={() => pane.goToStep("segments")} primary={next}>
      <Caption1>{found.segmentation.verdict}</Caption1>
      <Switch label="Show numbers as tables" checked={asTables} onChange={(_, { checked }) => setAsTables(checked)} />
      {segments.map((segment, index) => (
        <SegmentCard
          key={segment.key}
          segment={segment}
          names={names}
          onRename={(name) => pane.rename(index, name)}
          valueFormat={valueFormat}
          largest={largest}
          asTable={asTables}
        />
      ))}
    </StepLayout>
  );
}
