// What the address of the host page asks for. Only addresses of the same origin are opened.

export interface HostOptions {
  readonly addin: URL;
  /** Where the worksheet functions are named; null: none are wanted. */
  readonly manifest: URL | null;
  readonly workbook: URL | null;
  readonly paneWidth: number;
  readonly language: string;
  readonly theme: "light" | "dark";
  readonly excelApi: string;
  /** An address that was asked for and refused. */
  readonly refusedAddress: string | null;
}

const DEFAULT_ADDIN = "../taskpane.html";
const DEFAULT_MANIFEST = "../manifest.xml";
const DEFAULT_WORKBOOK = "../samples/ke-hoach-hau-loc-2024.xlsx";
const NONE = "none";

export function readHostOptions(page: Location): HostOptions {
  const query = new URLSearchParams(page.search);
  let refusedAddress: string | null = null;

  function sameOrigin(name: string, fallback: string): URL {
    const asked = query.get(name);
    const address = URL.canParse(asked ?? fallback, page.href) ? new URL(asked ?? fallback, page.href) : null;
    if (address?.origin === page.origin) return address;
    refusedAddress = asked;
    return new URL(fallback, page.href);
  }

  const width = Number(query.get("paneWidth"));
  const language = query.get("lang") ?? "";
  const api = query.get("api") ?? "";
  return {
    addin: sameOrigin("addin", DEFAULT_ADDIN),
    manifest: query.get("manifest") === NONE ? null : sameOrigin("manifest", DEFAULT_MANIFEST),
    workbook: query.get("workbook") === NONE ? null : sameOrigin("workbook", DEFAULT_WORKBOOK),
    paneWidth: width >= 200 && width <= 900 ? width : 350,
    language: /^[a-z]{2}-[A-Z]{2}$/.test(language) ? language : "vi-VN",
    theme: query.get("theme") === "dark" ? "dark" : "light",
    excelApi: /^1\.\d{1,2}$/.test(api) ? api : "1.18",
    refusedAddress,
  };
}
