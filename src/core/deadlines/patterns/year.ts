import type { Pattern } from "../piece";
import { readSeries } from "./readSeries";
import { JOIN, membersOf } from "./words";
import type { Join, Meaning } from "../piece";

const YEAR = "20\\d\\d";

function readYears(list: string, isBare: boolean, join?: Join): Meaning {
  const members = membersOf(list.replaceAll("năm ", "")).map((member, index) => ({
    period: { unit: "year" as const, number: 1, year: member.number },
    join: index > 0 && join ? join : member.join,
  }));
  return { kind: "series", members, isBare };
}

/** Năm 2024; năm 2024 và 2025; các năm 2024-2026. */
export const year: Pattern = {
  name: "year",
  needsOneOf: ["năm"],
  needsFigure: true,
  source: `(?<!\\d )(?:cả |(?:xuyên )?suốt |các |những |toàn )?năm (?<list>${YEAR}(?: ${JOIN} (?:năm )?${YEAR})*)(?! [/.-] ?\\d)(?! \\d)`,
  read: (match) => readYears(match.groups?.["list"] ?? "", false),
  examples: {
    yes: ["Năm 2024", "năm 2024 và 2025", "các năm 2024-2026"],
    no: ["năm học 2024", "hằng năm", "5 năm"],
  },
};

/** Giai đoạn 2023-2025. */
export const phase: Pattern = {
  name: "phase",
  needsOneOf: ["giai", "thời", "năm"],
  needsFigure: true,
  source: `(?:cả |suốt )?(?:giai đoạn|thời kỳ|(?:0?[2-5]|hai|ba) năm)(?: từ)?(?: năm)? (?<list>${YEAR} (?:-|đến|đến hết|tới|,|và)(?: năm)? ${YEAR}(?: (?:,|và) ${YEAR})*)(?! [/.-] ?\\d)`,
  read: (match) => readYears(match.groups?.["list"] ?? "", false, "range"),
  examples: {
    yes: ["Giai đoạn 2023 - 2025", "giai đoạn 2021-2025"],
    no: ["giai đoạn 1", "nhiệm kỳ 2020-2025"],
  },
};

/** "2024", "2024-2025" alone. */
export const bareYear: Pattern = {
  name: "bareYear",
  needsFigure: true,
  source: `(?<![\\d/.,-] )(?<list>${YEAR}(?: ${JOIN} ${YEAR})*)(?! [/.,-] ?\\d)(?! \\d)(?! [/] \\p{L})(?! %)`,
  read: (match) => readYears(match.groups?.["list"] ?? "", true),
  examples: { yes: ["2024", "2024-2025"], no: ["30/2020", "2024/NĐ-CP", "20240"] },
};

/** "trong năm", "năm nay": the plan's own year. */
export const thisYear: Pattern = {
  name: "thisYear",
  needsOneOf: ["năm"],
  source:
    "(?:năm nay|cả năm(?= (?:$|[:;,.]))|(?<=(?:trong|hết|cuối|đầu|giữa|trước) )năm(?= (?:$|[:,;.()+-]|và|để|theo|thực|hoàn|thường|đạt|phải|cấp|xong|_)))",
  read: () => readSeries("year", [{ number: 1, join: "list" }], null),
  examples: {
    yes: ["Trong năm", "hết năm", "hết năm đạt 100%", "cuối năm nay"],
    no: ["trong năm tới", "năm sau", "hằng năm"],
  },
};

/** 6 tháng đầu năm 2024; nửa cuối năm; 9 tháng năm 2024. */
export const halfYear: Pattern = {
  name: "halfYear",
  needsOneOf: ["đầu", "cuối"],
  source:
    "(?:(?:0?6|sáu) tháng|nửa)(?: (?<half>đầu|cuối))(?! (?:của )?(?:tháng|quý|quí|tuần|thế))(?: của)?(?: (?:năm|/)(?: nay)?)?(?: (?:/ )?(?:năm )?(?<year>20\\d\\d))?",
  read: (match) => {
    const { half, year: written } = match.groups ?? {};
    return readSeries(
      "half",
      [{ number: half === "đầu" ? 1 : 2, join: "list" }],
      written ? Number(written) : null,
    );
  },
  examples: {
    yes: ["6 tháng đầu năm 2024", "06 tháng cuối năm", "nửa đầu năm 2025"],
    no: ["6 tháng", "đầu năm 2024", "6 tháng một lần"],
  },
};

/** 9 tháng (đầu) năm 2024. */
export const nineMonths: Pattern = {
  name: "nineMonths",
  needsOneOf: ["9", "09", "chín"],
  source: "(?:0?9|chín) tháng(?: đầu)?(?: của)? năm(?: (?<year>20\\d\\d))?(?! \\d)",
  read: (match) => {
    const written = match.groups?.["year"];
    return readSeries("nineMonths", [{ number: 1, join: "list" }], written ? Number(written) : null);
  },
  examples: { yes: ["9 tháng đầu năm 2024", "9 tháng năm 2024"], no: ["9 tháng", "tháng 9 năm 2024"] },
};

/** 3 tháng đầu (cuối) năm. */
export const threeMonths: Pattern = {
  name: "threeMonths",
  needsOneOf: ["3", "03", "ba"],
  source: "(?:0?3|ba) tháng (?<end>đầu|cuối)(?: của)? năm(?: (?<year>20\\d\\d))?(?! \\d)",
  read: (match) => {
    const { end, year: written } = match.groups ?? {};
    const number = end === "đầu" ? 1 : 4;
    return readSeries("quarter", [{ number, join: "list" }], written ? Number(written) : null);
  },
  examples: { yes: ["3 tháng cuối năm 2024", "ba tháng đầu năm"], no: ["3 tháng", "tháng 3 năm 2024"] },
};
