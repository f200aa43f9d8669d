import { refuseName } from "./note-extensions";

/** What stands where other notes have the folder that they were read from. */
export const UPLOADED = "uploaded";

/** No file's location holds two slashes in a row, so that no folder that is read can claim these notes. */
const PREFIX = `${UPLOADED}://`;

/** The same for PostgreSQL's `like`. */
export const UPLOADED_PATTERN = `${PREFIX}%`;

/** PostgreSQL's indexes take no longer entries than a few kilobytes; people read no longer names than this. */
const MAX_NAME_LENGTH = 200;

/** Control characters, halves of characters, and marks that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\\]/u;

/** Where a note of this name stands that came in from the browser: "uploaded://2024/kubecon.md". */
export function uploadedLocation(name: string): string {
  return PREFIX + name;
}

/** True for notes that came in from the browser: no folder holds them, so that none of them can be gone from one. */
export function isUploaded(location: string): boolean {
  return location.startsWith(PREFIX);
}

/** Why a note cannot come in under this name, in a sentence; null where it can. */
export function refuseUploadName(name: string): string | null {
  if (name.length > MAX_NAME_LENGTH) return `Its name is longer than ${MAX_NAME_LENGTH} characters.`;
  if (UNSEEN.test(name)) return "Its name holds a backslash, or characters that nobody can see.";
  const steps = name.split("/");
  if (steps.some((step) => step.trim() === "" || /^\.+$/.test(step)))
    return "Its name is no path of folders and a file.";
  return refuseName(name);
}
