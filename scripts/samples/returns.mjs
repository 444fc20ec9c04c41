// Which unit sends what: the cast of the samples, and what a merge of them must find. Facts of this file
// are written to expected.json, so that the merge is measured on what was written and not on itself.
import { randomOf, wordsOn } from "./words.mjs";

const COMMUNES = [
  "thị trấn Hậu Lộc", "xã Thuần Lộc", "xã Mỹ Lộc", "xã Lộc Sơn", "xã Đại Lộc", "xã Tiến Lộc", "xã Triệu Lộc",
  "xã Đồng Lộc", "xã Thành Lộc", "xã Cầu Lộc", "xã Tuy Lộc", "xã Xuân Lộc", "xã Liên Lộc", "xã Quang Lộc",
  "xã Phú Lộc", "xã Hòa Lộc", "xã Hoa Lộc", "xã Minh Lộc", "xã Hải Lộc", "xã Hưng Lộc", "xã Ngư Lộc",
  "xã Đa Lộc", "xã Phong Lộc",
]; // prettier-ignore

/** Names as the registry has them, and how the plan's lead cells write them. */
const OFFICES = [
  ["Phòng Tư pháp", /phòng tư pháp/i],
  ["Phòng Tài chính - Kế hoạch", /phòng tài chính/i],
  ["Văn phòng HĐND và UBND huyện", /văn phòng hđnd/i],
  ["Bộ phận Tiếp nhận và Trả kết quả huyện", /bộ phận tiếp nhận và trả kết quả huyện/i],
  ["Công an huyện", /công an huyện/i],
  ["Phòng Văn hóa và Thông tin", /phòng văn hóa/i],
  ["Phòng Lao động - Thương binh và Xã hội", /phòng lao động/i],
  ["Chi cục Thuế khu vực Nga Sơn - Hậu Lộc", /chi cục thuế/i],
  ["Phòng Giáo dục và Đào tạo", /phòng giáo dục/i],
  ["Bảo hiểm xã hội huyện", /bảo hiểm xã hội/i],
  ["Phòng Tài nguyên và Môi trường", /phòng tài nguyên/i],
  ["Phòng Kinh tế và Hạ tầng", /phòng kinh tế/i],
  ["Phòng Nông nghiệp và Phát triển nông thôn", /phòng nông nghiệp/i],
  ["Tòa án nhân dân huyện", /tòa án/i],
  ["Viện kiểm sát nhân dân huyện", /viện kiểm sát/i],
  ["Phòng Nội vụ", /phòng nội vụ/i],
  ["Ngân hàng Nhà nước Việt Nam - Chi nhánh huyện Hậu Lộc", /ngân hàng nhà nước/i],
];
/** Sends nothing at all; two communes send only what cannot be merged. */
const SILENT = "UBND huyện";
const UNCLEAR = "UBND xã Đa Lộc";
const LOCKED = "UBND xã Phong Lộc";
export const MISSING = [SILENT, UNCLEAR, LOCKED];

const COMMUNE_TASK = /xã, thị trấn|cấp xã/i;

const slug = (text) =>
  text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Names without tones fit two communes, Hoa Lộc and Hòa Lộc: these two keep them. */
const fileNameOf = (unit) => (/xã H[oò]a Lộc/.test(unit) ? unit : slug(unit));

const FORMS_IN_TURN = ["standard", "renamed", "standard", "twoRows", "extended", "standard", "short"];
const COMMUNE_TITLES = ["letterhead", "brokenName", "label", "oneCell", "labelBeside", "none"];
const OFFICE_TITLES = ["letterhead", "oneCell", "label", "labelBeside"];

