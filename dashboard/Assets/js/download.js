// "Hent": the tables of the page, as they stand on it, in a file that a Danish Excel opens; and the page on paper.
// Nothing is asked of the server: whoever downloads gets what they see, and no more.
import { closeMenus } from "./menus.js";

const byteOrderMark = "\uFEFF";

export function listenForDownloads() {
  document.addEventListener("click", event => {
    if (event.target.closest?.("[data-print]")) {
      closeMenus();
      window.print();
    }

    const button = event.target.closest?.("[data-download-tables]");
    if (!button) return;
    closeMenus();
    save(button.dataset.downloadTables, [heading(), ...document.querySelectorAll("main table")].flatMap(part => lines(part)));
  });
}

const heading = () => [document.querySelector("main h1"), ...document.querySelectorAll("p.lead, p.basis, .filter-line > span:first-child")];

function lines(part) {
  if (Array.isArray(part)) return [...part.filter(Boolean).map(words => [text(words)]), []];
  const title = part.closest(".card")?.querySelector("h2");
  return [...(title ? [[text(title)]] : []), ...[...part.rows].map(row => [...row.cells].flatMap(cells)), []];
}

// A cell that reaches over several columns is followed by empty ones.
const cells = cell => [text(cell), ...Array(cell.colSpan - 1).fill("")];

// Numbers as Excel reads them: its own minus, no hard spaces.
const text = element => element.textContent.replace(/[\s\u00A0\u202F]+/g, " ").trim().replace(/\u2212(?=\d)/g, "-");

// What Excel would take for a formula is told to be text; a number is none.
const harmless = cell => (/^[=+@-]/.test(cell) && !/^-\d/.test(cell) ? `'${cell}` : cell);

const quoted = cell => (/[";]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function save(name, rows) {
  const csv = byteOrderMark + rows.map(row => row.map(cell => quoted(harmless(cell))).join(";") + "\r\n").join("");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([csv], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
