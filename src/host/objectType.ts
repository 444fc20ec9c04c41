// How an object of the Excel API is described to the dispatcher: by tables from member to function. A member
// that is in no table is refused by name.
import { invalidArgument, notImplemented } from "./hostError";

export interface Property<T> {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
}

export type Method<T> = (target: T, args: readonly unknown[]) => unknown;

export interface ObjectType<T> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly children?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** A collection's members, and one of them by key (null: there is none). */
  readonly items?: (target: T) => readonly HostObject[];
  readonly item?: (target: T, key: unknown) => HostObject | null;
  /** What finds the object again: `Id` for members of collections. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  /** Ranges have no key: Office.js keeps them by a reference that the session hands out. */
  readonly isKeptByReference?: boolean;
}

/** A type bound to a target, so that the dispatcher need not know either. */
export interface HostObject {
  readonly typeName: string;
  readonly target: unknown;
  readonly isKeptByReference: boolean;
  readonly isCollection: boolean;
  identity(): Readonly<Record<string, unknown>>;
  scalarNames(): readonly string[];
  has(name: string): "property" | "child" | null;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  child(name: string): HostObject | null;
  call(name: string, args: readonly unknown[]): unknown;
  items(): readonly HostObject[];
  item(key: unknown): HostObject | null;
}

const own = <V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined;

/** "GetRange" on the wire is getRange in the program that a person reads. */
export const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

export function bind<T>(type: ObjectType<T>, target: T): HostObject {
  const missing = (name: string) => notImplemented(`${type.name}.${camel(name)}`);
  return {
    typeName: type.name,
    target,
    isKeptByReference: type.isKeptByReference ?? false,
    isCollection: type.items !== undefined,
    identity: () => type.identity?.(target) ?? {},
    scalarNames: () => Object.keys(type.properties ?? {}),
    has: (name) => (own(type.properties, name) ? "property" : own(type.children, name) ? "child" : null),
    get(name) {
      const property = own(type.properties, name);
      if (!property) throw missing(name);
      return property.get(target);
    },
    set(name, value) {
      const property = own(type.properties, name);
      if (!property) throw missing(name);
      if (!property.set) throw invalidArgument(`${type.name}.${camel(name)} is read-only.`);
      property.set(target, value);
    },
    child(name) {
      const child = own(type.children, name);
      if (!child) throw missing(name);
      return child(target);
    },
    call(name, args) {
      const method = own(type.methods, name);
      if (!method) throw missing(`${name}()`);
      return method(target, args);
    },
    items() {
      if (!type.items) throw missing("items");
      return type.items(target);
    },
    item(key) {
      if (!type.item) throw missing("getItem()");
      return type.item(target, key);
    },
  };
}

const OBJECT_KEYS = ["typeName", "target", "call"] as const;

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && OBJECT_KEYS.every((key) => key in value);
