// `npm run samples`: the plan of hau-loc-2024 and the returns of made-up reports for it, in dist/samples,
// the same in every run (but for what LibreOffice saves again). What a merge must find is in expected.json.
import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { encryptedWorkbook, lockFile, oldXls, truncated } from "./samples/badFiles.mjs";
import { planWorkbook } from "./samples/planWorkbook.mjs";
import { resave } from "./samples/resave.mjs";
import { MISSING, sampleReturns } from "./samples/returns.mjs";
import { returnWorkbook, saidIn } from "./samples/returnWorkbook.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const PLAN_FILE = "ke-hoach-hau-loc-2024.xlsx";
const FOLDER = "bao-cao";
const ON = "2024-06-20";
const DUE = "2024-06-14";

/** Writes everything below `folder`, which is emptied first. `useLibreOffice: false` keeps it byte by byte. */
export async function writeSamples(folder = join(root, "dist", "samples"), { useLibreOffice = true } = {}) {
  const plan = JSON.parse(readFileSync(join(root, "seeds", "plans", "hau-loc-2024.json"), "utf8"));
  const { returns, found } = sampleReturns(plan);
  const files = new Map();
  const outcomes = {};
  const add = (name, bytes, savedOn, outcome) => {
    files.set(name, { bytes, savedOn });
    outcomes[name] = outcome;
  };
  const said = {};
  const superseded = new Set(found.versions.map((version) => version.superseded));
  for (const item of returns) {
    const outcome = item.unit === null ? "rejected" : superseded.has(item.file) ? "superseded" : "merged";
    const rows = item.rows.filter(({ section }) => !section).length;
    if (outcome === "merged") said[item.unit] = { ...saidIn(item), ...said[item.unit] };
    add(item.file, await returnWorkbook(item), item.savedOn, {
      outcome,
      unit: item.unit,
      ...(item.unit === null && { code: "unitUnknown" }),
      ...(item.date && { receivedOn: item.date, late: item.date > DUE }),
      rows,
    });
  }
  const resaved = useLibreOffice
    ? resave(returns.filter((item) => item.isResaved).map(({ file }) => [file, files.get(file).bytes]))
    : null;
  for (const [name, bytes] of resaved ?? []) files.get(name).bytes = bytes;

  const whole = files.get("ubnd-xa-ngu-loc.xlsx").bytes;
  const rejected = (code) => ({ outcome: "rejected", unit: null, code });
  add("ubnd-xa-phong-loc.xlsx", encryptedWorkbook(), "2024-06-13", rejected("encrypted"));
  add("ubnd-xa-ngu-loc (tai loi).xlsx", truncated(whole), "2024-06-12", rejected("truncated"));
  add("vien-kiem-sat.xls", oldXls(), "2024-06-11", rejected("oldXls"));
  add("rong.xlsx", new Uint8Array(0), "2024-06-11", rejected("empty"));
  const copied = "phong-tu-phap.xlsx";
  add("phong-tu-phap - Copy.xlsx", files.get(copied).bytes, "2024-06-14", {
    outcome: "duplicate",
    of: copied,
  });
  add("~$phong-tu-phap.xlsx", lockFile(), "2024-06-14", { outcome: "ignored" });

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, PLAN_FILE), await planWorkbook(plan));
  for (const [name, { bytes, savedOn }] of files) {
    const path = join(folder, FOLDER, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    const time = new Date(`${savedOn}T05:00:00Z`);
    utimesSync(path, time, time);
  }
  const listed = [...files].map(([name, { savedOn }]) => ({
    path: `${FOLDER}/${name}`,
    modifiedOn: savedOn,
  }));
  writeJson(join(folder, "files.json"), { plan: PLAN_FILE, on: ON, due: DUE, files: listed });
  // Where two versions differ no one's word stands.
  for (const { unit, task, field } of found.conflicts) delete said[unit][task][field];
  writeJson(join(folder, "expected.json"), { ...expectedOf(outcomes, found, resaved), said });
  writeFileSync(join(folder, "DOC-TRUOC.txt"), readMe(files.size));
  return { folder, files: files.size, resaved: resaved?.length ?? 0 };
}

function expectedOf(outcomes, found, resaved) {
  const all = Object.values(outcomes);
  const count = (outcome) => all.filter((each) => each.outcome === outcome).length;
  const rowsRead = all.reduce((sum, each) => sum + (each.outcome === "merged" ? each.rows : 0), 0);
  return {
    plan: PLAN_FILE,
    on: ON,
    due: DUE,
    missing: MISSING,
    totals: {
      files: all.length,
      merged: count("merged"),
      rejected: count("rejected"),
      superseded: count("superseded"),
      duplicate: count("duplicate"),
      ignored: count("ignored"),
      missing: MISSING.length,
      rowsRead,
      rowsPlaced: rowsRead - found.unplaced.length,
      rowsUnplaced: found.unplaced.length,
    },
    files: outcomes,
    ...found,
    resavedByLibreOffice: (resaved ?? []).map(([name]) => name),
  };
}

function readMe(files) {
  return `BỘ MẪU

Kế hoạch: ${PLAN_FILE}
Báo cáo của các đơn vị: thư mục ${FOLDER} (${files} tệp). Tên đơn vị và thời hạn lấy từ kế hoạch;
kết quả, khó khăn, đề xuất trong các báo cáo là nội dung giả để làm thử.

Hạn nộp: 14/06/2024. Ngày tổng hợp: 20/06/2024.

  npx phuluc merge --plan dist/samples/${PLAN_FILE} --due ${DUE} --on ${ON} --out tong-hop.xlsx dist/samples/${FOLDER}

Kết quả đúng của bộ mẫu: expected.json.
`;
}

function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { folder, files, resaved } = await writeSamples(process.argv[2]);
  console.log(`${files} báo cáo mẫu trong ${folder} (${resaved} tệp do LibreOffice lưu lại)`);
}
