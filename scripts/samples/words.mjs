// What made-up units write into their returns, and a small generator so that every run writes the same.

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const DONE = ["Đã hoàn thành", "Hoàn thành", "HT", "Hoàn thành 100%", "Xong"];
const UNDER_WAY = ["Đang thực hiện", "70%", "Đang triển khai", "50%", "Đang thực hiện 60%"];
const RESULTS = [
  (n) => `Đã ban hành ${1 + (n % 3)} văn bản chỉ đạo, tổ chức ${2 + (n % 5)} hội nghị quán triệt.`,
  (n) => `Tiếp nhận ${100 + n} hồ sơ, trong đó nộp trực tuyến ${60 + (n % 40)} hồ sơ.`,
  (n) => `Số hóa ${200 + 3 * n} hồ sơ, đạt ${50 + (n % 50)}%.`,
  (n) => `Tuyên truyền trên hệ thống truyền thanh ${10 + (n % 20)} lượt, phát ${300 + n} tờ rơi.`,
  (n) => `Rà soát, cập nhật ${400 + 7 * n} trường hợp trên hệ thống.`,
  (n) => `Phối hợp tổ chức ${1 + (n % 4)} lớp tập huấn cho ${30 + (n % 60)} cán bộ, công chức.`,
];
const DIFFICULTIES = [
  "Thiết bị còn thiếu, máy quét xuống cấp.",
  "Đường truyền tại bộ phận một cửa chưa ổn định.",
  "Cán bộ kiêm nhiệm nhiều việc.",
  "Người cao tuổi ít dùng điện thoại thông minh.",
];
const PROPOSALS = [
  "Đề nghị cấp trên bố trí kinh phí mua sắm thiết bị.",
  "Đề nghị mở thêm lớp tập huấn.",
  "Đề nghị nâng cấp phần mềm một cửa.",
];

const pick = (list, random) => list[Math.floor(random() * list.length)];

/** Days before the returns are due, as "YYYY-MM-DD". */
function dayInSpring(random) {
  const month = 3 + Math.floor(random() * 3);
  return `2024-0${month}-${String(1 + Math.floor(random() * 28)).padStart(2, "0")}`;
}

/** What a unit reports on one task. */
export function wordsOn(task, random) {
  const isOngoing = /thường xuyên/i.test(task.deadline);
  const isDone = random() < (isOngoing ? 0.1 : 0.45);
  return {
    progress: isDone ? pick(DONE, random) : isOngoing ? "Thực hiện thường xuyên" : pick(UNDER_WAY, random),
    result: pick(RESULTS, random)(Math.floor(random() * 90)),
    completedOn: isDone ? dayInSpring(random) : null,
    difficulty: random() < 0.2 ? pick(DIFFICULTIES, random) : null,
    proposal: random() < 0.12 ? pick(PROPOSALS, random) : null,
    note: null,
    officer: "Tổ giúp việc",
  };
}
