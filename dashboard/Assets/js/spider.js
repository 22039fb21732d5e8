// Current levels filled, desired dashed, on the whole scale, clockwise from the top.
const narrow = 380;

export function spider({ names, min, max, current, desired }, width) {
  const numbered = width < narrow;
  const radius = Math.min(numbered ? width / 2 - 48 : width / 2 - 124, 132);
  const [above, below] = numbered ? [44, 28] : [56, 40];
  const height = Math.round(above + 2 * radius + below);
  const indicator = names.map((name, index) => ({
    name: numbered ? `${index + 1}` : wrap(name),
    min,
    max,
    axisLabel: { show: index === 0, color: "var(--muted)", fontSize: 12, margin: 8, showMinLabel: true },
  }));

  return {
    height,
    option: {
      radar: {
        indicator,
        clockwise: true,
        radius,
        center: ["50%", above + radius],
        splitNumber: Math.min(max - min, 5),
        axisName: { color: "var(--ink)", fontSize: 14, lineHeight: 18 },
        axisNameGap: 12,
        axisLine: { lineStyle: { color: "var(--line)" } },
        axisTick: { show: false },
        splitLine: { lineStyle: { color: "var(--line)" } },
        splitArea: { show: false },
      },
      series: [
        line(current, {
          symbol: "circle",
          symbolSize: 8,
          itemStyle: { color: "var(--current)" },
          lineStyle: { color: "var(--current)", width: 2 },
          areaStyle: { color: "var(--current)", opacity: 0.16 },
        }),
        line(desired, {
          symbol: "diamond",
          symbolSize: 12,
          itemStyle: { color: "var(--surface)", borderColor: "var(--desired)", borderWidth: 2 },
          lineStyle: { color: "var(--desired)", width: 2, type: [8, 5] },
        }),
      ],
    },
  };
}

const line = (value, style) => ({ type: "radar", silent: true, data: [{ value, ...style }] });

// At most 16 characters a line, broken between words.
function wrap(name) {
  const lines = [""];
  for (const word of name.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > 16 && lines.at(-1)) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.join("\n");
}
