import type { PlacedMention } from "@/domain/extraction/verdicts/grammar/sentence-view";

/** What a name is used as or for, up to the next name: " como linguagem, o ", " for messages and ". */
const ROLE =
  /^[*_`"”)\]]*\s(?:as|for|como|para|pra|pro|pour|comme|come|per|als|für|voor)\s(?:[^\s,;.:()]+\s?){1,6}(?:\([^()]*\)\s?)?(?:,\s|(?:,\s)?(?:and|e|y|et|ed|und|en)\s)(?:(?:and|e|y|et|ed|und|en)\s)?(?:(?:the|le|la|les|el|los|las|il|lo|o|a|os|as|der|die|das|de|het)\s|l['’])?[*_`"“([]*$/iu;
const OPENS_ROLE =
  /^[*_`"”)\]]*\s(?:as|for|como|para|pra|pro|pour|comme|come|per|als|für|voor)\s(?:\p{L}{1,3}\s|l['’])?[*_`"“([]*$/iu;
/** A name of such a list has its own role, or ends the list. */
const GOES_ON = /^[*_`"”)\]]*(?:\s(?:as|for|como|para|pra|pro|pour|comme|come|per|als|für|voor)\s|\s*[.;,)]|\s*$)/iu;
const LONGEST_BETWEEN = 140;

/** A verb behind the last name of a list: "Podman and Buildah **have** no daemon". */
const SAYS_ON =
  /^[*_`"”)\]]*\s(?:(?:also|now|then|still)\s)?(?:is|are|was|were|isn['’]t|aren['’]t|has|have|had|does|do|did|can|could|will|would|should|looks?|seems?|sounds?|feels?|ist|sind|war|hat|haben|est|sont|était|a|ont|es|son|era|tiene|è|sono|ha|hanno|é|são|tem|têm|zijn|heeft|hebben)\s/iu;

/** The names of a list up to where another remark starts: "they love **Helm** and Kustomize is next". */
export function untilNextRemark(text: string, joined: readonly PlacedMention[]): readonly PlacedMention[] {
  const last = joined.at(-1);
  const [first] = joined;
  if (first === undefined || last === undefined || joined.length < 2) return joined;
  return SAYS_ON.test(text.slice(last.end, last.end + 24)) ? [first] : joined;
}

/**
 * The names that go on a list whose names each have a role: "they use **Clojure** as language, **Datomic** as database and
 * **Kafka** for messages". Gives `joined` alone where the list ends with it.
 */
export function listByRoles(
  text: string,
  joined: readonly PlacedMention[],
  among: readonly PlacedMention[],
): readonly PlacedMention[] {
  const listed = [...joined];
  for (const next of among) {
    const last = listed.at(-1);
    if (last === undefined) return listed;
    if (next.start < last.end) continue;
    const between = text.slice(last.end, next.start);
    // "Kafka for **messaging**, AWS for the rest": the role has a name, too.
    if (OPENS_ROLE.test(between)) continue;
    const isNext =
      between.length <= LONGEST_BETWEEN && ROLE.test(between) && GOES_ON.test(text.slice(next.end, next.end + 24));
    if (!isNext) return listed;
    listed.push(next);
  }
  return listed;
}
