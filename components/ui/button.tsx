import type { ComponentProps } from "react";
import styles from "./button.module.css";

export interface ButtonProps extends ComponentProps<"button"> {
  /** One `primary` a form at most; `quiet` for what can be left alone. */
  readonly look?: "primary" | "plain" | "quiet";
}

export function Button({ look = "plain", type = "button", className, ...rest }: ButtonProps) {
  const classes = className ? `${styles.button} ${className}` : styles.button;
  return <button type={type} className={classes} data-look={look} {...rest} />;
}
