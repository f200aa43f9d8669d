"use client";

import { useState } from "react";
import { THEMES, type Theme, themeCookie } from "./theme";
import styles from "./theme-switch.module.css";

const LABELS: Readonly<Record<Theme, string>> = { system: "System", light: "Light", dark: "Dark" };

/** Lets a person choose the colours; the choice holds for a year and for every page. */
export function ThemeSwitch({ initial }: { readonly initial: Theme }) {
  const [theme, setTheme] = useState(initial);
  const choose = (next: Theme) => {
    setTheme(next);
    document.documentElement.dataset.theme = next;
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie store API is missing in browsers that we support.
    document.cookie = themeCookie(next);
  };
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
            onChange={() => choose(option)}
          />
          <span>{LABELS[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}
