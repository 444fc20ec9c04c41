// Chooses the returned files: by a drop of files or folders, the file picker, or the sample set.
import { Button, Caption1, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { ArrowUploadRegular } from "@fluentui/react-icons/svg/arrow-upload";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useRef } from "react";
import { DropZone } from "../components/DropZone";
import { PagedList } from "../components/PagedList";
import { useHiddenStyle } from "../components/useHiddenStyle";
import { droppedFiles } from "../droppedFiles";
import { usePane } from "../PaneContext";
import { pickedFile } from "../pickedFile";
import type { PickedFiles } from "../usePickedFiles";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  zone: { alignItems: "center", textAlign: "center" },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: tokens.spacingHorizontalS },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  file: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
});

export function FileChooser({ chosen }: { chosen: PickedFiles }) {
  const { texts, services } = usePane();
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const input = useRef<HTMLInputElement>(null);
  const { sampleFiles } = services;
  const { files, isReading, add } = chosen;

  return (
    <div className={styles.root}>
      <DropZone
        className={styles.zone}
        onDrop={(dropped) => {
          add(droppedFiles(dropped));
        }}
      >
        <Text>{texts.merge.drop}</Text>
        <div className={styles.buttons}>
          <Button icon={<ArrowUploadRegular />} onClick={() => input.current?.click()}>
            {texts.merge.choose}
          </Button>
          {sampleFiles && (
            <Button
              onClick={() => {
                add(sampleFiles());
              }}
            >
              {texts.merge.samples}
            </Button>
          )}
        </div>
        {sampleFiles && <Caption1>{texts.merge.samplesNote}</Caption1>}
        <input
          ref={input}
          className={hidden}
          type="file"
          multiple
          accept=".xlsx,.xlsm,.xls"
          tabIndex={-1}
          aria-label={texts.merge.files}
          onChange={(event) => {
            add(Promise.resolve([...(event.target.files ?? [])].map(pickedFile)));
            event.target.value = ""; // so that the same file can be chosen again after it was removed
          }}
        />
      </DropZone>
      {isReading && <Spinner size="tiny" label={texts.merge.listing} />}
      {files.length > 0 && (
        <details>
          <summary>{texts.merge.chosen(files.length)}</summary>
          <Button size="small" onClick={chosen.clear}>
            {texts.merge.clear}
          </Button>
          <PagedList
            items={files}
            label={texts.merge.chosenList}
            render={(file) => (
              <div className={styles.file}>
                <span>{file.path}</span>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={texts.merge.remove(file.path)}
                  onClick={() => {
                    chosen.remove(file);
                  }}
                />
              </div>
            )}
          />
        </details>
      )}
      <span className={hidden} role="status">
        {files.length > 0 && texts.merge.chosen(files.length)}
      </span>
    </div>
  );
}
