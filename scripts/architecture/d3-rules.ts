import type { Breach } from "./find-breaches";
import type { ProjectFile } from "./list-project-files";

/** What of d3 reaches into a page; all else of it computes. */
const TOUCHES_THE_PAGE =
  /^(select|selectAll|create|pointers?|drag|drag(Disable|Enable)|zoom|brush[XY]?|transition|axis\w+)$/;
/** `import { arc, type D3DragEvent, drag } from "d3"` */
const D3_IMPORT = /import\s*\{([^}]*)\}\s*from\s*["']d3(?:-[a-z-]+)?["']/g;
/** `import * as d3 from "d3"` says nothing about what is used. */
const D3_WHOLESALE = /import\s+(?:\*\s+as\s+)?\w+\s+from\s*["']d3(?:-[a-z-]+)?["']/;
const ITS_FOLDER = "components/radar/";
const SHIPPED = /^(app|components|domain|db)\//;

/** One file of components/radar lets d3 touch the page; React draws everything else. */
export function checkD3(all: readonly ProjectFile[]): Breach[] {
  const files = all.filter(({ path }) => SHIPPED.test(path));
  const wholesale = files.filter(({ text }) => D3_WHOLESALE.test(text)).map(({ path }) => nameWhatIsUsed(path));
  const touching = files.filter(({ text }) => namesFromD3(text).some((name) => TOUCHES_THE_PAGE.test(name)));
  const elsewhere = touching.filter(({ path }) => !path.startsWith(ITS_FOLDER));
  const further = touching.filter(({ path }) => path.startsWith(ITS_FOLDER)).slice(1);
  return [...wholesale, ...[...elsewhere, ...further].map(({ path }) => leaveItToOne(path, touching[0]?.path ?? path))];
}

function namesFromD3(text: string): string[] {
  return [...text.matchAll(D3_IMPORT)].flatMap(([, names = ""]) =>
    names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name && !name.startsWith("type "))
      .map((name) => name.replace(/\s+as\s+\w+$/, "")),
  );
}

function nameWhatIsUsed(path: string): Breach {
  return {
    path,
    rule: "What is used of d3 is imported by name.",
    wayOut: 'Write import { arc } from "d3" with the names that the file uses.',
  };
}

function leaveItToOne(path: string, other: string): Breach {
  return {
    path,
    rule: `d3 touches the page in one file of ${ITS_FOLDER}.`,
    wayOut: `Leave it to that file (${other}), or compute with d3 and draw with React.`,
  };
}
