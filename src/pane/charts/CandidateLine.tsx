import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  line: { fill: "none", stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 1.5 },
  dashed: { strokeDasharray: "3 3" },
  dot: { fill: tokens.colorNeutralStrokeAccessible },
  hollow: { fill: tokens.colorNeutralBackground3, stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 1.5 },
  here: { fill: tokens.colorCompoundBrandBackground, stroke: tokens.colorCompoundBrandBackground },
});

type Props = {
  readonly points: readonly { readonly x: number; readonly y: number; readonly here: boolean }[];
  /** Told apart by form, never by colour alone. */
  readonly shape: "circle" | "square" | "diamond";
};

/** One measure over the numbers of segments. */
export function CandidateLine({ points, shape }: Props) {
  const styles = useStyles();
  const path = points.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x} ${y}`).join("");
  return (
    <g>
      <path className={mergeClasses(styles.line, shape === "square" && styles.dashed)} d={path} />
      {points.map(({ x, y, here }) => {
        const half = here ? 5 : 3.5;
        if (shape === "circle") return <circle key={x} className={mergeClasses(styles.dot, here && styles.here)} cx={x} cy={y} r={half} />;
        return (
          <rect
            key={x}
            className={mergeClasses(shape === "square" ? styles.hollow : styles.dot, here && styles.here)}
            x={x - half}
            y={y - half}
            width={2 * half}
            height={2 * half}
            transform={shape === "diamond" ? `rotate(45 ${x} ${y})` : undefined}
          />
        );
      })}
    </g>
  );
}
