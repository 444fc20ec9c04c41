// A browser with the host page in it. Expects a development build (`npm run build:dev`).
//   const bench = await startBench();              once per file, in beforeAll
//   const { page, pane } = await bench.openHost({ addin: "/taskpane.html" });
//   await bench.close();                           in afterAll
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from "playwright-core";

export interface HostOptions {
  /** Address of the add-in's page; default: an empty page that loads Office.js. */
  readonly addin?: string;
  /** Address of an .xlsx on the same server; default: an empty workbook. */
  readonly workbook?: string;
  readonly paneWidth?: number;
  readonly lang?: string;
  readonly theme?: "light" | "dark" | "contrast";
  /** ExcelApi requirement set that the host claims, e.g. "1.12". */
  readonly api?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface OpenHost {
  readonly page: Page;
  /** The add-in's frame, with Office ready. */
  readonly pane: Frame;
  /** What the page or the pane complained about: page errors, console errors, blocked requests. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export interface Bench {
  readonly origin: string;
  readonly browser: Browser;
  openHost(options?: HostOptions): Promise<OpenHost>;
  /** Into artifacts/, which is not in the repository. */
  screenshot(page: Page, name: string): Promise<string>;
  close(): Promise<void>;
}

interface Server {
  readonly origin: string;
  readonly executablePath: string;
  readonly args: readonly string[];
}

const root = resolve(__dirname, "../..");

function startServer(): { child: ChildProcess; ready: Promise<Server> } {
  const child = spawn(process.execPath, [join(__dirname, "serveForTests.mjs")], { cwd: root });
  let output = "";
  let errors = "";
  child.stderr?.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  const ready = new Promise<Server>((done, fail) => {
    child.stdout?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("\n")) done(JSON.parse(output) as Server);
    });
    child.on("exit", (code) => {
      fail(new Error(errors || "the test server ended before it was ready"));
      if (code) process.stderr.write(`the test server ended: ${errors}\n`);
    });
  });
  return { child, ready };
}

function hostAddress(origin: string, options: HostOptions): string {
  const address = new URL("/host/index.html", origin);
  address.searchParams.set("addin", options.addin ?? "/test-pages/blank.html");
  address.searchParams.set("workbook", options.workbook ?? "none");
  address.searchParams.set("lang", options.lang ?? "vi-VN");
  address.searchParams.set("theme", options.theme === "dark" ? "dark" : "light");
  if (options.paneWidth) address.searchParams.set("paneWidth", String(options.paneWidth));
  if (options.api) address.searchParams.set("api", options.api);
  return address.href;
}

async function paneOf(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector("iframe[src]");
  const pane = await handle.contentFrame();
  if (!pane) throw new Error("the pane has no frame");
  await pane.waitForLoadState("load");
  // A function, not a string: a string is evaluated anew at each look, which the page's security policy forbids.
  await pane.waitForFunction(() => typeof Office !== "undefined" && Office.onReady().then(() => true));
  return pane;
}

async function openHost(context: BrowserContext, origin: string, options: HostOptions): Promise<OpenHost> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(hostAddress(origin, options));
  return { page, pane: await paneOf(page), complaints, close: () => context.close() };
}

export async function startBench(): Promise<Bench> {
  if (!existsSync(join(root, "dist/host/index.html")))
    throw new Error("dist/host is missing: run `npm run build:dev` (or `npm test`) first.");
  const { child, ready } = startServer();
  const { origin, executablePath, args } = await ready;
  const browser = await chromium.launch({ executablePath, args: [...args] });
  return {
    origin,
    browser,
    async openHost(options = {}) {
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        viewport: options.viewport ?? { width: 1280, height: 800 },
        colorScheme: options.theme === "dark" ? "dark" : "light",
        forcedColors: options.theme === "contrast" ? "active" : "none",
        locale: options.lang ?? "vi-VN",
        timezoneId: "Asia/Ho_Chi_Minh",
      });
      return openHost(context, origin, options);
    },
    async screenshot(page, name) {
      mkdirSync(join(root, "artifacts"), { recursive: true });
      const path = join(root, "artifacts", `${name}.png`);
      await page.screenshot({ path });
      return path;
    },
    async close() {
      await browser.close();
      child.stdin?.end();
    },
  };
}
