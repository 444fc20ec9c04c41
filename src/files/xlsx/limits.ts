// How much of a hostile file is worked through before it is refused. A consolidated report of 72,000 rows
// inflates to about 50 MB; a sheet ends at row 1,048,576 and column XFD.

export const LIMITS = {
  fileBytes: 100e6,
  /** All parts of one file together, as declared and as they come out. */
  inflatedBytes: 160e6,
  zipEntries: 20_000,
  sheets: 2_000,
  xmlDepth: 100,
  rows: 1_048_576,
  cols: 16_384,
  /** Places in the grid of one sheet, empty ones between filled cells included. */
  gridCells: 8_000_000,
  merges: 100_000,
  /** Rows and cells looked at below merges; merges that do not overlap, as Excel has them, need far fewer. */
  mergeSteps: 2_000_000,
} as const;
