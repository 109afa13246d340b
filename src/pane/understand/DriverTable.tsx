import {
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from "@fluentui/react-components";
import type { Driver } from "../../profile/index";
import { signed } from "../words/numbers";

const useStyles = makeStyles({
  cell: { fontSize: tokens.fontSizeBase200, paddingLeft: 0, paddingRight: tokens.spacingHorizontalS },
  effect: { width: "96px", fontVariantNumeric: "tabular-nums" },
});

type Props = { readonly drivers: readonly Driver[]; readonly title: string };

/** The diverging bars as numbers: distance from the average customer in standard deviations. */
export function DriverTable({ drivers, title }: Props) {
  const styles = useStyles();
  return (
    <Table size="small" aria-label={`${title}: distance from average in standard deviations`}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={styles.cell}>Column</TableHeaderCell>
          <TableHeaderCell className={mergeClasses(styles.cell, styles.effect)}>From average</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {drivers.map((driver) => (
          <TableRow key={driver.words}>
            <TableCell className={styles.cell}>{driver.column}</TableCell>
            <TableCell className={mergeClasses(styles.cell, styles.effect)}>{signed(driver.effect)} SD</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
