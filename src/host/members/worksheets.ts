// Excel.WorksheetCollection.
import { invalidArgument, itemNotFound } from "../hostError";
import { bind, type HostObject, type Method, type ObjectType } from "../objectType";
import { EVENT } from "../protocol";
import { WORKBOOK_TARGET, type Session } from "../session";
import type { Sheet } from "../model/sheet";
import { worksheetObject } from "./worksheet";

const visible = (session: Session, visibleOnly: unknown): readonly Sheet[] =>
  session.workbook.sheets.filter(({ content }) => visibleOnly !== true || content.visibility === "Visible");

function find(session: Session, key: unknown): HostObject | null {
  if (typeof key !== "string") throw invalidArgument();
  const sheet = session.workbook.find(key);
  return sheet ? worksheetObject(session, sheet) : null;
}

function nth(session: Session, sheet: Sheet | undefined): HostObject {
  if (!sheet) throw itemNotFound();
  return worksheetObject(session, sheet);
}

function add(session: Session, name: unknown): HostObject {
  if (name !== undefined && name !== null && typeof name !== "string") throw invalidArgument();
  const sheet = session.workbook.add(name ?? undefined);
  if (session.knobs.clearUndoOnAddSheet) session.clearUndo("WorksheetCollection.add");
  session.raise(EVENT.added, sheet);
  return worksheetObject(session, sheet);
}

const listening =
  (event: number, isOn: boolean): Method<Session> =>
  (session) =>
    session.listen(event, WORKBOOK_TARGET, isOn);

const WORKSHEETS: ObjectType<Session> = {
  name: "WorksheetCollection",
  items: (session) => session.workbook.sheets.map((sheet) => worksheetObject(session, sheet)),
  item: find,
  methods: {
    Add: (session, [name]) => add(session, name),
    GetItemOrNullObject: (session, [key]) => find(session, key),
    GetActiveWorksheet: (session) => worksheetObject(session, session.workbook.active),
    GetCount: (session, [visibleOnly]) => visible(session, visibleOnly).length,
    GetFirst: (session, [visibleOnly]) => nth(session, visible(session, visibleOnly)[0]),
    GetLast: (session, [visibleOnly]) => nth(session, visible(session, visibleOnly).at(-1)),
    _RegisterDataChangedEvent: listening(EVENT.dataChanged, true),
    _UnregisterDataChangedEvent: listening(EVENT.dataChanged, false),
    _RegisterSelectionChangedEvent: listening(EVENT.selectionChanged, true),
    _UnregisterSelectionChangedEvent: listening(EVENT.selectionChanged, false),
    _RegisterActivatedEvent: listening(EVENT.activated, true),
    _UnregisterActivatedEvent: listening(EVENT.activated, false),
    _RegisterDeactivatedEvent: listening(EVENT.deactivated, true),
    _UnregisterDeactivatedEvent: listening(EVENT.deactivated, false),
    _RegisterAddedEvent: listening(EVENT.added, true),
    _UnregisterAddedEvent: listening(EVENT.added, false),
    _RegisterDeletedEvent: listening(EVENT.deleted, true),
    _UnregisterDeletedEvent: listening(EVENT.deleted, false),
  },
};

export const worksheetsObject = (session: Session): HostObject => bind(WORKSHEETS, session);
