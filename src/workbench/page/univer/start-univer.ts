import { InterceptorManager, LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  CalculationMode,
  LexerTreeBuilder,
  StatusBarController,
  UniverSheetsCorePreset,
  UniverSheetsUIPlugin,
} from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import englishTexts from "@univerjs/preset-sheets-core/locales/en-US";

/** Univer sums the selection even when it shows no sums: a second of work for a million cells, on the thread the pane needs. */
const NO_SUMS = { interceptor: new InterceptorManager({}), dispose: () => undefined };

/** Univer with a name box, a formula bar and sheet tabs: what we can follow, and no more. */
export function startUniver(container: HTMLElement, dark: boolean): FUniver {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    darkMode: dark,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(englishTexts) },
  });
  const preset = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    footer: { menus: false, statisticBar: false, zoomSlider: true, addSheetButtonConfig: { show: false } },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    // The file's calculated values stand until something they depend on changes.
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  const plugins = preset.plugins.map((plugin): unknown[] => {
    if (!Array.isArray(plugin)) return [plugin];
    return plugin[0] === UniverSheetsUIPlugin
      ? [plugin[0], { ...plugin[1], override: [[StatusBarController, { useValue: NO_SUMS }]] }]
      : plugin;
  });
  univer.registerPlugins(plugins as unknown as Parameters<Univer["registerPlugins"]>[0]);
  const api = FUniver.newAPI(univer);
  const lexer = univer.__getInjector().get(LexerTreeBuilder);
  // A half-typed `=SUM(Customers[Sp` leaves Univer's lexer inside a bracket, and every plain formula after it would be #NAME?.
  const leaveBrackets = (): object => Object.assign(lexer, { _squareBracketState: 0, _tableBracketState: false });
  api.addEvent(api.Event.BeforeSheetEditStart, leaveBrackets);
  api.addEvent(api.Event.BeforeSheetEditEnd, leaveBrackets);
  return api;
}
