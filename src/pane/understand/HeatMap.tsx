import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { SegmentSummary } from "../../profile/index";
import { SegmentSwatch, useHeatColors } from "../charts/index";
import { signed } from "../words/numbers";
import type { ComparedLine } from "./compared-lines";

const useStyles = makeStyles({
  map: { width: "100%", tableLayout: "fixed", borderCollapse: "separate", borderSpacing: "2px 0", fontVariantNumeric: "tabular-nums" },
  head: { position: "sticky", top: "-12px", zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  segment: { padding: "2px 0", textAlign: "center", fontWeight: tokens.fontWeightSemibold },
  title: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "8px 0 2px", overflowWrap: "anywhere" },
  cell: {
    height: "24px",
    padding: 0,
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

type Props = { readonly lines: readonly ComparedLine[]; readonly segments: readonly SegmentSummary[]; readonly title: string };

/** Columns by segments: the number says how a segment compares with the average customer, the colour how far it is from there. */
export function HeatMap({ lines, segments, title }: Props) {
  const styles = useStyles();
  const colors = useHeatColors();
  return (
    <table className={styles.map} aria-label={`${title}: segments compared with the average customer`}>
      <thead className={styles.head}>
        <tr>
          {segments.map(({ number }) => (
            <th key={number} scope="col" className={styles.segment} aria-label={`Segment ${number}`}>
              <SegmentSwatch number={number} small />
            </th>
          ))}
        </tr>
      </thead>
      {lines.map(({ title: line, differs, cells }) => (
        <tbody key={line}>
          <tr>
            <th scope="rowgroup" colSpan={segments.length} className={styles.title}>
              <Caption1>
                {line}
                {differs && " · differs"}
              </Caption1>
            </th>
          </tr>
          <tr>
            {cells.map((cell, i) => {
              const words = cell ? (cell.index ?? signed(cell.effect)) : "–";
              return (
                <td key={i} className={styles.cell} style={cell ? { backgroundColor: colors(cell.effect) } : undefined}>
                  {cell?.differs ? <strong>{words}</strong> : words}
                </td>
              );
            })}
          </tr>
        </tbody>
      ))}
    </table>
  );
}
