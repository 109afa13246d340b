import { makeStyles, tokens } from "@fluentui/react-components";
import { scaleLinear } from "d3-scale";

const WIDTH = 200;
const HEIGHT = 12;

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", height: "12px" },
  track: { fill: tokens.colorNeutralBackground4, "@media (forced-colors: active)": { fill: "Canvas" } },
  middle: { fill: tokens.colorNeutralForeground3, "@media (forced-colors: active)": { fill: "CanvasText" } },
  bar: { "@media (forced-colors: active)": { fill: "Highlight" } },
});

type Props = { readonly effect: number; readonly largest: number; readonly color: string };

/** A bar to the left (below average) or right (above) of the middle. All bars of a page share one scale; the words beside it say the same. */
export function DriverBar({ effect, largest, color }: Props) {
  const styles = useStyles();
  const x = scaleLinear([-largest, largest], [0, WIDTH]).clamp(true);
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.track} y={2} width={WIDTH} height={HEIGHT - 4} />
      <rect
        className={styles.bar}
        x={Math.min(x(0), x(effect))}
        y={2}
        width={Math.max(1, Math.abs(x(effect) - x(0)))}
        height={HEIGHT - 4}
        fill={color}
      />
      <rect className={styles.middle} x={WIDTH / 2 - 0.5} width={1} height={HEIGHT} />
    </svg>
  );
}
