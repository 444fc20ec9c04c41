// Sentences of a plan → rules. Our own wordings, each with near ones that are no rule; then the five issued
// plans, where they are at hand.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readReportRules, type UnreadRule } from "../../../src/core/reporting/readReportRules";
import type { ReportRule } from "../../../src/core/reporting/types";

/** "month-14 soft 1": the id and what it does not say. */
const briefly = ({ id, softCopyDaysEarlier }: ReportRule): string =>
  softCopyDaysEarlier > 0 ? `${id} soft ${softCopyDaysEarlier}` : id;
const rulesIn = (text: string): string[] => readReportRules(text).rules.map(briefly);
const reasons = (unread: readonly UnreadRule[]): string[] =>
  unread.map(({ why, every }) => [why, ...every].join(" "));

test.each<[text: string, rules: string[]]>([
  // weekly
  ["Báo cáo hằng tuần gửi trước thứ Sáu.", ["week-4"]],
  ["Các đơn vị báo cáo vào thứ Năm hằng tuần.", ["week-4"]],
  ["Báo cáo tuần chậm nhất thứ 5 hàng tuần.", ["week-4"]],
  ["Gửi báo cáo trước thứ Hai hằng tuần.", ["week-7"]],
  ["Gửi báo cáo trước 16h00 thứ Sáu hằng tuần.", ["week-5"]],
  // monthly
  ["Báo cáo trước ngày 15 hằng tháng.", ["month-14"]],
  ["Báo cáo định kỳ hằng tháng (trước ngày 15 hằng tháng).", ["month-14"]],
  ["Báo cáo định kỳ hằng tháng về Công an huyện (qua Đội QLHC) trước ngày 20.", ["month-19"]],
  ["Báo cáo chậm nhất ngày 15 hằng tháng.", ["month-15"]],
  ["Báo cáo tháng: gửi trước hoặc trong ngày 15.", ["month-15"]],
  ["Báo cáo trước 17 giờ 00 ngày 14 hằng tháng.", ["month-14"]],
  ["Báo cáo trước 0h00 ngày 14 hằng tháng.", ["month-13"]],
  ["Báo cáo trước ngày 01 hằng tháng.", ["month-31"]],
  ["Báo cáo tháng gửi trước ngày 05 tháng sau.", ["month-4"]],
  ["Báo cáo tháng chậm nhất ngày cuối cùng của tháng.", ["month-31"]],
  ["Báo cáo 01 lần/tháng, trước ngày 25.", ["month-24"]],
  ["Trước ngày 15 hằng tháng, các đơn vị báo cáo về Sở Nội vụ.", ["month-14"]],
  ["Định kỳ trước ngày 15 của tháng, báo cáo hằng tháng gửi về Sở.", []],
  // quarterly
  ["Báo cáo quý trước ngày 15 của tháng cuối quý.", ["quarter-3-14-6-14-9-14-12-14"]],
  ["Báo cáo hằng quý gửi trước ngày 05 tháng đầu quý sau.", ["quarter-1-4-4-4-7-4-10-4"]],
  ["Báo cáo quý (trước ngày 15/3, 15/6, 15/9 và 15/12).", ["quarter-3-14-6-14-9-14-12-14"]],
  ["Báo cáo quý I trước ngày 15/3, quý III trước ngày 15/9.", ["quarter-3-14-9-14"]],
  // six and nine months, year
  ["Báo cáo 6 tháng trước ngày 15/6, năm trước ngày 15/12.", ["halfYear-6-14", "year-12-14"]],
  ["Báo cáo 06 tháng, 01 năm (trước ngày 15/6 và 15/12).", ["halfYear-6-14", "year-12-14"]],
  ["Báo cáo năm, 6 tháng (trước ngày 15/12 và 15/6).", ["year-12-14", "halfYear-6-14"]],
  ["Định kỳ hằng tháng, các đơn vị báo cáo kết quả về Công an huyện trước ngày 20.", ["month-19"]],
  ["Báo cáo sáu tháng trước 15/6 và 15/12 hằng năm.", ["halfYear-6-14-12-14"]],
  ["Báo cáo trước ngày 15/6 và 15/12 hằng năm.", ["halfYear-6-14-12-14"]],
  ["Báo cáo 6 tháng đầu năm trước ngày 15/6, 6 tháng cuối năm trước ngày 15/12.", ["halfYear-6-14-12-14"]],
  ["Báo cáo 9 tháng trước ngày 15 tháng 9.", ["nineMonths-9-14"]],
  ["Báo cáo hằng năm gửi trước ngày 01/12.", ["year-11-30"]],
  ["Báo cáo trước ngày 15/12 hằng năm.", ["year-12-14"]],
  ["Báo cáo năm trước ngày 01/3.", ["year-2-29"]],
  ["Báo cáo năm trước ngày 01/01.", ["year-12-31"]],
  ["Báo cáo quý, 6 tháng, năm trước ngày 15 của tháng cuối kỳ báo cáo.",
    ["quarter-3-14-6-14-9-14-12-14", "halfYear-6-14-12-14", "year-12-14"]],
  // together
  ["Chế độ báo cáo: hằng tháng (trước ngày 15), 6 tháng (trước ngày 15/6), 01 năm (trước ngày 15/12).",
    ["month-14", "halfYear-6-14", "year-12-14"]],
  ["Báo cáo tuần trước thứ 5, báo cáo tháng trước ngày 17, báo cáo năm trước ngày 17/12.", ["week-3", "month-16", "year-12-16"]],
  // soft copies
  ["Báo cáo trước ngày 13 hằng tháng (bản mềm gửi trước ngày 12 hằng tháng).", ["month-12 soft 1"]],
  ["Báo cáo trước ngày 15 hằng tháng (bản mềm gửi trước 02 ngày).", ["month-14 soft 2"]],
  ["Báo cáo gửi bản ký trước ngày 15, bản mềm trước ngày 14 hằng tháng.", ["month-14 soft 1"]],
  ["Báo cáo trước thứ Sáu hằng tuần. Bản mềm gửi trước thứ Năm hằng tuần.", ["week-4 soft 1"]],
  ["Báo cáo năm trước ngày 01/12. Tệp mềm của báo cáo năm gửi trước ngày 30/11.", ["year-11-30 soft 1"]],
  // on request
  ["Các đơn vị báo cáo đột xuất khi có yêu cầu.", ["onRequest"]],
  ["Báo cáo theo yêu cầu của Ban Chỉ đạo.", ["onRequest"]],
  ["Kiểm tra định kỳ, đột xuất và báo cáo kết quả.", []],
  ["Khi có yêu cầu của ngành dọc thì kịp thời trao đổi, báo cáo.", []],
  // forms of text
  ["BÁO CÁO TRƯỚC NGÀY 15 HÀNG THÁNG.", ["month-14"]],
  ["báo cáo trước ngày 15 hằng tháng".normalize("NFD"), ["month-14"]],
  ["Báo cáo trƣớc ngày 15 hằng tháng.", ["month-14"]],
  ["- Các đơn vị báo cáo \n\nđịnh kỳ trước ngày \n\n15 hằng tháng.", ["month-14"]],
  ["Báo cáo định kỳ **hằng tháng** (*trước ngày 15*).", ["month-14"]],
  ["Các đơn vị báo cáo về Sở Nội vụ. Thời gian gửi: trước ngày 15 hằng tháng.", ["month-14"]],
  // longer ones
  ["Định kỳ hằng tháng (trước ngày 18), quý (trước ngày 18 của tháng cuối quý), 6 tháng (trước ngày 18/6), năm (trước ngày 18/12) báo cáo kết quả thực hiện về UBND tỉnh (qua Công an tỉnh).", ["month-17", "quarter-3-17-6-17-9-17-12-17", "halfYear-6-17", "year-12-17"]],
  ["Thực hiện chế độ báo cáo tuần (trước 10 giờ thứ Năm hằng tuần), báo cáo tháng (trước ngày 14 hằng tháng).", ["week-4", "month-13"]],
  ["Báo cáo kết quả thực hiện gửi về Sở Thông tin và Truyền thông trước ngày 20 của tháng cuối quý để tổng hợp.", ["quarter-3-19-6-19-9-19-12-19"]],
  ["Báo cáo định kỳ hằng quý (trước ngày 20 tháng cuối quý) và đột xuất theo yêu cầu.", ["quarter-3-19-6-19-9-19-12-19", "onRequest"]],
  ["Các đơn vị gửi báo cáo kết quả thực hiện trước ngày 10/6 (báo cáo 6 tháng) và trước ngày 10/12 (báo cáo năm).", ["halfYear-6-9", "year-12-9"]],
  ["Gửi báo cáo trước ngày 15/6 đối với báo cáo 6 tháng và trước ngày 15/12 đối với báo cáo năm.", ["halfYear-6-14", "year-12-14"]],
  ["Báo cáo 6 tháng đầu năm gửi chậm nhất ngày 10/6; báo cáo năm gửi chậm nhất ngày 10/12.", ["halfYear-6-10", "year-12-10"]],
  ["Chế độ báo cáo: Báo cáo tháng gửi trước ngày 15 hàng tháng; báo cáo quý gửi trước ngày 15 tháng cuối quý; báo cáo 6 tháng trước 15/6; báo cáo năm trước 15/12.", ["month-14", "quarter-3-14-6-14-9-14-12-14", "halfYear-6-14", "year-12-14"]],
  ["Thời gian báo cáo: trước ngày 05 hằng tháng.", ["month-4"]],
  ["Hằng tháng (ngày 20), hằng quý (ngày 20 của tháng cuối quý) báo cáo kết quả về Công an huyện.", ["month-20", "quarter-3-20-6-20-9-20-12-20"]],
  ["Báo cáo định kỳ 01 tháng/lần vào ngày 25.", ["month-25"]],
  ["Định kỳ vào ngày 25 hằng tháng báo cáo kết quả về Ban Chỉ đạo.", ["month-25"]],
  ["Giao Công an huyện báo cáo UBND huyện trước ngày 20/6 và 20/12 hàng năm.", ["halfYear-6-19-12-19"]],
  ["Báo cáo định kỳ 6 tháng (trước ngày 10 tháng 6), 1 năm (trước ngày 10 tháng 12).", ["halfYear-6-9", "year-12-9"]],
  ["Báo cáo tuần: trước 14h00 thứ Năm; báo cáo tháng: trước ngày 14.", ["week-4", "month-13"]],
  ["Báo cáo kết quả về UBND tỉnh trước ngày 25 hằng tháng và báo cáo tổng kết trước ngày 20/12/2024.", ["month-24"]],
  ["Báo cáo trước ngày 25 tháng cuối của quý.", ["quarter-3-24-6-24-9-24-12-24"]],
  ["Báo cáo hằng quý chậm nhất vào ngày 20 của tháng cuối mỗi quý.", ["quarter-3-20-6-20-9-20-12-20"]],
  ["Báo cáo kết quả gửi vào chiều thứ Sáu hằng tuần.", ["week-5"]],
  ["Hàng tuần (thứ 6), hàng tháng (ngày 25) các xã, thị trấn báo cáo tiến độ.", ["week-5", "month-25"]],
  ["Báo cáo tháng trước ngày 15 hằng tháng (riêng tháng 6 trước ngày 10/6).", ["month-14"]],
  ["Các phòng, ban gửi báo cáo về Văn phòng HĐND và UBND huyện vào ngày 14 hằng tháng để tổng hợp.", ["month-14"]],
  ["Hằng tuần, trước 15h00 thứ Tư, các tổ công tác báo cáo kết quả về Công an xã.", ["week-3"]],
  ["Chế độ báo cáo: tuần (thứ 5), tháng (ngày 15), quý, năm theo quy định.", ["week-4", "month-15"]],
  ["Yêu cầu các đơn vị định kỳ hằng tháng, trước ngày 22, gửi báo cáo về Sở Tư pháp.", ["month-21"]],
  ["Đề nghị báo cáo kết quả thực hiện về Bộ Công an (qua C06) trước ngày 15 hàng tháng, trước ngày 15/6 và trước ngày 15/12.", ["month-14"]],
  ["Định kỳ báo cáo 6 tháng trước ngày 10/6, báo cáo 9 tháng trước ngày 10/9 và báo cáo năm trước ngày 10/12 về Sở.", ["halfYear-6-9", "nineMonths-9-9", "year-12-9"]],
  ["Báo cáo sơ kết 6 tháng đầu năm (trước 05/6) và tổng kết năm (trước 05/12) gửi Phòng Nội vụ.", ["halfYear-6-4", "year-12-4"]],
  ["Thực hiện báo cáo theo tuần vào thứ Sáu, theo tháng vào ngày 20.", ["week-5", "month-20"]],
  ["UBND xã báo cáo UBND huyện hằng tháng vào ngày 18 (bản điện tử gửi trước 01 ngày).", ["month-18 soft 1"]],
  ["Báo cáo bằng văn bản trước ngày 20 hằng tháng, file mềm gửi trước ngày 18 hằng tháng.", ["month-19 soft 2"]],
  ["Hằng tháng (trước ngày 10 của tháng kế tiếp), các cơ quan gửi báo cáo kết quả về Sở Khoa học và Công nghệ.", ["month-9"]],
  ["Chế độ báo cáo định kỳ: Báo cáo tháng (trước ngày 18), báo cáo quý (trước ngày 18 tháng cuối quý), báo cáo năm (trước ngày 18/11).", ["month-17", "quarter-3-17-6-17-9-17-12-17", "year-11-17"]],
  ["Kết quả thực hiện báo cáo về UBND huyện trước ngày 20/5 và 20/11 hằng năm.", ["halfYear-5-19-11-19"]],
  ["Tổng hợp, báo cáo UBND tỉnh định kỳ hằng quý trước ngày 25 của tháng cuối quý.", ["quarter-3-24-6-24-9-24-12-24"]],
  ["Gửi báo cáo kết quả về Công an xã trước 9 giờ thứ Hai hằng tuần.", ["week-1"]],
  ["Giao Công an tỉnh tổng hợp, báo cáo Chủ tịch UBND tỉnh trước ngày 25 hằng tháng.", ["month-24"]],
  ["Định kỳ trước ngày 20 hàng tháng hoặc đột xuất báo cáo UBND huyện.", ["month-19", "onRequest"]],
  ["báo cáo năm gửi trước ngày 05 tháng 12 hằng năm", ["year-12-4"]],
  ["Báo cáo 6 tháng: trước ngày 10/6; báo cáo 9 tháng: trước ngày 10/9; báo cáo năm: trước ngày 10/12.", ["halfYear-6-9", "nineMonths-9-9", "year-12-9"]],
  ["Thời gian gửi báo cáo: Chậm nhất ngày 17 hằng tháng đối với báo cáo tháng; chậm nhất ngày 17/12 đối với báo cáo năm.", ["month-17", "year-12-17"]],
  ["Báo cáo tuần gửi trước 11h00 ngày thứ Sáu.", ["week-5"]],
  ["Trước ngày 5 hàng tháng UBND các xã tổng hợp kết quả báo cáo về UBND huyện.", ["month-4"]],
])("%s → %j", (text, rules) => {
  expect(rulesIn(text)).toEqual(rules);
}); // prettier-ignore

