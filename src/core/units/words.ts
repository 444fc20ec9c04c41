// The administrative language itself: kinds of places, bodies that exist at every level, words that give
// an instruction. Facts about particular places and bodies are registry data and never stand here.
import { foldText } from "../base/text";
import type { UnitLevel } from "./types";

export type PlaceType =
  "tỉnh" | "thành phố" | "quận" | "huyện" | "thị xã" | "xã" | "phường" | "thị trấn" | "đặc khu";

export const LEVELS_OF_TYPE: Readonly<Record<PlaceType, readonly UnitLevel[]>> = {
  tỉnh: ["province"],
  "thành phố": ["province", "district"],
  quận: ["district"],
  huyện: ["district"],
  "thị xã": ["district"],
  xã: ["commune"],
  phường: ["commune"],
  "thị trấn": ["commune"],
  "đặc khu": ["commune"],
};

export const PLACE_TYPES = Object.keys(LEVELS_OF_TYPE) as readonly PlaceType[];

/** Written short before a place name: "TP Sầm Sơn", "P. Bắc Sơn". Never read without the name. */
export const SHORT_PLACE_TYPES: ReadonlyMap<string, PlaceType> = new Map([
  ["tp", "thành phố"],
  ["tx", "thị xã"],
  ["tt", "thị trấn"],
  ["p", "phường"],
  ["x", "xã"],
  ["h", "huyện"],
  ["q", "quận"],
  ["t", "tỉnh"],
]);

/** After a level word these make another word: "xã hội", "huyện ủy", "tỉnh đoàn", "xã đội". */
export const NOT_AFTER_PLACE_TYPE: ReadonlySet<string> = words("hội ủy đoàn đội viên");

/**
 * Abbreviations that registry labels themselves use, written out so that long and short labels share one
 * key. Text needs no such list: an abbreviation in it is read against the initials of the label's words.
 */
export const WRITTEN_OUT: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ["ubnd", "ủy ban nhân dân"],
    ["hđnd", "hội đồng nhân dân"],
    ["mttq", "mặt trận tổ quốc"],
    ["bhxh", "bảo hiểm xã hội"],
    ["tncs", "thanh niên cộng sản"],
    ["tnxp", "thanh niên xung phong"],
    ["hcm", "hồ chí minh"],
    ["lhpn", "liên hiệp phụ nữ"],
    ["ccb", "cựu chiến binh"],
    ["lđlđ", "liên đoàn lao động"],
    ["tand", "tòa án nhân dân"],
    ["vksnd", "viện kiểm sát nhân dân"],
    ["thads", "thi hành án dân sự"],
    ["kbnn", "kho bạc nhà nước"],
    ["nhnn", "ngân hàng nhà nước"],
    ["nhcsxh", "ngân hàng chính sách xã hội"],
    ["csdl", "cơ sở dữ liệu"],
    ["tw", "trung ương"],
  ].map(([short, long]) => [short!, foldText(long!).split(" ")]),
);

/** Other standard wordings of the same thing; the second may stand for the first in any label. */
export const SAME_WORDINGS: readonly (readonly [string, string])[] = [
  ["có liên quan", "liên quan"],
  ["bộ phận tiếp nhận trả kết quả", "bộ phận một cửa"],
  ["trung tâm phục vụ hành chính công", "trung tâm hành chính công"],
  ["ủy ban mặt trận tổ quốc", "mặt trận tổ quốc"],
  ["đoàn thanh niên cộng sản hồ chí minh", "đoàn thanh niên"],
  ["hội liên hiệp phụ nữ", "hội phụ nữ"],
].map(([a, b]) => [foldText(a!), foldText(b!)] as const);

/** The body that a place's name alone stands for. */
export const COMMITTEE = "ủy ban nhân dân";
export const YOUTH_UNION = foldText("đoàn thanh niên cộng sản hồ chí minh");
/** "Huyện đoàn" is the youth union of a huyện. */
export const YOUTH_UNION_OF: ReadonlyMap<PlaceType, readonly string[]> = new Map(
  (["tỉnh", "thành phố", "quận", "huyện", "thị xã"] as const).map((type) => [
    type,
    [type.split(" ")[0]!, foldText("đoàn")],
  ]),
);
/** The other body that every place has. */
export const POLICE = "công an";

/** Bodies that exist at several levels: without a level word or a place nobody knows which is meant. */
const AT_SEVERAL_LEVELS = [
  "công an", "ủy ban nhân dân", "hội đồng nhân dân", "bảo hiểm xã hội", "mặt trận tổ quốc",
  "ủy ban mặt trận tổ quốc", "viện kiểm sát nhân dân", "tòa án nhân dân", "thi hành án", "chi cục", "cục",
  "kho bạc", "bưu điện", "điện lực", "thanh tra", "hội", "đoàn", "liên đoàn", "đảng ủy", "quân sự",
  "ban chỉ huy", "bộ chỉ huy", "bộ phận", "ban chỉ đạo", "tổ công tác", "ban quản lý", "văn phòng", "ngân hàng",
  "bệnh viện", "ủy ban kiểm tra", "ban tổ chức", "ban dân vận", "ban tuyên giáo", "trung tâm y tế",
  "trung tâm phục vụ", "trung tâm hành chính",
].map((head) => foldText(head)); // prettier-ignore

