// "Kopiér link": the address is the whole state of the page. "Kopiér tekst": what stands in another element.
export function listenForCopy() {
  document.addEventListener("click", async event => {
    const button = event.target.closest?.("[data-copy-address], [data-copy-from]");
    if (!button) return;
    const source = document.getElementById(button.dataset.copyFrom);
    await navigator.clipboard.writeText(source ? source.textContent : location.href);
    const words = button.textContent;
    button.textContent = button.dataset.copyAddress ?? button.dataset.copied;
    setTimeout(() => { button.textContent = words; }, 2000);
  });
}
