// The other end of Office.js' postMessage channel: start-up, registration of events, and batches.
import {
  FUNCTION_CATEGORY,
  FUNCTION_INVOCATION,
  RICH_API_DISPATCH_ID,
  RICH_API_EVENT_CATEGORY,
  type WireRequest,
  type WireResponse,
} from "./protocol";
import type { Invocation } from "./functions/customFunctions";
import type { BatchSource, HostEvent, Session } from "./session";

export interface PaneSettings {
  readonly conversationId: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** Highest ExcelApi set that is claimed; members beyond the host's tables still fail by name. */
  readonly excelApi: string;
}

const OK = { Version: 1, Error: 0 } as const;
const SETS = {
  RichApiRuntime: "0",
  SharedRuntime: "1.0",
  DialogApi: "1.2",
  ImageCoercion: "1.1",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
};
/** What Office.js learns of its page from the address (`OSF.HostInfoFlags`). */
const PAGE_FLAGS: Readonly<Record<BatchSource, number>> = { pane: 0, functions: 2 };

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

/** The address of a page with what makes Office.js believe that it is in Excel on the web. */
export function pageAddress(page: string, settings: PaneSettings, source: BatchSource): string {
  const address = new URL(page, location.href);
  const flags = PAGE_FLAGS[source];
  const hostInfo = `Excel$Web$16.01$${settings.displayLanguage}$${settings.conversationId}$$$${flags}`;
  address.searchParams.set("_host_Info", hostInfo);
  const xdm = encodeURIComponent(`${settings.conversationId}|${settings.conversationId}|${location.origin}`);
  address.hash = `&_serializer_version=1&_xdm_Info=${xdm}`;
  return address.href;
}

/** Category, number, target and text of a message to the page; the rest is Office's bookkeeping. */
type Message = readonly [category: number, type: number, targetId: string, text: string];

/** Answers the page's requests; the result sends it messages of the host's own. */
function openChannel(
  session: Session,
  frame: HTMLIFrameElement,
  settings: PaneSettings,
  source: BatchSource,
): (messages: readonly Message[]) => void {
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
    const answer = session.execute(String(method.ArrayData?.[4]), source);
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

  return (messages) =>
    send({
      ...base,
      _actionName: "richApiMessage",
      _correlationId: -1,
      _data: { ArrayData: messages.map((message) => [...message, 1, 0]) },
      _responseType: 1,
    });
}

export function connectPane(session: Session, frame: HTMLIFrameElement, settings: PaneSettings): void {
  const notify = openChannel(session, frame, settings, "pane");
  session.onEvent = ({ type, targetId, args }: HostEvent) =>
    // After the answer to the batch that caused it, as in Excel.
    window.setTimeout(() => notify([[RICH_API_EVENT_CATEGORY, type, targetId, JSON.stringify(args)]]));
}

/** The page of the worksheet functions: never seen, and opened when a cell first calls one. */
export function connectFunctions(session: Session, frame: HTMLIFrameElement, settings: PaneSettings): void {
  const notify = openChannel(session, frame, settings, "functions");
  const { customFunctions } = session;
  customFunctions.onNeeded = (page) => {
    frame.hidden = true;
    frame.src = pageAddress(page.href, settings, "functions");
    document.body.append(frame);
  };
  customFunctions.onInvoke = (invocations: readonly Invocation[]) => {
    const messages = invocations.map((invocation): Message => [
      FUNCTION_CATEGORY,
      FUNCTION_INVOCATION,
      "",
      JSON.stringify(invocation),
    ]);
    window.setTimeout(() => notify(messages));
  };
}
