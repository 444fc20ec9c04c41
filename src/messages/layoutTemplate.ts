// The words of an empty appendix, for a person to write over. Vietnamese whatever the pane's language is:
// they belong to the document.
export const LAYOUT_TEMPLATE = {
  label: "Phụ lục",
  attachedTo: "(Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm … của …)",
} as const;
