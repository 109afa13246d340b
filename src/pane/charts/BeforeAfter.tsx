import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons";
import { Distribution } from "./Distribution";

const useStyles = makeStyles({
  pair: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3 },
});

/** How a column spreads as it came, and as customers are compared by it. */
export function BeforeAfter({ before, after }: { readonly before: readonly number[]; readonly after: readonly number[] }) {
  return (
    <span className={useStyles().pair}>
      <Distribution counts={before} />
      <ArrowRightRegular />
      <Distribution counts={after} />
    </span>
  );
}
