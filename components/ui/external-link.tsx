import type { ReactNode } from "react";

const SAFE_SCHEMES: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);

export interface ExternalLinkProps {
  readonly href: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A link out of the product. An address of another scheme than http, https or mailto is shown as words only. */
export function ExternalLink({ href, className, children }: ExternalLinkProps) {
  if (!isSafe(href)) return <span className={className}>{children}</span>;
  return (
    <a className={className} href={href} rel="noopener noreferrer external">
      {children}
    </a>
  );
}

function isSafe(href: string): boolean {
  return URL.canParse(href) && SAFE_SCHEMES.has(new URL(href).protocol);
}
