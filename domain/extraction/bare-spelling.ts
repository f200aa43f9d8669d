/** What is compared where casing counts: "Open-Source" -> "OpenSource". */
export function bareSpelling(written: string): string {
  return written.replace(/[^\p{L}\p{N}+#]+/gu, "");
}
