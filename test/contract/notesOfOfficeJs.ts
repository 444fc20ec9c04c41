// Worksheet.notes (ExcelApi 1.18) for the Office.js of the npm package, 1.1.110, which does not have it yet;
// Microsoft's CDN does. Made of the same parts as the package's own classes, such as CommentCollection.

/** What Office.js' own classes are made with; not in its types. */
interface BatchApiHelper {
  createPropertyObject(
    type: unknown,
    parent: object,
    name: string,
    isCollection: boolean,
    flags: number,
  ): never;
  createMethodObject(
    type: unknown,
    parent: object,
    name: string,
    operation: number,
    args: unknown[],
    isCollection: boolean,
    isInvalidAfterRequest: boolean,
    getByIdMethod: null,
    flags: number,
  ): never;
  createChildItemObject(
    type: unknown,
    hasIndexer: boolean,
    parent: object,
    data: unknown,
    index: number,
  ): { _handleResult(value: unknown): void };
  invokeMethod(
    target: object,
    name: string,
    operation: number,
    args: unknown[],
    flags: number,
    result: number,
  ): void;
  invokeSetProperty(target: object, name: string, value: unknown, flags: number): void;
}

interface Internals {
  readonly BatchApiHelper: BatchApiHelper;
  readonly ClientObject: new (...args: unknown[]) => {
    _handleResult(value: unknown): void;
    readonly _isNull: boolean;
  };
  readonly Utility: {
    load(target: object, options: unknown): never;
    fixObjectPathIfNecessary(target: object, value: unknown): void;
    throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void;
  };
}

/** To be called when Office is ready: Office.js makes these classes while it starts. */
export function addNotesToOfficeJs(): void {
  const { BatchApiHelper: helper, ClientObject, Utility } = OfficeExtension as unknown as Internals;
  if ("notes" in Excel.Worksheet.prototype) return;

  class Note extends ClientObject {
    private loaded: string | undefined;

    get content(): string {
      Utility.throwIfNotLoaded("content", this.loaded, "Note", this._isNull);
      return this.loaded!;
    }

    set content(value: string) {
      this.loaded = value;
      helper.invokeSetProperty(this, "Content", value, 0);
    }

    delete(): void {
      helper.invokeMethod(this, "Delete", 0, [], 0, 0);
    }

    getLocation(): Excel.Range {
      return helper.createMethodObject(Excel.Range, this, "GetLocation", 1, [], false, true, null, 4);
    }

    load(options: unknown): this {
      return Utility.load(this, options);
    }

    override _handleResult(value: { Content?: string } | null): void {
      super._handleResult(value);
      if (!value) return;
      Utility.fixObjectPathIfNecessary(this, value);
      if (value.Content !== undefined) this.loaded = value.Content;
    }
  }

  class NoteCollection extends ClientObject {
    private loaded: unknown[] | undefined;
    readonly _isCollection = true;

    get items(): unknown[] {
      Utility.throwIfNotLoaded("items", this.loaded, "NoteCollection", this._isNull);
      return this.loaded!;
    }

    add(cellAddress: unknown, content: unknown): Note {
      return helper.createMethodObject(Note, this, "Add", 0, [cellAddress, content], false, true, null, 0);
    }

    getItemOrNullObject(key: string): Note {
      return helper.createMethodObject(Note, this, "GetItemOrNullObject", 1, [key], false, false, null, 4);
    }

    getItemAt(index: number): Note {
      return helper.createMethodObject(Note, this, "GetItemAt", 1, [index], false, false, null, 4);
    }

    load(options: unknown): this {
      return Utility.load(this, options);
    }

    override _handleResult(value: { _Items?: unknown[] } | null): void {
      super._handleResult(value);
      if (!value) return;
      Utility.fixObjectPathIfNecessary(this, value);
      this.loaded = value._Items?.map((data, index) => {
        const item = helper.createChildItemObject(Note, false, this, data, index);
        item._handleResult(data);
        return item;
      });
    }
  }

  Object.defineProperty(Excel.Worksheet.prototype, "notes", {
    get(this: object) {
      return helper.createPropertyObject(NoteCollection, this, "Notes", true, 4);
    },
  });
}
