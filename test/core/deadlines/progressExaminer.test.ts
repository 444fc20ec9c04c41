// What officers write in the columns Tiến độ, Kết quả thực hiện, Ngày hoàn thành, and what a careful reader would say of
// it: written before the reader was run on any of it. Year 2024. Where two states can be defended, both are given; what
// is unclear is null with its words unread, and nothing is done that is not.
import { parseProgress } from "../../../src/core/deadlines/parseProgress";

type Row = readonly [text: string, states: string, percent?: number | null, completedOn?: string];

const DONE: readonly Row[] = [
  ["HT", "done"],
  ["ht", "done"],
  ["HT.", "done"],
  ["H/T", "done"],
  ["Xong", "done"],
  ["Đã xong", "done"],
  ["Hoàn thành", "done"],
  ["Đã hoàn thành", "done"],
  ["Đã HT", "done"],
  ["Đã HT 100%", "done", 100],
  ["Hoàn thành 100%", "done", 100],
  ["100%", "done", 100],
  ["100 %", "done", 100],
  ["Đạt 100%", "done", 100],
  ["Đã đạt 100%", "done", 100],
  ["Hoàn thành 100% kế hoạch", "done", 100],
  ["Mức độ hoàn thành: 100%", "done", 100],
  ["Đã thực hiện xong", "done"],
  ["Đã làm xong", "done"],
  ["Đã thực hiện", "done"],
  ["Hoàn thành trước hạn", "done"],
  ["Hoàn thành trước hạn 05 ngày", "done"],
  ["HT đúng hạn", "done"],
  ["Hoàn thành đúng tiến độ", "done"],
  ["Hoàn thành quá hạn", "done"],
  ["Đã hoàn thành (chậm 10 ngày)", "done"],
  ["Đạt 100% nhưng chậm so với kế hoạch", "done", 100],
  ["ĐÃ HOÀN THÀNH", "done"],
  ["Đã hoàn thành".normalize("NFD"), "done"],
  ["Ðã hoàn thành", "done"],
  ["Đã hòan thành", "done"],
  ["Đã  hoàn\u00a0thành.", "done"],
  ["Đã hoàn thàh", "done"],
  ["Đã hoàn thành toàn bộ", "done"],
  ["Hoàn thành tốt", "done"],
  ["Đã hoàn thành nhiệm vụ", "done"],
  ["ht ngày 15/3", "done", null, "2024-03-15"],
  ["HT 15/3/24", "done", null, "2024-03-15"],
  ["Hoàn thành ngày 15/03/2024", "done", null, "2024-03-15"],
  ["Đã hoàn thành, ngày 15.3.2024", "done", null, "2024-03-15"],
  ["Hoàn thành (15/03/2024)", "done", null, "2024-03-15"],
  ["Xong ngày 15 tháng 3", "done", null, "2024-03-15"],
  ["Đã HT từ 20/12/2023", "done", null, "2023-12-20"],
  ["Đã xong từ ngày 02/02", "done", null, "2024-02-02"],
  ["Hoàn thành 100% vào ngày 10/4/2024", "done", 100, "2024-04-10"],
  ["Ngày hoàn thành: 12/4/2024", "done", null, "2024-04-12"],
  ["Hoàn thành trong tháng 3/2024", "done"],
  ["Đã hoàn thành quý I/2024", "done"],
  ["Đã xong từ năm 2023", "done"],
  ["Đã hoàn thành trước ngày 30/6/2024", "done"],
  ["Hoàn thành ngày 31/2/2024", "done"],
  ["Đã hoàn thành tại Báo cáo số 45/BC-UBND ngày 10/3/2024", "done"],
  ["Đã hoàn thành (KH số 12/KH-UBND ngày 5/3/2024)", "done"],
];

/** A day alone, as the column Ngày hoàn thành holds it. */
const DAYS: readonly Row[] = [
  ["15/3/2024", "done|null", null, "2024-03-15"],
  ["15/3", "done|null", null, "2024-03-15"],
  ["ngày 15/3/2024", "done|null", null, "2024-03-15"],
  ["15-03-2024", "done|null", null, "2024-03-15"],
  ["31/4/2024", "null"],
];

