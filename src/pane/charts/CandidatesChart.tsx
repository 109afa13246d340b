import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { scaleLinear, scalePoint } from "d3-scale";
import type { Candidate } from "../../model/index";
import { count, counted, fewDigits, hundredths } from "../words/numbers";
import { CandidateLine } from "./CandidateLine";

/** The answer inside a pane of 320 px: text is drawn at its own size or larger. */
const WIDTH = 262;
const HEIGHT = 140;
const EDGE = { left: 28, right: 4, top: 10, bottom: 36 };

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", height: "auto", overflow: "visible" },
  text: { fontSize: "12px", fill: tokens.colorNeutralForeground2, "@media (forced-colors: active)": { fill: "CanvasText" } },
  strong: { fontWeight: 700, fill: tokens.colorNeutralForeground1 },
  grid: { stroke: tokens.colorNeutralStroke2 },
  here: { fill: tokens.colorNeutralBackground1, "@media (forced-colors: active)": { fill: "Canvas", stroke: "Highlight" } },
  legend: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly candidates: readonly Candidate[];
  readonly chosen: number;
  readonly recommended: number;
  /** Customers that a segment should have at least. */
  readonly least: number;
};

/** How distinct and how stable segments are at each number of them: higher is better. The tables under "Why" say the same. */
export function CandidatesChart({ candidates, chosen, recommended, least }: Props) {
  const styles = useStyles();
  const numbers = candidates.map((candidate) => candidate.segments);
  const lowest = Math.min(0, ...candidates.map(({ silhouette }) => silhouette ?? 0));
  const x = scalePoint(numbers, [EDGE.left + 10, WIDTH - EDGE.right - 10]);
  const y = scaleLinear([lowest, 1], [HEIGHT - EDGE.bottom, EDGE.top]);
  const points = (measure: "silhouette" | "stability") =>
    candidates.flatMap((candidate) => {
      const value = candidate[measure];
      return value === null ? [] : [{ x: x(candidate.segments)!, y: y(value), here: candidate.segments === chosen }];
    });
  const [distinct, stable] = [points("silhouette"), points("stability")];
  const bics = candidates.flatMap(({ bic }) => (bic === null ? [] : [bic]));
  // Its size means nothing by itself: the best stands at the top.
  const byBic = scaleLinear([Math.max(...bics), Math.min(...bics)], [HEIGHT - EDGE.bottom, EDGE.top]);
  const fitting = candidates.flatMap(({ bic, segments }) =>
    bic === null ? [] : [{ x: x(segments)!, y: byBic(bic), here: segments === chosen }],
  );
  const measured = distinct.length + stable.length > 0;
  const small = candidates.filter(({ smallest }) => smallest < least).map(({ segments }) => segments);
  const at = (segments: number) => {
    const candidate = candidates.find((each) => each.segments === segments);
    const measures = [
      ...(candidate?.silhouette == null ? [] : [`silhouette ${hundredths(candidate.silhouette)}`]),
      ...(candidate?.bic == null ? [] : [`BIC ${count(Math.round(candidate.bic))}`]),
      ...(candidate?.stability == null ? [] : [`stability ${hundredths(candidate.stability)}`]),
    ];
    return [segments, ...measures].join(", ");
  };
  const step = numbers.length > 1 ? x(numbers[1]!)! - x(numbers[0]!)! : 20;
  return (
    <div>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`How distinct and how stable ${numbers[0]} to ${numbers.at(-1)} segments are. Recommended: ${at(recommended)}. Chosen: ${at(chosen)}.`}
      >
        {numbers.includes(chosen) && (
          <rect className={styles.here} x={x(chosen)! - step / 2} width={step} y={0} height={HEIGHT - 14} rx={4} />
        )}
        {(measured ? y.ticks(2) : []).map((tick) => (
          <g key={tick}>
            <path className={styles.grid} d={`M${EDGE.left} ${y(tick)}H${WIDTH - EDGE.right}`} />
            <text className={styles.text} x={EDGE.left - 6} y={y(tick)} textAnchor="end" dominantBaseline="central">
              {fewDigits(tick)}
            </text>
          </g>
        ))}
        <CandidateLine points={stable} shape="square" />
        <CandidateLine points={distinct} shape="circle" />
        <CandidateLine points={fitting} shape="diamond" />
        {numbers.map((number) => (
          <text
            key={number}
            className={mergeClasses(styles.text, number === chosen && styles.strong)}
            x={x(number)}
            y={HEIGHT - EDGE.bottom + 17}
            textAnchor="middle"
          >
            {number}
            {number === recommended ? "★" : small.includes(number) ? "°" : ""}
          </text>
        ))}
        <text className={styles.text} x={(EDGE.left + WIDTH) / 2} y={HEIGHT - 2} textAnchor="middle">
          number of segments
        </text>
      </svg>
      <Caption1 className={styles.legend}>
        {distinct.length > 0 && <span>● how distinct</span>}
        {stable.length > 0 && <span>◻ how stable</span>}
        {fitting.length > 0 && <span>◆ how well it fits (BIC, best on top)</span>}
        <span>★ recommended</span>
        {small.length > 0 && <span>{`° a segment of under ${counted(least, "customer")}`}</span>}
      </Caption1>
    </div>
  );
}
