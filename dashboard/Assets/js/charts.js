// Finds every chart of the page and has it drawn: figures and ready-made labels in, picture out.
// ECharts is fetched only by pages that have a chart.
const drawn = new WeakMap();

const watcher = new ResizeObserver(entries => {
  for (const { target } of entries) draw(target, { always: true });
});

export function drawCharts() {
  for (const picture of document.querySelectorAll("[data-chart]")) {
    watcher.observe(picture);
    draw(picture, { always: false });
  }
}

async function draw(picture, { always }) {
  const figures = picture.dataset.figures;
  const width = Math.floor(picture.clientWidth);
  const before = drawn.get(picture);
  if (!width || (before?.figures === figures && before.width === width) || (before && !before.width && !always)) return;
  drawn.set(picture, { ...before, figures, width });

  const { open } = await import("./echarts.js");
  const now = drawn.get(picture);
  if (now.figures !== figures || now.width !== width) return;
  now.chart?.dispose();
  now.chart = open(picture.firstElementChild, picture.dataset.chart, JSON.parse(figures), width);
}
