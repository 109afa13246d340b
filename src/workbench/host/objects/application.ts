import type { HostObject } from "../protocol/host-object";
import { invalidArgument } from "../rules/rich-error";
import { ExcelObject } from "./excel-object";

const part = (parts: readonly Intl.NumberFormatPart[], type: string): string => parts.find((each) => each.type === type)?.value ?? "";

function separators(locale: string): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.8);
  return { decimal: part(parts, "decimal"), group: part(parts, "group") };
}

class NumberFormatInfo extends ExcelObject {
  readonly typeName = "NumberFormatInfo";

  get numberDecimalSeparator(): string {
    return separators(this.excel.locale).decimal;
  }

  get numberGroupSeparator(): string {
    return separators(this.excel.locale).group;
  }
}

class DatetimeFormatInfo extends ExcelObject {
  readonly typeName = "DatetimeFormatInfo";

  get shortDatePattern(): string {
    const names: Readonly<Record<string, string>> = { day: "d", month: "M", year: "yyyy" };
    return this.$parts()
      .map(({ type, value }) => names[type] ?? value)
      .join("");
  }

  get dateSeparator(): string {
    return (
      this.$parts()
        .find((each) => each.type === "literal")
        ?.value.trim() ?? "/"
    );
  }

  private $parts(): Intl.DateTimeFormatPart[] {
    return new Intl.DateTimeFormat(this.excel.locale, { timeZone: "UTC" }).formatToParts(new Date(0));
  }
}

class CultureInfo extends ExcelObject {
  readonly typeName = "CultureInfo";

  get name(): string {
    return this.excel.locale;
  }

  get numberFormat(): HostObject {
    return new NumberFormatInfo(this.excel);
  }

  get datetimeFormat(): HostObject {
    return new DatetimeFormatInfo(this.excel);
  }
}

export class Application extends ExcelObject {
  readonly typeName = "Application";

  get calculationMode(): string {
    return this.excel.calculationMode;
  }

  set calculationMode(mode: unknown) {
    if (mode !== "Automatic" && mode !== "AutomaticExceptTables" && mode !== "Manual") throw invalidArgument("calculationMode");
    this.excel.calculationMode = mode;
  }

  get calculationState(): string {
    return "Done";
  }

  get decimalSeparator(): string {
    return separators(this.excel.locale).decimal;
  }

  get thousandsSeparator(): string {
    return separators(this.excel.locale).group;
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  get cultureInfo(): HostObject {
    return new CultureInfo(this.excel);
  }

  calculate(calculationType: unknown): void {
    if (calculationType !== "Recalculate" && calculationType !== "Full" && calculationType !== "FullRebuild")
      throw invalidArgument("calculationType");
    for (const sheet of this.excel.book.sheets) this.excel.recalculate(sheet);
  }

  /** Screen and calculation stand still for the request: nothing to do, the emulated Excel shows nothing before its end anyway. */
  suspendApiCalculationUntilNextSync(): void {
    this.excel.assertWritable();
  }

  suspendScreenUpdatingUntilNextSync(): void {
    this.excel.suspended++;
  }
}
