import { type Browser, chromium } from "@playwright/test";
import { BROWSER_ARGUMENTS, installBrowser } from "../find-browser";

/** The browser that pages are measured in. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: installBrowser(), args: BROWSER_ARGUMENTS });
}
