// The other end of Office.js' postMessage channel: start-up, registration of events, and batches.
import {
  RICH_API_DISPATCH_ID,
  RICH_API_EVENT_CATEGORY,
  type WireRequest,
  type WireResponse,
} from "./protocol";
import type { HostEvent, Session } from "./session";

export interface PaneSettings {
  readonly conversationId: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** Highest ExcelApi set that is claimed; members beyond the host's tables still fail by name. */
  readonly excelApi: string;
}

const OK = { Version: 1, Error: 0 } as const;
const SETS = { RichApiRuntime: "0", SharedRuntime: "1.0", DialogApi: "1.2", ImageCoercion: "1.1" };

function requirementMatrix(excelApi: string): string {
  return JSON.stringify({ ExcelApi: excelApi, ExcelApiOnline: "1.1", RibbonApi: "1.1", ...SETS });
}

function appContext(settings: PaneSettings, workbookName: string) {
  return {
    _id: settings.conversationId,
    _appName: 16,
    _appVersion: "16.0",
    _appUILocale: settings.displayLanguage,
    _dataLocale: settings.contentLanguage,
    _docUrl: `${location.origin}/${encodeURIComponent(workbookName)}`,
    _clientMode: 0,
    _settings: [],
    _reason: "1",
    _osfControlType: 1,
    _eToken: "<token/>", // Office.js parses it as XML; an empty one makes Chromium draw a parser error page
    _correlationId: settings.conversationId,
    _appInstanceId: settings.conversationId,
    _appMinorVersion: 0,
    _requirementMatrix: requirementMatrix(settings.excelApi),
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.0.0",
    _clientWindowHeight: window.innerHeight,
    _clientWindowWidth: window.innerWidth,
    _addinName: "add-in",
    _appDomains: [],
    _dialogRequirementMatrix: JSON.stringify({ DialogApi: "1.2" }),
    _featureGates: {},
  };
}

/** The address of the pane with what makes Office.js believe that it is in Excel on the web. */
export function paneAddress(addin: string, settings: PaneSettings): string {
  const address = new URL(addin, location.href);
  const hostInfo = `Excel$Web$16.01$${settings.displayLanguage}$${settings.conversationId}$$$0`;
  address.searchParams.set("_host_Info", hostInfo);
  const xdm = encodeURIComponent(`${settings.conversationId}|${settings.conversationId}|${location.origin}`);
  address.hash = `&_serializer_version=1&_xdm_Info=${xdm}`;
  return address.href;
}

export function connect(session: Session, frame: HTMLIFrameElement, settings: PaneSettings): void {
  const base = {
    _messageType: 1,
    _conversationId: settings.conversationId,
    _origin: location.origin,
    _errorCode: 0,
    _serializerVersion: 1,
  } as const;

  function send(message: WireResponse): void {
    frame.contentWindow?.postMessage(JSON.stringify(message), location.origin);
  }

  function executeMethod(data: unknown): unknown {
    const method = data as { DdaMethod?: { DispatchId?: number }; ArrayData?: readonly unknown[] };
    // Members of Office.context.document and the like: error 1000 is Office's "not supported".
    if (method.DdaMethod?.DispatchId !== RICH_API_DISPATCH_ID) return { Version: 1, Error: 1000 };
    const answer = session.execute(String(method.ArrayData?.[4]));
    return answer.kind === "answered"
      ? { ...OK, Data: [200, [], answer.responseText] }
      : { Version: 1, Error: answer.officeError };
  }

  function answerTo(request: WireRequest): unknown {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(settings, session.workbook.name);
      case "ContextActivationManager_notifyHost":
        return null;
      case "executeMethod":
        return executeMethod(request._data);
      default:
        // Event registrations (richApiMessage, appCommandInvoked, …) only need to be agreed to.
        return OK;
    }
  }

  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || typeof event.data !== "string") return;
    if (!event.data.startsWith("{")) return;
    const request = JSON.parse(event.data) as WireRequest;
    if (request._messageType !== 0) return;
    const answer = (): void =>
      send({
        ...base,
        _actionName: request._actionName,
        _correlationId: request._correlationId,
        _data: answerTo(request),
        _responseType: 0,
      });
    const isCall = request._actionName === "executeMethod" && session.knobs.latencyMs > 0;
    if (isCall) window.setTimeout(answer, session.knobs.latencyMs);
    else answer();
  });

  session.onEvent = ({ type, targetId, args }: HostEvent) =>
    // After the answer to the batch that caused it, as in Excel.
    window.setTimeout(() =>
      send({
        ...base,
        _actionName: "richApiMessage",
        _correlationId: -1,
        _data: { ArrayData: [[RICH_API_EVENT_CATEGORY, type, targetId, JSON.stringify(args), 1, 0]] },
        _responseType: 1,
      }),
    );
}
