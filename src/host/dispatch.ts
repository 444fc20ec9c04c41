// Carries out one batch of the Rich API: object paths become objects, actions are done in order, and the first
// that fails ends the batch; what came before it stays done.
import { HostError, invalidArgument, itemNotFound, notImplemented } from "./hostError";
import { camel, isHostObject, type HostObject } from "./objectType";
import {
  ACTION,
  PATH,
  type ActionInfo,
  type ArgumentInfo,
  type BatchRequest,
  type BatchResponse,
  type ObjectPathInfo,
} from "./protocol";
import { query } from "./query";

export interface DispatchContext {
  readonly root: HostObject;
  /** What Office.js makes by name rather than from the workbook. */
  readonly newObject: (typeName: string) => HostObject | null;
  /** Objects that the pane keeps between batches. */
  readonly references: ReferenceTable;
  /** May throw what a knob asked for; also counts. */
  onCall(member: string): void;
}

export class ReferenceTable {
  private readonly objects = new Map<string, HostObject>();
  private next = 1;

  get size(): number {
    return this.objects.size;
  }

  keep(object: HostObject): string {
    const id = `ref-${this.next++}`;
    this.objects.set(id, object);
    return id;
  }

  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object)
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  remove(id: string): void {
    this.objects.delete(id);
  }

  clear(): void {
    this.objects.clear();
  }
}

class Batch {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly referenceIds = new Map<number, string>();

  constructor(
    private readonly request: BatchRequest,
    private readonly context: DispatchContext,
  ) {}

  /** Null: a null object (…OrNullObject). */
  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `The object path ${id} is not in the request.`);
    const object = this.resolvePath(path);
    this.resolved.set(id, object);
    return object;
  }

  private resolvePath(path: ObjectPathInfo): HostObject | null {
    const { root, references } = this.context;
    if (path.ObjectPathType === PATH.global) return root;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.reference) return references.find(path.Name);
    if (path.ObjectPathType === PATH.newObject) {
      const made = this.context.newObject(path.Name);
      if (!made) throw notImplemented(path.Name);
      return made;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PATH.property:
        return parent.child(path.Name);
      case PATH.indexer: {
        this.context.onCall(`${parent.typeName}.getItem`);
        const item = parent.item(this.argumentsOf(path.ArgumentInfo)[0]);
        if (!item) throw itemNotFound();
        return item;
      }
      case PATH.method: {
        const value = this.call(parent, path.Name, path.ArgumentInfo);
        if (value === null || isHostObject(value)) return value;
        throw new Error(`${parent.typeName}.${path.Name} did not give an object`);
      }
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  private call(object: HostObject, name: string, args?: ArgumentInfo): unknown {
    this.context.onCall(`${object.typeName}.${camel(name)}`);
    return object.call(name, this.argumentsOf(args));
  }

  private argumentsOf(info?: ArgumentInfo): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = ids[index];
      if (typeof id !== "number" || id === 0) return argument;
      const object = this.resolve(id);
      if (!object) throw invalidArgument();
      return object;
    });
  }

  /** What Office.js needs to find the object again; the same reference for the same path. */
  private instantiate(id: number): unknown {
    const object = this.resolve(id);
    if (!object) return null;
    if (!object.isKeptByReference) return object.identity();
    const known = this.referenceIds.get(id) ?? this.context.references.keep(object);
    this.referenceIds.set(id, known);
    return { ...object.identity(), _ReferenceId: known };
  }

  private method(action: ActionInfo): unknown {
    const [argument] = action.ArgumentInfo?.Arguments ?? [];
    // Housekeeping of Office.js itself.
    if (action.Name === "_RemoveReference") return this.context.references.remove(String(argument));
    if (action.Name === "_RemoveAllReferences") return this.context.references.clear();
    const object = this.resolve(action.ObjectPathId);
    if (action.Name === "_KeepReference") return undefined;
    if (!object) throw itemNotFound();
    const value = this.call(object, action.Name, action.ArgumentInfo);
    return isHostObject(value) ? undefined : value;
  }

  act(action: ActionInfo): unknown {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.instantiate(action.ObjectPathId);
      case ACTION.query: {
        const object = this.resolve(action.ObjectPathId);
        return object ? query(object, action.QueryInfo ?? {}, this.context.references) : null;
      }
      case ACTION.method:
        return this.method(action);
      case ACTION.setProperty: {
        const object = this.resolve(action.ObjectPathId);
        if (!object) throw itemNotFound();
        this.context.onCall(`${object.typeName}.${camel(action.Name)}`);
        return object.set(action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
      }
      case ACTION.trace:
        return undefined;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  locationOf(action: ActionInfo): string {
    const names: string[] = action.Name ? [action.Name] : [];
    let path = this.request.ObjectPaths[String(action.ObjectPathId)];
    for (let depth = 0; path && depth < 20; depth++) {
      if (path.Name) names.unshift(path.Name);
      path = path.ParentObjectPathId ? this.request.ObjectPaths[String(path.ParentObjectPathId)] : undefined;
    }
    return names.join(".");
  }
}

export function dispatch(request: BatchRequest, context: DispatchContext): BatchResponse {
  const batch = new Batch(request, context);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: batch.act(action) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code, message, httpStatusCode } = error;
      return {
        Results: results,
        Error: {
          Code: code,
          Message: message,
          Location: batch.locationOf(action),
          ActionIndex: index,
          HttpStatusCode: httpStatusCode,
        },
      };
    }
  }
  return { Results: results };
}
