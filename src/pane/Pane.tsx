import { FluentProvider } from "@fluentui/react-components";
import type { Actions } from "../actions/index";
import { HeatThemeProvider, SegmentColorsProvider } from "./charts/index";
import { ErrorBoundary, type ThemeName, useTheme } from "./frame/index";
import { PaneContent } from "./PaneContent";
import { segmentColors } from "./segment-colors";

type Props = {
  readonly actions: Actions;
  readonly readTheme: () => ThemeName;
  /** The date of the run, YYYY-MM-DD. */
  readonly today: () => string;
};

export function Pane({ actions, readTheme, today }: Props) {
  const { name, theme } = useTheme(readTheme);
  return (
    <FluentProvider theme={theme} style={{ height: "100%" }}>
      <SegmentColorsProvider value={segmentColors[name]}>
        <HeatThemeProvider value={name}>
          <ErrorBoundary>
            <PaneContent actions={actions} today={today} />
          </ErrorBoundary>
        </HeatThemeProvider>
      </SegmentColorsProvider>
    </FluentProvider>
  );
}
