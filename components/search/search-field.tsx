"use client";

import { usePathname } from "next/navigation";
import { IconSearch } from "@/components/ui/icon-search";
import styles from "./search-field.module.css";

/** The way to the search from every other page; a form that needs no scripts. */
export function SearchField() {
  if (usePathname() === "/search") return null;
  return (
    <search className={styles.search} data-screen-only>
      <form className={styles.form} action="/search" aria-label="Search everything">
        <IconSearch />
        <input
          className={styles.field}
          type="search"
          name="q"
          required
          maxLength={200}
          autoComplete="off"
          aria-label="Search names and notes"
          placeholder="Search names and notes"
        />
      </form>
    </search>
  );
}
