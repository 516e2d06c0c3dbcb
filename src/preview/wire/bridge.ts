/**
 * The desktop bridge: `window.external` as office.js for Windows expects it. It has to be in place
 * before office.js runs. Requests and events go through arrays in the shape of COM SafeArrays.
 */
import type { OfficeTheme } from './office-theme';

/** Ids of `OSF.DDA.MethodDispId` and `OSF.DDA.EventDispId`. */
const EXECUTE_RICH_API = 93;
const COMMAND_COMPLETED = 94;
const SELECTION_CHANGED = 2;
const DIALOG_MESSAGE = 10;
const COMMAND_INVOKED = 39;

/** `OSF.DialogMessageType`. */
const DIALOG = { message: 0, closed: 12006 } as const;

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
  /** Shows a dialog of the add-in's; returns the way to take it away. Without it dialogs do not open. */
  readonly openDialog?: (address: string, events: DialogEvents) => () => void;
  /** Set for the page inside such a dialog: takes its messages. */
  readonly messageParent?: (message: string) => void;
  /** Answers a rich-API request body with a response body, both JSON texts. */
  execute(body: string): Promise<string>;
}

/** What a dialog can tell the page that opened it. */
export interface DialogEvents {
  readonly message: (text: string) => void;
  /** The user closed it. */
  readonly closed: () => void;
}

type SafeArray = { toArray(): unknown[]; dimensions(): number; ubound(): number };
type EventHandler = (dispatchId: number, payload: SafeArray) => void;

/** Wraps nested arrays the way the client unpacks them. */
function safeArray(values: readonly unknown[]): SafeArray {
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
  private readonly commands = new Map<string, (done: boolean) => void>();
  private nextCommand = 1;
  private closeDialog: (() => void) | undefined;
  private commandsReady: () => void = () => {};
  private readonly commandsListen = new Promise<void>((resolve) => {
    this.commandsReady = resolve;
  });
  /** What `window.external` has to be in the add-in's window. */
  readonly external: Record<string, unknown>;

  constructor(private readonly options: BridgeOptions) {
    const { language } = options;
    this.external = {
      GetHostInfo: () =>
        `Word$Win32$16.01$${language}$preview$${options.messageParent ? 'isDialog' : ''}$disableLogging$0`,
      GetLoggingAllowed: () => false,
      GetContext: () => this.context(),
      Execute: (id: number, params: unknown[], callback: (result: SafeArray) => void) =>
        this.execute(id, params, callback),
      RegisterEvent: (
        id: number,
        target: string,
        handler: EventHandler,
        callback: (status: number) => void,
      ) => this.register(id, target, handler, callback),
      UnregisterEvent: (id: number, _target: string, callback: (status: number) => void) => {
        this.handlers.delete(id);
        if (id === DIALOG_MESSAGE) this.closeDialog?.();
        setTimeout(() => callback(OK), 0);
      },
      MessageParent: (message: string) => options.messageParent?.(message),
    };
  }

  private register(
    id: number,
    target: string,
    handler: EventHandler,
    callback: (status: number) => void,
  ): void {
    const { openDialog } = this.options;
    const answer = (status: number): void => {
      setTimeout(() => callback(status), 0);
    };
    if (id === DIALOG_MESSAGE && !openDialog) {
      answer(UNSUPPORTED);
      return;
    }
    this.handlers.set(id, handler);
    if (id === DIALOG_MESSAGE) {
      const tell = (type: number, message: string): void =>
        handler(DIALOG_MESSAGE, safeArray([type, message, '']));
      const { url } = JSON.parse(target) as { url: string };
      this.closeDialog = openDialog?.(url, {
        message: (text) => tell(DIALOG.message, text),
        closed: () => tell(DIALOG.closed, ''),
      });
    }
    answer(OK);
    // The client adds its handler when it is told so: one task later an event finds it.
    if (id === COMMAND_INVOKED) setTimeout(() => this.commandsReady(), 0);
  }

  /**
   * Clicks a ribbon button that executes a function, once the page's runtime listens. Resolves when
   * the function says it has completed; false when it failed or is not associated within 5 seconds.
   */
  async invokeCommand(name: string): Promise<boolean> {
    await this.commandsListen;
    const giveUp = Date.now() + 5000;
    while (!(await this.invokeOnce(name))) {
      if (Date.now() > giveUp) return false;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return true;
  }

  /** False when the client knows no such function (yet): it says so at once, without running anything. */
  private invokeOnce(name: string): Promise<boolean> {
    const id = String(this.nextCommand++);
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      const event = JSON.stringify({ source: { id: name } });
      this.handlers.get(COMMAND_INVOKED)?.(COMMAND_INVOKED, safeArray([id, name, event]));
    });
  }

  /** Fires `DocumentSelectionChanged`; without effect while nobody listens. */
  selectionChanged(): void {
    this.handlers.get(SELECTION_CHANGED)?.(SELECTION_CHANGED, safeArray([]));
  }

  private execute(id: number, params: unknown[], callback: (result: SafeArray) => void): void {
    if (id === COMMAND_COMPLETED) {
      const [command, status] = params as [string, number];
      this.commands.get(String(command))?.(status === OK);
      this.commands.delete(String(command));
      setTimeout(() => callback(safeArray([OK])), 0);
      return;
    }
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
