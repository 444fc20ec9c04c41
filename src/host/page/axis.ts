// Where rows or columns lie on the screen, in pixels, when only some differ from the standard size.

export class Axis {
  private readonly indexes: number[];
  /** Sum of the differences from the standard up to and including each index. */
  private readonly differences: number[] = [];

  constructor(
    private readonly standard: number,
    private readonly sizes: ReadonlyMap<number, number>,
    readonly count: number,
  ) {
    this.indexes = [...sizes.keys()].sort((a, b) => a - b);
    let sum = 0;
    for (const index of this.indexes) this.differences.push((sum += this.size(index) - standard));
  }

  size(index: number): number {
    return this.sizes.get(index) ?? this.standard;
  }

  offset(index: number): number {
    let low = 0;
    let high = this.indexes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.indexes[middle] ?? Infinity) < index) low = middle + 1;
      else high = middle;
    }
    return index * this.standard + (low === 0 ? 0 : (this.differences[low - 1] ?? 0));
  }

  /** The row or column at this pixel. */
  at(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offset(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
