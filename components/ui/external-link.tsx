import type { ReactNode } from "react";

const SAFE_SCHEMES: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);

export interface ExternalLinkProps {
  readonly href: string;
  readonly className?: string | undefined;
  /** Its name, where what it shows is a sign. */
  readonly label?: string;
  readonly children?: ReactNode;
}

/** A link out of the product. An address of another scheme than http, https or mailto is shown as words only. */
export function ExternalLink({ href, className, label, children }: ExternalLinkProps) {
  if (!isSafeAddress(href)) return <span className={className}>{children}</span>;
  return (
    <a className={className} href={href} rel="noopener noreferrer external" aria-label={label}>
      {children}
    </a>
  );
}

/** True for whole addresses of a scheme that opens nothing but pages and mail. */
export function isSafeAddress(href: string): boolean {
  return URL.canParse(href) && SAFE_SCHEMES.has(new URL(href).protocol);
}
