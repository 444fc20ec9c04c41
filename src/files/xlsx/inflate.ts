// Deflated bytes and their declared size in, exactly that many bytes out; more or fewer is a fault. A zip
// bomb is stopped while it unfolds, not after.
import { Inflate, inflateSync } from "fflate";
import { AppError } from "../../core/base/appError";

/** Deflate cannot do better than 1032 to 1, so a larger claim is false before a byte is inflated. */
const BEST_RATIO = 1032;

/**
 * Parts up to this length are inflated at once, twice as fast as in steps. fflate runs through what does not
 * fit and drops it, so this bounds the time that a part with a false size can take, to about half a second.
 */
const AT_ONCE = 256 * 1024;

/** Larger parts go in steps of this length, whose output is at most 17 MB before it is counted. */
const STEP = 16 * 1024;

export function inflate(data: Uint8Array, size: number): Uint8Array {
  if (size > (data.length + 1) * BEST_RATIO) throw new AppError("corrupt");
  try {
    const whole = data.length <= AT_ONCE ? inflateAtOnce(data, size) : inflateInSteps(data, size);
    if (whole.length !== size) throw new AppError("corrupt");
    return whole;
  } catch (error) {
    throw error instanceof AppError ? error : new AppError("corrupt", {}, error);
  }
}

function inflateAtOnce(data: Uint8Array, size: number): Uint8Array {
  // One place more than declared shows that there was more.
  const whole = inflateSync(data, { out: new Uint8Array(size + 1) });
  if (whole.length > size) throw new AppError("tooLarge");
  return whole;
}

function inflateInSteps(data: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new AppError("tooLarge");
    whole.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < data.length; at += STEP) {
    stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  }
  return whole.subarray(0, length);
}
