/** True for a day that there is, in this or another near century, as "2027-05-20". */
export function isDay(text: string): boolean {
  if (!/^(?:19|20|21)\d\d-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
