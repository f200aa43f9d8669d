/** A prompt with a line to type on. */
export function IconCommand() {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="m3 4 4 4-4 4M8.5 12.5H14" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
