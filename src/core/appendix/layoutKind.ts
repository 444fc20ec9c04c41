// Which of the known layouts a set of columns is.
import { wordKey } from "../base/text";
import type { Column, ColumnRole, LayoutKind } from "./types";

const REPORTED: readonly ColumnRole[] = ["result", "progress", "completedOn", "difficulty", "proposal"];

export function layoutKindOf(columns: readonly Column[]): LayoutKind {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  if (has("team") || (has("inspected") && !has("content"))) return "inspection";
  const content = columns.find((column) => column.role === "content");
  if (has("platform") || /(^| )mô hình( |$)/u.test(wordKey(content?.header ?? ""))) return "models";
  const reported = REPORTED.filter(has);
  if (!has("lead") && !has("deadline") && reported.length === 1 && has("result")) return "outline";
  return reported.length > 0 ? "progress" : "tasks";
}
