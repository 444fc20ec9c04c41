// The local Excel host: a page with a grid and a task pane, in which the unmodified Office.js believes that it
// is in Excel on the web. Address: ?addin=&manifest=&workbook=&paneWidth=&lang=&theme=&api= (same origin only).
import { connectFunctions, connectPane, pageAddress, type PaneSettings } from "./connection";
import { openXlsx } from "./files/openXlsx";
import { loadFunctionSet, type FunctionSet } from "./functions/functionSet";
import { hostApi } from "./hostApi";
import { Workbook } from "./model/workbook";
import { element } from "./page/element";
import { HostPage } from "./page/hostPage";
import { readHostOptions } from "./page/hostOptions";
import { Session } from "./session";

const options = readHostOptions(location);

function emptyWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.add();
  return workbook;
}

async function firstWorkbook(): Promise<{ workbook: Workbook; message: string | null }> {
  if (!options.workbook) return { workbook: emptyWorkbook(), message: null };
  const response = await fetch(options.workbook).catch(() => null);
  if (!response?.ok)
    return { workbook: emptyWorkbook(), message: `Không có ${options.workbook.pathname}: mở một tệp trống.` };
  const name = decodeURIComponent(options.workbook.pathname.split("/").at(-1) ?? "Book1.xlsx");
  try {
    return { workbook: await openXlsx(await response.arrayBuffer(), name), message: null };
  } catch {
    return { workbook: emptyWorkbook(), message: `Không đọc được ${name}: mở một tệp trống.` };
  }
}

async function addinFunctions(): Promise<{ functions: FunctionSet | null; message: string | null }> {
  if (!options.manifest) return { functions: null, message: null };
  try {
    return { functions: await loadFunctionSet(options.manifest), message: null };
  } catch (error) {
    return { functions: null, message: `Không đọc được các hàm của phần bổ trợ: ${String(error)}` };
  }
}

async function start(): Promise<void> {
  const [first, addin] = await Promise.all([firstWorkbook(), addinFunctions()]);
  const session = new Session(first.workbook);
  if (addin.functions) session.customFunctions.register(addin.functions);
  const page = new HostPage(session, document.body, options);
  window.excelHost = hostApi(session, (sheet, a1, text) => page.type(sheet, a1, text));
  if (options.refusedAddress) page.show(`Chỉ mở được địa chỉ cùng máy chủ: ${options.refusedAddress}`);
  else page.show([first.message, addin.message].filter((message) => message !== null).join(" "));

  const settings = (): PaneSettings => ({
    conversationId: crypto.randomUUID(),
    displayLanguage: options.language,
    contentLanguage: options.language,
    excelApi: options.excelApi,
  });
  const paneSettings = settings();
  connectPane(session, page.paneFrame, paneSettings);
  page.paneFrame.src = pageAddress(options.addin.href, paneSettings, "pane");

  connectFunctions(session, element("iframe", { title: "Hàm của phần bổ trợ" }), settings());
  session.recalculate();
}

void start();
