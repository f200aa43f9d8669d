const DAY = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });
const CLOCK = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/**
 * A point in time (ISO 8601), as "7 October 2026, 14:03 UTC". Locale and zone are fixed, so that server and browser
 * write the same; the two halves are joined here because ICU versions disagree on how to.
 */
export function Moment({ at }: { readonly at: string }) {
  const date = new Date(at);
  return (
    <time dateTime={at}>
      {DAY.format(date)}, {CLOCK.format(date)} UTC
    </time>
  );
}
