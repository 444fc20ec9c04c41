// Raw batches, as they come over the wire.
import { Workbook } from "../../src/host/model/workbook";
import {
  ACTION,
  PATH,
  type ActionInfo,
  type BatchResponse,
  type ObjectPathInfo,
} from "../../src/host/protocol";
import { Session } from "../../src/host/session";

function newSession(): Session {
  const workbook = new Workbook();
  workbook.add("Một");
  return new Session(workbook);
}

const PATHS: Record<string, ObjectPathInfo> = {
  1: { Id: 1, ObjectPathType: PATH.global, Name: "" },
  2: { Id: 2, ObjectPathType: PATH.property, Name: "Worksheets", ParentObjectPathId: 1 },
  3: {
    Id: 3,
    ObjectPathType: PATH.indexer,
    Name: "",
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ["Một"] },
  },
  4: {
    Id: 4,
    ObjectPathType: PATH.method,
    Name: "GetRange",
    ParentObjectPathId: 3,
    ArgumentInfo: { Arguments: ["A1:B1"] },
  },
  5: {
    Id: 5,
    ObjectPathType: PATH.method,
    Name: "GetItemOrNullObject",
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ["không có"] },
  },
  6: { Id: 6, ObjectPathType: PATH.property, Name: "FreezePanes", ParentObjectPathId: 3 },
  7: { Id: 7, ObjectPathType: PATH.property, Name: "Charts", ParentObjectPathId: 3 },
  8: { Id: 8, ObjectPathType: PATH.reference, Name: "ref-99" },
  9: { Id: 9, ObjectPathType: PATH.property, Name: "constructor", ParentObjectPathId: 3 },
};

let nextId = 10;
const action = (part: Partial<ActionInfo>): ActionInfo => ({
  Id: nextId++,
  ActionType: ACTION.query,
  Name: "",
  ObjectPathId: 4,
  ...part,
});

function send(session: Session, ...actions: ActionInfo[]): BatchResponse {
  const answer = session.execute(JSON.stringify({ Actions: actions, ObjectPaths: PATHS }));
  if (answer.kind === "refused") throw new Error(`refused: ${answer.officeError}`);
  return JSON.parse(answer.responseText) as BatchResponse;
}

const set = (Name: string, value: unknown, ObjectPathId = 4) =>
  action({ ActionType: ACTION.setProperty, Name, ObjectPathId, ArgumentInfo: { Arguments: [value] } });
const load = (Select: string[], ObjectPathId = 4) => action({ ObjectPathId, QueryInfo: { Select } });

test("set, then load, in one batch", () => {
  const { Results, Error: error } = send(
    newSession(),
    set("Values", [["a", 1]]),
    load(["values", "address"]),
  );
  expect(error).toBeUndefined();
  expect(Results[1]?.Value).toEqual({ Values: [["a", 1]], Address: "Một!A1:B1" });
});

test("nested properties, a collection, and everything of an object", () => {
  const { Results } = send(
    newSession(),
    load(["format/fill/color", "format/font/bold"]),
    load(["name"], 2),
    action({ ObjectPathId: 3, QueryInfo: {} }),
  );
  expect(Results.map(({ Value }) => Value)).toEqual([
    { Format: { Fill: { Color: "#FFFFFF" }, Font: { Bold: false } } },
    { _Items: [expect.objectContaining({ Name: "Một" })] },
    expect.objectContaining({ Name: "Một", Position: 0, Visibility: "Visible" }),
  ]);
});

test("a null object instantiates as null and loads as null", () => {
  const { Results } = send(
    newSession(),
    action({ ActionType: ACTION.instantiate, ObjectPathId: 5 }),
    load(["name"], 5),
  );
  expect(Results.map(({ Value }) => Value)).toEqual([null, null]);
});

test("a range is kept by reference and found again in the next batch", () => {
  const session = newSession();
  const { Results } = send(session, action({ ActionType: ACTION.instantiate, ObjectPathId: 4 }));
  const { _ReferenceId } = Results[0]?.Value as { _ReferenceId: string };
  const paths = { 20: { Id: 20, ObjectPathType: PATH.reference, Name: _ReferenceId } };
  const query = action({ ObjectPathId: 20, QueryInfo: { Select: ["address"] } });
  const answer = session.execute(JSON.stringify({ Actions: [query], ObjectPaths: paths }));
  expect(answer).toMatchObject({ kind: "answered", responseText: expect.stringContaining("Một!A1:B1") });
});

test("an object is an argument by its path", () => {
  const freeze = action({
    ActionType: ACTION.method,
    Name: "FreezeAt",
    ObjectPathId: 6,
    ArgumentInfo: { Arguments: [4], ReferencedObjectPathIds: [4] },
  });
  const session = newSession();
  expect(send(session, freeze).Error).toBeUndefined();
  expect(session.workbook.active.content).toMatchObject({ frozenRows: 1, frozenColumns: 2 });
});

test.each<[string, string, ActionInfo]>([
  ["a shape that differs", "InvalidArgument", set("Values", [[1]])],
  ["a read-only property", "InvalidArgument", set("Address", "A1")],
  ["an unknown property", "NotImplemented", load(["pivot"])],
  ["an unknown child", "NotImplemented", load(["name"], 7)],
  ["a name that every JavaScript object has", "NotImplemented", load(["name"], 9)],
  ["an unknown method", "NotImplemented", action({ ActionType: ACTION.method, Name: "Group" })],
  ["an unknown action", "NotImplemented", action({ ActionType: 77 })],
  ["a reference that is gone", "InvalidReference", load(["address"], 8)],
  ["a path that is not in the request", "InvalidObjectPath", load(["address"], 55)],
  ["setting on a null object", "ItemNotFound", set("Name", "x", 5)],
])("%s: %s", (_name, code, failing) => {
  const before = set("Values", [["đã ghi", 1]]);
  const session = newSession();
  const { Results, Error: error } = send(session, before, failing, set("Values", [["không tới", 2]]));
  expect([Results.length, error?.Code, error?.ActionIndex]).toEqual([1, code, 1]);
  expect(session.workbook.active.contentAt(0, 0).value).toBe("đã ghi");
});

test("limits of size are numbers of Office.js, not errors within the batch", () => {
  const session = newSession();
  session.knobs.maxRequestBytes = 50;
  expect(session.execute(JSON.stringify({ Actions: [], ObjectPaths: PATHS }))).toEqual({
    kind: "refused",
    officeError: 5103,
  });
  session.knobs.maxRequestBytes = 1e6;
  session.knobs.maxResponseBytes = 10;
  expect(session.execute(JSON.stringify({ Actions: [load(["values"])], ObjectPaths: PATHS }))).toEqual({
    kind: "refused",
    officeError: 5104,
  });
});

test("syncs and calls are counted", () => {
  const session = newSession();
  send(session, set("Values", [[1, 2]]), load(["values"]));
  send(session, load(["values"]));
  expect(session.counters.syncs).toBe(2);
  expect(session.counters.calls).toMatchObject({ "Range.values": 1, "Worksheet.getRange": 2 });
});

test("cells of a protected sheet that are not locked can be written", () => {
  const session = newSession();
  const { active } = session.workbook;
  active.restyle({ top: 0, left: 0, bottom: 0, right: 1 }, (style) => ({ ...style, locked: false }));
  active.edit().protection = {};
  expect(send(session, set("Values", [[1, 2]])).Error).toBeUndefined();
  active.restyle({ top: 0, left: 1, bottom: 0, right: 1 }, (style) => ({ ...style, locked: true }));
  expect(send(session, set("Values", [[3, 4]])).Error?.Code).toBe("AccessDenied");
});
