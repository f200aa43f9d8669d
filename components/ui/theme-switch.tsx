"use client";

import { THEMES, type Theme } from "./theme";
import styles from "./theme-switch.module.css";
import { chooseTheme, useTheme } from "./use-theme";

const LABELS: Readonly<Record<Theme, string>> = { system: "System", light: "Light", dark: "Dark" };

/** Lets a person choose the colours; the choice holds for a year and for every page. */
export function ThemeSwitch({ initial }: { readonly initial: Theme }) {
  const theme = useTheme(initial);
  return (
    <fieldset className={styles.switch} data-screen-only>
      <legend className="visually-hidden">Colours</legend>
      {THEMES.map((option) => (
        <label key={option} className={styles.option}>
          <input
            className={styles.input}
            type="radio"
            name="theme"
            value={option}
            checked={theme === option}
            onChange={() => chooseTheme(option)}
          />
          <span>{LABELS[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}
