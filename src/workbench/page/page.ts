/** The page of the workbench: the visitor's buttons on one side, grid, pane and emulated Excel on the other. */
import type { Book } from "../book";
import { fileEnding, saveXlsx } from "../xlsx";
import { downloadXlsx } from "./download";
import { dropZone } from "./drop-zone";
import { Notice } from "./notice";
import { openFile } from "./open-file";
import { sampleBook } from "./sample-book";
import { SimulateMenu } from "./simulate-menu";
import { applyTheme, rememberedTheme } from "./theme";
import { startUniver } from "./univer/start-univer";
import { UniverGrid } from "./univer/univer-grid";
import { Workbench } from "./workbench";
import "./page.css";

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`page.html has no #${id}`);
  return found;
}

const notice = new Notice(element("notice"));
let theme = rememberedTheme();
applyTheme(theme);

const workbench = new Workbench(
  {
    makeGrid: (listener) => new UniverGrid(startUniver(element("grid"), theme === "dark"), listener),
    pane: element("pane"),
    say: (sentence) => notice.say(sentence),
  },
  { profile: "desktop", theme },
);

const troubles = new SimulateMenu(element("trouble"), (simulation) => workbench.simulate(simulation));

function show(book: Book, fileName: string): void {
  troubles.reset();
  element("file-name").textContent = fileName;
  workbench.open(book, fileName);
}

async function open(file: File): Promise<void> {
  await notice.busy(`Opening ${file.name}…`);
  const opened = await openFile(file);
  if (!opened.ok) {
    notice.say(opened.message);
    return;
  }
  notice.clear();
  show(opened.book, file.name);
}

/** The file that `--workbook` named, or the sample. */
async function start(): Promise<void> {
  const name = new URLSearchParams(location.search).get("workbook");
  if (name !== null) {
    const response = await fetch("workbook");
    if (response.ok) {
      await open(new File([await response.blob()], name));
      if (workbench.book) return;
    }
  }
  show(sampleBook(), "Sample customers.xlsx");
}

const chooser = element("file") as HTMLInputElement;
element("open").addEventListener("click", () => chooser.click());
chooser.addEventListener("change", () => {
  const file = chooser.files?.[0];
  chooser.value = "";
  if (file) void open(file);
});
dropZone(element("drop"), (file) => void open(file));

async function save(): Promise<void> {
  if (!workbench.book) return;
  await notice.busy("Saving…");
  const name = element("file-name").textContent.replace(/\.[^.]+$/, "");
  downloadXlsx(saveXlsx(workbench.book), name, fileEnding(workbench.book));
  notice.clear();
}
element("save").addEventListener("click", () => void save());

const themeSwitch = element("theme");
const showTheme = (): void => themeSwitch.setAttribute("aria-pressed", String(theme === "dark"));
showTheme();
themeSwitch.addEventListener("click", () => {
  theme = theme === "dark" ? "light" : "dark";
  applyTheme(theme);
  showTheme();
  workbench.setTheme(theme);
});

void start();
