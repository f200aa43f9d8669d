export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The cookie that remembers the choice: the server reads it, so no script runs before the first paint. */
export const THEME_COOKIE = "theme";

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

/** A cookie's value as a theme; whatever is not one of them means the system's. */
export function readTheme(value: string | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? "system";
}

/** The cookie as `document.cookie` takes it. */
export function themeCookie(theme: Theme): string {
  return `${THEME_COOKIE}=${theme}; Path=/; Max-Age=${ONE_YEAR_SECONDS}; SameSite=Lax`;
}
