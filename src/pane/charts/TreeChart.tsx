import { makeStyles, tokens } from "@fluentui/react-components";
import { scaleLinear, scalePoint } from "d3-scale";
import type { Dendrogram } from "../../model/index";

/** The answer inside a pane of 320 px: text is drawn at its own size or larger. */
const WIDTH = 262;
const HEIGHT = 120;

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", height: "auto" },
  branch: { fill: "none", stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 1.5 },
  cut: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: 2, strokeDasharray: "6 4" },
});

type Props = { readonly tree: Dendrogram; readonly segments: number };

/** Which customers are joined first, from below; the dashed line cuts the branches into the segments. The table beside it says the same. */
export function TreeChart({ tree, segments }: Props) {
  const styles = useStyles();
  const { leaves, joins } = tree;
  const x = scalePoint(
    leaves.map((_, leaf) => leaf),
    [6, WIDTH - 6],
  );
  const y = scaleLinear([0, joins.at(-1)?.height ?? 1], [HEIGHT - 4, 8]);
  const nodes: { x: number; y: number }[] = leaves.map((_, leaf) => ({ x: x(leaf)!, y: y(0) }));
  const branches = joins.map(({ left, right, height }) => {
    const [a, b, top] = [nodes[left]!, nodes[right]!, y(height)];
    nodes.push({ x: (a.x + b.x) / 2, y: top });
    return `M${a.x} ${a.y}V${top}H${b.x}V${b.y}`;
  });
  const [below, above] = [joins.at(-segments), joins.at(1 - segments)];
  const cut = segments > 1 && above ? (y(above.height) + y(below?.height ?? 0)) / 2 : null;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`Tree of ${leaves.length} groups of customers, cut into ${segments} segments`}
    >
      <path className={styles.branch} d={branches.join("")} />
      {cut !== null && <path className={styles.cut} d={`M0 ${cut}H${WIDTH}`} />}
    </svg>
  );
}
