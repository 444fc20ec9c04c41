// Undo and redo by snapshots. A step is opened for a batch or a person's edit; the snapshot is taken when the
// step makes its first change, so that steps that only read leave no trace.

interface Store<S> {
  take(): S;
  restore(snapshot: S): void;
}

interface UndoStep<S> {
  readonly before: S;
  readonly group: string | null;
}

const MAX_STEPS = 100;

export class History<S> {
  private done: UndoStep<S>[] = [];
  private undone: S[] = [];
  private open: { group: string | null; hasChanged: boolean; isCleared: boolean } | null = null;
  private isRestoring = false;

  constructor(private readonly store: Store<S>) {}

  get undoCount(): number {
    return this.done.length;
  }

  get redoCount(): number {
    return this.undone.length;
  }

  /** Runs `change` as one step; steps in a row with the same group (not null) are taken back together. */
  step<T>(group: string | null, change: () => T): T {
    if (this.open) return change();
    this.open = { group, hasChanged: false, isCleared: false };
    try {
      return change();
    } finally {
      if (this.open.isCleared) this.clear();
      this.open = null;
    }
  }

  /** To be called before anything is changed. Changes outside a step (loading a file) are not recorded. */
  beforeChange(): void {
    if (!this.open || this.open.hasChanged || this.isRestoring) return;
    this.open.hasChanged = true;
    this.undone = [];
    const { group } = this.open;
    if (group !== null && this.done.at(-1)?.group === group) return;
    this.done.push({ before: this.store.take(), group });
    if (this.done.length > MAX_STEPS) this.done.shift();
  }

  /** Some calls cannot be taken back, and make everything before them final too. */
  clear(): void {
    if (this.open) this.open.isCleared = true;
    this.done = [];
    this.undone = [];
  }

  undo(): boolean {
    const step = this.done.pop();
    if (!step) return false;
    this.undone.push(this.store.take());
    this.restore(step.before);
    return true;
  }

  redo(): boolean {
    const after = this.undone.pop();
    if (after === undefined) return false;
    this.done.push({ before: this.store.take(), group: null });
    this.restore(after);
    return true;
  }

  private restore(snapshot: S): void {
    this.isRestoring = true;
    this.store.restore(snapshot);
    this.isRestoring = false;
  }
}
