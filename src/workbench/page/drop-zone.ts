/** Lets a file be dropped anywhere on the page; `veil` says so while one is dragged over it. */
export function dropZone(veil: HTMLElement, onFile: (file: File) => void): void {
  const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  // The pane's frame would swallow the drag, so the veil lies over it from the moment the drag enters the page.
  window.addEventListener("dragenter", (event) => {
    if (carriesFile(event)) veil.hidden = false;
  });
  veil.addEventListener("dragover", (event) => event.preventDefault());
  veil.addEventListener("dragleave", () => (veil.hidden = true));
  veil.addEventListener("drop", (event) => {
    event.preventDefault();
    veil.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  });
}
