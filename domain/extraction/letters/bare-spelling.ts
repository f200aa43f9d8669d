/** What is compared where casing counts: "Open-Source" -> "OpenSource". */
export function bareSpelling(written: string): string {
  return written.split(/[^\p{L}\p{N}+#]+/u).join("");
}
