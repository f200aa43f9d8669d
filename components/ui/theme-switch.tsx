"use client";

import { THEMES, type Theme } from "./theme";
import styles from "./theme-switch.module.css";
import { chooseTheme, useTheme } from "./use-theme";

const LABELS: Readonly<Record<Theme, string>> = { system: "System", light: "Light", dark: "Dark" };

/** A screen, a sun, a moon. */
const ICONS: Readonly<Record<Theme, string>> = {
  system: "M2 3h12v8H2ZM6 14h4M8 11v3",
  light:
    "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9 13 13M3 13l1.1-1.1M11.9 4.1 13 3",
  dark: "M13.5 9.5A5.75 5.75 0 0 1 6.5 2.5a5.75 5.75 0 1 0 7 7Z",
};

/** Lets a person choose the colours; the choice holds for a year and for every page. */
export function ThemeSwitch({ initial }: { readonly initial: Theme }) {
  const theme = useTheme(initial);
  return (
    <fieldset className={styles.switch} data-screen-only>
      <legend className="visually-hidden">Colours</legend>
      {THEMES.map((option) => (
        <label key={option} className={styles.option} title={LABELS[option]}>
          <input
            className={styles.input}
            type="radio"
            name="theme"
            value={option}
            checked={theme === option}
            onChange={() => chooseTheme(option)}
          />
          <Icon theme={option} />
          <span className="visually-hidden">{LABELS[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Icon({ theme }: { readonly theme: Theme }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" aria-hidden="true">
      <path d={ICONS[theme]} strokeWidth="1.25" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
