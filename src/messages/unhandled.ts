// The end of every exhaustive switch: a new code does not compile until it has its words.

export function unhandled(value: never): never {
  throw new Error(`bug: no words for ${JSON.stringify(value)}`);
}
