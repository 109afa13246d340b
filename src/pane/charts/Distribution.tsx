import { makeStyles, tokens } from "@fluentui/react-components";
import { scaleLinear } from "d3-scale";

const WIDTH = 48;
const HEIGHT = 20;

const useStyles = makeStyles({
  picture: { flexShrink: 0, fill: tokens.colorNeutralForeground3, "@media (forced-colors: active)": { fill: "CanvasText" } },
});

/** How a column's values spread, small enough for a list; its numbers are in the column's details. */
export function Distribution({ counts }: { readonly counts: readonly number[] }) {
  const styles = useStyles();
  const tall = scaleLinear([0, Math.max(1, ...counts)], [0, HEIGHT - 1]);
  const step = WIDTH / Math.max(4, counts.length);
  return (
    <svg className={styles.picture} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <rect y={HEIGHT - 1} width={WIDTH} height={1} />
      {counts.map((count, i) => {
        // What is there is seen, however rare.
        const height = count === 0 ? 0 : Math.max(1.5, tall(count));
        return <rect key={i} x={i * step + 0.5} y={HEIGHT - 1 - height} width={step - 1} height={height} />;
      })}
    </svg>
  );
}
