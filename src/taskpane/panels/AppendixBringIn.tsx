// *Đưa vào*: a table from wherever officials have it (a file dropped or chosen, or what was copied from Word, a
// web page or a PDF), previewed, then written to a new sheet in the standard layout.
import {
  Body1Strong,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons/svg/document-arrow-up";
import { useRef, useState, type ClipboardEvent } from "react";
import { DropZone } from "../components/DropZone";
import { useHiddenStyle } from "../components/useHiddenStyle";
import { PanelOutcome } from "../components/PanelOutcome";
import { usePane } from "../PaneContext";
import type { BringInPreparation } from "../paneServices";
import { usePanel } from "../usePanel";
import { BringInPreview } from "./BringInPreview";

const ACCEPTED = ".xlsx,.xlsm,.docx,.pdf,.html,.htm,.txt,.md,.tsv,.csv";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  start: { alignSelf: "start" },
});

export function AppendixBringIn() {
  const { texts, services, write } = usePane();
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const panel = usePanel<BringInPreparation>();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  /** Files dropped beside the one that is read. */
  const [others, setOthers] = useState<readonly string[]>([]);
  const { state } = panel;
  const isRunning = state.kind === "running";

  const bringIn = (name: string, content: File | string) => {
    panel.reset(); // the preview of another source must not be written by mistake
    panel.prepare(texts.bringIn.running(name), ({ signal }) =>
      services.prepareBringIn({ name, content }, signal),
    );
  };
  const take = (files: FileList | null) => {
    const file = files?.[0];
    setOthers([...(files ?? [])].slice(1).map(({ name }) => name));
    if (file) bringIn(file.name, file);
  };
  /** A table keeps its cells only in the clipboard's HTML; plain text is left to be looked at first. */
  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData("text/html");
    if (!/<table[\s>]/i.test(html)) return;
    event.preventDefault();
    setText("");
    bringIn(texts.bringIn.clipboard, html);
  };

  return (
    <section className={styles.root} aria-label={texts.bringIn.title}>
      <Body1Strong as="h3">{texts.bringIn.title}</Body1Strong>
      <Text>{texts.bringIn.note}</Text>
      <DropZone
        onDrop={({ files }) => {
          take(files);
        }}
      >
        <Button
          className={styles.start}
          icon={<DocumentArrowUpRegular />}
          disabled={isRunning}
          onClick={() => input.current?.click()}
        >
          {texts.bringIn.choose}
        </Button>
        <input
          ref={input}
          className={hidden}
          type="file"
          accept={ACCEPTED}
          aria-label={texts.bringIn.file}
          tabIndex={-1}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = "";
          }}
        />
        <Textarea
          aria-label={texts.bringIn.paste}
          placeholder={texts.bringIn.paste}
          value={text}
          rows={3}
          resize="vertical"
          disabled={isRunning}
          onPaste={paste}
          onChange={(_event, data) => {
            setText(data.value);
          }}
        />
        <Button
          className={styles.start}
          disabled={isRunning || text.trim() === ""}
          onClick={() => {
            bringIn(texts.bringIn.clipboard, text);
          }}
        >
          {texts.bringIn.readText}
        </Button>
      </DropZone>
      {others.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.bringIn.oneAtATime(others.join(", "))}</MessageBarBody>
        </MessageBar>
      )}
      <PanelOutcome panel={panel}>
        {(preview) => (
          <BringInPreview
            preview={preview}
            isBusy={isRunning}
            onCorrect={(header, role) => {
              panel.prepare(texts.common.reading, async () => {
                await write(() => services.prepareHeading(header, role), {});
                return services.settleBringIn(preview, []);
              });
            }}
            onChoose={(reading) => {
              panel.prepare(texts.common.reading, () => services.settleBringIn(preview, [reading]));
            }}
          />
        )}
      </PanelOutcome>
    </section>
  );
}
