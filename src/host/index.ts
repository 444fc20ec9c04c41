// The local Excel host: a page with a grid and a task pane, in which the unmodified Office.js believes that it
// is in Excel on the web. Address: ?addin=&workbook=&paneWidth=&lang=&theme=&api= (same origin only).
import { connect, paneAddress, type PaneSettings } from "./connection";
import { openXlsx } from "./files/openXlsx";
import { hostApi } from "./hostApi";
import { Workbook } from "./model/workbook";
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

async function start(): Promise<void> {
  const { workbook, message } = await firstWorkbook();
  const session = new Session(workbook);
  const page = new HostPage(session, document.body, options);
  window.excelHost = hostApi(session, (sheet, a1, text) => page.type(sheet, a1, text));
  if (options.refusedAddress) page.show(`Chỉ mở được địa chỉ cùng máy chủ: ${options.refusedAddress}`);
  else if (message) page.show(message);

  const settings: PaneSettings = {
    conversationId: crypto.randomUUID(),
    displayLanguage: options.language,
    contentLanguage: options.language,
    excelApi: options.excelApi,
  };
  connect(session, page.paneFrame, settings);
  page.paneFrame.src = paneAddress(options.addin.href, settings);
}

void start();
