import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { SegmentSwatch } from "../charts/index";
import { type Found, type Pane, selectedCustomer } from "../state/index";
import { fitWords } from "./fit-words";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    // Seen only in forced colours, which take backgrounds away.
    border: "1px solid transparent",
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  title: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  values: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

type Props = { readonly pane: Pane; readonly found: Found };

/** Of the customer whose row is selected in the sheet: its segment, what put it there, and how well it sits. */
export function WhyThisCustomer({ pane, found }: Props) {
  const styles = useStyles();
  const { customers, explained, names } = pane.state;
  const dataRow = selectedCustomer(pane.state);
  if (dataRow === null || !customers) return <Caption1>Select a customer in the sheet to see why it is in its segment.</Caption1>;
  const row = customers.place.firstRow + dataRow + 1;
  const segment = found.segmentation.assignment[dataRow]!;
  const customer = explained?.dataRow === dataRow ? explained.customer : null;
  return (
    <section className={styles.box} aria-label="Why this customer?">
      {segment === 0 ? (
        <Caption1>{`The customer in row ${row} has no segment: it stays blank.`}</Caption1>
      ) : (
        <>
          <span className={styles.title}>
            <SegmentSwatch number={segment} small />
            <Body1Strong>{`Row ${row}: ${names[segment - 1]!}`}</Body1Strong>
          </span>
          {customer && (
            <>
              <ul className={styles.values}>
                {customer.reasons.map(({ words }) => (
                  <li key={words}>
                    <Caption1 block>{words}</Caption1>
                  </li>
                ))}
              </ul>
              <Caption1>{fitWords(customer, found.segmentation.method, names)}</Caption1>
            </>
          )}
        </>
      )}
    </section>
  );
}
