import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from "@fluentui/react-components";
import type { Segmentation } from "../../report/index";
import { count, counted, hundredths, share } from "../words/numbers";
import { PreparedColumns } from "./PreparedColumns";

const useStyles = makeStyles({
  panel: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // Four columns have to fit 256 px.
  cell: { fontSize: tokens.fontSizeBase200, paddingLeft: tokens.spacingHorizontalXS, paddingRight: 0 },
});

/** The numbers behind the answer, by their proper names, with their source. */
export function WhyThisNumber({ segmentation }: { readonly segmentation: Segmentation }) {
  const styles = useStyles();
  const { choice, quality } = segmentation;
  return (
    <Accordion collapsible>
      <AccordionItem value="why">
        <AccordionHeader>Why {choice.chosen}?</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Table size="extra-small" aria-label="Numbers of segments that were tried">
            <TableHeader>
              <TableRow>
                {["Segments", "Silhouette", "Smallest", "Explained"].map((title) => (
                  <TableHeaderCell key={title} className={styles.cell}>
                    {title}
                  </TableHeaderCell>
                ))}
              </TableRow>
            </TableHeader>
            <TableBody>
              {choice.candidates.map(({ segments, silhouette, smallest, explainedVariance }) => (
                <TableRow key={segments} aria-selected={segments === choice.chosen}>
                  <TableCell className={styles.cell}>{segments === choice.chosen ? <strong>{segments}</strong> : segments}</TableCell>
                  <TableCell className={styles.cell}>{hundredths(silhouette)}</TableCell>
                  <TableCell className={styles.cell}>{count(smallest)}</TableCell>
                  <TableCell className={styles.cell}>{share(explainedVariance)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
          <Caption1>
            Mean silhouette width (Rousseeuw 1987): 1 is perfectly distinct, 0 is no boundary at all; here {hundredths(quality.silhouette)},
            measured on {counted(quality.silhouetteCustomers, "customer")}. Smallest: customers in the smallest segment. Explained: share of
            all variance that lies between segments, here {share(quality.explainedVariance)}.
          </Caption1>
          <PreparedColumns columns={segmentation.preparation} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
