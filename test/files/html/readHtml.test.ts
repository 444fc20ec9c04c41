// HTML of pages and clipboards: tables where they stand, words in their cells, and nothing but text from
// whatever is hostile.
import { cellText } from "../../../src/core/base/cellText";
import { looksLikeHtml, readHtml } from "../../../src/files/html/readHtml";

function rows(html: string): readonly (readonly string[])[] {
  return readHtml(html, "f").rows.map((row) => row.map(cellText));
}

const CASES: readonly [name: string, html: string, read: readonly (readonly string[])[]][] = [
  ["rows and cells", "<table><tr><td>1</td><td>Rà soát</td></tr></table>", [["1", "Rà soát"]]],
  [
    "paragraphs around a table",
    "<p>Phụ lục</p><table><tr><th>TT</th></tr></table><p>Nơi nhận</p>",
    [["Phụ lục"], ["TT"], ["Nơi nhận"]],
  ],
  [
    "paragraphs and breaks in a cell are lines",
    "<table><tr><td><p>a</p><p>b<br>c</p></td></tr></table>",
    [["a\nb\nc"]],
  ],
  ["cells that are never closed", "<table><tr><td>1<td>2<tr><td>3", [["1", "2"], ["3"]]],
  [
    "a table within a cell is text of the cell",
    "<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>",
    [["a\nb", "c"]],
  ],
  [
    "cells merged across and down",
    '<table><tr><td rowspan="2">x</td><td colspan=2>y</td></tr><tr><td>z</td><td>t</td></tr></table>',
    [
      ["x", "y"],
      ["", "z", "t"],
    ],
  ],
  [
    "entities, once",
    "<p>A &amp; B &amp;lt; &#272;&#x110; &nbsp;&hellip; &unknown;</p>",
    [["A & B &lt; ĐĐ \u00a0… &unknown;"]],
  ],
  [
    "what is no text is left out",
    "<style>td{}</style><script>alert('<td>')</script><p>x</p><!-- <p>y</p> -->",
    [["x"]],
  ],
  ["a script that is never closed", "<p>x</p><script>alert(1)", [["x"]]],
  ["a quote that is never closed", '<p title="a>b</p>', [["b"]]],
  ["a bare less-than", "<p>3 < 5 và 7 > 6</p>", [["3 < 5 và 7 > 6"]]],
  ["Word's own tags", "<p><o:p>x</o:p></p><![if !supportLists]><p>y</p><![endif]>", [["x"], ["y"]]],
  [
    "automatic numbers",
    "<table><tr><td>TT</td><td>a</td></tr><tr><td><ol><li></li></ol></td><td>b</td></tr><tr><td><ol><li></li></ol></td><td>c</td></tr></table>",
    [
      ["TT", "a"],
      ["1", "b"],
      ["2", "c"],
    ],
  ],
  ["a formula is its letters", "<table><tr><td>=1+1</td></tr></table>", [["=1+1"]]],
];

test.each(CASES)("%s", (_name, html, read) => expect(rows(html)).toEqual(read));

test("merges have their places", () => {
  const html = "<p>x</p><table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>";
  expect(readHtml(html, "f").merges).toEqual([{ sheet: "", top: 1, left: 0, bottom: 2, right: 0 }]);
});

test("the clipboard's header and surroundings are not read", () => {
  const html =
    "Version:0.9\r\nStartHTML:00000097\r\n<html><body><p>outside</p><!--StartFragment--><table><tr><td>1</td></tr></table><!--EndFragment--></body></html>";
  expect(rows(html)).toEqual([["1"]]);
});

test("ten megabytes, and depth without end, are read in one pass", () => {
  const many = `<table>${"<tr><td>1</td><td>x</td></tr>".repeat(50_000)}</table>`;
  expect(rows(many)).toHaveLength(50_000);
  expect(rows(`${"<div>".repeat(200_000)}x`)).toEqual([["x"]]);
  expect(rows(`${"<table><tr><td>".repeat(50_000)}x`)).toHaveLength(1);
  expect(rows("<".repeat(1_000_000))).toHaveLength(1);
});

test.each([
  ['<td colspan="999999999">', 1],
  ["<td colspan=-5>", 1],
  ["<td rowspan=99999999>", 1],
])("spans are bounded: %s", (cell, count) => {
  expect(rows(`<table><tr>${cell}x</td></tr></table>`)).toHaveLength(count);
});

test.each([
  ["<!DOCTYPE html><p>x", true],
  ["<table><tr><td>1</td></tr></table>", true],
  ["TT\tNội dung\n<b>I</b>\tVề pháp lý", false],
  ["3 < 5", false],
])("%j is HTML: %s", (text, is) => expect(looksLikeHtml(text)).toBe(is));