const UNDER_WAY: readonly Row[] = [
  ["Đang thực hiện", "inProgress"],
  ["đang t.hiện", "inProgress"],
  ["Đang t/h", "inProgress"],
  ["Đang triển khai", "inProgress"],
  ["đang làm", "inProgress"],
  ["Đang tham mưu", "inProgress"],
  ["Đang trình ký", "inProgress"],
  ["Đang dự thảo", "inProgress"],
  ["Đang lấy ý kiến các đơn vị", "inProgress"],
  ["Đang rà soát, tổng hợp", "inProgress"],
  ["Đang hoàn thiện", "inProgress"],
  ["Đang hoàn thành", "inProgress"],
  ["Đang thực hiện thường xuyên", "inProgress"],
  ["đạt 70%", "inProgress", 70],
  ["70%", "inProgress", 70],
  ["Đã thực hiện 70%", "inProgress", 70],
  ["Hoàn thành 50%", "inProgress", 50],
  ["HT 80% KH", "inProgress", 80],
  ["Tiến độ hoàn thành: 60%", "inProgress", 60],
  ["Tỷ lệ hoàn thành 45,5%", "inProgress", 45.5],
  ["Đang thực hiện (đạt 45%)", "inProgress", 45],
  ["70%, đang thực hiện", "inProgress", 70],
  ["Khoảng 70%", "inProgress", 70],
  ["99,9%", "inProgress", 99.9],
  ["Đạt 95 %", "inProgress", 95],
  ["Cơ bản hoàn thành", "inProgress"],
  ["Hoàn thành cơ bản", "inProgress"],
  ["Đã cơ bản hoàn thành", "inProgress"],
  ["Gần xong", "inProgress"],
  ["Sắp hoàn thành", "inProgress"],
  ["hoàn thành 12/16 xã", "inProgress"],
  ["Đã tham mưu, chờ ký", "inProgress|null"],
  ["Đã hoàn thành phần mềm, đang chạy thử", "inProgress|null"],
  ["Đã hoàn thành lấy ý kiến, đang tổng hợp", "inProgress|null"],
  ["Đã hoàn thành 02/05 nội dung", "inProgress|null"],
  ["Chưa hoàn thành", "inProgress|notStarted|null"],
  ["Chưa HT", "inProgress|notStarted|null"],
  ["Chưa xong", "inProgress|notStarted|null"],
  ["Chưa hoàn thành, mới đạt 30%", "inProgress", 30],
];

const NOT_STARTED: readonly Row[] = [
  ["Chưa thực hiện", "notStarted"],
  ["chưa t/h", "notStarted"],
  ["Chưa triển khai", "notStarted"],
  ["CHƯA THỰC HIỆN", "notStarted"],
  ["Chưa làm", "notStarted"],
  ["Chưa bắt đầu", "notStarted"],
  ["0%", "notStarted", 0],
  ["0 %", "notStarted", 0],
  ["Chưa thực hiện (0%)", "notStarted", 0],
];

/** Not done, whatever else it is. */
const NOT_DONE: readonly Row[] = [
  ["Đã hoàn thành bước 1", "inProgress|null"],
  ["Hoàn thành giai đoạn 1", "inProgress|null"],
  ["Đã hoàn thành dự thảo", "inProgress|null"],
  ["Đã hoàn thành công tác chuẩn bị", "inProgress|null"],
  ["Đã hoàn thành hồ sơ, chờ phê duyệt", "inProgress|null"],
  ["Đã hoàn thành, còn 02 xã chưa xong", "inProgress|null"],
  ["Hoàn thành nhưng chưa nghiệm thu", "inProgress|null"],
  ["Đã hoàn thành một phần", "inProgress|null"],
  ["Hoàn thành một số nội dung", "inProgress|null"],
  ["Dự kiến hoàn thành trong tháng 6", "inProgress|null"],
  ["Phấn đấu hoàn thành trước 30/6", "inProgress|null"],
  ["Sẽ hoàn thành trong quý II", "inProgress|null"],
  ["Sẽ xong trước ngày 20/5", "inProgress|null"],
  ["Hoàn thành trước ngày 30/6/2024", "inProgress|null"],
  ["Cần hoàn thành trong tháng 4", "null"],
  ["Phải hoàn thành trước 15/4", "null"],
  ["Yêu cầu hoàn thành trước 30/6", "null"],
  ["Thời hạn hoàn thành 30/6/2024", "null"],
  ["Khi hoàn thành sẽ báo cáo", "inProgress|null"],
  ["Đã hoàn thành chưa?", "null"],
  ["Không hoàn thành", "inProgress|notStarted|null"],
  ["Không thể hoàn thành trong năm", "inProgress|notStarted|null"],
  ["Khó hoàn thành đúng hạn", "inProgress|null"],
  ["không thực hiện được", "notStarted|null"],
  ["Không thực hiện", "notStarted|null"],
  ["Không đạt", "inProgress|null"],
  ["chuyển sang năm 2025", "null"],
  ["Xin lùi thời hạn đến 30/9/2024", "null"],
  ["Đề nghị gia hạn", "null"],
  ["Đã triển khai", "inProgress|null"],
  ["Đã triển khai đến 16/16 xã", "inProgress|null"],
  ["Đã ban hành KH số 12/KH-UBND ngày 5/3/2024", "null"],
  ["Báo cáo số 45/BC-UBND ngày 10/3/2024", "null"],
  ["Đã nộp báo cáo", "null"],
  ["Quá hạn", "null"],
  ["Đúng hạn", "null"],
  ["Đúng tiến độ", "inProgress|null"],
  ["Chậm tiến độ", "inProgress|null"],
  ["Tạm dừng", "null"],
  ["Không phát sinh", "null"],
  ["Chờ hướng dẫn của tỉnh", "inProgress|notStarted|null"],
  ["Thường xuyên", "inProgress|null"],
  ["Tiếp tục thực hiện", "inProgress|null"],
  ["100% cán bộ được tập huấn, đang cấp tài khoản", "inProgress|null", null],
  ["50-60%", "inProgress|null", null],
  ["x", "null"],
  ["Có", "null"],
  ["12/16", "null"],
  ["0,7", "null"],
  ["Vướng kinh phí", "null"],
  ["ĐT 0912.345.678", "null"],
  ["Hoàn thành?", "null"],
];

