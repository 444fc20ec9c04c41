// The title of a section, which may end with how many rows it has: "Về pháp lý (3 nhiệm vụ)".
const COUNT_END = /\(\s*(\d{1,3}) \p{L}+( \p{L}+){0,2}\s*\)[.:;]?$/u;

/** Null where the line does not end so. */
export function countAtEnd(line: string): number | null {
  const count = COUNT_END.exec(line)?.[1];
  return count === undefined ? null : Number(count);
}
