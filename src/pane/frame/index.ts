/** What surrounds every step: theme, stepper, headings, progress, trouble, announcements and the bar with the next thing to do. */
export { ActionBar } from "./ActionBar";
export { Choice } from "./Choice";
export { ErrorBoundary } from "./ErrorBoundary";
export { LiveRegion } from "./LiveRegion";
export { OpenButton } from "./OpenButton";
export { PartTitle } from "./PartTitle";
export { StepHeading } from "./StepHeading";
export { StepLayout } from "./StepLayout";
export { Stepper } from "./Stepper";
export { TroubleBar } from "./TroubleBar";
export { useUnseen } from "./unseen";
export { type ThemeName, useTheme } from "./use-theme";
