// The reader's choice is a cookie, so that the server writes it into <html> and no page flashes.
export function listenForTheme() {
  document.addEventListener("click", event => {
    if (!event.target.closest?.("[data-theme-switch]")) return;
    const dark = document.documentElement.dataset.theme === "dark"
      || (!document.documentElement.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);
    const theme = dark ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax`;
  });
}
