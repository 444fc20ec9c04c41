import { deflateSync } from "fflate";
import { AppError } from "../../../src/core/base/appError";
import { inflate } from "../../../src/files/xlsx/inflate";

/** Bytes that hardly shrink, so that the deflated part is about as long. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 24);
}

// 0 to 256 KB at once, longer ones in steps.
describe.each([
  ["nothing", new Uint8Array(0)],
  ["a short part", noise(1000)],
  ["zeros", new Uint8Array(3_000_000)],
  ["a long part", noise(700_000)],
])("%s", (_, bytes) => {
  const data = deflateSync(bytes);
  const codeOf = (size: number, from = data) => {
    try {
      inflate(from, size);
      return "inflated";
    } catch (error) {
      return error instanceof AppError ? error.code : error;
    }
  };

  test("comes out as it went in", () => {
    expect(Buffer.compare(inflate(data, bytes.length), bytes)).toBe(0);
  });

  test("declared shorter than it is", () => {
    expect(codeOf(Math.max(0, bytes.length - 1))).toBe(bytes.length === 0 ? "inflated" : "tooLarge");
  });

  test("declared longer than it is", () => {
    expect(codeOf(bytes.length + 1)).toBe("corrupt");
  });

  test("cut", () => {
    expect(codeOf(bytes.length, data.subarray(0, -1))).toBe("corrupt");
  });
});
