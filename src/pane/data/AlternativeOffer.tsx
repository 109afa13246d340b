import { Caption1, Link, makeStyles } from "@fluentui/react-components";
import type { Pane, Proposal } from "../state/index";
import { listed } from "../words/listed";

const useStyles = makeStyles({ link: { fontSize: "inherit", lineHeight: "inherit" } });

type Props = { readonly pane: Pane; readonly alternative: NonNullable<Proposal["alternative"]> };

/** Another method worth a try, with its reason: one click there, one click back. */
export function AlternativeOffer({ pane, alternative: { method, rules, reason } }: Props) {
  const { link } = useStyles();
  const { choices } = pane.state;
  const taken = choices.method === method && JSON.stringify(choices.rules) === JSON.stringify(rules);
  const tiers = listed(rules.map(({ column }) => column));
  return (
    <Caption1>
      {taken ? `Segments will be tiers by ${tiers}. ` : `${reason} `}
      <Link
        inline
        as="button"
        className={link}
        onClick={() => pane.choose({ ...choices, ...(taken ? { method: "auto", rules: [] } : { method, rules }) })}
      >
        {taken ? "Find groups instead" : "Use tiers"}
      </Link>
    </Caption1>
  );
}
