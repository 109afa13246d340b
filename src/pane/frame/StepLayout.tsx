import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ActionBar, type ActionBarProps } from "./ActionBar";
import { StepHeading } from "./StepHeading";
import { TroubleBar } from "./TroubleBar";

const useStyles = makeStyles({
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    // Taller than the pane: keep everything its size and scroll.
    "> *": { flexShrink: 0 },
  },
});

type Props = ActionBarProps & { readonly heading: string; readonly children: ReactNode };

/** A step: heading, trouble if any, content that scrolls, and the bar with the next thing to do. */
export function StepLayout({ heading, children, ...bar }: Props) {
  const { state, retry, dismissTrouble } = bar.pane;
  const { trouble } = state;
  return (
    <>
      <main className={useStyles().content}>
        <StepHeading takesFocus={state.arrivals > 0}>{heading}</StepHeading>
        {trouble && (
          <TroubleBar
            trouble={trouble.trouble}
            onRetry={trouble.task === "go" ? undefined : () => retry(trouble.task)}
            onDismiss={dismissTrouble}
          />
        )}
        {children}
      </main>
      <ActionBar {...bar} />
    </>
  );
}
