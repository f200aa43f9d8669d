"use client";

import { AddressLink, useRadarNavigation } from "./address-link";
import { countChosen, NO_FILTER } from "./radar-filter";
import styles from "./radar-filters.module.css";

/** More filters, what becomes of the blips that do not match, and the way back to all of them. */
export function FilterActions() {
  const { address } = useRadarNavigation();
  const count = countChosen(address) + Number(address.quadrant !== null) + Number(address.search !== "");
  return (
    <p className={styles.actions}>
      <AddressLink change={({ filters }) => ({ filters: filters === "all" ? "few" : "all" })}>
        {address.filters === "all" ? "Fewer filters" : "More filters"}
      </AddressLink>
      {count > 0 && (
        <>
          <AddressLink change={({ others }) => ({ others: others === "hide" ? "dim" : "hide" })}>
            {address.others === "hide" ? "Dim what does not match" : "Hide what does not match"}
          </AddressLink>
          <AddressLink change={() => NO_FILTER}>
            {count === 1 ? "Clear the filter" : `Clear ${count} filters`}
          </AddressLink>
        </>
      )}
    </p>
  );
}
