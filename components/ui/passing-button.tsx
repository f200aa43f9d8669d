"use client";

import { Button, type ButtonProps } from "./button";
import { usePassFocus } from "./use-pass-focus";

export interface PassingButtonProps extends Omit<ButtonProps, "ref"> {
  /** Gives the focus to something else. */
  readonly passFocus: () => void;
}

/** A button that goes when it has done what it is for, and passes the focus on then. */
export function PassingButton({ passFocus, ...button }: PassingButtonProps) {
  return <Button ref={usePassFocus<HTMLButtonElement>(passFocus)} {...button} />;
}
