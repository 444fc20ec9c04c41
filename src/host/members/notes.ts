// Excel.NoteCollection and Excel.Note of a sheet. A note is found by its cell's address.
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../hostError";
import { cellCount, cellRegion, parseA1, splitAddress } from "../model/region";
import { NOTE_HEIGHT, NOTE_WIDTH, type StoredNote } from "../model/sheet";
import { bind, type HostObject, type ObjectType, type Property } from "../objectType";
import { rangeObject } from "./range";
import { RangeTarget, regionArgument } from "./rangeTarget";
import type { SheetTarget } from "./worksheet";

interface NoteTarget extends SheetTarget {
  readonly row: number;
  readonly column: number;
}

const MAX_LENGTH = 32_767;

const isAt =
  ({ row, column }: Pick<NoteTarget, "row" | "column">) =>
  (note: StoredNote) =>
    note.row === row && note.column === column;

function noteOf(target: NoteTarget): StoredNote {
  const note = target.sheet.content.notes.find(isAt(target));
  if (!note) throw itemNotFound();
  return note;
}

function change(target: NoteTarget, part: Partial<StoredNote> | null): void {
  const note = noteOf(target);
  rangeTargetOf(target).checkWritable("allowEditObjects");
  const content = target.sheet.edit();
  content.notes = content.notes.flatMap((other) =>
    other !== note ? [other] : part ? [{ ...other, ...part }] : [],
  );
}

const rangeTargetOf = ({ session, sheet, row, column }: NoteTarget) =>
  new RangeTarget(session, sheet, [cellRegion(row, column)]);

function textOf(value: unknown): string {
  if (typeof value !== "string" || value.length > MAX_LENGTH) throw invalidArgument();
  return value;
}

function size(key: "width" | "height"): Property<NoteTarget> {
  return {
    get: (target) => noteOf(target)[key],
    set(target, value) {
      if (typeof value !== "number" || !(value > 0)) throw invalidArgument();
      change(target, { [key]: value });
    },
  };
}

const NOTE: ObjectType<NoteTarget> = {
  name: "Note",
  properties: {
    AuthorName: { get: (target) => noteOf(target).author },
    Content: {
      get: (target) => noteOf(target).text,
      set: (target, value) => change(target, { text: textOf(value) }),
    },
    Visible: {
      get: (target) => noteOf(target).isShown,
      set(target, value) {
        if (typeof value !== "boolean") throw invalidArgument();
        change(target, { isShown: value });
      },
    },
    Width: size("width"),
    Height: size("height"),
  },
  methods: {
    Delete: (target) => change(target, null),
    GetLocation: (target) => {
      noteOf(target);
      return rangeObject(rangeTargetOf(target));
    },
  },
};

const noteObject = (target: SheetTarget, { row, column }: Pick<StoredNote, "row" | "column">) =>
  bind(NOTE, { ...target, row, column });

/** In the order of the cells, row by row. */
const notesOf = (target: SheetTarget): HostObject[] =>
  [...target.sheet.content.notes]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map((note) => noteObject(target, note));

function find(target: SheetTarget, key: unknown): HostObject | null {
  const region = typeof key === "string" ? parseA1(splitAddress(key).a1) : null;
  if (!region || cellCount(region) !== 1) throw invalidArgument();
  const note = target.sheet.content.notes.find(isAt({ row: region.top, column: region.left }));
  return note ? noteObject(target, note) : null;
}

function found(note: HostObject | null | undefined): HostObject {
  if (!note) throw itemNotFound();
  return note;
}

function add(target: SheetTarget, address: unknown, content: unknown): HostObject {
  const region = regionArgument(address, target.sheet);
  if (cellCount(region) !== 1) throw invalidArgument("A note belongs to a single cell.");
  const { top: row, left: column } = region;
  new RangeTarget(target.session, target.sheet, [region]).checkWritable("allowEditObjects");
  if (target.sheet.content.notes.some(isAt({ row, column }))) throw itemAlreadyExists();
  const text = textOf(content);
  const sheet = target.sheet.edit();
  const note = { row, column, text, author: "", isShown: false, width: NOTE_WIDTH, height: NOTE_HEIGHT };
  sheet.notes = [...sheet.notes, note];
  return noteObject(target, note);
}

const NOTES: ObjectType<SheetTarget> = {
  name: "NoteCollection",
  items: notesOf,
  item: find,
  methods: {
    Add: (target, [address, content]) => add(target, address, content),
    GetItem: (target, [key]) => found(find(target, key)),
    GetItemOrNullObject: (target, [key]) => find(target, key),
    GetItemAt: (target, [index]) => found(notesOf(target)[Number(index)]),
    GetCount: ({ sheet }) => sheet.content.notes.length,
  },
};

export const notesObject = (target: SheetTarget): HostObject => bind(NOTES, target);
