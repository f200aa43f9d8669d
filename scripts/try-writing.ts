/** Writes something. Where the place does not allow it: why, in a sentence. */
export function tryWriting(write: () => void): string | null {
  try {
    write();
    return null;
  } catch (cause) {
    if (cause instanceof Error && "code" in cause) return explain(String(cause.code));
    throw cause;
  }
}

function explain(code: string): string {
  if (code === "EEXIST" || code === "ENOTDIR") return "There is a file where a folder is wanted.";
  if (code === "EISDIR") return "There is a folder where a file is wanted.";
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return "This user may not write there.";
  if (code === "ENOENT") return "Nothing can be made there.";
  if (code === "ENOSPC") return "There is no room left.";
  return `It cannot be written (${code}).`;
}
