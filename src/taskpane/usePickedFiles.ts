// The files that a person has chosen so far. A folder is read while others may be dropped or taken away: what it
// holds is added to the list as it is by then.
import { useState } from "react";
import { failureOf, type Failure } from "./failure";
import { withFiles, type PickedFile } from "./pickedFile";

export interface PickedFiles {
  readonly files: readonly PickedFile[];
  /** A drop is still being read: the list is not whole. */
  readonly isReading: boolean;
  readonly failure: Failure | null;
  readonly add: (added: Promise<readonly PickedFile[]>) => void;
  readonly remove: (file: PickedFile) => void;
  readonly clear: () => void;
}

export function usePickedFiles(): PickedFiles {
  const [files, setFiles] = useState<readonly PickedFile[]>([]);
  const [reading, setReading] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  return {
    files,
    isReading: reading > 0,
    failure,
    add(added) {
      setFailure(null);
      setReading((count) => count + 1);
      added
        .then(
          (more) => {
            setFiles((known) => withFiles(known, more));
          },
          (thrown: unknown) => {
            setFailure(failureOf(thrown));
          },
        )
        .finally(() => {
          setReading((count) => count - 1);
        });
    },
    remove(file) {
      setFiles((known) => known.filter((other) => other !== file));
    },
    clear() {
      setFiles([]);
    },
  };
}
