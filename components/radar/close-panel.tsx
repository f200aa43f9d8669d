"use client";

import { Button } from "@/components/ui/button";
import { useRadarNavigation } from "./address-link";
import { changeRadarAddress, listAddressParams } from "./radar-address";

/** Puts the panel away. A form, so that it does so before the page's scripts are there, too. */
export function ClosePanel({ onClose }: { readonly onClose: () => void }) {
  const { address, path } = useRadarNavigation();
  return (
    <form
      action={path}
      method="get"
      onSubmit={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {listAddressParams(changeRadarAddress(address, { technology: null })).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <Button look="quiet" type="submit">
        Close
      </Button>
    </form>
  );
}
