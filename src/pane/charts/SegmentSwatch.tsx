import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useSegmentColors } from "./use-segment-colors";

const useStyles = makeStyles({
  swatch: {
    flexShrink: 0,
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "28px",
    height: "28px",
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: "tabular-nums",
    // Forced colours would take the background away: keep an edge, so that the number stands in a box all the same.
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  small: { width: "20px", height: "20px", fontSize: tokens.fontSizeBase200 },
});

/** Number and colour of a segment, always together: colour never speaks alone. */
export function SegmentSwatch({ number, small = false }: { readonly number: number; readonly small?: boolean }) {
  const styles = useStyles();
  const colors = useSegmentColors();
  return (
    <span
      className={mergeClasses(styles.swatch, small && styles.small)}
      style={{ backgroundColor: colors.fill(number), color: colors.text(number) }}
    >
      {number}
    </span>
  );
}
