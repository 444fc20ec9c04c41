// The sample returns, offered only where the local host serves them beside the pane.
import type { PickedFile } from "./pickedFile";

interface SampleList {
  readonly files: readonly { readonly path: string; readonly modifiedOn: string }[];
}

const FOLDER = "../samples/";

async function sampleFile({ path, modifiedOn }: SampleList["files"][number]): Promise<PickedFile> {
  const response = await fetch(
    new URL(FOLDER + path.split("/").map(encodeURIComponent).join("/"), window.location.href),
  );
  if (!response.ok) throw new Error(`bug: sample ${path} is listed but not served`);
  const name = path.slice(path.lastIndexOf("/") + 1);
  const lastModified = Date.parse(`${modifiedOn}T12:00:00`);
  return {
    file: new File([await response.arrayBuffer()], name, { lastModified }),
    path: path.replace(/^bao-cao\//, ""),
  };
}

/** Null where no samples are served, as in any real installation. */
export async function findSampleFiles(): Promise<(() => Promise<readonly PickedFile[]>) | null> {
  if (process.env.NODE_ENV === "production") return null;
  const response = await fetch(new URL(`${FOLDER}files.json`, window.location.href)).catch(() => null);
  if (!response?.ok) return null;
  const { files } = (await response.json()) as SampleList;
  return () => Promise.all(files.map(sampleFile));
}
