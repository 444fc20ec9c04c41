// The words of the sheet *Đơn vị phải báo cáo*. Vietnamese whatever the pane's language is: they belong to the
// workbook.
export const REPORTER_SHEET_WORDS = {
  sheet: "Đơn vị phải báo cáo",
  title: "DANH SÁCH ĐƠN VỊ PHẢI BÁO CÁO",
  headings: ["TT", "Tên đơn vị", "Số nhiệm vụ", "Nhiệm vụ chủ trì (theo số thứ tự)", "Ghi chú"],
  unsettled: "Chưa xác định được đơn vị phải báo cáo:",
  through: (group: string) => `Thuộc nhóm: ${group}`,
  expired: "Đã kết thúc hoạt động vào ngày ban hành kế hoạch",
  continued: "(tiếp)",
};
