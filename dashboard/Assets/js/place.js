// Where the reader is on a page: what is unfolded, focused, typed and scrolled to. Enhanced navigation puts the page's own
// state back; this brings the reader's.
export function rememberPlace() {
  const focused = document.activeElement;
  const typed = focused?.matches("input:not([type=file]), textarea") ? focused.value : undefined;
  return {
    unfolded: named("details").filter(({ part }) => part.open).map(({ name }) => name),
    scrolled: named(".scroll").map(({ part, name }) => [name, part.scrollLeft]),
    top: scrollY,
    focused: named("a, button, input, summary, [tabindex]").find(({ part }) => part === focused)?.name,
    typed,
  };
}

export function restorePlace(place) {
  for (const { part, name } of named("details")) part.open = place.unfolded.includes(name);
  const scrolled = new Map(place.scrolled);
  for (const { part, name } of named(".scroll")) part.scrollLeft = scrolled.get(name) ?? 0;
  if (scrollY !== place.top) scrollTo(scrollX, place.top);

  const focused = place.focused && named("a, button, input, summary, [tabindex]").find(({ name }) => name === place.focused)?.part;
  if (!focused) return;
  if (document.activeElement !== focused) focused.focus({ preventScroll: true });
  if (place.typed !== undefined && focused.value !== place.typed) focused.value = place.typed;
}

// Parts of the page by what they are called, and which of that name they are.
function named(selector) {
  const seen = new Map();
  return [...document.querySelectorAll(selector)].map(part => {
    const words = part.id || part.getAttribute("href") || part.getAttribute("aria-label")
      || (part.querySelector("summary") ?? part).textContent.trim().slice(0, 80);
    const name = `${part.tagName} ${words}`;
    seen.set(name, (seen.get(name) ?? 0) + 1);
    return { part, name: `${name} ${seen.get(name)}` };
  });
}
