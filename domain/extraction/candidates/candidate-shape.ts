import { foldName } from "@/domain/extraction/letters/character-class";
import { rememberAnswers } from "@/domain/extraction/letters/remember-answers";
import { isInCodeSpan } from "@/domain/extraction/mentions/name-place";
import { isKnownWord } from "@/domain/extraction/mentions/unknown-words";
import { isCommonWord } from "@/domain/extraction/words/common-words";
import { isDictionaryWord } from "@/domain/extraction/words/ordinary-words";
import type { Span } from "@/domain/notes/span";
import type { DoubtId, SignalId } from "./candidate-signals";

const HYPHEN = 0x2d;
const DOT = 0x2e;

/** Takes the parts that belong to a name: "Cider-CI", "postgres.pm", "k8s-shredder". */
export function extendName(text: string, word: Span): Span {
  const next = text.charCodeAt(word.end);
  if (next !== HYPHEN && next !== DOT) return word;
  const after = /^(?:[-.][\p{L}\p{N}]+)+/u.exec(text.slice(word.end, word.end + 30))?.[0] ?? "";
  return { start: word.start, end: word.end + after.length };
}

const MAX_NAME_LENGTH = 32;

/** "agpl-3.0", "BSD-3-Clause" */
const LICENCE = /^(?:[al]?gpl|bsd|mit|mpl|apache|epl|cc|cddl)-?(?:v?\d|by)/i;
const FILE =
  /\.(?:md|txt|py|js|ts|java|go|rb|sh|json|ya?ml|xml|html?|css|png|jpe?g|gif|pdf|pptx?|toml|cfg|conf|log|lock|exe)$/i;
/** "Pixi.js": as libraries are called, where a file would rather be "pixi.js". */
const LIBRARY = /^\p{Lu}[\p{L}\p{N}]+\.js$/u;
/** "React-based", "cloud-native": said of something else. */
const ADJECTIVE = /-(?:based|native|like|powered|driven|compatible|style|specific|only|ready|aware|side|free|first)$/i;

/** Abbreviations of what everybody has and nobody chooses: no names of technologies. */
const GENERIC = new Set(
  "api apis cli clis url urls uri uris todo oss foss cpu cpus gpu gpus tpu npu ram rom ssd hdd usb lan wan ide ides gui guis faq faqs prs mvp mvps doc docs sut wip eol eod eta etc kpi kpis okr okrs roi tco sla slas slo slos sli slis sdk sdks vms dbs ids ips saas paas iaas b2b b2c csv pdf png jpg gif svg zip ceo cto cio ciso cfo vip hr pms poc pocs pov rfc rfcs env acl acls ttl lts aka btw imo imho fyi asap tba tbd tbc rsvp wtf tldr lol nda usa usd eur gbp emea apac latam mph fps rgb gps utc gmt cet cest pst est qna qas ama bof bofs keynote github twitter youtube linkedin pvc pvcs pv pvs crd crds xrd".split(
    " ",
  ),
);

/** What the spelling of a word says about whether it is a name. */
interface NameShape {
  readonly key: string;
  /** True for what is a name if the note has an address of a project of that name. */
  readonly mayBeName: boolean;
  /** True for what looks like a name wherever it stands. */
  readonly isNameLike: boolean;
}

const REMEMBERED_WORDS = 10_000;

const shapeOf = rememberAnswers((written): NameShape => {
  const key = foldName(written);
  const mayBeName = key.length >= 3 && written.length <= MAX_NAME_LENGTH && opensInLatin(written);
  return { key, mayBeName, isNameLike: mayBeName && isNameLike(written, key) };
}, REMEMBERED_WORDS);

/**
 * The folded key of what looks like a name, null for other words.
 * @param addresses folded names of the projects that the note has addresses of
 */
export function nameKey(written: string, addresses: ReadonlySet<string>): string | null {
  const { key, mayBeName, isNameLike } = shapeOf(written);
  return isNameLike || (mayBeName && addresses.has(key)) ? key : null;
}

/** Mixed case within, or a word that no dictionary has; never a sentence's plain words. */
function isNameLike(written: string, key: string): boolean {
  if (/\d|-/.test(written) && LICENCE.test(written)) return false;
  if (written.includes(".") && FILE.test(written) && !LIBRARY.test(written)) return false;
  if (written.includes("-") && ADJECTIVE.test(written)) return false;
  if (/^\p{Lu}+s?$/u.test(written)) return key.length <= 6 && !GENERIC.has(key);
  if (GENERIC.has(key) || NOUN_ENDING.test(written) || (/^\p{Lu}{2}\p{Ll}+$/u.test(written) && isKnownWord(key)))
    return false;
  if (isMixedCase(written)) return true;
  const isWhole = !written.includes("-") && !written.includes(".");
  return isWhole ? !isKnownWord(key) : !written.split(/[-.]/).every((part) => isKnownWord(foldName(part)));
}

