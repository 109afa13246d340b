/** Colour of a segment, and of the text on it, on one theme. Segments are numbered from 1. */
export type SegmentColors = { readonly fill: (segment: number) => string; readonly text: (segment: number) => string };

const fills = {
  light: [
    "#1f5fb4",
    "#c2571a",
    "#0b8a6f",
    "#8e2f8f",
    "#a87900",
    "#d6457b",
    "#2c3e50",
    "#2a93c9",
    "#6b4a1f",
    "#5c8f1f",
    "#4a3fb0",
    "#8c1d2f",
  ],
  dark: [
    "#1f5fb4",
    "#c2571a",
    "#0b8a6f",
    "#8e2f8f",
    "#a87900",
    "#d6457b",
    "#2c3e50",
    "#2a93c9",
    "#6b4a1f",
    "#5c8f1f",
    "#4a3fb0",
    "#8c1d2f",
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

/** WCAG relative luminance, 0 to 1; at 0.179 black and white text are equally far from it. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
