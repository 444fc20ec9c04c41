// A reader that remembers answers as one that does not, whatever pieces of a text it was asked before.
import { shippedSeeds } from "../../../src/app/shippedSeeds";
import { readUnits, unitReader } from "../../../src/core/units/readUnits";

const TEXTS = [
  "Công an huyện, Văn phòng HĐND và UBND huyện; Phòng Tư pháp UBND các xã, thị trấn",
  "Các sở: Tư pháp, Nội vụ và Sở Tài chính - Bộ Tài chính chủ trì (Trưởng đoàn)",
  "Phòng Tài chính (các nhiệm vụ sử dụng vốn) - Kế hoạch; UBND xã (huyện Hậu Lộc) Hoa Lộc",
  "Phong Noi vu, UBND xa Hoa Loc và Cong an huyen",
  "Phòng Tư phap, Phòng Lao đông, thương binh và Xã hội, Trung tâm Văn hoá phát trển du lịch xanh",
  "tổ chức tuyên truyền, hướng dẫn công dân (qua UBND xã) PHÒNG NỘI VỤ\n- Ban Chỉ huy Quân sự\n1. Hội Nông dân",
];

describe.each(["hau-loc", "thanh-hoa", null])("a reader for %s", (locality) => {
  const { registry } = shippedSeeds();
  const context = { locality, on: null };

  it.each(TEXTS)("reads every piece of “%s” as if it were the only one", (text) => {
    const read = unitReader(registry, context);
    const words = text.split(" ");
    for (let start = 0; start < words.length; start++) {
      for (let end = words.length; end > start; end--) {
        const piece = words.slice(start, end).join(" ");
        expect(read(piece)).toEqual(readUnits(piece, registry, context));
      }
    }
  });

  it("reads a piece that it has read before as the first time", () => {
    const read = unitReader(registry, context);
    const first = TEXTS.map(read);
    expect(TEXTS.map(read)).toEqual(first);
  });
});