test.each<[text: string, unread: string[], rules?: string[]]>([
  // one date is no rule
  ["Báo cáo kết quả trước ngày 30/8/2023.", ["oneDate"]],
  ["Báo cáo năm trước ngày 15/12/2024.", ["oneDate"]],
  // periods without days
  ["Các đơn vị báo cáo định kỳ hằng tháng, quý, 6 tháng, năm.", ["noDay month quarter halfYear year"]],
  ["Các đơn vị báo cáo định kỳ theo quy định.", ["noDay"]],
  ["Báo cáo hằng tháng (trước ngày 15). Báo cáo hằng quý theo mẫu.", ["noDay quarter"], ["month-14"]],
  ["Báo cáo hằng tháng (trước ngày 15). Thực hiện nghiêm chế độ báo cáo hằng tháng.", [], ["month-14"]],
  // days that fit no period, or several
  ["Báo cáo trước ngày 15.", ["unclear"]],
  ["Báo cáo trước ngày 15/6.", ["unclear"]],
  ["Báo cáo hằng tháng trước ngày 15/6.", ["unclear"]],
  ["Báo cáo hằng tháng, quý, năm trước ngày 15.", ["unclear"]],
  ["Báo cáo năm trước ngày 31/11.", ["unclear"]],
  ["Báo cáo hằng tháng trước ngày 32.", ["unclear"]],
  ["Báo cáo hằng quý trước ngày 15/3.", ["unclear"]],
  ["Báo cáo tuần trước ngày 15.", ["unclear"]],
  ["Báo cáo tháng 6 trước ngày 15/6.", ["unclear"]],
  ["Báo cáo trước ngày 10 và 25 hằng tháng.", ["unclear"]],
  ["Báo cáo 02 lần/tháng.", ["unclear"]],
  ["Báo cáo hằng ngày trước 16h00.", ["unclear"]],
  ["Báo cáo từ ngày 15 đến ngày 20 hằng tháng.", ["unclear"]],
  ["Báo cáo hằng tháng vào cuối tháng.", ["unclear"]],
  // other tasks
  ["Họp giao ban trước ngày 5 hằng tháng để nghe báo cáo.", ["unclear"]],
  ["Rà soát, cập nhật số liệu trước ngày 10 hằng tháng để phục vụ báo cáo.", ["unclear"]],
  ["Báo cáo hằng tháng theo mẫu, nhập dữ liệu trước ngày 20.", ["unclear"]],
  ["Báo cáo hằng tháng và hoàn thành nhập dữ liệu trước ngày 20.", ["unclear"]],
  ["Trước ngày 5 hằng tháng, Phòng Nội vụ rà soát danh sách để báo cáo.", ["unclear"]],
  ["Gửi danh sách cán bộ trước ngày 5 hằng tháng để tổng hợp báo cáo.", ["unclear"]],
  ["Báo cáo về Sở, tổ chức kiểm tra trước ngày 20 hằng tháng.", ["unclear"]],
  ["Gửi ý kiến trước ngày 10, gửi báo cáo trước ngày 15 hằng tháng.", ["unclear"], ["month-14"]],
  // soft copies
  ["Báo cáo năm trước ngày 15/12. Bản mềm gửi trước ngày 12 hằng tháng.", ["softCopyAlone"], ["year-12-14"]],
  ["Báo cáo trước ngày 13 hằng tháng. Bản mềm gửi trước ngày 16 hằng tháng.", ["softCopyAlone"], ["month-12"]],
  // tables and what follows the body
  ["| 5 | Báo cáo kết quả | Công an huyện | Trước ngày 15 hằng tháng |", ["outsideBody"]],
  ["5\tBáo cáo kết quả\tCông an huyện\tTrước ngày 15 hằng tháng", ["outsideBody"]],
  ["Nơi nhận:\n- Lưu: VT.\nBáo cáo trước ngày 15 hằng tháng.", ["outsideBody"]],
  ["PHỤ LỤC\nBáo cáo trước ngày 15 hằng tháng.", ["outsideBody"]],
  ["Nơi nhận:\n- Công an tỉnh (để báo cáo);\nSơ kết; báo cáo định kỳ, đột xuất kết quả", []],
  // nothing about periodic reports
  ["Gửi kế hoạch về Công an huyện trước ngày 15/3/2024.", []],
  ["Họp giao ban trước ngày 5 hằng tháng.", []],
  ["Theo Văn bản số 1812/UBND-VP ngày 14/6/2023 về chế độ báo cáo.", []],
  ["Kịp thời báo cáo về UBND huyện khi có vướng mắc.", []],
  ["Hoàn thành trước ngày 20/6/2025.", []],
  ["Theo báo cáo tháng 5 ngày 20/5/2024, tiến độ đạt 70%.", []],
  ["", []],
])("%s leaves %j unread", (text, unread, rules = []) => {
  const reading = readReportRules(text);
  expect(reading.rules.map(briefly)).toEqual(rules);
  expect(reasons(reading.unread)).toEqual(unread);
}); // prettier-ignore

