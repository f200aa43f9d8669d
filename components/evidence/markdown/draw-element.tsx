import type { Heading, List, ListItem } from "mdast";
import type { ReactNode } from "react";
import { drawLink } from "./draw-link";
import type { Surroundings } from "./draw-markdown";
import { drawTable } from "./draw-table";
import styles from "./markdown.module.css";
import type { Branch } from "./tile-markdown";

/** A part of a note whose own parts are drawn. */
export interface DrawnBranch {
  readonly node: Branch["node"];
  readonly children: readonly ReactNode[];
  /** Whether nothing shows of it. */
  readonly isEmpty: boolean;
  /** Whether a mention or a verdict shows in it. */
  readonly isMarked: boolean;
}

/** The element that a part of a Markdown note is on the page. Never HTML of the note's own, which is text here. */
export function drawElement(branch: DrawnBranch, surroundings: Surroundings): ReactNode {
  const { node, children } = branch;
  switch (node.type) {
    case "heading":
      return drawHeading(node, branch, surroundings);
    case "paragraph":
      return <p className={styles.words}>{children}</p>;
    case "blockquote":
      return <blockquote className={styles.quotation}>{children}</blockquote>;
    case "list":
      return drawList(node, children);
    case "listItem":
      return drawItem(node, children);
    case "code":
      return (
        <pre className={styles.code}>
          <code>{children}</code>
        </pre>
      );
    case "html":
      return <span className={styles.foreign}>{children}</span>;
    case "inlineCode":
      return <code className={styles.inlineCode}>{children}</code>;
    case "emphasis":
      return <em>{children}</em>;
    case "strong":
      return <strong>{children}</strong>;
    case "delete":
      return <del>{children}</del>;
    case "thematicBreak":
      return drawRule(children);
    case "table":
    case "tableRow":
    case "tableCell":
      return drawTable(node, branch, surroundings.isHeader === true);
    case "link":
    case "image":
      return drawLink(node.url, branch);
    case "linkReference":
      return drawLink(surroundings.addresses.get(node.identifier) ?? "", branch);
    case "footnoteDefinition":
      return <div className={styles.footnote}>{children}</div>;
    default:
      return children;
  }
}

function drawHeading(node: Heading, { children, isEmpty }: DrawnBranch, { levels }: Surroundings): ReactNode {
  // A heading without words would be announced as one, and say nothing.
  if (isEmpty) return <div>{children}</div>;
  const Level = HEADINGS[(levels.get(node) ?? 2) - 2] ?? "h6";
  return (
    <Level className={styles.heading} data-depth={node.depth}>
      {children}
    </Level>
  );
}

const HEADINGS = ["h2", "h3", "h4", "h5", "h6"] as const;

function drawList({ ordered, start }: List, children: readonly ReactNode[]): ReactNode {
  if (!ordered) return <ul className={styles.list}>{children}</ul>;
  return (
    <ol className={styles.list} start={start ?? undefined}>
      {children}
    </ol>
  );
}

/** "- [x] done": a box that shows it and cannot be ticked, for nobody edits a note. */
function drawItem({ checked }: ListItem, children: readonly ReactNode[]): ReactNode {
  if (typeof checked !== "boolean") return <li>{children}</li>;
  return (
    <li className={styles.task}>
      <input type="checkbox" checked={checked} disabled aria-label={checked ? "Done" : "Not done"} />
      <div>{children}</div>
    </li>
  );
}

function drawRule(children: readonly ReactNode[]): ReactNode {
  return (
    <>
      <hr className={styles.rule} />
      {children}
    </>
  );
}
