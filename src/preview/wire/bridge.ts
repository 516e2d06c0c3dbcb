/**
 * The desktop bridge: `window.external` as office.js for Windows expects it. It has to be in place
 * before office.js runs. Requests and events go through arrays in the shape of COM SafeArrays.
 */
import type { OfficeTheme } from './office-theme';

/** Ids of `OSF.DDA.MethodDispId` and `OSF.DDA.EventDispId`. */
const EXECUTE_RICH_API = 93;
const SELECTION_CHANGED = 2;

/** Codes of `OSF.DDA.ErrorCodeManager.errorCodes`. */
const OK = 0;
const UNSUPPORTED = 5000;
const HOST_FAILED = 5001;

/** `OSF.ClientMode`, and Word's number in `OSF.AppName`. */
const CLIENT_MODE = { readWrite: 0, readOnly: 1 } as const;
const APP_WORD = 2;

export interface BridgeOptions {
  /** `zh-CN`: `Office.context.displayLanguage` and `contentLanguage`. */
  readonly language: string;
  /** Requirement sets to advertise, e.g. `{ WordApi: '1.3' }`. */
  readonly requirements: Readonly<Record<string, string>>;
  /** What `Office.context.document.mode` shall say; Word's viewing mode still says readWrite. */
  readonly readOnly?: boolean;
  readonly theme?: OfficeTheme;
  /** `Office.context.document.url`. */
  readonly documentUrl?: string;
  /** Answers a rich-API request body with a response body, both JSON texts. */
  execute(body: string): Promise<string>;
}

type SafeArray = { toArray(): unknown[]; dimensions(): number; ubound(): number };
type EventHandler = (dispatchId: number, payload: SafeArray) => void;

/** Wraps nested arrays the way the client unpacks them. */
export function safeArray(values: readonly unknown[]): SafeArray {
  return {
    toArray: () => values.map((value) => (Array.isArray(value) ? safeArray(value) : value)),
    dimensions: () => 1,
    ubound: () => values.length,
  };
}

/** The host's side of one task pane or function file. */
export class Bridge {
  private readonly handlers = new Map<number, EventHandler>();
  private readonly settings = new Map<string, string>();
  /** What `window.external` has to be in the add-in's window. */
  readonly external: Record<string, unknown>;

  constructor(private readonly options: BridgeOptions) {
    const { language } = options;
    this.external = {
      GetHostInfo: () => `Word$Win32$16.01$${language}$preview$$disableLogging$0`,
      GetLoggingAllowed: () => false,
      GetContext: () => this.context(),
      Execute: (id: number, params: unknown[], callback: (result: SafeArray) => void) =>
        this.execute(id, params, callback),
      RegisterEvent: (
        id: number,
        _target: string,
        handler: EventHandler,
        callback: (result: unknown) => void,
      ) => {
        this.handlers.set(id, handler);
        queueMicrotask(() => callback(OK));
      },
      UnregisterEvent: (id: number, _target: string, callback: (result: unknown) => void) => {
        this.handlers.delete(id);
        queueMicrotask(() => callback(OK));
      },
    };
  }

  /** Fires `DocumentSelectionChanged`; without effect while nobody listens. */
  selectionChanged(): void {
    this.handlers.get(SELECTION_CHANGED)?.(SELECTION_CHANGED, safeArray([]));
  }

  private execute(id: number, params: unknown[], callback: (result: SafeArray) => void): void {
    if (id !== EXECUTE_RICH_API) {
      setTimeout(() => callback(safeArray([UNSUPPORTED])), 0);
      return;
    }
    const request = params[0] as readonly unknown[];
    this.options.execute(String(request[4])).then(
      (text) => callback(safeArray([OK, [200, ['Content-Type', 'application/json'], text]])),
      () => callback(safeArray([HOST_FAILED])),
    );
  }

  private context(): Record<string, () => unknown> {
    const { language, requirements, theme, readOnly } = this.options;
    return {
      GetAppType: () => APP_WORD,
      GetSolutionRef: () => 'preview',
      GetAppVersionMajor: () => '16.0',
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => language,
      GetAppDataLocale: () => language,
      GetDocUrl: () => this.options.documentUrl ?? '',
      GetAppCapabilities: () => (readOnly ? CLIENT_MODE.readOnly : CLIENT_MODE.readWrite),
      GetActivationMode: () => 1,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => '',
      GetSupportedMatrix: () => JSON.stringify(requirements),
      GetHostFullVersion: () => '16.0.17000.20000',
      GetInstanceId: () => 'preview',
      GetOfficeThemeInfo: () => JSON.stringify(theme ?? {}),
      GetSettings: () => ({
        // The client hands over two empty arrays to be filled.
        Read: (keys: string[], values: string[]) => {
          for (const [key, value] of this.settings) {
            keys.push(key);
            values.push(value);
          }
        },
        Write: (keys: string[], values: string[]) =>
          keys.forEach((key, i) => this.settings.set(key, values[i] ?? '')),
      }),
    };
  }
}
