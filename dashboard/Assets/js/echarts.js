// ECharts with no more of it than our pictures need. Colours are the page's variables: an SVG follows them by itself.
import * as echarts from "echarts/core";
import { CustomChart, LineChart, RadarChart } from "echarts/charts";
import { GridComponent, RadarComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";
import { spider } from "./spider.js";
import { trend } from "./trend.js";

echarts.use([CustomChart, LineChart, RadarChart, GridComponent, RadarComponent, SVGRenderer]);

const kinds = { spider, trend };

export function open(element, kind, figures, width) {
  const { height, option } = kinds[kind](figures, width);
  element.style.height = `${height}px`;
  const chart = echarts.init(element, null, { renderer: "svg", width, height });
  chart.setOption({
    animation: false,
    aria: { enabled: false },
    textStyle: { fontFamily: "Inter, system-ui, sans-serif" },
    ...option,
  });
  // The frame around it has role=img and its sentence.
  const svg = element.querySelector("svg");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  return chart;
}
