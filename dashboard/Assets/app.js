import "bootstrap";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

// Each chart adds the series and components it draws; what nobody imports is not bundled.
echarts.use([SVGRenderer]);
