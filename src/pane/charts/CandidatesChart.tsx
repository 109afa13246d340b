import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { scaleLinear, scalePoint } from "d3-scale";
import type { Candidate } from "../../model/index";
import { fewDigits, hundredths } from "../words/numbers";

const WIDTH = 288;
const HEIGHT = 120;
const EDGE = { left: 34, right: 8, top: 10, bottom: 34 };

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", height: "auto", overflow: "visible" },
  text: { fontSize: "12px", fill: tokens.colorNeutralForeground2, "@media (forced-colors: active)": { fill: "CanvasText" } },
  strong: { fontWeight: 700, fill: tokens.colorNeutralForeground1 },
  grid: { stroke: tokens.colorNeutralStroke2 },
  line: { fill: "none", stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 1.5 },
  dot: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 1.5 },
  chosen: { fill: tokens.colorCompoundBrandBackground, stroke: tokens.colorCompoundBrandBackground },
});

type Props = { readonly candidates: readonly Candidate[]; readonly chosen: number; readonly recommended: number };

/** How distinct the segments are at each number of segments: higher is more distinct. The table under "Why" says the same. */
export function CandidatesChart({ candidates, chosen, recommended }: Props) {
  const styles = useStyles();
  const numbers = candidates.map((candidate) => candidate.segments);
  const silhouettes = candidates.map((candidate) => candidate.silhouette);
  const x = scalePoint(numbers, [EDGE.left + 12, WIDTH - EDGE.right - 12]);
  const y = scaleLinear([Math.min(0, ...silhouettes), Math.max(0.1, ...silhouettes)], [HEIGHT - EDGE.bottom, EDGE.top]).nice(2);
  const at = (candidate: Candidate) => ({ cx: x(candidate.segments)!, cy: y(candidate.silhouette) });
  const path = candidates.map((candidate, i) => `${i === 0 ? "M" : "L"}${at(candidate).cx} ${at(candidate).cy}`).join("");
  const best = candidates.find((candidate) => candidate.segments === recommended);
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`How distinct ${numbers[0]} to ${numbers.at(-1)} segments are. Recommended: ${recommended}${best ? `, at ${hundredths(best.silhouette)}` : ""}. Chosen: ${chosen}.`}
    >
      {y.ticks(2).map((tick) => (
        <g key={tick}>
          <path className={styles.grid} d={`M${EDGE.left} ${y(tick)}H${WIDTH - EDGE.right}`} />
          <text className={styles.text} x={EDGE.left - 6} y={y(tick)} textAnchor="end" dominantBaseline="central">
            {fewDigits(tick)}
          </text>
        </g>
      ))}
      <path className={styles.line} d={path} />
      {candidates.map((candidate) => {
        const here = candidate.segments === chosen;
        return (
          <g key={candidate.segments}>
            <circle className={mergeClasses(styles.dot, here && styles.chosen)} {...at(candidate)} r={here ? 6 : 4} />
            <text
              className={mergeClasses(styles.text, here && styles.strong)}
              x={x(candidate.segments)}
              y={HEIGHT - EDGE.bottom + 16}
              textAnchor="middle"
            >
              {candidate.segments}
              {candidate.segments === recommended ? "★" : ""}
            </text>
          </g>
        );
      })}
      <text className={styles.text} x={(EDGE.left + WIDTH) / 2} y={HEIGHT - 2} textAnchor="middle">
        number of segments (★ recommended)
      </text>
    </svg>
  );
}
