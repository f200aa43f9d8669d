import { startsWeighty } from "@/domain/extraction/cues/light-words";
import type { PlacedMention } from "./sentence-view";

/** What may stand between two names that share a verdict: "X, Y", "X/Y", "X and the Y", "X (Y)", "X 7.4 and Y". */
const CONNECTIVE =
  /^(?:\s?v?\d[\d.]*(?=[\s,]))?[\s*_`'"“”)\]]*(?:[,/&+、・]|(?<![\p{L}])(?:and|or|und|oder|sowie|et|ou|y|o|e|ed|en|of|plus|as well as|last but not least|bzw\.?)(?![\p{L}])|と|や|\s)+(?:(?:the|a|an|le|la|les|el|los|las|der|die|das|den|het|de|il|lo|i|gli|o|os|as)\s+)?[\s*_`'"“”([]*$/iu;

/** "Postman, **Paw**, Fiddler, **RequestBin**, ngrok": names that no list knows may stand between those that are known. */
const OVER_UNKNOWN =
  /^[*_`]*\s*[,/&、][\s*_`]*(?:\p{Lu}[\p{L}\p{N}.+#-]{1,20}[*_`]*\s*[,/&、][\s*_`]*){1,2}(?:(?:and|or|und|oder|et|ou|y|o|e|en|of)\s)?$/u;
const LONGEST_BETWEEN = 32;

/** "Titan **de** Netflix": an article, or what is spelt as one, joins nothing by itself. */
const ARTICLE_ALONE =
  /^[\s*_`'"“”)\]]*(?:the|an|le|la|les|el|los|las|der|die|das|den|het|de|il|lo|gli|os|as)\s+[*_`'"“”([]*$/iu;

/** "Helm **of** Kustomize" joins two in Dutch; "observability **of** Kafka" is one thing of another. */
const OF = /^\s*of\s/iu;
const DUTCH =
  /(?<!\p{L})(?:het|een|voor|niet|zijn|wij|met|van|naar|als|geen|ook|maar|gebruik\p{L}*|kiezen|werkt|nog|dan|bij)(?!\p{L})/iu;
const AROUND = 80;

/** The mention with all others of `among` that are joined to it by commas, slashes or "and". */
export function coordinateMentions(
  text: string,
  seed: PlacedMention,
  among: readonly PlacedMention[],
): PlacedMention[] {
  const at = among.indexOf(seed);
  let first = at;
  let last = at;
  while (first > 0 && areJoined(text, among[first - 1], among[first])) first--;
  while (last < among.length - 1 && areJoined(text, among[last], among[last + 1])) last++;
  return among.slice(first, last + 1);
}

/** True where two neighbouring mentions share what is said of one of them. */
export function areJoined(text: string, left: PlacedMention | undefined, right: PlacedMention | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  const between = squeeze(text.slice(left.end, right.start));
  if (OVER_UNKNOWN.test(between)) return true;
  if (between.length > LONGEST_BETWEEN || !/[^\s]/.test(between) || !CONNECTIVE.test(between)) return false;
  if (ARTICLE_ALONE.test(between)) return false;
  if (OF.test(between) && !DUTCH.test(text.slice(Math.max(0, left.start - AROUND), right.end + AROUND))) return false;
  return !/^[\s*_`]*,\s*$/.test(between) || !opensClause(text, right);
}

/** Where a link's address was left out, many spaces stand. */
function squeeze(between: string): string {
  return between.includes("   ") ? between.replace(/ {2,}/g, " ") : between;
}

/** "threw out MetalLB, **Cilium**'s own announcements do the job": behind a comma, a name with more to it starts anew. */
export function opensClause(text: string, mention: PlacedMention): boolean {
  const after = text.slice(mention.end, mention.end + 40);
  return /^['’]s\s/.test(after) || (/^ /.test(after) && startsWeighty(after));
}
