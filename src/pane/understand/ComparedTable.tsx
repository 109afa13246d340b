import { makeStyles, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { signed } from "../words/numbers";
import type { ComparedLine } from "./compared-lines";

const useStyles = makeStyles({
  cell: { fontSize: tokens.fontSizeBase200, paddingLeft: 0, paddingRight: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  number: { width: "64px", fontSize: tokens.fontSizeBase200, paddingLeft: 0, paddingRight: 0, fontVariantNumeric: "tabular-nums" },
  title: { fontSize: tokens.fontSizeBase200, paddingLeft: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

type Props = { readonly lines: readonly ComparedLine[]; readonly names: readonly string[]; readonly title: string };

/** The comparison as numbers: each segment's index and its distance from the average customer. */
export function ComparedTable({ lines, names, title }: Props) {
  const styles = useStyles();
  return (
    <Table size="extra-small" aria-label={`${title}: segments compared with the average customer, as numbers`}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={styles.cell}>Segment</TableHeaderCell>
          <TableHeaderCell className={styles.number}>Index</TableHeaderCell>
          <TableHeaderCell className={styles.number}>From average</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {lines.map(({ title: line, differs, evidence, cells }) => (
          <Fragment key={line}>
            <TableRow>
              <TableCell colSpan={3} className={styles.title}>
                {[line, ...(differs ? ["differs beyond chance"] : []), ...evidence].join(" · ")}
              </TableCell>
            </TableRow>
            {cells.map((cell, i) => (
              <TableRow key={i}>
                <TableCell className={styles.cell}>{names[i]}</TableCell>
                <TableCell className={styles.number}>{cell?.index ?? "–"}</TableCell>
                <TableCell className={styles.number}>{cell ? `${signed(cell.effect)} SD` : "–"}</TableCell>
              </TableRow>
            ))}
          </Fragment>
        ))}
      </TableBody>
    </Table>
  );
}
