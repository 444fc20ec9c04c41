// Starts the pane when Office is ready. Office.js takes history.pushState and replaceState away; the pane needs
// no history, and reads its panel from the address that the ribbon's button opened.
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { languageOf } from "../messages/language";
import { paneTexts } from "../messages/paneTexts";
import { App } from "./App";
import { failureOf, failureSentence } from "./failure";
import { panelNameOf } from "./panelName";
import { StartMessage } from "./StartMessage";
import type { Appearance, OfficeColours } from "./theme";
import { useAppearance } from "./useAppearance";

/** Outside Office there is no context, whatever its type says. */
function officeColours(): OfficeColours | undefined {
  return (Office.context as typeof Office.context | undefined)?.officeTheme;
}

function Themed({ children }: { children: (appearance: Appearance) => ReactNode }) {
  return children(useAppearance(officeColours()));
}

/** Not in the first script: names, deadlines and the registry come while the pane is drawn and Office gets ready. */
const loadServices = () => import(/* webpackChunkName: "services" */ "./createPaneServices");

async function start(): Promise<void> {
  const loading = loadServices();
  loading.catch(() => undefined); // awaited below, where its failure is shown
  const { host } = await Office.onReady();
  const container = document.getElementById("root");
  if (!container) throw new Error("bug: taskpane.html has no #root");
  const isExcel = host === Office.HostType.Excel;
  const language = languageOf(isExcel ? Office.context.displayLanguage : navigator.language);

  const showFault = (thrown: unknown): void => {
    const failure = failureOf(thrown);
    const details = failure.kind === "fault" ? failure.details : undefined;
    root.render(
      <Themed>
        {(appearance) => (
          <StartMessage
            appearance={appearance}
            intent="error"
            text={failureSentence(failure, language)}
            details={details}
          />
        )}
      </Themed>,
    );
  };
  // React empties the root after an error while drawing; an empty pane would tell nobody anything.
  const root = createRoot(container, { onUncaughtError: showFault });

  if (!isExcel) {
    const text = paneTexts(language).common.onlyInExcel;
    root.render(
      <Themed>{(appearance) => <StartMessage appearance={appearance} intent="info" text={text} />}</Themed>,
    );
    return;
  }
  try {
    const { createPaneServices } = await loading;
    const services = await createPaneServices();
    root.render(
      <Themed>
        {(appearance) => (
          <App
            services={services}
            initialPanel={panelNameOf(window.location.search)}
            appearance={appearance}
          />
        )}
      </Themed>,
    );
  } catch (thrown) {
    showFault(thrown);
  }
}

void start();
