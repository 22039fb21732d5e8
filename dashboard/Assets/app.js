// What the pages do beyond plain HTML. Each part works on whatever the page holds, now and after every enhanced navigation.
import { drawCharts } from "./js/charts.js";
import { tidyMenus } from "./js/menus.js";
import { followNavigation, listenForSkip } from "./js/navigation.js";
import { listenForTheme } from "./js/theme.js";
import { listenForCopy } from "./js/copy.js";
import { listenForDownloads } from "./js/download.js";
import { followGenerations, listen } from "./js/generations.js";
import { listenForFiles } from "./js/upload.js";

listenForTheme();
listenForFiles();
listenForCopy();
listenForDownloads();
listenForSkip();
tidyMenus();
drawCharts();
followNavigation(() => { drawCharts(); listen(); });
followGenerations();
