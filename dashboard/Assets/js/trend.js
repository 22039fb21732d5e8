// Means over the rounds on the whole scale, each with its value, and their uncertainty as a grey band.
export function trend({ rounds, counts, means, labels, low, high, min, max }, width) {
  const height = 230;
  const halo = { textBorderColor: "var(--surface)", textBorderWidth: 4 };
  return {
    height,
    option: {
      grid: { left: 36, right: 24, top: 16, bottom: 44 },
      xAxis: {
        type: "category",
        data: rounds.map((round, index) => `${round}\n${counts[index]}`),
        axisLine: { lineStyle: { color: "var(--control)" } },
        axisTick: { show: false },
        axisLabel: { color: "var(--muted)", fontSize: 13, lineHeight: 17, interval: 0, hideOverlap: width < 340 },
      },
      yAxis: {
        type: "value",
        min,
        max,
        interval: interval(min, max),
        axisLabel: { color: "var(--muted)", fontSize: 13 },
        splitLine: { lineStyle: { color: "var(--line)" } },
      },
      series: [
        { type: "custom", silent: true, clip: true, data: bandParts(low, high), renderItem: band },
        {
          type: "line",
          silent: true,
          data: means.map((value, index) => ({ value, label: { formatter: labels[index] } })),
          symbol: "circle",
          symbolSize: 8,
          connectNulls: false,
          lineStyle: { color: "var(--ink)", width: 2 },
          itemStyle: { color: "var(--ink)" },
          label: { show: true, position: "top", distance: 8, color: "var(--ink)", fontSize: 13, ...halo },
        },
      ],
    },
  };
}

const interval = (min, max) => ((max - min) % 3 === 0 ? (max - min) / 3 : Math.max(1, Math.round((max - min) / 4)));

// One part per pair of neighbours with an interval; a round alone gets a bar of its own.
function bandParts(low, high) {
  const has = index => low[index] != null && high[index] != null;
  const parts = [];
  for (let index = 0; index < low.length; index++) {
    if (!has(index)) continue;
    if (has(index + 1)) parts.push([index, low[index], high[index], index + 1, low[index + 1], high[index + 1]]);
    else if (!has(index - 1)) parts.push([index, low[index], high[index], index, low[index], high[index]]);
  }
  return parts;
}

function band(_, api) {
  const at = (x, y) => api.coord([api.value(x), api.value(y)]);
  const [a, b, c, d] = [at(0, 1), at(0, 2), at(3, 5), at(3, 4)];
  const alone = api.value(0) === api.value(3) ? 6 : 0;
  return {
    type: "polygon",
    shape: { points: [[a[0] - alone, a[1]], [b[0] - alone, b[1]], [c[0] + alone, c[1]], [d[0] + alone, d[1]]] },
    style: { fill: "var(--band)" },
  };
}
