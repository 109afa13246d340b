import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { PreparedColumn } from "../../features/index";
import { counted } from "../words/numbers";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

/** What was done to each column before customers were compared. */
export function PreparedColumns({ columns }: { readonly columns: readonly PreparedColumn[] }) {
  return (
    <div>
      <Caption1Strong as="h3" block style={{ margin: 0 }}>
        How the columns were prepared
      </Caption1Strong>
      <ul className={useStyles().list}>
        {columns.map(({ column, steps, missingFilled }) => (
          <li key={column}>
            <Caption1 block>
              {column}:{" "}
              {[...steps, ...(missingFilled > 0 ? [`${counted(missingFilled, "blank")} filled`] : [])].join(", ") || "taken as it is"}
            </Caption1>
          </li>
        ))}
      </ul>
    </div>
  );
}
