/** What the names of files end in that are read as notes. */
const NOTE_EXTENSIONS = [".md", ".markdown", ".txt", ".org", ".rst", ".adoc"] as const;

/** Why a file is no note by its name, in a sentence; null where it may be one. */
export function refuseName(name: string): string | null {
  const lower = name.toLowerCase();
  if (NOTE_EXTENSIONS.some((extension) => lower.endsWith(extension))) return null;
  return `This is no note by its name: those end in ${NOTE_EXTENSIONS.join(", ")}.`;
}
