/** The text of a form's field, without spaces at its ends. */
export function readText(data: FormData, field: string): string {
  return String(data.get(field) ?? "").trim();
}

/** A technology as a form names it, with the quadrant where one was chosen. */
export function readWanted(data: FormData, field: string): { readonly name: string; readonly quadrant?: string } {
  const quadrant = readText(data, "quadrant");
  return { name: readText(data, field), ...(quadrant !== "" && { quadrant }) };
}