function opensInLatin(written: string): boolean {
  return /^(?:[A-Za-z]|(?!\d)\p{Script=Latin})/u.test(written);
}

/** Nouns and participles that no dictionary of common words has: "Empacotamento", "Nachhaltigkeit", "dockerizing". */
const NOUN_ENDING =
  /^\p{L}\p{Ll}+(?:mento|mentos|miento|mientos|menti|zione|zioni|ção|ções|ción|ciones|ssão|ssões|tion|tions|ment|ments|ung|ungen|heit|heiten|keit|keiten|schaft|schaften|dade|dades|idad|idades|ità|ité|ités|isme|ismo|ezza|ezze|agem|agens|aggio|aggi|eza|ezas|teur|teurs|dor|dores|tore|tori|ista|istas|isti|iste|istes|ness|able|ible|i[sz]ed|i[sz]ing|i[sz]ation|ability)$/u;

/** Nearly all words: no capital and no digit but at the beginning. */
const PLAIN_WORD = /^.[a-z]*$/;

function isMixedCase(written: string): boolean {
  return !PLAIN_WORD.test(written) && /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2}|\p{L}\d\p{L}/u.test(written);
}

/** "DataSource", "FromBody": plain words joined, as parts of programs are called, too. */
function isJoinedWords(written: string): boolean {
  const parts = written.match(/\p{Lu}?\p{Ll}+/gu) ?? [];
  return parts.length > 1 && parts.join("") === written && parts.every((part) => isCommonWord(part.toLowerCase()));
}

/** "createServerFn", "ApiGatewayRequestId", "Dispatch.main": so many humps have names of functions and fields. */
const IDENTIFIER =
  /^(?:\p{Ll}{3,}(?:\p{Lu}\p{Ll}+){2,}|(?:\p{Lu}\p{Ll}+){4,}|(?:\p{Lu}\p{Ll}+)+\.(?!js|io|ai|dev|net|app|sh|rs|py|jl|com|org)\p{L}+)$/u;
/** "restartPolicy=Always", "flush()" */
const CALLED = /^(?:\(\)|=[\p{L}\d"'])/u;

/** "OpenRC", "KubeMQ", "PyScript", "libgip": words that names of software begin with. */
const KINDRED_START =
  /^(?:(?:[Oo]pen|[Kk]ube|[Pp]y|[Pp]ost|[Gg]raph|[Dd]eep|[Mm]icro|[Jj]ax|[Tt]ensor|[Ss]wift|[Gg]it|[Dd]ocker|[Ss]pring|[Mm]y|[Vv]ue|[Rr]eact|[Nn]ode|[Rr]ust|[Nn]g)(?=\p{Lu})|lib(?=[a-z]{3}))/u;
/** "CasperJS", "NetBSD", "DetectionLab": words that they end with. */
const KINDRED_END =
  /(?<=[\p{Ll}\d])(?:DB|SQL|JS|QL|OS|FS|BSD|Kit|Hub|Lab|Flow|Mesh|ML|VM|Bench|Script|MQ|Ray|Guard|Wire|Graph|Kafka|Spark|Py)$|[a-z]{3}(?:ctl|lang)$/u;

/** What a spelling says wherever it stands. */
const spellingOf = rememberAnswers(
  (written) => ({
    isMixed: isMixedCase(written),
    isKindred: KINDRED_START.test(written) || KINDRED_END.test(written) || LIBRARY.test(written),
    holdsDigit: /\p{L}\d/u.test(written),
    isJoined: isJoinedWords(written),
    isIdentifier: IDENTIFIER.test(written),
    isAcronym: /^\p{Lu}{2,6}s?$/u.test(written),
    isCapital: /^\p{Lu}/u.test(written),
  }),
  REMEMBERED_WORDS,
);

/** What the spelling of a name says. */
export function addShapeSignals(
  text: string,
  { start, end }: Span,
  key: string,
  signals: Set<SignalId>,
  doubts: Set<DoubtId>,
): void {
  const spelling = spellingOf(text.slice(start, end));
  const isTicked = text.charAt(start - 1) === "`";
  if (isTicked && text.charAt(end) === "`") signals.add("code");
  if (spelling.isMixed && !isTicked && !isInCodeSpan(text, start, end)) signals.add("mixed-case");
  if (spelling.isKindred) signals.add("kindred-name");
  if (spelling.holdsDigit) signals.add("digit");
  if (spelling.isJoined) doubts.add("joined-words");
  if (spelling.isIdentifier || CALLED.test(text.slice(end, end + 2))) doubts.add("identifier");
  if (spelling.isAcronym) {
    signals.add("acronym");
    if (key.length <= 3) doubts.add("short-acronym");
    if (key.length >= 4 && isDictionaryWord(key)) doubts.add("shouted");
  } else if (spelling.isCapital) signals.add("capital");
}
