import {
  ArrowSortUpLinesRegular,
  CalendarRegular,
  CheckboxCheckedRegular,
  type FluentIcon,
  KeyRegular,
  NumberSymbolRegular,
  TagRegular,
  TextTRegular,
} from "@fluentui/react-icons";
import type { Kind } from "../../table/index";

/** How each kind of column is called and drawn. */
export const kinds: Readonly<Record<Kind, { readonly title: string; readonly Icon: FluentIcon }>> = {
  number: { title: "Number", Icon: NumberSymbolRegular },
  category: { title: "Category", Icon: TagRegular },
  ordered: { title: "Ordered answers", Icon: ArrowSortUpLinesRegular },
  yesNo: { title: "Yes or no", Icon: CheckboxCheckedRegular },
  date: { title: "Date", Icon: CalendarRegular },
  text: { title: "Text", Icon: TextTRegular },
  identifier: { title: "Identifier", Icon: KeyRegular },
};
