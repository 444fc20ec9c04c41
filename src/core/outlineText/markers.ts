// What stands before a heading of an outline and how deep it makes it: I. 1. 1.1. *) (1) - +

export interface Marker {
  /** Without its final dot. */
  readonly no: string | null;
  readonly rest: string;
  /** Headings of a higher rank stand under those of a lower. */
  readonly rank: number;
}

const ROMAN = /^([IVX]{1,5})\.\s+(?=\p{Lu})/u;
const NUMBER = /^(\d{1,2}(?:\.\d{1,2}){0,4})[.)]\s+(?=\S)/u;
const STAR = /^(\*\))\s*/u;
const POINT = /^(\(\d{1,2}\))\s*/u;
const DASH = /^([-–+])\s+/u;

export function markerOf(text: string): Marker | null {
  const roman = ROMAN.exec(text);
  if (roman) return marker(roman, text, 0);
  const number = NUMBER.exec(text);
  if (number) return marker(number, text, 10 + number[1]!.split(".").length - 1);
  const star = STAR.exec(text);
  if (star) return marker(star, text, 20);
  const point = POINT.exec(text);
  if (point) return marker(point, text, 30);
  const dash = DASH.exec(text);
  return dash ? marker(dash, text, dash[1] === "+" ? 50 : 40) : null;
}

function marker(match: RegExpExecArray, text: string, rank: number): Marker {
  return { no: match[1]!, rest: text.slice(match[0].length).trim(), rank };
}
