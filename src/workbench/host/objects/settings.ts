import type { ExcelState } from "../excel-state";
import { HostCollection, type Identity } from "../protocol/host-object";
import { invalidArgument, itemNotFound, orNull } from "../rules/rich-error";
import { ExcelObject } from "./excel-object";

class Setting extends ExcelObject {
  readonly typeName = "Setting";

  constructor(
    excel: ExcelState,
    private readonly settingKey: string,
  ) {
    super(excel);
  }

  override $identity(): Identity {
    return { _Id: this.settingKey };
  }

  get key(): string {
    return this.settingKey;
  }

  get value(): unknown {
    const text = this.excel.book.settings.get(this.settingKey);
    if (text === undefined) throw itemNotFound(`the setting ${this.settingKey}`);
    return JSON.parse(text) as unknown;
  }

  set value(value: unknown) {
    this.excel.assertWritable();
    this.excel.book.settings.set(this.settingKey, JSON.stringify(value ?? null));
  }

  delete(): void {
    this.excel.assertWritable();
    if (!this.excel.book.settings.delete(this.settingKey)) throw itemNotFound(`the setting ${this.settingKey}`);
  }
}

/** This add-in's settings in the file: the same ones as `Office.context.document.settings`. */
export class SettingCollection extends HostCollection {
  readonly typeName = "SettingCollection";

  constructor(private readonly excel: ExcelState) {
    super();
  }

  $items(): readonly Setting[] {
    return [...this.excel.book.settings.keys()].map((key) => new Setting(this.excel, key));
  }

  $item(key: unknown): Setting {
    if (typeof key !== "string" || !this.excel.book.settings.has(key)) throw itemNotFound(`the setting ${String(key)}`);
    return new Setting(this.excel, key);
  }

  getItemOrNullObject(key: unknown): Setting | null {
    return orNull(() => this.$item(key));
  }

  getCount(): number {
    return this.excel.book.settings.size;
  }

  /** Sets or adds. */
  add(key: unknown, value: unknown): Setting {
    this.excel.assertWritable();
    if (typeof key !== "string" || key === "") throw invalidArgument("key");
    this.excel.book.settings.set(key, JSON.stringify(value ?? null));
    return new Setting(this.excel, key);
  }
}
