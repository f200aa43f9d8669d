import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import { isLabelRest, startsLabel } from "./label-rest";
import { partOf } from "./refer-back";
import { followsGenericNoun } from "./relative-clause";
import { type CueTarget, clauseOf, countWords, hasBetween, type SentenceView } from "./sentence-view";
import { type ClauseOpener, clauseSpan } from "./split-clauses";

/** Whether a cue stands where it must: at the start or the end of its clause, or as a label. */
export function stands(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  const { cue } = hit.target;
  const clause = view.clauses[clauseOf(view, hit)];
  if (clause === undefined) return false;
  if (isAlternative(view, hit)) return false;
  if (cue.labels !== true && cue.closes !== true && cue.opens !== true) return true;
  const span = clauseSpan(clause);
  const before = countWords(view.text, span.start, hit.start);
  const after = countWords(view.text, hit.end, span.end);
  if (cue.labels === true)
    return (
      startsLabel(view, hit, span.start) &&
      (after === 0 ||
        isLabelRest(view.text, hit.end, span.end) ||
        (isUnderLabel(clause.opener) && /^\s*[,，、]/.test(view.text.slice(hit.end, span.end)))) &&
      (clause.opener !== "start" || view.clauses.length > 1 || view.mentions.length === 0)
    );
  if (cue.closes === true && after > 0 && !/^[,，、]/.test(view.text.slice(hit.end, span.end))) return false;
  if (cue.opens !== true) return true;
  // "Hystrix - **great** dashboard"; in a list of qualities it is one among many.
  if (cue.id === "gloss") return before === 0 && isUnderLabel(clause.opener);
  if (cue.side === "object" && JOINED.test(view.text.slice(hit.end, hit.end + 5))) return false;
  if (before > 0) return goesOn(view, hit, view.text.slice(span.start, hit.start));
  return !(clause.opener === "colon" && clause.before >= 0 && asksHow(view, clause.before));
}

/** "hardware is hard, **but** try Helm", "it can be fun, **so just** try Helm": what joins an order to what was said before it. */
const LEADS_IN =
  /(?:^|[,;])[\s*_]*(?:and\s+)?(?:(?:but|so|then|also|just|please|instead|maybe|pero|así que|mais|alors|donc|aber|darum|deshalb|mas|então|entao|ma|quindi|allora|maar|dus|daarom)\s+){1,2}$/iu;

/** Orders that may have a purpose before them: "for a real solution **consider** Vault". */
const COUNSEL = new Set(["use", "look-imperative", "try-imperative", "maybe"]);

/** Whether a cue that opens a clause may follow these words of it. */
function goesOn(view: SentenceView, hit: PhraseHit<CueTarget>, said: string): boolean {
  const { cue, ring } = hit.target;
  if (/[,，、]\s*$/.test(said) || (COUNSEL.has(cue.id) && PURPOSE.test(said))) return true;
  if (cue.id === "use" && ORDERS.test(view.text.slice(hit.start, hit.end)) && ROMANCE_PURPOSE.test(said)) return true;
  // "great at the edges, **just** don't put it in the middle" bounds the praise before it.
  if (ring === "hold" && /\sjust\s+$/iu.test(said)) return false;
  return cue.side === "object" && (LEADS_IN.test(said) || joinsOrders(view, hit, said));
}

/** "oublier Ant **et** adopter Gradle", "evitare XML **e** usare JSON": a second order behind one that opens the clause. */
function joinsOrders(view: SentenceView, hit: PhraseHit<CueTarget>, said: string): boolean {
  if (!/\s(?:et|y|e|ed|and|und|en)\s+$/iu.test(said)) return false;
  const start = hit.start - said.length;
  return view.hits.some(
    (other) =>
      other.target.role === "cue" &&
      other.target.cue.side === "object" &&
      other.end < hit.start &&
      ORDER_IDS.has(other.target.cue.id) &&
      countWords(view.text, start, other.start) === 0,
  );
}

const ORDER_IDS = new Set([
  "use",
  "order",
  "avoid",
  "forget",
  "try-imperative",
  "look-imperative",
  "left-in-person",
  "shun-in-person",
]);

