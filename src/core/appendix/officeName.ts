// Texts that begin as the names of offices do, for telling their lines and columns from others. Which office it is, is
// core/units' to say.
const OFFICE =
  /^(ubnd|ủy ban nhân dân|uỷ ban nhân dân|công an|phòng|văn phòng|sở|ban|hội|trung tâm|chi cục|bảo hiểm|bệnh viện|t(òa|oà) án|viện|tổ công tác|huyện ủy|đảng ủy|tỉnh|huyện|thị xã|xã|phường|thị trấn|trường|đơn vị)(?!\p{L})/iu;

export function beginsAsOffice(text: string): boolean {
  return OFFICE.test(text);
}
