import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { Driver } from "../../profile/index";
import { DriverBar, useSegmentColors } from "../charts/index";
import { DriverTable } from "./DriverTable";

const SHOWN = 3;

const useStyles = makeStyles({
  words: { "::first-letter": { textTransform: "uppercase" } },
  title: { margin: 0, display: "block" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

type Props = {
  readonly drivers: readonly Driver[];
  /** Columns in which this segment was tested and differs from the others beyond chance. */
  readonly differing: ReadonlySet<string>;
  readonly number: number;
  readonly largest: number;
  readonly asTable: boolean;
};

/** What sets a segment apart. Columns that formed it are not findings: they stand apart from those that were tested. */
export function Drivers({ drivers, differing, number, largest, asTable }: Props) {
  const styles = useStyles();
  const colors = useSegmentColors();
  const parts = [
    { title: "What formed it", drivers: drivers.filter((driver) => driver.used).slice(0, SHOWN) },
    { title: "Also different", drivers: drivers.filter((driver) => !driver.used && differing.has(driver.column)).slice(0, SHOWN) },
  ];
  return parts
    .filter((part) => part.drivers.length > 0)
    .map((part) => (
      <section key={part.title}>
        <Caption1Strong as="h3" className={styles.title}>
          {part.title}
        </Caption1Strong>
        {asTable ? (
          <DriverTable drivers={part.drivers} title={part.title} />
        ) : (
          <ul className={styles.list}>
            {part.drivers.map((driver) => (
              <li key={driver.words}>
                <Caption1 block className={styles.words}>
                  {driver.words}
                </Caption1>
                <DriverBar effect={driver.effect} largest={largest} color={colors.fill(number)} />
              </li>
            ))}
          </ul>
        )}
      </section>
    ));
}
