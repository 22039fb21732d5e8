// An open page listens for the next generation, and is made anew of it where the reader stands.
import { refreshPage } from "./navigation.js";

const firstRetry = 1000;
const lastRetry = 30000;
const told = 10000;
// The reader is not admitted any more: the page itself shall say so.
const notAdmitted = 1008;

let socket;
let address;
let retry = firstRetry;
let hiding;

export function followGenerations() {
  listen();
  addEventListener("pagehide", () => { address = undefined; socket?.close(); });
  addEventListener("pageshow", event => { if (event.persisted) listen(); });
}

// Called again after every navigation: another organisation has a socket of its own.
export function listen() {
  const wanted = page()?.dataset.generations;
  if (wanted === address) return;
  address = wanted;
  socket?.close();
  if (address) open(address);
}

function open(wanted) {
  const here = new URL(wanted, location.href);
  here.protocol = location.protocol.replace("http", "ws");
  here.searchParams.set("shown", page().dataset.generation);
  const mine = socket = new WebSocket(here);
  mine.onopen = () => { retry = firstRetry; };
  mine.onmessage = event => arrive(JSON.parse(event.data));
  mine.onclose = event => {
    if (mine !== socket || wanted !== address) return;
    if (event.code === notAdmitted) {
      refreshPage(() => {});
      return;
    }

    setTimeout(() => { if (mine === socket && wanted === address) open(wanted); }, retry);
    retry = Math.min(retry * 2, lastRetry);
  };
}

function arrive({ generation, words }) {
  if (page()?.dataset.generation !== String(generation)) refreshPage(() => tell(words));
}

function tell(words) {
  const toast = document.querySelector(".toast-note");
  if (!toast) return;
  toast.textContent = words;
  clearTimeout(hiding);
  hiding = setTimeout(() => { toast.textContent = ""; }, told);
}

const page = () => document.querySelector("[data-generations]");
