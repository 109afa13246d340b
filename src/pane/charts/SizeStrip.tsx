import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { SegmentSummary } from "../../profile/index";
import { counted, share } from "../words/numbers";
import { useSegmentColors } from "./use-segment-colors";

/** The answer inside a pane of 320 px: text is drawn at its own size or larger. */
const WIDTH = 262;
const HEIGHT = 32;

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", height: "auto" },
  number: { fontSize: "13px", fontWeight: 600, textAnchor: "middle", dominantBaseline: "central" },
  part: { "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" } },
  numberShown: { "@media (forced-colors: active)": { fill: "CanvasText" } },
});

/** All customers placed as one bar, cut into segments. */
export function SizeStrip({ segments }: { readonly segments: readonly SegmentSummary[] }) {
  const styles = useStyles();
  const colors = useSegmentColors();
  const words = segments
    .map(({ number, size, share: part }) => `segment ${number}: ${counted(size, "customer")}, ${share(part)}`)
    .join("; ");
  const startOf = (index: number) => segments.slice(0, index).reduce((sum, segment) => sum + segment.share, 0) * WIDTH;
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`Sizes: ${words}`}>
      {segments.map(({ number, share: part }, index) => {
        const width = Math.max(1, part * WIDTH - 2);
        return (
          <g key={number}>
            <rect className={styles.part} x={startOf(index)} width={width} height={HEIGHT} rx={2} fill={colors.fill(number)} />
            {width > 16 && (
              <text
                className={mergeClasses(styles.number, styles.numberShown)}
                x={startOf(index) + width / 2}
                y={HEIGHT / 2}
                fill={colors.text(number)}
              >
                {number}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
