import { makeStyles, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, tokens } from "@fluentui/react-components";
import type { Choice } from "../../model/index";
import type { criteria } from "./criteria";

const useStyles = makeStyles({
  table: { tableLayout: "fixed", fontVariantNumeric: "tabular-nums" },
  number: { width: "26px", fontSize: tokens.fontSizeBase200, paddingLeft: 0, paddingRight: 0, verticalAlign: "bottom" },
  cell: { fontSize: tokens.fontSizeBase200, paddingLeft: 0, paddingRight: "2px", overflowWrap: "anywhere", verticalAlign: "bottom" },
  here: { backgroundColor: tokens.colorNeutralBackground1Selected },
});

type Props = { readonly choice: Choice; readonly measures: (typeof criteria)[number]; readonly title: string };

/** Some criteria for each number of segments; what a criterion alone would choose is bold and starred. */
export function CriteriaTable({ choice, measures, title }: Props) {
  const styles = useStyles();
  return (
    <Table size="extra-small" className={styles.table} aria-label={title}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={styles.number}>
            <abbr title="number of segments" style={{ textDecoration: "none" }}>
              k
            </abbr>
          </TableHeaderCell>
          {measures.map(({ criterion, title: name }) => (
            <TableHeaderCell key={criterion} className={styles.cell}>
              {name}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {choice.candidates.map((candidate) => (
          <TableRow key={candidate.segments} className={candidate.segments === choice.chosen ? styles.here : undefined}>
            <TableCell className={styles.number}>
              {candidate.segments === choice.chosen ? <strong>{candidate.segments}</strong> : candidate.segments}
            </TableCell>
            {measures.map(({ criterion, shown }) => {
              const words = shown(candidate) ?? "–";
              const best = criterion !== "smallest" && criterion !== "explainedVariance" && choice.says[criterion] === candidate.segments;
              return (
                <TableCell key={criterion} className={styles.cell}>
                  {best ? <strong>{`${words}★`}</strong> : words}
                </TableCell>
              );
            })}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
