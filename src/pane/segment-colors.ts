import { luminance } from "./luminance";

/** Colour of a segment, and of the text on it, on one theme. Segments are numbered from 1. */
export type SegmentColors = { readonly fill: (segment: number) => string; readonly text: (segment: number) => string };

const fills = {
  light: [
    "#3640a2",
    "#9a3e05",
    "#0e94cd",
    "#8b993a",
    "#59265c",
    "#d94a96",
    "#0b6e56",
    "#57812b",
    "#5c2501",
    "#252d36",
    "#2d1f92",
    "#6b344c",
  ],
  dark: [
    "#788df6",
    "#ed895b",
    "#a2dbfd",
    "#d2e485",
    "#a66ea9",
    "#febbd8",
    "#66ba9d",
    "#9ecd76",
    "#ac6d4d",
    "#6a747e",
    "#6c72e8",
    "#ba7b94",
  ],
} as const;

/**
 * Twelve colours a theme, the same hue for the same segment on both. Chosen by search so that any two stay apart with normal sight and with each kind of
 * colour blindness (Machado, Oliveira and Fernandes 2009), and every one stands out from the pane's background by 3 : 1 (WCAG 1.4.11).
 */
export const segmentColors: Readonly<Record<keyof typeof fills, SegmentColors>> = {
  light: colorsOf(fills.light),
  dark: colorsOf(fills.dark),
};

function colorsOf(palette: readonly string[]): SegmentColors {
  const fill = (segment: number) => palette[(segment - 1) % palette.length]!;
  return { fill, text: (segment) => (luminance(fill(segment)) > 0.179 ? "#000000" : "#ffffff") };
}
