import type { Simulation } from "./workbench";

/** The menu of troubles that real workbooks bring. */
export class SimulateMenu {
  private readonly form: HTMLFormElement;

  constructor(menu: HTMLElement, onChange: (simulation: Simulation) => void) {
    const form = menu.querySelector("form");
    if (!form) throw new Error("the menu has no form");
    this.form = form;
    form.addEventListener("change", () => onChange(readSimulation(form)));
    document.addEventListener("pointerdown", ({ target }) => {
      if (target instanceof Node && !menu.contains(target)) menu.removeAttribute("open");
    });
  }

  /** Another workbook brings its own troubles. */
  reset(): void {
    this.form.reset();
  }
}

function readSimulation(form: HTMLFormElement): Simulation {
  const data = new FormData(form);
  const profile = data.get("profile");
  return {
    editing: data.has("editing"),
    protectedSheet: data.has("protectedSheet"),
    readOnly: data.has("readOnly"),
    slow: data.has("slow"),
    profile: profile === "web" || profile === "old" ? profile : "desktop",
  };
}
