// What a panel shows when there is no appendix to work on: why, and the way to one.
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "../PaneContext";

export function NeedsAppendix() {
  const { texts, openPanel } = usePane();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.common.needsAppendix}</MessageBarBody>
      <MessageBarActions>
        <Button
          onClick={() => {
            openPanel("appendix");
          }}
        >
          {texts.common.toAppendix}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
