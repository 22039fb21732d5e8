// Enhanced navigation swaps what differs. A filter keeps the place, the focus and the scroll; another page starts at its top.
import { closeMenus } from "./menus.js";
import { rememberPlace, restorePlace } from "./place.js";

const patience = 300;
let refreshing;

// The same page of newer data. The reader stays where they are, menus and all.
export function refreshPage(done) {
  refreshing = { place: rememberPlace(), done };
  Blazor.navigateTo(location.href, { forceLoad: false, replaceHistoryEntry: true });
}

export function followNavigation(redraw) {
  const start = () => {
    if (!window.Blazor?.addEventListener) return;
    let path = location.pathname;
    let waiting;
    let chosenIn;

    Blazor.addEventListener("enhancednavigationstart", () => {
      clearTimeout(waiting);
      chosenIn = document.activeElement?.closest("details.menu")?.querySelector("summary");
      waiting = setTimeout(() => showLoading(true), patience);
    });

    Blazor.addEventListener("enhancedload", () => {
      redraw();
      if (refreshing) {
        const { place, done } = refreshing;
        refreshing = undefined;
        restorePlace(place);
        done();
        return;
      }

      closeMenus();
      if (location.pathname !== path) {
        path = location.pathname;
        window.scrollTo(0, 0);
        // A page that was loaded whole begins at its top, with the skip link; one that was swapped in begins at its heading.
        document.querySelector("h1")?.focus({ preventScroll: true });
      } else if (chosenIn?.isConnected && (document.activeElement === document.body || chosenIn.parentElement.contains(document.activeElement))) {
        // The menu has closed over what was chosen: the reader is back at its heading.
        chosenIn.focus({ preventScroll: true });
      }
    });

    Blazor.addEventListener("enhancednavigationend", () => {
      clearTimeout(waiting);
      showLoading(false);
    });
  };

  if (document.readyState === "complete") start();
  else window.addEventListener("load", start);
}

// Blazor takes a link within the page for itself and only scrolls: the focus has to go along.
export function listenForSkip() {
  document.addEventListener("click", event => {
    if (event.target.closest?.(".skip-link")) document.getElementById("content").focus();
  });
}

function showLoading(isLoading) {
  document.documentElement.classList.toggle("loading", isLoading);
  const note = document.querySelector(".loading-note");
  if (note) note.hidden = !isLoading;
}