/** "**For best results** use Helm", "**To keep it small** use Alpine"; not "for those who use Helm". */
const PURPOSE =
  /^[\s*_]*(?:for|to|in order to|as|in|on|at|with|instead|otherwise)\s(?:[^\s,]+\s){0,6}(?<!(?:who|that|which|to|can|could|you|people|developers|users|teams|not|never|may|might|how|they|we|i|will|would|should|must|don['’]?t|when|if|the|a|an)\s)$/iu;

/** "**use** Fastify", "**utilisez** Fastify", "**usate** Fastify": an order by its very form. */
const ORDERS =
  /^(?:use|usem|usa|usad|usen|useis|utilice|utilicen|utiliza|utilizad|utilize|utilizem|utilisez|usate|utilizzate|adotte|adoptez|prefira|prefiera|préférez|preferite)$/iu;
/** "**para quem programa em C** use Meson", "**pour les petits projets** utilisez SQLite" */
const ROMANCE_PURPOSE =
  /^[\s*_]*(?:para|pra|pro|pour|per|se|si|no|na|en|em|dans|nel|nella|com|con|avec)\s(?:[^\s,]+\s){1,6}(?<!(?:que|qui|che|a|à|di|de|para|pra|pour|per|non|não|nao|no|ne|como|comme|come|quando|cuando|si|se|o|os|um|uma|ou|e|et|y)\s)$/iu;

/** "**USE** and RED" are two of a kind; "use **and** love Helm" has its object behind the second verb. */
const JOINED = /^\s+(?:and|or|&)\s/iu;

/** "[start|**stop**|restart]" lists what may be typed. */
function isAlternative(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  if (view.line.kind === "table") return false;
  const { text } = view;
  if (text[hit.start - 1] === "|" && /\S/.test(text[hit.start - 2] ?? "")) return true;
  return text[hit.end] === "|" && /\S/.test(text[hit.end + 1] ?? "");
}

/** "Notary: **dead**, let's not talk about it": what is said of a label may have more behind a comma. */
function isUnderLabel(opener: ClauseOpener): boolean {
  return opener === "colon" || opener === "dash" || opener === "arrow";
}

/** "How: use the pack CLI" tells how, not whether. */
function asksHow(view: SentenceView, clause: number): boolean {
  const span = clauseSpan(view.clauses[clause] ?? { opener: "start", before: -1, parts: [] });
  return hasBetween(view, "question", span.start, span.end);
}

/** "overhyped, **says the** panel" */
const SAYS =
  /^[\s,"”]*(?:says?|said|according to|thinks?|thought|agreed|claims?|claimed|sagt|dice|dit|diz|disse|zegt)\s/iu;
/** "The **speaker** recommends Helm" is no praise of the speaker. */
const WHO_SPEAKS =
  /^(?:speakers?|presenters?|ponentes?|orateurs?|oratrices?|sprecher(?:in)?|redner(?:in)?|referent(?:in)?|relatore|relatrice|palestrantes?|sprekers?|登壇者|発表者|スピーカー)$/iu;

/** "**la session** conseille d'adopter Vault": what a talk advises. */
const SESSION =
  /^(?:talks?|sessions?|keynotes?|presentations?|conf[eé]rences?|pr[eé]sentations?|atelier|charlas?|ponencias?|sesi[oó]n|presentaci[oó]n|taller|interventi?o?|sessione|presentazione|relazione|palestras?|sess[aã]o|apresenta[cç][aã]o|vortrag|präsentation|presentatie|lezing)$/iu;
const ADVICE = new Set(["recommend", "tells-to-use", "avoid"]);

/** "the speaker **showed** a neat alternative": what somebody brings up is no talk. */
const BRINGS_UP =
  /^\s(?:also\s|then\s)?(?:talked about|told us about|spoke (?:about|of)|showed|demoed|mentioned|presented|introduced|named|brought up|pointed (?:us )?(?:to|at|out)|used)\s/iu;

/** "Great **talk** on Helm", "this **session** was interesting": praise and blame of the talk, not of what it is about. */
export function isAboutTalk(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  if (isMotive(view, hit) || followsGenericNoun(view, hit)) return false;
  // "Tools to explore **after the conference**"
  if (hit.target.cue.labels === true && isLabelRest(view.text, hit.end, view.span.end)) return false;
  const clause = clauseOf(view, hit);
  return view.hits.some((other) => {
    if (other.target.role !== "about-talk" || clauseOf(view, other) !== clause) return false;
    if (other.start >= hit.end)
      return (
        !isDoneBefore(view, hit, other.start) &&
        countWords(view.text, hit.end, other.start) <= 2 &&
        !hasMentionBetween(view, hit.end, other.start) &&
        !SAYS.test(view.text.slice(hit.end, other.start))
      );
    if (hasPartOfItsOwn(view, hit, other.end)) return false;
    const isSpeaker = WHO_SPEAKS.test(view.text.slice(other.start, other.end));
    const advises =
      hit.target.cue.side === "object" &&
      (isSpeaker || (ADVICE.has(hit.target.cue.id) && SESSION.test(view.text.slice(other.start, other.end))));
    return (
      !advises &&
      !(isSpeaker && BRINGS_UP.test(view.text.slice(other.end, hit.start))) &&
      other.end <= hit.start &&
      countWords(view.text, other.end, hit.start) <= 6 &&
      !hasMentionBetween(view, other.end, hit.start)
    );
  });
}

/** "il m'a persuadé d'y passer, sa conférence fut longue", "Helm **is great**, this talk was not": a remark of several words, or with a verb for its name, is over where a comma ends it. */
function isDoneBefore({ text, mentions }: SentenceView, { start, end }: PhraseHit<CueTarget>, talk: number): boolean {
  if (!text.slice(end, talk).includes(",")) return false;
  const isSaid = VERB_FIRST.test(text.slice(start, end)) && mentions.some((mention) => mention.end + 1 === start);
  return isSaid || countWords(text, start, end) >= LONG_REMARK;
}

const VERB_FIRST = /^(?:is|are|was|were|looks?|looked|seems?|seemed|sounds?)\s/iu;

/** "After two days of talks, **I like Helm**": a comma on, and with a name of its own, a remark has left the talk behind. */
function hasPartOfItsOwn(view: SentenceView, hit: PhraseHit<CueTarget>, talk: number): boolean {
  const part = partOf(view, hit);
  if (part === null) return false;
  if (part.start <= talk) return isJoinedTo(view, hit, talk);
  return view.mentions.some(({ start, end }) => start >= part.start && end <= part.end);
}

const AND_THEN =
  /\s(?:and|but|so|und|aber|et|mais|y|pero|e|ma|mas|en|maar)\s(?:\p{L}+\s){0,3}(?:(?:to|a|an|zu|à|de|di|om te)\s)?$/iu;

/** "The demo was a delight **and** I want to look into **Elm**": what is looked into follows at once. */
function isJoinedTo(view: SentenceView, hit: PhraseHit<CueTarget>, talk: number): boolean {
  if (hit.target.cue.side === "subject" || !AND_THEN.test(view.text.slice(talk, hit.start))) return false;
  return view.mentions.some(({ start }) => start >= hit.end && countWords(view.text, hit.end, start) <= 1);
}

const LONG_REMARK = 4;
const WISH =
  /(?<!\p{L})(?:envie|ganas|voglia|vontade|want|wanting|inspir\p{L}+|convinc\p{L}+|persuad\p{L}+|motivat\p{L}+|tempt\p{L}+|lust|zin|consider(?:ing)?|ready|(?<=^)(?:i|we)(?:['’]\p{L}{1,2})?(?=\s))(?!\p{L})/iu;

/** "a talk that made me **want to try** Helm" speaks of Helm. */
export function isMotive(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  const { cue, ring } = hit.target;
  return (
    cue.side === "object" && (ring === "trial" || ring === "assess") && WISH.test(view.text.slice(hit.start, hit.end))
  );
}

function hasMentionBetween(view: SentenceView, start: number, end: number): boolean {
  return view.mentions.some((mention) => mention.start >= start && mention.end <= end);
}
