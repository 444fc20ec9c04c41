// SHA-256 of a file's bytes, synchronous and the same in Node and in a browser's worker (crypto.subtle is
// neither). Two returns with one digest are counted as one and the second is set aside, so a short hash that
// could collide, by chance or on purpose, would lose a unit's answer; this one has no known collision.

const ROUNDS = 64;
const BLOCK = 64;

/** The first 32 bits of the fractional part of the root of each of the first 64 primes. */
function primeRoots(exponent: number, count: number): Uint32Array {
  const roots = new Uint32Array(count);
  for (let n = 2, found = 0; found < count; n++) {
    let isPrime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) isPrime = false;
    if (isPrime) roots[found++] = (n ** exponent % 1) * 2 ** 32;
  }
  return roots;
}

const INITIAL = primeRoots(1 / 2, 8);
const CONSTANTS = primeRoots(1 / 3, ROUNDS);

/** 64 hexadecimal digits. */
export function digestOf(bytes: Uint8Array): string {
  const state = Uint32Array.from(INITIAL);
  const words = new Int32Array(ROUNDS);
  const whole = bytes.length - (bytes.length % BLOCK);
  for (let at = 0; at < whole; at += BLOCK) addBlock(state, words, bytes, at);

  const tail = paddedTail(bytes, whole);
  for (let at = 0; at < tail.length; at += BLOCK) addBlock(state, words, tail, at);
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}

/** The bytes left over, a one bit, zeros, and the length in bits. */
function paddedTail(bytes: Uint8Array, from: number): Uint8Array {
  const rest = bytes.length - from;
  const tail = new Uint8Array(rest + 9 <= BLOCK ? BLOCK : 2 * BLOCK);
  tail.set(bytes.subarray(from));
  tail[rest] = 0x80;
  const view = new DataView(tail.buffer);
  view.setUint32(tail.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(tail.length - 4, (bytes.length * 8) >>> 0);
  return tail;
}

function addBlock(state: Uint32Array, words: Int32Array, bytes: Uint8Array, at: number): void {
  for (let i = 0; i < 16; i++) {
    const p = at + i * 4;
    words[i] = (bytes[p]! << 24) | (bytes[p + 1]! << 16) | (bytes[p + 2]! << 8) | bytes[p + 3]!;
  }
  for (let i = 16; i < ROUNDS; i++) {
    const early = words[i - 15]!;
    const late = words[i - 2]!;
    const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    words[i] = (words[i - 16]! + s0 + words[i - 7]! + s1) | 0;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let i = 0; i < ROUNDS; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = (h + s1 + ((e & f) ^ (~e & g)) + CONSTANTS[i]! + words[i]!) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, i) => (state[i] = state[i]! + value));
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
