import type { Pattern } from "../piece";

const NOT_AFTER_THEO =
  "(?= (?!dõi |hướng (?!dẫn)|định kỳ |tháng |quý |năm |tuần |từng (?:tháng|quý|năm|tuần|giai đoạn) |đợt |dự kiến ))";

/** Waits for someone or something: theo lộ trình của …, khi có …, sau khi …. The clause after it is its object. */
export const dependent: Pattern = {
  name: "dependent",
  needsOneOf: ["theo", "khi", "chờ", "tùy", "phụ", "căn", "cơ", "đột", "nếu", "sau"],
  source:
    "(?:(?:thực hiện|triển khai|và|hoặc|báo cáo|đột xuất|tùy|ngay|cho đến|đến|chỉ|hoàn thành) )*" +
    `(?:(?<!(?:tiếp|kèm|gửi|ban hành) )theo${NOT_AFTER_THEO}(?: (?<weak>(?:đúng )?(?:yêu cầu |nhiệm vụ |nhu cầu |tình hình )*(?:công tác|thực tế|thực tiễn|nhiệm vụ|quy định|thời gian quy định|thẩm quyền|chức năng|phân cấp|định kỳ))(?= (?:$|[,;.():]|và )))?` +
    "|(?:sau khi|trước khi|(?<!(?:từ|kể) )khi)|(?:chờ|tùy thuộc(?: vào)?|tùy|phụ thuộc(?: vào)?|căn cứ(?: vào)?|(?<!cấp )trên cơ sở|đột xuất|nếu có)(?= )" +
    "|(?<!(?:năm|tháng|quý|tuần|ngày) )sau(?= [\\p{L}_])(?= (?!đó |này |đây |ngày |tháng |quý |năm |tuần |\\d|_|đợt )))",
  read: (match) => ({
    kind: "dependent",
    isWeak: match.groups?.["weak"] !== undefined,
    isEvent: /(?:^| )(?:khi|sau|trước|chờ)(?: |$)/u.test(match[0]),
  }),
  examples: {
    yes: ["Theo lộ trình của Bộ Công an", "Khi có chỉ đạo", "sau khi Luật được thông qua", "Theo quy định"],
    no: ["các năm tiếp theo", "theo dõi", "sau ngày 30/6", "kèm theo"],
  },
};

/** An event with a name but without a date here. */
export const namedEvent: Pattern = {
  name: "namedEvent",
  needsOneOf: ["trước", "sau"],
  source:
    "(?:(?:hoàn thành|xong|thực hiện) )*(?:trước|sau)(?: mỗi| ngày| dịp| thời điểm)? (?:kỳ họp|đại hội|hội nghị|tết|khai giảng|bầu cử|cuộc bầu cử|mùa)",
  read: () => ({ kind: "dependent", isWeak: false, isEvent: true }),
  examples: {
    yes: ["Trước Tết Nguyên đán", "Trước ngày khai giảng", "sau kỳ họp thứ 15"],
    no: ["trước tháng 9", "sau ngày 30/6"],
  },
};
