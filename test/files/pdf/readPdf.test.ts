// PDFs: faults by name, and our own plan printed by LibreOffice at two widths and fonts, read back by its
// drawn lines and through pdftotext.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { shippedSeeds } from "../../../src/app/shippedSeeds";
import type { PlanSeed } from "../../../src/core/appendix/layoutInput";
import { parseAppendix } from "../../../src/core/appendix/parseAppendix";
import { cleanText } from "../../../src/core/base/text";
import { gridsOfPages, gridsOfText, type BroughtIn } from "../../../src/core/broughtIn";
import type { PlacedPage } from "../../../src/core/placedText/types";

const folder = mkdtempSync(join(tmpdir(), "phuluc-pdf-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function hasPrograms(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore", timeout: 60_000 });
    execFileSync("pdftotext", ["-v"], { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

const isThere = hasPrograms();

interface Apart {
  readonly pages?: readonly PlacedPage[];
  readonly code?: string;
}

function readApart(path: string): Apart {
  const script = join(__dirname, "readPdfApart.cjs");
  const out = execFileSync(process.execPath, [script, path], { maxBuffer: 200e6, timeout: 120_000 });
  return JSON.parse(out.toString("utf8")) as Apart;
}

function pdfOf(objects: readonly string[]): Uint8Array {
  let text = "%PDF-1.4\n";
  const places = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return new TextEncoder().encode(text);
}

const SCAN = pdfOf([
  "<< /Type /Catalog /Pages 2 0 R >>",
  "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << >> >>",
  "<< /Length 21 >>\nstream\n0 0 600 800 re f      \nendstream",
]);

const NO_PAGES = pdfOf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"]);

const letters = "/Font << /F 5 0 R >>";
const PAGE_OF_WORDS = (turn: string, matrix: string): Uint8Array => {
  const stream = `BT /F 12 Tf ${matrix} Tm (Phu luc kem theo van ban) Tj ET`;
  return pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R ${turn} /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << ${letters} >> >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
  ]);
};

test.each<[string, Uint8Array]>([
  ["a level page", PAGE_OF_WORDS("", "1 0 0 1 100 400")],
  ["a page that is shown turned", PAGE_OF_WORDS("/Rotate 90", "1 0 0 1 100 400")],
  ["words that run up the page", PAGE_OF_WORDS("", "0 1 -1 0 300 100")],
  ["words that run down the page", PAGE_OF_WORDS("", "0 -1 1 0 300 700")],
  ["words upside down", PAGE_OF_WORDS("", "-1 0 0 -1 400 400")],
])("%s: the words stand level, from left to right", (name, bytes) => {
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, bytes);
  const words = readApart(path).pages![0]!.words;
  expect(words.map(({ text }) => text)).toEqual(["Phu", "luc", "kem", "theo", "van", "ban"]);
  expect(words.slice(1).every(({ left }, i) => left > words[i]!.right)).toBe(true);
  expect(new Set(words.map(({ top }) => Math.round(top))).size).toBe(1);
});

test.each<[string, Uint8Array, string]>([
  ["a scan has no words", SCAN, "scannedPdf"],
  ["no pages", NO_PAGES, "damagedPdf"],
  ["nothing at all", new Uint8Array(), "damagedPdf"],
  ["letters after the mark of a PDF", new TextEncoder().encode("%PDF-1.7\nnothing"), "damagedPdf"],
])("%s", (name, bytes, code) => {
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, bytes);
  expect(readApart(path)).toEqual({ code });
});

const plan = JSON.parse(
  readFileSync(join(__dirname, "../../../seeds/plans/hau-loc-2024.json"), "utf8"),
) as PlanSeed;

function html(font: string, points: number, widths: readonly number[], valign: string): string {
  const cells = (texts: readonly string[], name = "td"): string =>
    texts
      .map(
        (text, i) =>
          `<${name} valign="${valign}" width="${widths[i]}%">${text.replace(/&/g, "&amp;")}</${name}>`,
      )
      .join("");
  const rows = plan.sections.flatMap(({ ordinal, title }) => {
    const own = plan.tasks.filter(({ section }) => section === ordinal);
    return [
      `<tr><td>${ordinal}</td><td colspan=4>${title} (${own.length} nhiệm vụ)</td></tr>`,
      ...own.map(
        (task) =>
          `<tr>${cells([task.ordinal, task.title, task.lead, task.coordinating, task.deadline])}</tr>`,
      ),
    ];
  });
  const head = cells(
    ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"],
    "th",
  );
  return `<html><head><meta charset="utf-8"><style>@page{size:29.7cm 21cm;margin:2cm} td,th,p{font-family:"${font}";font-size:${points}pt}</style></head><body><p>Phụ lục</p><p>${plan.title}</p><p>${plan.attachedTo}</p><table border=1 cellspacing=0 width="100%"><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></body></html>`;
}

