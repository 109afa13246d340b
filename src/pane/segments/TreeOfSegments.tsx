import { makeStyles, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, tokens } from "@fluentui/react-components";
import type { Dendrogram } from "../../model/index";
import { TreeChart } from "../charts/index";
import { count, fewDigits } from "../words/numbers";

const SHOWN = 11;

const useStyles = makeStyles({
  cell: { fontSize: tokens.fontSizeBase200, paddingLeft: 0, paddingRight: tokens.spacingHorizontalS },
});

type Props = { readonly tree: Dendrogram; readonly segments: number };

/** The tree of a hierarchical method, and its last joins as numbers. */
export function TreeOfSegments({ tree, segments }: Props) {
  const styles = useStyles();
  const sizes = tree.leaves.map(({ customers }) => customers);
  const joins = tree.joins.map(({ left, right, height }, i) => {
    const [a, b] = [sizes[left]!, sizes[right]!];
    sizes.push(a + b);
    return { from: tree.joins.length - i + 1, customers: `${count(a)} + ${count(b)}`, height };
  });
  return (
    <>
      <TreeChart tree={tree} segments={segments} />
      <Table size="extra-small" aria-label="Last joins of the tree">
        <TableHeader>
          <TableRow>
            {["Segments", "Customers joined", "Height"].map((title) => (
              <TableHeaderCell key={title} className={styles.cell}>
                {title}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {joins
            .slice(-SHOWN)
            .reverse()
            .map(({ from, customers, height }) => (
              <TableRow key={from}>
                <TableCell className={styles.cell}>{`${from} → ${from - 1}`}</TableCell>
                <TableCell className={styles.cell}>{customers}</TableCell>
                <TableCell className={styles.cell}>{fewDigits(height)}</TableCell>
              </TableRow>
            ))}
        </TableBody>
      </Table>
    </>
  );
}
