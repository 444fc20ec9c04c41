// Deflated bytes and their declared size in, exactly that many bytes out; more or fewer is a fault. A zip
// bomb is stopped while it unfolds, not after.
import { Inflate } from "fflate";
import { AppError } from "../../core/base/appError";

/** One step's output is at most 1032 times as long, which bounds the memory a bomb can take: 17 MB. */
const STEP = 16_384;

/** Deflate cannot do better than 1032 to 1, so a larger claim is false before a byte is inflated. */
const BEST_RATIO = 1032;

export function inflate(data: Uint8Array, size: number): Uint8Array {
  if (size > (data.length + 1) * BEST_RATIO) throw new AppError("corrupt");
  const whole = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new AppError("tooLarge");
    whole.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < data.length; at += STEP) {
      stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    }
  } catch (error) {
    throw error instanceof AppError ? error : new AppError("corrupt", {}, error);
  }
  if (length !== size) throw new AppError("corrupt");
  return whole;
}