function shareOfRightCells({ grids }: BroughtIn): number {
  const parsed = parseAppendix(grids[0]!, shippedSeeds().wordings);
  const tasks = parsed.ok ? parsed.value.tasks : [];
  const right = plan.tasks.flatMap(({ ordinal, title, lead, coordinating, deadline }) => {
    const fields = tasks.find((task) => task.ordinal === ordinal)?.fields;
    return [
      cleanText(title) === fields?.content?.raw,
      cleanText(lead) === fields?.lead?.raw,
      cleanText(coordinating) === fields?.coordinating?.raw,
      cleanText(deadline) === fields?.deadline?.raw,
    ];
  });
  return right.filter(Boolean).length / right.length;
}

// Skipped where soffice or pdftotext is missing: nothing else prints the plan; the name says so.
(isThere ? describe : describe.skip)(
  `printed by LibreOffice${isThere ? "" : " (soffice or pdftotext is not on this machine)"}`,
  () => {
    function convert(name: string, filter: string): void {
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
      const args = [profile, "--headless", "--infilter=HTML (StarWriter)", "--convert-to", filter];
      execFileSync("soffice", [...args, "--outdir", folder, join(folder, `${name}.html`)], {
        stdio: "ignore",
        timeout: 120_000,
      });
    }

    interface Look {
      readonly font: string;
      readonly points: number;
      readonly widths: readonly number[];
      readonly valign: "top" | "middle";
    }

    const WIDE: Look = {
      font: "Times New Roman",
      points: 13,
      widths: [5, 40, 18, 20, 17],
      valign: "top",
    };
    const NARROW: Look = {
      font: "Liberation Sans",
      points: 10,
      widths: [5, 50, 15, 15, 15],
      valign: "top",
    };

    /** Shares of right cells: by places, and through pdftotext's ways of writing text. */
    function printed(name: string, look: Look, options: readonly string[]): readonly number[] {
      const { font, points, widths, valign } = look;
      writeFileSync(join(folder, `${name}.html`), html(font, points, widths, valign));
      convert(name, "pdf:writer_web_pdf_Export");
      const path = join(folder, `${name}.pdf`);
      const byPlaces = shareOfRightCells(gridsOfPages(readApart(path).pages!, name, shippedSeeds()));
      const throughText = options.map((option) => {
        execFileSync("pdftotext", [option, path, join(folder, `${name}.txt`)], { timeout: 60_000 });
        const text = readFileSync(join(folder, `${name}.txt`), "utf8");
        return shareOfRightCells(gridsOfText(text, name, shippedSeeds()));
      });
      return [byPlaces, ...throughText];
    }

    // Narrow columns at the top through `-raw` are at 88 % (docs/LIMITS.md): not asked here.
    test.each<[string, Look, readonly string[]]>([
      ["wide columns, cells at the top", WIDE, ["-raw", "-layout"]],
      ["narrow columns, cells at the top", NARROW, ["-layout"]],
      ["wide columns, cells centred", { ...WIDE, valign: "middle" }, ["-raw", "-layout"]],
      ["narrow columns, cells centred", { ...NARROW, valign: "middle" }, ["-raw", "-layout"]],
    ])(
      "%s: at least 99 % of the cells by places, 95 % through text",
      (name, look, options) => {
        const [byPlaces, ...throughText] = printed(name, look, options);
        expect(byPlaces).toBeGreaterThanOrEqual(0.99);
        expect(Math.min(...throughText)).toBeGreaterThanOrEqual(0.95);
      },
      300_000,
    );

    test("a PDF with a password is told so", () => {
      writeFileSync(join(folder, "locked.html"), "<p>Phụ lục</p>");
      const options = {
        EncryptFile: { type: "boolean", value: "true" },
        DocumentOpenPassword: { type: "string", value: "x" },
      };
      convert("locked", `pdf:writer_web_pdf_Export:${JSON.stringify(options)}`);
      expect(readApart(join(folder, "locked.pdf"))).toEqual({ code: "lockedPdf" });
    }, 120_000);
  },
);
