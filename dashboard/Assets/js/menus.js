// Menus are <details>, which open by themselves; here they learn to close, and to search.
export function tidyMenus() {
  document.addEventListener("click", event => {
    for (const menu of openMenus()) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });

  document.addEventListener("keydown", event => {
    const menu = event.target.closest?.("details.menu[open]");
    if (event.key === "Escape" && menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
      event.stopPropagation();
    }
  });

  document.addEventListener("toggle", event => {
    if (event.target.matches?.("details.menu[open]")) {
      for (const menu of openMenus()) {
        if (menu !== event.target && !menu.contains(event.target)) menu.open = false;
      }
    }
  }, true);

  document.addEventListener("input", event => {
    const box = event.target.closest?.("[data-search]");
    if (!box) return;
    const wanted = box.value.trim().toLocaleLowerCase(document.documentElement.lang);
    for (const row of document.querySelectorAll(box.dataset.search)) {
      row.hidden = !row.textContent.toLocaleLowerCase(document.documentElement.lang).includes(wanted);
    }
  });

  // A date that was chosen is asked for at once; without script the form has its button.
  document.addEventListener("change", event => {
    const form = event.target.closest?.("form[data-at-once]");
    if (form?.reportValidity()) form.requestSubmit(form.querySelector("[type=submit]"));
  });

  // An address holds what was chosen, not what was left empty.
  document.addEventListener("formdata", event => {
    if (!event.target.matches("form[data-at-once]")) return;
    for (const [name, value] of [...event.formData]) {
      if (value === "") event.formData.delete(name);
    }
  });
}

export function closeMenus() {
  document.querySelectorAll(":popover-open").forEach(sheet => sheet.hidePopover());
  openMenus().forEach(menu => { menu.open = false; });
}

const openMenus = () => document.querySelectorAll("details.menu[open]");
