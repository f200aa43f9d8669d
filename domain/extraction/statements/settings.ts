import type { Statement } from "./parse-statements";
import type { SettingWords } from "./setting-words";

/** Puts a statement, which has `{X}` for the technology's name, where people may write it. */
type Place = (statement: string, words: SettingWords) => string;

/** A place in which a statement must say what it says alone, and the statements that people write there. */
export interface Setting {
  readonly place: Place;
  readonly suits: (statement: Statement) => boolean;
}

const ofOne = (statement: Statement) => !statement.text.includes("{Y}");
/** "Interesting: {X}" is said of nothing but a name. */
const ofPointed = (statement: Statement) => ofOne(statement) && !/[:：]/.test(statement.text);
const withinSentence = (statement: Statement) => !statement.standsAlone;
const ofObject = (statement: Statement) => ofOne(statement) && !statement.text.startsWith("{X}");
const anywhere = () => true;

export const SETTINGS: Readonly<Record<string, Setting>> = {
  "as an item": { suits: anywhere, place: (said) => `- ${withoutStop(said)}` },
  abbreviated: { suits: ofOne, place: (said) => said.replaceAll("{X}", "{X} (TF)") },
  linked: { suits: anywhere, place: (said) => said.replaceAll("{X}", "[{X}](https://example.org/tool)") },
  bold: { suits: anywhere, place: (said) => said.replaceAll("{X}", "**{X}**") },
  "behind I think": { suits: withinSentence, place: behind("opinion") },
  "behind they said": { suits: withinSentence, place: behind("reported") },
  "behind when": { suits: withinSentence, place: behind("lead") },
  "behind but": { suits: withinSentence, place: behind("but") },
  "behind so": { suits: withinSentence, place: behind("so") },
  "before where": { suits: anywhere, place: before("where") },
  "before why": { suits: anywhere, place: before("why") },
  "behind another": { suits: ofOne, place: (said, { other }) => `${other} ${said}` },
  "before another": { suits: ofOne, place: (said, { other }) => `${said} ${other}` },
  "in a list": { suits: ofObject, place: (said, { list }) => said.replaceAll("{X}", list) },
  "under a heading": {
    suits: ofPointed,
    place: (said, words) => `### {X}\n\n${words.about}\n\n${ofTool(said, words)}`,
  },
  "a sentence on": { suits: ofPointed, place: (said, words) => `${words.does} ${ofTool(said, words)}` },
  "two sentences on": {
    suits: ofPointed,
    place: (said, words) => `${words.does} ${words.further} ${ofTool(said, words)}`,
  },
  "under an item": {
    suits: ofPointed,
    place: (said, words) => `- ${withoutStop(words.does)}\n  - ${withoutStop(ofTool(said, words))}`,
  },
  "behind a dash": {
    suits: ofPointed,
    place: (said, words) => `${withoutStop(words.does)} - ${inner(ofTool(said, words))}`,
  },
};

function behind(key: "opinion" | "reported" | "lead" | "but" | "so"): Place {
  return (said, words) => words[key].replace("{s}", inner(said));
}

function before(key: "where" | "why"): Place {
  return (said, words) => words[key].replace("{s}", withoutStop(said));
}

/** "We rely on this tool." */
function ofTool(statement: string, { tool }: SettingWords): string {
  const said = statement.replaceAll("{X}", tool);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function withoutStop(statement: string): string {
  return statement.replace(/[.!。]$/u, "");
}

/** Within a sentence a statement starts small, but for names and "I". */
function inner(statement: string): string {
  return /^(?:I\b|\{|\p{Lu}{2})/u.test(statement) ? statement : statement.charAt(0).toLowerCase() + statement.slice(1);
}
