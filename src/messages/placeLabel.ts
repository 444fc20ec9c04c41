// A cell as people name it.
import { a1Of, type CellRef } from "../core/base/cell";
import type { Language } from "./language";

/** "trang tính “Phụ lục”, ô F12"; the file comes first when asked for, as for cells of returned files. */
export function placeLabel(at: CellRef, language: Language, withFile = false): string {
  if (at.sheet === "") return at.file; // an issue of a whole file
  const address = a1Of(at.row, at.col);
  const place =
    language === "vi" ? `trang tính “${at.sheet}”, ô ${address}` : `sheet “${at.sheet}”, cell ${address}`;
  return withFile ? `${at.file}, ${place}` : place;
}
