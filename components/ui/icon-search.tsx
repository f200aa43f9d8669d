/** A magnifying glass, as tall as the letters beside it. */
export function IconSearch() {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" fill="none" stroke="currentColor" aria-hidden="true">
      <circle cx="7" cy="7" r="4.75" strokeWidth="1.5" />
      <path d="m10.5 10.5 4 4" strokeWidth="1.75" strokeLinecap="round" />
    </svg>
  );
}
