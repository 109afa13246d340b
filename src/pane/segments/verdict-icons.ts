import { type FluentIcon, GroupListRegular, LayerDiagonalRegular, SplitVerticalRegular } from "@fluentui/react-icons";
import type { Verdict } from "../../model/index";

/** The three levels of the verdict as they are drawn; its sentence says which it is. */
export const verdictIcons: Readonly<Record<Verdict["level"], FluentIcon>> = {
  natural: GroupListRegular,
  repeatable: LayerDiagonalRegular,
  slices: SplitVerticalRegular,
};
