"use client";

import { DialogButton } from "@/components/ui/dialog-button";
import { useRoom } from "../room/room-context";
import { Invitation } from "./invitation";

/** Lets the others in. */
export function InviteButton() {
  const { slug } = useRoom().view;
  return (
    <DialogButton label="Invite" title="Invite the others">
      {() => <Invitation slug={slug} />}
    </DialogButton>
  );
}
