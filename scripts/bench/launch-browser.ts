import { type Browser, chromium } from "@playwright/test";
import { installBrowser } from "../find-browser";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser that pages are measured in, as root too, which calls nobody. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: installBrowser(), args: ARGUMENTS });
}
