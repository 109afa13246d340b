import { supports } from "./supports";

type Separators = { readonly decimalSeparator: string; readonly groupSeparator: string };

/** How this user writes numbers: Excel's own setting where it tells, else that of the language of the workbook. */
export async function readSeparators(context: Excel.RequestContext): Promise<Separators> {
  if (!supports("1.11")) return separatorsOf(Office.context.contentLanguage);
  const format = context.application.cultureInfo.numberFormat;
  format.load("numberDecimalSeparator,numberGroupSeparator");
  await context.sync();
  return { decimalSeparator: format.numberDecimalSeparator, groupSeparator: format.numberGroupSeparator };
}

function separatorsOf(language: string): Separators {
  const parts = new Intl.NumberFormat(language).formatToParts(1234567.5);
  const part = (type: "decimal" | "group"): string => parts.find((each) => each.type === type)?.value ?? "";
  return { decimalSeparator: part("decimal"), groupSeparator: part("group") };
}
