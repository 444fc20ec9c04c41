// The worksheet functions of the add-in, as Excel learns of them: the manifest names a namespace, the page in
// which they run and the file that describes them. Addresses are taken on the host's own origin.

export interface ParameterDescription {
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionDescription {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly ParameterDescription[];
  /** Volatile, streaming and the like, which the host does not know. */
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface FunctionSet {
  readonly namespace: string;
  readonly page: URL;
  readonly functions: readonly FunctionDescription[];
}

/** Null: the add-in has no functions. */
export async function loadFunctionSet(manifest: URL): Promise<FunctionSet | null> {
  const response = await fetch(manifest);
  if (!response.ok) return null;
  const xml = new DOMParser().parseFromString(await response.text(), "text/xml");
  const extension = xml.querySelector('ExtensionPoint[*|type="CustomFunctions"]');
  if (!extension) return null;

  function resource(selector: string): string {
    const id = extension?.querySelector(selector)?.getAttribute("resid");
    const value = [...xml.querySelectorAll("Resources [id]")]
      .find((element) => element.getAttribute("id") === id)
      ?.getAttribute("DefaultValue");
    if (!value) throw new Error(`the manifest has no resource for ${selector}`);
    return value;
  }
  const address = (selector: string) => new URL(new URL(resource(selector)).pathname, location.origin);

  const metadata = await fetch(address("Metadata > SourceLocation"));
  if (!metadata.ok) throw new Error(`no description of the functions at ${metadata.url}`);
  const { functions } = (await metadata.json()) as { functions: readonly FunctionDescription[] };
  return { namespace: resource("Namespace"), page: address("Page > SourceLocation"), functions };
}
