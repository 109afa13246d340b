import { type FluentIcon, GroupListRegular, LayerDiagonalRegular, SplitVerticalRegular } from "@fluentui/react-icons";
import type { Verdict } from "../../model/index";

/** The three levels of the verdict, as they are called and drawn. */
export const verdicts: Readonly<Record<Verdict["level"], { readonly title: string; readonly Icon: FluentIcon }>> = {
  natural: { title: "Natural groups", Icon: GroupListRegular },
  repeatable: { title: "Repeatable slices", Icon: LayerDiagonalRegular },
  slices: { title: "Only useful slices", Icon: SplitVerticalRegular },
};