/** Written after the reader was mended, before it was run on them: what the mending might have spoilt. */
const AFTERWARDS: readonly Row[] = [
  ["Đã hoàn thành, không có khó khăn, vướng mắc", "done"],
  ["Đã hoàn thành, chưa phát sinh vướng mắc", "done"],
  ["Không còn vướng mắc, đã hoàn thành", "done"],
  ["Đã hoàn thành và duy trì thường xuyên", "done"],
  ["Đã hoàn thành, hệ thống đang vận hành ổn định", "done"],
  ["Đã hoàn thành theo đúng yêu cầu", "done"],
  ["Đã hoàn thành sớm hơn dự kiến", "done"],
  ["Đã hoàn thành để phục vụ nhân dân", "done"],
  ["Đã hoàn thành sau khi được phê duyệt", "done"],
  ["Đã hoàn thành 16/16 xã", "done"],
  ["16/16 xã đã hoàn thành", "done"],
  ["Hoàn thành phần việc được giao", "done"],
  ["Hoàn thành không đúng hạn", "done"],
  ["Hoàn thành vượt kế hoạch", "done"],
  ["Tổ chức xong ngày 20/3/2024", "done", null, "2024-03-20"],
  ["Thực hiện xong trong tháng 3", "done"],
  ["Chưa thực hiện, sẽ hoàn thành trong quý II", "notStarted"],
  ["Chưa thực hiện do chưa có kinh phí", "notStarted"],
  ["Chưa hoàn thành do thiếu kinh phí", "inProgress"],
  ["Đã hoàn thành 90% khối lượng, còn lại hoàn thành trong tháng 5", "inProgress", 90],
  ["Đạt 85,5 %", "inProgress", 85.5],
  ["Đang đôn đốc các xã", "inProgress"],
  ["Đang", "inProgress"],
  ["Bước đầu hoàn thành", "inProgress|null"],
  ["Đang hoàn tất hồ sơ", "inProgress"],
  ["Đã hoàn thành tháng 3; tháng 4 đang thực hiện", "inProgress|null"],
  ["12/16 xã đã hoàn thành", "inProgress|null"],
  ["Đã cấp 12/16 xã", "inProgress|null"],
  ["Đã hoàn thành 05 cuộc kiểm tra", "inProgress|null"],
  ["Đã tổ chức hội nghị ngày 20/3/2024", "inProgress|null"],
  ["Đã trình UBND huyện phê duyệt", "inProgress|null"],
  ["Đã được phê duyệt", "null"],
  ["Đã khảo sát xong", "inProgress|null"],
  ["Làm xong hồ sơ", "inProgress|null"],
  ["Xong phần 1", "inProgress|null"],
  ["Đã hoàn thành 100%, đang chờ quyết toán", "inProgress|null", null],
  ["100% cán bộ, công chức", "null"],
  ["Không hoàn thành đúng hạn", "inProgress|notStarted|null"],
  ["Sau khi hoàn thành sẽ nghiệm thu", "inProgress|null"],
  ["Hoàn thành ngày 30/4/2024 (dự kiến)", "inProgress|null"],
  ["Hoàn thành: không", "inProgress|notStarted|null"],
  ["Hoàn thành: 0%", "notStarted", 0],
  ["Đang tạm dừng", "inProgress|null"],
  ["Đã đạt 80 hộ", "inProgress|null"],
  ["Đề nghị đơn vị hoàn thành trước 15/5", "null"],
];

