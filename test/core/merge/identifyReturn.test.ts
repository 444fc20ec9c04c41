import { merge, returned, gridOf, HEADER, rowsWith, type Value } from "./world";

const BEFORE = "UBND HUYỆN HẬU LỘC";

function unitOf(above: readonly (readonly Value[])[], name = "bao-cao.xlsx", sheet = "Sheet1"): string {
  const sheets = [gridOf(name, [...above, HEADER, ...rowsWith({ "1": ["Xong"] })], sheet)];
  const [account] = merge([returned({ name, sheets })]).files;
  return account!.unitName === null
    ? `${account!.reason!.code}: ${account!.candidates.map((unit) => unit.unit).join(", ")}`
    : `${account!.unitName} (${account!.unitFrom})`;
}

test.each<[name: string, above: Value[][], expected: string]>([
  ["letterhead in two rows", [[BEFORE], ["PHÒNG TƯ PHÁP"]], "Phòng Tư pháp (sheetText)"],
  ["letterhead in one cell", [[`${BEFORE}\nPHÒNG TƯ PHÁP\n------`]], "Phòng Tư pháp (sheetText)"],
  ["a name on two lines", [["ỦY BAN NHÂN DÂN"], ["XÃ HOA LỘC"], ["-------"]], "UBND xã Hoa Lộc (sheetText)"],
  ["a label", [["Đơn vị báo cáo: UBND xã Minh Lộc"]], "UBND xã Minh Lộc (sheetText)"],
  ["a label with its value beside", [["Đơn vị:", "", "Phòng Nội vụ"]], "Phòng Nội vụ (sheetText)"],
  ["a title", [["BÁO CÁO KẾT QUẢ THỰC HIỆN CỦA UBND XÃ HOA LỘC"]], "UBND xã Hoa Lộc (sheetText)"],
  ["an addressee is no sender", [["Kính gửi: Phòng Tư pháp"]], "unitUnknown: "],
  [
    "whoever issued the plan is no sender",
    [["KẾT QUẢ THỰC HIỆN KẾ HOẠCH SỐ 55 CỦA PHÒNG TƯ PHÁP"]],
    "unitUnknown: ",
  ],
  [
    "two units on one sheet",
    [["PHÒNG TƯ PHÁP"], ["Đơn vị báo cáo: Phòng Nội vụ"]],
    "unitAmbiguous: noi-vu, tu-phap",
  ],
  [
    "two communes in one letterhead",
    [["UBND XÃ HOA LỘC"], ["UBND XÃ MINH LỘC"]],
    "unitAmbiguous: hoa-loc, minh-loc",
  ],
  [
    "a letterhead of a body that nobody knows",
    [["UBND XÃ HOA LỘC"], ["TRƯỜNG MẦM NON"]],
    "unitAmbiguous: hoa-loc",
  ],
  [
    "a superior's letterhead without the body",
    [["ỦY BAN NHÂN DÂN"], ["HUYỆN HẬU LỘC"]],
    "unitAmbiguous: huyen",
  ],
  [
    "a superior that reports itself",
    [["Đơn vị báo cáo: UBND huyện Hậu Lộc"]],
    "UBND huyện Hậu Lộc (sheetText)",
  ],
  ["the plan's own letterhead says nothing", [[BEFORE]], "unitUnknown: "],
  ["nothing", [], "unitUnknown: "],
])("%s: %j", (_, above, expected) => {
  expect(unitOf(above)).toBe(expected);
});

test("the sheet's words come before the file's name, and a contradiction is pointed out", () => {
  const name = "UBND xã Minh Lộc.xlsx";
  expect(unitOf([["UBND XÃ HOA LỘC"]], name)).toBe("UBND xã Hoa Lộc (sheetText)");
  const { issues } = merge([returned({ name, above: [["UBND XÃ HOA LỘC"]] })]);
  expect(issues).toMatchObject([
    { code: "unitOfFileUnsure", severity: "warning", params: { candidates: ["hoa-loc", "minh-loc"] } },
  ]);
});

test("the name of the sheet, then of the file, then of the folder", () => {
  expect(unitOf([], "Phòng Nội vụ.xlsx", "Phòng Tư pháp")).toBe("Phòng Tư pháp (sheetName)");
  expect(unitOf([], "UBND xã Minh Lộc/Phòng Nội vụ.xlsx")).toBe("Phòng Nội vụ (fileName)");
  expect(unitOf([], "UBND xã Minh Lộc/bc.xlsx")).toBe("UBND xã Minh Lộc (folder)");
});

test("a file's name confirms what the sheet leaves in doubt", () => {
  const above = [["UBND XÃ HOA LỘC"], ["TRƯỜNG MẦM NON"]];
  expect(unitOf(above, "UBND xã Hoa Lộc.xlsx")).toBe("UBND xã Hoa Lộc (sheetText)");
});

test("under a superior's letterhead the file's name tells which of its bodies it is", () => {
  expect(unitOf([["UBND huyện Hậu Lộc "], ["BIỂU TỔNG HỢP"]], "Phòng Tư pháp.xlsx")).toBe(
    "Phòng Tư pháp (fileName)",
  );
});
