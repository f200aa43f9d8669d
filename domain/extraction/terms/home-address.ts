/** An address as homes are compared: "https://www.PostgreSQL.org/docs/" -> "postgresql.org/docs". */
export function normaliseHome(address: string): string {
  return address
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, "")
    .replace(/^www\./i, "")
    .replace(/\/+$/, "")
    .toLowerCase();
}
