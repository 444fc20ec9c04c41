// A function of a word that remembers its answers: cells and registries repeat a few thousand syllables.

const LIMIT = 50_000;

export function remembered<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      answer = of(word);
      if (known.size >= LIMIT) known.clear();
      known.set(word, answer);
    }
    return answer;
  };
}
