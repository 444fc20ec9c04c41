import { createHash } from "node:crypto";
import { digestOf } from "../../src/files/digest";

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 167 + (i >> 8)) & 0xff);

test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
])("the published digest of %j", (text, expected) => {
  expect(digestOf(new TextEncoder().encode(text))).toBe(expected);
});

test.each([1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 18_000, 1_000_003])(
  "%d bytes, as Node counts them",
  (length) => {
    const bytes = bytesOf(length);
    expect(digestOf(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
  },
);

test("a view into a larger buffer counts only its own bytes", () => {
  const bytes = bytesOf(100);
  expect(digestOf(bytes.subarray(10, 90))).toBe(digestOf(bytes.slice(10, 90)));
});

test("one changed bit changes the digest", () => {
  const bytes = bytesOf(200);
  const changed = Uint8Array.from(bytes, (byte, i) => (i === 150 ? byte ^ 1 : byte));
  expect(digestOf(changed)).not.toBe(digestOf(bytes));
});
