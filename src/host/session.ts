// The host's state behind one pane: the workbook, what the pane keeps and listens to, the knobs and counters
// of a bench, and the one entry for a batch.
import { dispatch, ReferenceTable } from "./dispatch";
import { CustomFunctions } from "./functions/customFunctions";
import { HostError, notImplemented, OFFICE_ERROR } from "./hostError";
import { newObject } from "./members/newObject";
import { workbookObject } from "./members/workbook";
import type { Workbook } from "./model/workbook";
import type { Sheet } from "./model/sheet";
import { formatA1, type Region } from "./model/region";
import { EVENT, type BatchRequest } from "./protocol";

/**
 * How batches form undo steps. Office.js 1.1.110 does not send `mergeUndoGroup` over the wire, so the host
 * cannot see it: `perRun` treats every run as if it had asked; `strict` does too and refuses what cannot
 * be undone, as Excel does inside a group; `perSync` is Excel without the option.
 */
export type UndoUnit = "perRun" | "perSync" | "strict";

export interface Knobs {
  latencyMs: number;
  undoUnit: UndoUnit;
  /** Some builds of Excel clear the undo stack when an add-in adds a sheet. */
  clearUndoOnAddSheet: boolean;
  maxRequestBytes: number;
  maxResponseBytes: number;
}

export interface Counters {
  /** Batches that reached the host. */
  syncs: number;
  calls: Record<string, number>;
  largestRequest: number;
  largestResponse: number;
}

export interface HostEvent {
  readonly type: number;
  readonly targetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** A refusal is a number of Office.js and concerns the whole batch; an error within the batch is an answer. */
export type BatchAnswer =
  | { readonly kind: "answered"; readonly responseText: string }
  | { readonly kind: "refused"; readonly officeError: number };

/** Where a batch comes from. The page of the worksheet functions only hands back what they answered. */
export type BatchSource = "pane" | "functions";

export const WORKBOOK_TARGET = "Workbook";
const MAX_BYTES = 5 * 1024 * 1024;
const encoder = new TextEncoder();
const ignore = () => undefined;
const refused = (officeError: number): BatchAnswer => ({ kind: "refused", officeError });

export class Session {
  readonly references = new ReferenceTable();
  readonly customFunctions = new CustomFunctions();
  readonly knobs: Knobs = {
    latencyMs: 0,
    undoUnit: "perRun",
    clearUndoOnAddSheet: false,
    maxRequestBytes: MAX_BYTES,
    maxResponseBytes: MAX_BYTES,
  };
  readonly counters: Counters = { syncs: 0, calls: {}, largestRequest: 0, largestResponse: 0 };
  calculationMode = "Automatic";
  isEditingCell = false;
  onEvent: (event: HostEvent) => void = ignore;
  onChange: () => void = ignore;

  private readonly failures: { readonly member: string; readonly code: string }[] = [];
  private readonly listeners = new Set<string>();
  private pending: HostEvent[] = [];
  private run = { number: 0, lastId: 0 };

  constructor(public workbook: Workbook) {}

  /** The next call of `member` ("Worksheet.delete", "Range.values") fails with this code. */
  failNext(member: string, code: string): void {
    this.failures.push({ member, code });
  }

  /** Opens another workbook under the running pane. */
  open(workbook: Workbook): void {
    this.workbook = workbook;
    this.references.clear();
    this.recalculate();
  }

  /** After every change: the cells that call functions first, then what is drawn. */
  recalculate(): void {
    this.customFunctions.calculate(this.workbook);
    this.onChange();
  }