export function sampleReturns(plan) {
  const units = [
    ...OFFICES.map(([unit, pattern]) => ({ unit, leads: (task) => pattern.test(task.lead) })),
    ...COMMUNES.map((name) => ({ unit: `UBND ${name}`, leads: (task) => COMMUNE_TASK.test(task.lead) })),
  ].filter(({ unit }) => !MISSING.includes(unit));
  const returns = units.map(({ unit, leads }, i) => {
    const titles = unit.startsWith("UBND") ? COMMUNE_TITLES : OFFICE_TITLES;
    const date = `2024-06-${10 + (i % 5)}`;
    return {
      file: `${fileNameOf(unit)}.xlsx`,
      unit,
      form: FORMS_IN_TURN[i % FORMS_IN_TURN.length],
      title: titles[i % titles.length],
      date,
      savedOn: date,
      dates: i % 2 === 0 ? "text" : "numbers",
      rows: rowsOf(plan, leads, randomOf(1000 + i), i % 3 === 0 ? "own" : "all"),
      seed: i,
    };
  });
  const of = (unit) => returns.find((each) => each.unit === unit);
  const found = { unplaced: [], changes: [], conflicts: [], late: [], versions: [] };
  reorder(returns);
  addRows(of("UBND xã Minh Lộc"), found);
  addRows(of("Phòng Văn hóa và Thông tin"), found);
  changePlanText(of("Công an huyện"), found);
  Object.assign(of("UBND xã Hưng Lộc"), { date: "2024-06-17", savedOn: "2024-06-17", title: "letterhead" });
  found.late.push("UBND xã Hưng Lộc");
  Object.assign(of("UBND xã Hòa Lộc"), { title: "brokenName", isDecomposed: true });
  Object.assign(of("UBND xã Hoa Lộc"), { title: "none" });
  for (const unit of ["Phòng Tư pháp", "UBND xã Tuy Lộc", "Bảo hiểm xã hội huyện", "UBND xã Hải Lộc"]) {
    Object.assign(of(unit), { isResaved: true, title: "letterhead" });
  }
  of("Tòa án nhân dân huyện").below = ["Người lập biểu", "TM. TÒA ÁN NHÂN DÂN HUYỆN"];
  returns.push(olderVersion(of("Phòng Nội vụ"), found), tiedVersion(of("UBND xã Cầu Lộc"), found));
  returns.push(unclearReturn(plan, returns.length));
  return { returns, found };
}

/** "own": only the unit's tasks, numbered anew and without sections; "all": the whole plan, as sent out. */
function rowsOf(plan, leads, random, which) {
  const reported = (task) => ({
    ordinal: task.ordinal,
    content: task.title,
    lead: task.lead,
    coordinating: task.coordinating,
    deadline: task.deadline,
    key: task.ordinal,
    ...(leads(task) && wordsOn(task, random)),
  });
  if (which === "own") {
    return plan.tasks.filter(leads).map((task, i) => ({ ...reported(task), ordinal: String(i + 1) }));
  }
  return plan.sections.flatMap(({ ordinal, title }) => [
    { section: ordinal, title },
    ...plan.tasks.filter(({ section }) => section === ordinal).map(reported),
  ]);
}

/** Some units sort the sheet their own way; section rows then make no sense and are thrown out. */
function reorder(returns) {
  for (const item of returns.filter(({ seed }) => seed % 5 === 2)) {
    item.rows = item.rows
      .filter(({ section }) => !section)
      .sort((a, b) =>
        a.deadline < b.deadline ? -1 : a.deadline > b.deadline ? 1 : Number(b.key) - Number(a.key),
      );
  }
}

function addRows(item, found) {
  const content = `Sáng kiến riêng của ${item.unit}: tổ lưu động hỗ trợ tại nhà`;
  item.rows.push({
    ordinal: "73",
    content,
    progress: "Đang thực hiện",
    result: "Đã đi 12 buổi tại các thôn.",
  });
  found.unplaced.push({ file: item.file, content });
}

function changePlanText(item, found) {
  const row = item.rows.find(({ key }) => key === "64") ?? item.rows.findLast(({ key }) => key);
  found.changes.push({
    file: item.file,
    task: row.key,
    field: "deadline",
    planned: row.deadline,
    returned: "Tháng 12/2024",
  });
  row.deadline = "Tháng 12/2024";
}

/** Sent four days before the one that counts. */
function olderVersion(item, found) {
  Object.assign(item, {
    date: "2024-06-13",
    savedOn: "2024-06-13",
    title: "letterhead",
    file: "phong-noi-vu-lan-2.xlsx",
  });
  found.versions.push({ unit: item.unit, merged: item.file, superseded: "phong-noi-vu.xlsx" });
  return { ...item, file: "phong-noi-vu.xlsx", date: "2024-06-09", savedOn: "2024-06-09" };
}

/** The same day, no word that says which is newer, one cell that differs. */
function tiedVersion(item, found) {
  Object.assign(item, { title: "letterhead", form: "standard" });
  const rows = item.rows.map((row) => ({ ...row }));
  const changed = rows.find(({ result }) => result);
  const values = [changed.result, `${changed.result} Bổ sung thêm 05 hồ sơ.`];
  changed.result = values[1];
  found.conflicts.push({ unit: item.unit, task: changed.key, field: "result", values });
  return { ...item, rows, file: `mot-cua/${item.file}` };
}

/** Nobody can tell whose it is: no name on the sheet and none in the file's name. */
function unclearReturn(plan, seed) {
  return {
    file: "bao-cao-thang-6.xlsx",
    unit: null,
    form: "standard",
    title: "none",
    date: null,
    savedOn: "2024-06-12",
    dates: "text",
    rows: rowsOf(plan, (task) => COMMUNE_TASK.test(task.lead), randomOf(seed), "all"),
    seed,
  };
}