/** "Ban Tuyên giáo Huyện ủy" says its level itself. */
const PARTY_LEVEL = new RegExp(` (?:${foldText("tỉnh|thành|huyện|thị|quận")}) ${foldText("ủy")}$`, "u");

export function isAtSeveralLevels(headKey: string): boolean {
  if (PARTY_LEVEL.test(headKey)) return false;
  return AT_SEVERAL_LEVELS.some((head) => headKey === head || headKey.startsWith(`${head} `));
}

/** First words of bodies, so that an unknown one is seen to be one; the registry's own are added. */
export const CLASS_WORDS: ReadonlySet<string> = words(
  "các bộ sở phòng ban cục chi vụ tổng viện trung văn ủy ubnd hđnd hội đoàn liên công cơ đơn tòa kho ngân " +
    "bảo bhxh bưu điện doanh trường bệnh trạm thanh tổ đội thị xã phường huyện quận thành tỉnh p vp cổng hạt mặt mttq",
);

/** Class words that a list says once: "Các sở: Tư pháp, Nội vụ". */
export const CARRIED_CLASSES: ReadonlySet<string> = new Set(
  ["sở", "bộ", "phòng", "ban", "cục", "chi cục", "vụ", "hội", "trung tâm", "viện", "tổng cục"].map((word) =>
    foldText(word),
  ),
);

/** Bodies that are named in one breath and then share the ending: "Hội Nông dân, Hội Cựu chiến binh huyện". */
export const SHARING_AN_ENDING: readonly (readonly string[])[] = [
  ["hội đồng nhân dân", COMMITTEE],
  [
    "hội nông dân", "hội liên hiệp phụ nữ", "hội phụ nữ", "hội cựu chiến binh", "hội chữ thập đỏ", "liên đoàn lao động",
    "đoàn thanh niên", "ủy ban mặt trận tổ quốc", "mặt trận tổ quốc",
  ],
  ["tòa án nhân dân", "viện kiểm sát nhân dân", "chi cục thi hành án", "cục thi hành án"],
  ["phòng"],
].map((heads) => heads.map((head) => foldText(head))); // prettier-ignore

/** Words by which a collective goes on: "các sở, ban, ngành". */
export const COLLECTIVE_WORDS: ReadonlySet<string> = words(
  "ban ngành sở phòng đơn cơ địa đoàn tổ hội xã phường thị huyện thành cấp doanh",
);

export const CONNECTIVES: ReadonlySet<string> = words("và với cùng hoặc");

/** What follows is an instruction or a role, not more of the name. Two words where one says too little. */
const INSTRUCTIONS = [
  "chủ trì", "chủ động", "phối hợp", "phối hợp với", "phối hợp cùng", "đơn vị chủ trì", "cơ quan chủ trì",
  "đơn vị phối hợp", "cơ quan phối hợp", "đơn vị thực hiện", "cơ quan thực hiện", "đơn vị đầu mối", "chỉ đạo", "đề xuất", "tham mưu", "thực hiện", "hướng dẫn", "rà soát",
  "tổng hợp", "báo cáo", "đôn đốc", "theo dõi", "kiểm tra", "giám sát", "triển khai", "tổ chức", "xây dựng",
  "tuyên truyền", "cung cấp", "cập nhật", "tạo", "gửi", "tham gia", "hỗ trợ", "trình", "ban hành", "căn cứ",
  "chịu trách nhiệm", "có trách nhiệm", "để", "làm đầu mối", "đầu mối", "cơ quan thường trực", "thường trực", "là",
  "giao", "yêu cầu", "đề nghị", "phụ trách", "thẩm định", "bố trí", "đảm bảo", "bảo đảm", "phân công",
  "nghiên cứu", "trưởng đoàn", "phó trưởng đoàn", "thành viên", "vv", "v v",
].map((phrase) => foldText(phrase).split(" ")); // prettier-ignore

const INSTRUCTIONS_BY_FIRST = groupByFirst(INSTRUCTIONS);

/** "được giao chủ trì" describes the unit; it does not instruct it. */
const DESCRIBING = words("được đã chưa đang cần phải nào");
/** "các cơ quan phối hợp" is a collective, "Cơ quan phối hợp:" a caption. */
const CAPTIONED = words("đơn cơ");

/** How many of the words from `at` on are an instruction's key words; 0 when none. */
export function instructionLength(wordAt: (index: number) => string | undefined, at: number): number {
  for (let before = at - 1; before >= at - 3; before--) if (DESCRIBING.has(wordAt(before) ?? "")) return 0;
  let longest = 0;
  const first = wordAt(at) ?? "";
  if (CAPTIONED.has(first) && wordAt(at - 1) === "các") return 0;
  for (const phrase of INSTRUCTIONS_BY_FIRST.get(first) ?? []) {
    if (phrase.length > longest && phrase.every((word, k) => wordAt(at + k) === word))
      longest = phrase.length;
  }
  return longest;
}

/** Words that are one letter away from another body's name: never taken for a misprint of it. */
export const LOOK_ALIKES: ReadonlySet<string> = words(
  "đội hội tổ ngoại nội thú thuế thuê ban bản bộ sở đoàn đảng",
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" ").map((word) => foldText(word)));
}

function groupByFirst(phrases: readonly string[][]): Map<string, string[][]> {
  const groups = new Map<string, string[][]>();
  for (const phrase of phrases) groups.set(phrase[0]!, [...(groups.get(phrase[0]!) ?? []), phrase]);
  return groups;
}
