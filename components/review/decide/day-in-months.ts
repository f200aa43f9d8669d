/**
 * The day so many months after a point in time (ISO 8601), as "2027-05-20" in UTC. Where that month is shorter, its last day.
 */
export function dayInMonths(from: string, months: number): string {
  const start = new Date(from);
  const day = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
  const lastOfMonth = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(start.getUTCDate(), lastOfMonth));
  return day.toISOString().slice(0, 10);
}
