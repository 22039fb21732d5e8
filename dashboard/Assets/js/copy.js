// "Kopiér link": the address is the whole state of the page.
export function listenForCopy() {
  document.addEventListener("click", async event => {
    const button = event.target.closest?.("[data-copy-address]");
    if (!button) return;
    await navigator.clipboard.writeText(location.href);
    const words = button.textContent;
    button.textContent = button.dataset.copyAddress;
    setTimeout(() => { button.textContent = words; }, 2000);
  });
}