  execute(requestText: string, source: BatchSource = "pane"): BatchAnswer {
    const size = encoder.encode(requestText).length;
    if (source === "pane") {
      this.counters.syncs++;
      this.counters.largestRequest = Math.max(this.counters.largestRequest, size);
    }
    if (size > this.knobs.maxRequestBytes) return refused(OFFICE_ERROR.requestTooLarge);
    if (this.isEditingCell) return refused(OFFICE_ERROR.cellEditMode);
    // A message from the pane that is on the same page; Office.js made it.
    const request = JSON.parse(requestText) as BatchRequest;
    const group = source === "pane" ? this.undoGroup(request) : null;
    const response = this.workbook.history.step(group, () =>
      dispatch(request, {
        root: workbookObject(this),
        newObject: (typeName) => newObject(this, typeName),
        references: this.references,
        onCall: (member) => this.count(member),
      }),
    );
    const responseText = JSON.stringify(response);
    const responseSize = encoder.encode(responseText).length;
    this.counters.largestResponse = Math.max(this.counters.largestResponse, responseSize);
    this.flushEvents();
    this.recalculate();
    return responseSize > this.knobs.maxResponseBytes
      ? refused(OFFICE_ERROR.responseTooLarge)
      : { kind: "answered", responseText };
  }

  /** Something a person does in the grid: one undo step. */
  act(change: () => void): void {
    this.workbook.history.step(null, change);
    this.flushEvents();
    this.recalculate();
  }

  undo(): boolean {
    const isDone = this.workbook.history.undo();
    this.recalculate();
    return isDone;
  }

  redo(): boolean {
    const isDone = this.workbook.history.redo();
    this.recalculate();
    return isDone;
  }

  /** For members after which nothing before can be undone. */
  clearUndo(member: string): void {
    if (this.knobs.undoUnit === "strict")
      throw new HostError("UndoNotSupported", `${member} cannot be part of an undo group.`);
    this.workbook.history.clear();
  }

  listen(event: number, targetId: string, isOn: boolean): void {
    const key = `${event} ${targetId}`;
    if (isOn) this.listeners.add(key);
    else this.listeners.delete(key);
  }

  /** Sent once the batch or edit is done, to the sheet's listeners and the workbook's. */
  raise(type: number, sheet: Sheet, args: Readonly<Record<string, unknown>> = {}): void {
    for (const targetId of [sheet.id, WORKBOOK_TARGET])
      if (this.listeners.has(`${type} ${targetId}`))
        this.pending.push({ type, targetId, args: { ...args, source: "Local", worksheetId: sheet.id } });
  }

  raiseChanged(sheet: Sheet, region: Region, changeType = "RangeEdited"): void {
    this.raise(EVENT.dataChanged, sheet, { changeType, address: formatA1(region), shiftDirection: "None" });
  }

  activate(sheet: Sheet): void {
    const before = this.workbook.active;
    if (before === sheet) return;
    this.workbook.activate(sheet);
    this.raise(EVENT.deactivated, before);
    this.raise(EVENT.activated, sheet);
  }

  select(sheet: Sheet, region: Region): void {
    this.activate(sheet);
    sheet.select(region);
    this.raise(EVENT.selectionChanged, sheet, { address: formatA1(region) });
  }

  private flushEvents(): void {
    const events = this.pending;
    this.pending = [];
    for (const event of events) this.onEvent(event);
  }

  private count(member: string): void {
    this.counters.calls[member] = (this.counters.calls[member] ?? 0) + 1;
    const index = this.failures.findIndex((failure) => failure.member === member);
    if (index < 0) return;
    const [failure] = this.failures.splice(index, 1);
    if (failure?.code === "NotImplemented") throw notImplemented(member);
    if (failure) throw new HostError(failure.code, `${failure.code} (asked for by the bench) in ${member}`);
  }

  /** Office.js numbers everything within one request context upwards, so a lower number is a new run. */
  private undoGroup(request: BatchRequest): string | null {
    const ids = request.Actions.map(({ Id }) => Id);
    const first = ids.reduce((least, id) => Math.min(least, id), Infinity);
    if (first <= this.run.lastId) this.run = { number: this.run.number + 1, lastId: 0 };
    this.run.lastId = ids.reduce((most, id) => Math.max(most, id), this.run.lastId);
    return this.knobs.undoUnit === "perSync" ? null : `run ${this.run.number}`;
  }
}