test.each([
  "Báo cáo năm theo Công văn ngày 15/3 của Sở Nội vụ.",
  "Báo cáo 6 tháng, năm (trước ngày 15/6 và 15/12/2024).",
  "Báo cáo 6 tháng, năm trước ngày 15/6.",
  "Báo cáo 6 tháng, năm trước ngày 15/6 hằng năm.",
  "Bãi bỏ chế độ báo cáo hằng tháng trước ngày 15.",
  "Thanh toán kinh phí trước ngày 15 hằng tháng theo báo cáo của các xã.",
  "Giao ban định kỳ thứ Hai hằng tuần nghe báo cáo tiến độ.",
  "Công khai báo cáo tài chính hằng quý trước ngày 15 của tháng đầu quý sau.",
  "Phấn đấu 6 tháng đầu năm hoàn thành 50% nhiệm vụ, báo cáo trước ngày 15/6.",
  "Các đơn vị báo cáo tiến độ vào ngày 10, 20 và 30 hằng tháng.",
  "Chậm nhất sau 05 ngày kể từ ngày kết thúc tháng, các đơn vị gửi báo cáo.",
  "Báo cáo trước ngày 15/6/2024 và trước ngày 15/12/2024.",
  "Số liệu báo cáo lấy đến ngày 14 hằng tháng.",
  "Số liệu chốt đến hết ngày 14 hằng tháng để báo cáo.",
  "Kỳ báo cáo tháng tính từ ngày 15 tháng trước đến ngày 14 của tháng báo cáo.",
  "Hội nghị sơ kết 6 tháng tổ chức trước ngày 15/6, báo cáo tại hội nghị.",
  "Sau khi nhận báo cáo, Công an huyện tổng hợp trước ngày 20 hằng tháng.",
  "Báo cáo được duyệt trước ngày 20 hằng tháng phải gửi kèm phụ lục.",
  "Đơn vị không báo cáo trước ngày 15 hằng tháng bị phê bình.",
  "Trường hợp ngày 15 hằng tháng là ngày nghỉ, báo cáo gửi vào ngày làm việc liền trước.",
])("%s is no rule, and is listed as unread", (text) => {
  const { rules, unread } = readReportRules(text);
  expect(rules).toEqual([]);
  expect(unread.map((each) => each.text)).toEqual([text]);
}); // prettier-ignore

