import { createContext, use } from "react";
import { type SegmentColors, segmentColors } from "../segment-colors";

const Context = createContext<SegmentColors>(segmentColors.light);

export const SegmentColorsProvider = Context.Provider;

/** The colours of the segments on the present theme. */
export function useSegmentColors(): SegmentColors {
  return use(Context);
}