const ROWS = [...DONE, ...DAYS, ...UNDER_WAY, ...NOT_STARTED, ...NOT_DONE, ...AFTERWARDS];

test("the list holds at least 120 texts, none twice", () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(120);
  expect(new Set(ROWS.map(([text]) => text)).size).toBe(ROWS.length);
});

const CLAIMS = "hoàn thành|xong|HT|hoàn tất|thực hiện xong|hoàn thành 100%".split("|");
const BEFORE =
  "Chưa|Chưa thể|Không|Sắp|Sẽ|Gần|Cơ bản|Đang|Đang cố gắng|Dự kiến|Phấn đấu|Quyết tâm|Cố gắng|Cam kết|Cần|Phải|Yêu cầu|Đề nghị|Đề nghị các đơn vị|Thời hạn|Nếu|Khi|Sau khi|Khó|Khó có thể|Có thể|Mới|Mới chỉ|Để|Nhằm|Hạn|Kế hoạch|Mục tiêu|Tập trung|Khẩn trương|Chậm|Chờ|Không thể|Chưa được|Đôn đốc|Chỉ đạo|Tiếp tục|Ước|Một phần|Bước đầu|Không kịp".split(
    "|",
  );
const AFTER =
  " một phần| một số nội dung| bước 1| giai đoạn I| đợt 1| cơ bản| 12/16 xã| 50%|, còn 02 xã| nhưng chưa nghiệm thu| dự thảo|, đang trình| (dự kiến)|?|: chưa|: không| ở 5/7 xã| trừ xã A| hồ sơ trình duyệt| khảo sát| phần lớn| hơn một nửa| 2/3 khối lượng| nội dung 1, 2| nhưng chậm ở xã A| được 70 hộ| được khoảng 2/3| 03 nội dung".split(
    "|",
  );

test("no claim of completion stands behind a hedge or before a part", () => {
  const hedged = BEFORE.flatMap((hedge) => CLAIMS.map((claim) => `${hedge} ${claim}`));
  const partial = ["Đã hoàn thành", "Hoàn thành", "Đã xong", "HT", "Đã hoàn tất"].flatMap((claim) =>
    AFTER.map((part) => claim + part),
  );
  const readAsDone = [...hedged, ...partial].filter(
    (text) => parseProgress(text, { year: 2024 }).state === "done",
  );
  expect(readAsDone).toEqual([]);
});

test.each([
  ["Đơn vị đã hoàn thành", null],
  ["Kết quả: Hoàn thành", null],
  ["Đến nay hoàn thành 100%", null],
  ["Tính đến 15/3 đã hoàn thành 100%", null],
  ["HT 5/3 đúng hạn", "2024-03-05"],
  ["Hoàn thành 12/12 xã ngày 15/3/2024", "2024-03-15"],
  ["ngày hoàn thành 5/12", "2024-12-05"],
])("%j is still done, on %s", (text, completedOn) => {
  expect(parseProgress(text, { year: 2024 })).toMatchObject({ state: "done", percent: 100, completedOn });
});

test("an empty cell says nothing", () => {
  expect(parseProgress("", { year: 2024 })).toEqual({
    state: null,
    percent: null,
    completedOn: null,
    unread: "",
  });
});

test.each(ROWS.map((row) => [row[0], row[1], row] as const))("%j → %s", (text, states, row) => {
  const [, , percent, completedOn] = row;
  const read = parseProgress(text, { year: 2024 });
  expect({ ...read, state: states.split("|").includes(String(read.state)) ? states : read.state }).toEqual({
    state: states,
    percent: percent ?? (read.state === "done" ? 100 : null),
    completedOn: completedOn ?? null,
    unread: read.unread,
  });
  const isSilent = read.state === null && read.completedOn === null && read.unread === "";
  expect(isSilent).toBe(false);
});
