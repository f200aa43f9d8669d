/** Three sliders. */
export function IconSettings() {
  return (
    <svg
      viewBox="0 0 20 20"
      width="18"
      height="18"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
    >
      <path d="M3 5.5h6M13 5.5h4M3 10h2M9 10h8M3 14.5h8M15 14.5h2" strokeLinecap="round" />
      <circle cx="11" cy="5.5" r="2" />
      <circle cx="7" cy="10" r="2" />
      <circle cx="13" cy="14.5" r="2" />
    </svg>
  );
}
