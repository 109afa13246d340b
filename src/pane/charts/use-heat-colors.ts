import { scaleLinear } from "d3-scale";
import { createContext, use } from "react";

/** Backgrounds on which the theme's own text can be read: below average, average, above. */
const ramps = {
  light: ["#f6b98a", "#ffffff", "#9cc2ee"],
  dark: ["#8a4a14", "#292929", "#24538f"],
} as const;

/** Beyond this many standard deviations from the average colours grow no stronger. */
const STRONGEST = 1.2;

const ThemeContext = createContext<keyof typeof ramps>("light");

export const HeatThemeProvider = ThemeContext.Provider;

/** A background by distance from the average customer, in standard deviations. */
export function useHeatColors(): (effect: number) => string {
  return scaleLinear<string>().domain([-STRONGEST, 0, STRONGEST]).range(ramps[use(ThemeContext)]).clamp(true);
}
