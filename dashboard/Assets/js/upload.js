// The drop zone is a file input laid over its words. Here it shows that it would catch, and a file that misses it is not
// opened by the browser in place of the page.
export function listenForFiles() {
  for (const name of ["dragover", "drop"]) {
    document.addEventListener(name, event => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      const zone = event.target.closest?.("[data-drop-zone]");
      if (!zone) event.preventDefault();
      mark(name === "drop" ? undefined : zone);
    });
  }

  document.addEventListener("dragleave", event => { if (!event.relatedTarget) mark(); });
}

function mark(dragged) {
  for (const zone of document.querySelectorAll("[data-drop-zone]")) zone.classList.toggle("dragged", zone === dragged);
}
