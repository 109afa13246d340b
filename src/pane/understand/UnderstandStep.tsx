import { Caption1, Tab, TabList } from "@fluentui/react-components";
import { useState } from "react";
import { StepLayout } from "../frame/index";
import { EditsMade } from "../segments/index";
import { namesAreGood, type Pane } from "../state/index";
import { Compare } from "./Compare";
import { OutsideNote } from "./OutsideNote";
import { SegmentCards } from "./SegmentCards";
import { WhyThisCustomer } from "./WhyThisCustomer";

const views = { segments: { title: "Segments", View: SegmentCards }, compare: { title: "Compare", View: Compare } } as const;
type ViewName = keyof typeof views;

/** What each segment is like, how they differ, and why a customer is where it is. */
export function UnderstandStep({ pane }: { readonly pane: Pane }) {
  const [view, setView] = useState<ViewName>("segments");
  const { found, names } = pane.state;
  if (!found) return <StepLayout pane={pane} heading="Understand" children={null} />;
  const { View } = views[view];
  const prevented = namesAreGood(names) ? null : "Settle the names first.";
  const next = { title: "Next: Write", onClick: () => pane.goToStep("write"), prevented };
  return (
    <StepLayout pane={pane} heading="Understand" onBack={() => pane.goToStep("segments")} primary={next}>
      <Caption1>{found.segmentation.verdict}</Caption1>
      <WhyThisCustomer pane={pane} found={found} />
      <OutsideNote pane={pane} found={found} />
      <EditsMade pane={pane} />
      <TabList aria-label="View" selectedValue={view} onTabSelect={(_, { value }) => setView(value as ViewName)}>
        {(Object.keys(views) as ViewName[]).map((name) => (
          <Tab key={name} value={name}>
            {views[name].title}
          </Tab>
        ))}
      </TabList>
      <View pane={pane} found={found} />
    </StepLayout>
  );
}
