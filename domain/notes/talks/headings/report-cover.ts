import { findEventName } from "@/domain/notes/events/event-names";
import type { Line } from "@/domain/notes/lines/line";
import type { OutlineNode } from "@/domain/notes/lines/outline";
import { unmarked } from "@/domain/notes/lines/unmarked";
import { CONFERENCE, OPENS_WITH_SESSION } from "@/domain/notes/talks/loose/telling-words";
import type { Candidate } from "@/domain/notes/talks/titles/judge-candidate";
import { isStrong } from "@/domain/notes/talks/titles/judge-candidate";
import { announcesTalks } from "./speaks-of-talks";

/** So far below its title a report says that somebody went to a conference. */
const OPENING = 600;

/** That somebody was there. */
const WENT =
  /(?<!\p{L})(?:went|attend(?:ed|ing)?|visited|participat(?:ed|ing)|travel(?:led|ed)|was at|were at|back from|trip|my (?:first|second|third) year|asist[ií](?:mos)?|fui(?:mos)?|estuve|estuvimos|particip[eé]i?|assist[ée]|rendu[se]?|all[ée]s?|particip[ée]|stat[oi]|andat[oi]|fomos|estive|besucht(?:en?)?|war(?:en)?|bezocht(?:en)?|waren|volgden)(?!\p{L})|参加|行って/iu;

/** "We visited Example Conf 2031", "Back from Example Conf", "Example Conf 2031 に行ってきた": a title that says so itself. */
const TELLS_OF_GOING =
  /^(?:(?:how )?(?:i|we) (?:went to|visited|attended|were at|was at)|back from|(?:a )?(?:trip|visit) to|(?:ich|wir) waren? (?:auf|bei|in)|zu besuch (?:auf|bei)|de retour d|retour (?:de|du|sur)|j['’][ée]tais [àa]|estuv(?:e|imos) en|(?:yo )?fui(?:mos)? (?:a|al) |fui (?:no|na|ao|à)|fomos (?:no|na|ao|à)|sono stat[oa] (?:a|al) |siamo stati (?:a|al) |(?:ik|we) waren? (?:op|bij|in))(?!\p{L})|(?:に|へ)(?:初)?(?:行って|行き|参加して|参加し|登壇して|登壇し)(?:き)?(?:まし)?た|(?:に|へ)参加した(?:話|感想)/iu;

/** "Example Conf 2031: le mie impressioni", "Mi experiencia en Example Conf", "Example Conf 2031, c'est fini !": so does one that says what it gives. */
const TELLS_OF_STAY =
  /(?<!\p{L})(?:impressioni|impresiones|impressões|mis impressions|nos impressions|mes impressions|sensaciones|opini(?:ón|ão)|(?:mi|mon|notre|nuestra|la mia|(?:a )?minha|nossa) (?:propia )?(?:experiencia|experiência|expérience|esperienza|visita|visite|ida|paso|passagem|passage)|nos retours|mes retours|c['’]est fini|se acabó|acabou|eu fui|eu vi|lo que vi|ce que j['’]ai|cos['’]ho visto|vuelvo al?|volvemos al?|de volta [aà]o?|ce qu['’]il (?:fallait|faut) (?:en )?retenir|ce qu['’]on (?:en )?retient|lo que nos dej[óa]|cosa ci portiamo|o que rolou)(?!\p{L})/iu;

/** "ExampleJS, la primera conferencia de su clase": a title that says what it is a report of; "ExampleConf 2031": or that only an event has. */
const IS_EVENT =
  /[\p{L}\p{N}]\s?[,:–—-]\s(?:(?:la|una|a|uma|une) )?(?:\p{L}+ )?(?:conferencia|conferência|conferenza|conférence)(?!\p{L})|^\p{L}[\p{L}.]*(?:con|conf|day|days|fest|camp|js|meetup)(?:\p{L}{2})?\s(?:19|20)\d\d$/iu;

/**
 * A note's first heading that is the report's own title, "Example Conf 2031 in Ghent": it has a year or names a conference,
 * and what stands below it tells of going to one.
 */
export function isReportCover(
  text: string,
  lines: readonly Line[],
  outline: OutlineNode,
  candidate: Candidate,
): boolean {
  const { plain, parts } = candidate;
  if (outline.parent?.parent != null || outline.parent?.children[0] !== outline) return false;
  if (isStrong(candidate) || parts.speakers.length > 0) return false;
  if (IS_EVENT.test(plain)) return true;
  if (!/(?<!\d)(?:19|20)\d\d(?!\d)/.test(plain) && findEventName(plain) === null) return false;
  if (TELLS_OF_GOING.test(plain) || TELLS_OF_STAY.test(plain)) return true;
  const first = lines.findIndex(({ kind }, index) => index > outline.line && kind === "text");
  const start = lines[first]?.content.start;
  if (start === undefined) return false;
  const opening = unmarked(text.slice(start, start + OPENING).replace(/\n/g, " "));
  if (OPENS_WITH_SESSION.test(opening)) return false;
  return (CONFERENCE.test(opening) || announcesTalks(opening)) && WENT.test(opening);
}
