import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createActions } from "./actions/index";
import { createWorkerEngine } from "./engine/index";
import { Pane, themeOf, Unavailable } from "./pane/index";

const root = createRoot(document.getElementById("pane")!);

const readTheme = () => {
  // Typed as always there; Excel on the web leaves it out.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return themeOf(theme, window.matchMedia("(prefers-color-scheme: dark)").matches);
};

/** The person's own date, YYYY-MM-DD. */
const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
};

async function start() {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    root.render(
      <Unavailable
        why="This page works inside Excel."
        advice="Open a workbook in Excel, go to the Home tab and choose Customer Segments; the README tells how to add it."
      />,
    );
  } else if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) {
    root.render(
      <Unavailable why="This Excel is too old for the add-in." advice="Update Excel, or open the workbook in Excel on the web." />,
    );
  } else {
    const worker = new Worker(new URL("./segmentation.worker.ts", import.meta.url), { type: "module" });
    const actions = createActions(createWorkerEngine(worker));
    root.render(
      <StrictMode>
        <Pane actions={actions} readTheme={readTheme} today={today} />
      </StrictMode>,
    );
  }
}

if (typeof Office === "undefined") {
  root.render(
    <Unavailable why="Excel's own script could not be loaded." advice="Check the connection to the internet, then open the pane again." />,
  );
} else {
  void start();
}
