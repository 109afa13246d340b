import type { ExcelEvent } from "../excel-state";
import { EVENT } from "../rules/selection";

/** Excel's side of the wire. */
export type Backend = {
  readonly locale: string;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly theme: "light" | "dark";
  readonly readOnly: boolean;
  readonly documentUrl: string;
  readonly settings: Map<string, string>;
  /** Answers a request: the response JSON, or the number of a transport failure. */
  execute(body: string, flags: number): Promise<string | number>;
  settingsWritten(): void;
};

type Answer = (result: unknown, status?: number) => void;
type Handler = (eventId: number, payload: unknown) => void;

const RICH_API_EVENT = 33;
const SELECTION_EVENT = 2;
const SETTINGS_EVENT = 1;
const PROCESS_QUERY = 93;
const NOT_SUPPORTED = 5001;
/** Body and flags in the parameters of a request. */
const BODY = 4;
const FLAGS = 6;
const THEMES = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xf3f2f1,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x292929,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x3d3d3d,
    controlForegroundColor: 0xffffff,
  },
} as const;

/** Excel hands arrays over as COM safe arrays. */
const safeArray = (items: readonly unknown[]): unknown => ({ toArray: () => [...items] });

let instances = 0;

/** A page registers once for its events: another host attached later takes over its handlers. */
const handlersOf = new WeakMap<object, Map<number, Set<Handler>>>();

/** office.js keeps the settings of an earlier load in the tab and would prefer them to the file's. */
function forgetCachedSettings(window: { readonly sessionStorage?: Storage }): void {
  try {
    const { sessionStorage } = window;
    if (!sessionStorage) return;
    for (const key of Object.keys(sessionStorage)) if (key.endsWith("CachedSessionSettings")) sessionStorage.removeItem(key);
  } catch {
    // A page of another site has no storage, and office.js then caches nothing.
  }
}

/** The object desktop Excel gives a task pane as `window.external`, as far as office.js uses it. */
export class ExcelExternal {
  private handlers = new Map<number, Set<Handler>>();
  private readonly instance = `emulated-${Date.now().toString(36)}-${++instances}`;

  constructor(private readonly backend: Backend) {}

  /** Defines `window.external`; before office.js is loaded. */
  install(window: object): void {
    this.handlers = handlersOf.get(window) ?? this.handlers;
    handlersOf.set(window, this.handlers);
    const external = {
      GetHostInfo: () => `Excel|Win32|16.01|${this.backend.locale}|${this.instance}|||0`,
      GetLoggingAllowed: () => false,
      GetContext: () => this.context(),
      Execute: (id: number, params: unknown, answer: Answer) => this.execute(id, params, answer),
      RegisterEvent: (id: number, _target: string, handler: Handler, answer?: Answer) => {
        this.handlers.set(id, (this.handlers.get(id) ?? new Set()).add(handler));
        answer?.(0);
      },
      UnregisterEvent: (id: number, _target: string, answer?: Answer) => {
        this.handlers.delete(id);
        answer?.(0);
      },
    };
    Object.defineProperty(window, "external", { value: external, configurable: true, writable: true });
    forgetCachedSettings(window);
  }

  /** Sends events to the page; those of the document first, as they come in Excel. */
  fire(events: readonly ExcelEvent[]): void {
    if (events.some((event) => event.type === EVENT.documentSelection)) this.call(SELECTION_EVENT, null);
    if (events.some((event) => event.type === EVENT.documentSettings)) this.call(SETTINGS_EVENT, null);
    const entries = events
      .filter((event) => event.type > 0)
      .flatMap((event) => event.targets.map((target) => safeArray([65_536, event.type, target, JSON.stringify(event.payload), 0, false])));
    if (entries.length > 0) this.call(RICH_API_EVENT, safeArray(entries));
  }

  private call(id: number, payload: unknown): void {
    for (const handler of this.handlers.get(id) ?? []) handler(id, payload);
  }

  private execute(id: number, params: unknown, answer: Answer): void {
    const message = id === PROCESS_QUERY && Array.isArray(params) ? (params[0] as ArrayLike<unknown>) : null;
    if (!message) {
      answer(NOT_SUPPORTED);
      return;
    }
    void this.backend.execute(String(message[BODY]), Number(message[FLAGS])).then((result) => {
      answer(typeof result === "number" ? result : safeArray([0, 200, [], result]));
    });
  }

  private context(): object {
    const { locale, requirementSets, theme, readOnly, documentUrl } = this.backend;
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => this.instance,
      GetInstanceId: () => this.instance,
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => locale,
      GetAppDataLocale: () => locale,
      GetDocUrl: () => documentUrl,
      GetAppCapabilities: () => (readOnly ? 1 : 0),
      GetActivationMode: () => 1,
      GetControlIntegrationLevel: () => 1,
      GetSupportedMatrix: () => JSON.stringify(requirementSets),
      GetOfficeThemeInfo: () => JSON.stringify(THEMES[theme]),
      GetSettings: () => ({
        Read: (keys: string[], values: string[]) => {
          for (const [key, value] of this.backend.settings) {
            keys.push(key);
            values.push(value);
          }
        },
        WriteAsync: (keys: readonly string[], values: readonly string[], answer?: Answer) => {
          if (!readOnly) {
            this.backend.settings.clear();
            keys.forEach((key, i) => this.backend.settings.set(key, values[i]!));
            this.backend.settingsWritten();
          }
          answer?.(readOnly ? 7000 : 0);
        },
      }),
    };
  }
}