test("one sentence may hold a rule and what is left unread", () => {
  const { rules, unread } = readReportRules(
    "Rà soát danh sách trước ngày 10 hằng tháng, báo cáo về Công an huyện trước ngày 15 hằng tháng.",
  );
  expect(rules.map(briefly)).toEqual(["month-14"]);
  expect(reasons(unread)).toEqual(["unclear"]);
});

test("a rule keeps the author's words; the same rule twice is one", () => {
  const { rules } = readReportRules(
    "Báo cáo 6 tháng (trước ngày 15/6). Nhắc lại: báo cáo 6 tháng gửi trước 15/6.",
  );
  expect(rules).toEqual([
    {
      id: "halfYear-6-14",
      every: "halfYear",
      last: { kind: "daysOfYear", days: [{ month: 6, day: 14 }] },
      named: { kind: "daysOfYear", days: [{ month: 6, day: 15 }] },
      isBefore: true,
      softCopyDaysEarlier: 0,
      words: "6 tháng (trước ngày 15/6)",
    },
  ]);
});

const SEEDS = join(__dirname, "../../../../shared/seeds");
const ISSUED: readonly [plan: string, rules: string[], unread: string[]][] = [
  ["hau-loc-2024", ["month-12 soft 1", "onRequest"], ["noDay halfYear year", "noDay quarter halfYear year"]],
  ["thanh-hoa-2025", ["month-14", "halfYear-6-14", "year-12-14", "onRequest"], []],
  ["bim-son-2024", ["week-3", "month-16", "halfYear-6-16", "year-12-16", "onRequest"], []],
  ["ngoc-lac-2024", ["week-1", "month-14"], []],
  ["quang-xuong-2023", [], ["oneDate"]],
];

describe.each(ISSUED)("%s", (plan, rules, unread) => {
  const path = join(SEEDS, `${plan}.txt`);
  const isHere = existsSync(path);
  // The issued text is not part of this repository; where it is absent, the test says so.
  (isHere ? test : test.skip)(
    `as issued${isHere ? "" : " (../shared/seeds is absent)"}: ${rules.join(", ")}`,
    () => {
      const reading = readReportRules(readFileSync(path, "utf8"));
      expect(reading.rules.map(briefly)).toEqual(rules);
      expect(reasons(reading.unread)).toEqual(unread);
    },
  );
});
