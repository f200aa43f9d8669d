/** Letters and digits alone, lower case, without accents: "Cloud-Native PG" -> "cloudnativepg". `+` and `#` stay ("C++"). */
export function foldSpelling(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, "");
}
