import { findEventName, findKnownEvent } from "@/domain/notes/events/event-names";
import { foldHeading } from "@/domain/notes/lines/fold-heading";
import { isForeignReport } from "./foreign-reports";
import { isGroupingHeading } from "./grouping-headings";
import { GROUP_TITLES, META_TITLES, SECTION_TITLES, SESSION_TITLES } from "./heading-words";
import { parseNotesOnTalk } from "./notes-on-talk";
import { isBreak } from "./session-breaks";

/**
 * What a heading's words alone say:
 * - `section`: a part of a talk ("Summary", "Q&A", "まとめ"); `meta`: a part that describes the talk above ("Speaker")
 * - `group`: groups talks ("Day 1", "Dienstag", "Track B", "Table of contents"); `event`: names the conference itself
 * - `session`: a kind of session ("Keynote"), a talk or a group by what stands below it
 * - `title`: anything else
 */
export type HeadingKind = "section" | "meta" | "group" | "event" | "session" | "title";

export function judgeHeading(title: string): HeadingKind {
  const folded = foldHeading(title);
  if (folded === "" || (folded.length <= 60 && isDayHeading(folded)) || (folded.length <= 32 && isTrackHeading(folded)))
    return "group";
  if (folded.length <= 40 && isBreak(folded)) return "group";
  if (META_TITLES.has(folded)) return "meta";
  if (GROUP_TITLES.has(folded) || GROUP_TITLES.has(folded.replace(OWN, "").replace(IN_BRACKETS, ""))) return "group";
  if (SESSION_TITLES.has(folded) || SESSION_TITLES.has(folded.replace(COUNTED, ""))) return "session";
  if (NUMBERED_SESSION.test(title) || OWN_TALK.test(folded) || parseNotesOnTalk(title) !== null) return "title";
  if (isGroupingHeading(folded) || namesSeveralKinds(folded)) return "group";
  if (folded.length <= 60 && isSectionLike(folded)) return "section";
  if (folded.length > 90 && RUNS_ON.test(title)) return "section";
  if (isReportTitle(title, folded)) return "event";
  return "title";
}

/** "Talks and workshops", "Charlas y talleres", "Breaks / food / coffee" */
function namesSeveralKinds(folded: string): boolean {
  const kinds = folded.length <= 40 ? folded.split(/ (?:&|\+|and|und|y|et|e|en) | ?[/,] /) : [];
  return (
    kinds.length >= 2 && kinds.every((kind) => GROUP_TITLES.has(kind) || SESSION_TITLES.has(kind) || isBreak(kind))
  );
}

function isSectionLike(folded: string): boolean {
  const isOfAuthor = TO_LOOK_UP.test(folded) || HOW_IT_WAS.test(folded) || LIKED.test(folded) || SUMS_UP.test(folded);
  return isOfAuthor || isSectionTitle(folded);
}

/** "セッション３ ： re:Invent 2023 まとめ", "Talk 2: …": what has a number of its own is no report on the whole. */
const NUMBERED_SESSION =
  /^(?:session|talk|LT|セッション|発表|講演|トーク)\s*[#＃]?\s*[\d０-９]{1,2}\s*[:：](?=\s*\S)/iu;

/** "my", "meine", "今日の": whose or which day's, which changes nothing on what a heading is. */
const OWN =
  /^(?:(?:my|our|the|some|mes|mon|ma|mis|mi|meine|mein|unsere|i miei|le mie|il mio|la mia|meus?|minhas?|mijn|onze) |(?:今日|本日|今回|当日|最後|全体)の)/u;

/** "懇親会(ビアバッシュ)", "Lunch (at the harbour)" */
const IN_BRACKETS = /\s?[(（][^()（）]{1,24}[)）]?$/;

/** "My talk: clean code and its price" */
const OWN_TALK =
  /^(?:my|our|mein|unser|mi|nuestra|mon|notre|il mio|meu|minha|mijn) (?:own )?(?:talk|session|vortrag|charla|ponencia|conf(?:erence)?|intervento|palestra|lezing) ?[:：–-] ?\S+ \S/u;

/** "Lightning talks - II", "Keynote 2", "Workshops (part 1)" */
const COUNTED = / ?[-–:#(]? ?(?:part )?(?:\d{1,2}|i{1,3}|iv)\)?$/u;

/** "Things to google", "Tech to check", "Tools we use": lists that a note-taker keeps. */
const TO_LOOK_UP =
  /^(?:(?:more|other|some|new|cool|interesting) )?(?:(?:things|stuff|tools|tooling|tech|technologies|topics|projects|libraries|libs|packages|terms|names|concepts|frameworks|products|techniques|ideas|links)(?: worth)?|worth) (?:to )?(?:google|check|checking|look|looking|investigate|investigating|research|read|explore|exploring|evaluate|learn|study|watch|remember|follow|try|trying)(?: (?:out|at|into|up|on|up on|about|later|more|at home|at work)){0,2}$|^(?:tools|technologies|tech|software|stack) (?:we|they|i) (?:use|used|run)$|^(?:things|topics|stuff) (?:i|we) (?:still )?(?:want|need|d like|would like|plan) to (?:know|learn|read|try|explore|find out)(?: more)?(?: about)?$/u;

/** "LTに参加してみてどうだったか", "What a blast": what the author asks or says about the day. */
const HOW_IT_WAS =
  /どうだったか$|どんな.{1,20}(?:だったか|出たか)$|^(?:it was|it has been|what) an? (?:\p{L}+ )?(?:pleasure|honou?r|blast|joy)(?!\p{L})/u;

/** "What I liked", "Ce que j'ai moins aimé", "Lo que más me gustó": the author's balance of the day. */
const LIKED =
  /^(?:what (?:i|we) (?:did ?n[o']t |did not |really |most )?(?:liked?|loved?|enjoyed|missed)(?: most| less| best)?$|ce (?:que j'ai|qui m'a|que nous avons) |lo que (?:mas |menos |no )?(?:me|nos) |o que (?:eu )?(?:mais |menos |nao )?gost|cosa (?:non )?(?:mi|ci) e piaciut|was (?:mir|uns) .{0,12}gefallen)/u;

/** "Notable announcements", "Industry trends", "Stands", "People I met", "Wrapping up": what a report tells of the whole. */
const SUMS_UP =
  /^(?:(?:notable|big|major|main|new|product|company|industry|market|other|some|important|general|quick|useful|interesting|random|fun|neat|cool) ){1,2}(?:ann?oun?cements?|news|releases|launches|highlights|trends|facts|tidbits|things|bits|follow[- ]?ups?|thoughts|observations|remarks|learnings)$|^(?:announcements|tidbits|(?:the )?(?:stands|booths|exhibit(?:ion|ors)|expo(?: hall)?|vendors|sponsors|people(?: i (?:met|talked to))?)|wrapping (?:it )?up|(?:about|on|sobre|acerca d|uber|zu|[àa] propos d|su|over) ?(?:the|el|la|o|a|das|die|der|e la|el|e l'|het|ll') ?(?:conference|event|venue|organi[sz]ers|day|evento|conferencia|veranstaltung|konferenz|evenement|conferenza|evenement|conferentie)(?: (?:em geral|en general|in general|allgemein|en general))?|(?:\p{L}+ )?(?:projects|tools|technologies|trends|people) to watch)$|^tl;?dr(?!\p{L})/u;

/** A heading of that kind: what stands below it is no talk, unless it plainly is one. */
export function sumsUp(title: string): boolean {
  return title.length <= 60 && SUMS_UP.test(foldHeading(title));
}

/** "If you have questions, I am glad to hear them. Ask me on …": running text that is set as a heading. */
const RUNS_ON = /(?<!\p{L})(?:I|me|my)(?!\p{L}).*\p{L}[.!?] \p{Lu}\p{Ll}+ .*\p{Ll}[.!]$/u;

/** "Hands-on: operators from scratch" is a session; "Hands-on: 2" a part of one. */
const SESSION_PREFIX = /^hands[- ]on ?[:：] ?\p{L}+ \p{L}/u;

/** "全体を通しての質問タイム", "登壇者への質疑応答" */
const ASKING = /(?:質問タイム|質疑応答|質疑)(?:の?時間|質問)?$/u;

/** "Slack links", "Links from the chat", "Additional resources", "Key insights", "Questions for Bob" */
const SHARED_LINKS =
  /^(?:slack|twitter|chat|irc|discord|github|shared|assorted|session|talk|conference) links$|^(?:training|learning|additional|further|extra|other|more|online) resources$|^(?:major|biggest|personal|top|general) takeaways$|^(?:key|main|major) (?:insights|learnings|findings)$|^questions (?:for|to) \S{2,20}$|^links (?:from|shared|in) .{3,30}$/u;

/** "Ada's notes" */
const OF_ONE = /^\p{L}{2,14}['’]s (?:notes|takeaways|thoughts|summary|remarks)$/u;

/** "Summary", "Sumary", "Notes:", "Summary (short)", "My notes" */
function isSectionTitle(folded: string): boolean {
  if (SECTION_TITLES.has(folded) || ASKING.test(folded) || SHARED_LINKS.test(folded) || OF_ONE.test(folded))
    return true;
  const bare = folded
    .replace(OWN, "")
    .replace(/(?:など|とか|等)$/u, "")
    .replace(SESSION_PREFIX.test(folded) ? "" : / ?[(:：（].*$/, "");
  if (bare !== "" && SECTION_TITLES.has(bare)) return true;
  if (!/[/&+,・と ]/.test(folded)) return isMisspeltSection(bare);
  const parts = folded
    .split(/ ?(?:\/|&|\+|,| and | und | y | et | e | en |・|と(?!め)) ?/)
    .filter((part) => part !== "");
  if (parts.length > 1 && parts.every((part) => SECTION_TITLES.has(part))) return true;
  return isMisspeltSection(bare);
}

const TYPO_TARGETS = [
  ..."summary conclusion conclusions introduction takeaways overview questions background references resources zusammenfassung resumen conclusiones conclusao conclusioni riassunto samenvatting conclusie abstract discussion key takeaways".split(
    " ",
  ),
];

/** One letter too many, too few, other or swapped: "Sumary", "Conlcusions". Only for the words that notes are full of. */
function isMisspeltSection(folded: string): boolean {
  if (folded.length < 6 || folded.length > 16) return false;
  return TYPO_TARGETS.some((target) => target[0] === folded[0] && target.length > 6 && isOneSlipAway(folded, target));
}

function isOneSlipAway(word: string, target: string): boolean {
  if (Math.abs(word.length - target.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === target[at]) at++;
  const rest = (text: string, from: number) => text.slice(from);
  if (word.length < target.length) return rest(word, at) === rest(target, at + 1);
  if (word.length > target.length) return rest(word, at + 1) === rest(target, at);
  const swapped =
    word[at] === target[at + 1] && word[at + 1] === target[at] && rest(word, at + 2) === rest(target, at + 2);
  return swapped || rest(word, at + 1) === rest(target, at + 1);
}

const NUMBER =
  "(?:\\d{1,2}|one|two|three|four|five|uno|dos|tres|cuatro|un|deux|trois|eins|zwei|drei|vier|due|tre|um|dois|een|twee|drie)";
const WEEKDAY =
  "(?:mon|tues?|wed(?:nes)?|thurs?|thu|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|segunda|terca|quarta|quinta|sexta|(?:segunda|terca|quarta|quinta|sexta)[- ]feira|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|[月火水木金土日]曜日?|(?:mo|di|mi|do|fr|sa|so)";
// Whole words: "Junit 5" and "Markdown 2" only begin like a month.
const MONTH =
  "jan(?:uary?|uari|vier|eiro)?|ene(?:ro)?|gen(?:naio)?|feb(?:ruary?|ruari|rero|braio)?|fev(?:r|rier|ereiro)?|mar(?:ch|z|s|zo|co|t|ts|et)?|maerz|maart|mrt|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|ma[iyj]|mayo|maio|mag(?:gio)?|mei|june?|juni|juin|junio|junho|giu(?:gno)?|july?|juli|juil(?:let)?|julio|julho|lug(?:lio)?|aug(?:ust|ustus)?|aout|ago(?:sto)?|sept?(?:ember|embre|iembre)?|set(?:tembre|embro|iembre)?|o[ck]t(?:ober|obre|ubre)?|out(?:ubro)?|ott(?:obre)?|nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embre|embro)?|dic(?:iembre|embre)?";
const DATE_WORD = new RegExp(
  `^(?:${WEEKDAY}|${MONTH}|\\d{1,2}(?:st|nd|rd|th|er|º|ª)?|\\d{4}|\\d{1,4}[./-]\\d{1,2}(?:[./-]\\d{1,4})?|\\d{4}年|\\d{1,2}月|\\d{1,2}日|de|del|di|der|the|of|den|el|le)\\.?$`,
  "u",
);
const DAY = new RegExp(
  `^(?:(?:conference |workshop |main )?(?:day|tag|dia|jour|journee|giorno|giornata|dag|deň|dzien)\\s?#?${NUMBER}|${NUMBER}(?:st|nd|rd|th|er|e|º|\\.)? (?:day|tag|dia|jour|giorno)|(?:first|second|third|fourth|last|erster|zweiter|dritter|letzter|primer|segundo|tercer|ultimo|primeiro|terceiro|premier|deuxieme|troisieme|dernier|premiere|primo|secondo|terzo|eerste|tweede|derde) (?:day|tag|dia|jour|journee|giorno|dag)|\\d日目|第\\d日目?|初日|二日目|最終日|day\\d)`,
  "u",
);

/** What follows a day that a heading names: nothing, a mark, or what kind of notes stand below. */
const OF_DAY =
  /^(?:\s*$|\s*[-–—:：(（,/|・・]|\s(?:notes?|recap|summary|report|talks|sessions|notizen|vortrage|notas|apuntes|resumen|charlas|resumo|palestras|resume|conferences|appunti|riassunto|notities|sessies)$)/u;

const HAS_WEEKDAY = new RegExp(`(?<!\\p{L})${WEEKDAY}(?!\\p{L})`, "u");

/** "Dinsdag: Ada Example en Bob Sample", "Tuesday: workshops" */
const WEEKDAY_AND_MORE =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunedi|martedi|mercoledi|giovedi|venerdi|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) ?: /u;

/** "Day 1", "Day 2 - Workshops", "26.02.2019 Tuesday", "Mercredi 12 avril", "2日目". Not "Day 2 operations with operators". */
export function isDayHeading(folded: string): boolean {
  if (WEEKDAY_AND_MORE.test(folded)) return true;
  if (!/\d|[日月火水木金土]/.test(folded) && !DATE_WORD.test(folded.split(/[\s,]/, 1)[0] ?? "") && !DAY.test(folded))
    return false;
  const day = DAY.exec(folded);
  if (day !== null) return OF_DAY.test(folded.slice(day[0].length)) || isDate(folded.slice(day[0].length));
  // A word alone may only begin like a month: "Setup", "Decorators".
  return isDate(folded) && /[\p{L}./年月-]/u.test(folded) && (/\d/.test(folded) || HAS_WEEKDAY.test(folded));
}

function isDate(folded: string): boolean {
  const words = folded.split(/[\s,()（）/–—|-]+|(?<=[年月日])/u).filter((word) => word !== "");
  return words.length > 0 && words.length <= 8 && words.every((word) => DATE_WORD.test(word));
}

/** "Track A", "Room 3", "Salle Neuilly", "Main stage", "Auditorium 1", "トラックA" */
function isTrackHeading(folded: string): boolean {
  return /^(?:(?:track|room|stage|hall|sala|salle|raum|saal|aula|auditorium|auditorio|amphi(?:theatre)?|zaal|block|slot|part|parte|partie|teil|chapter|capitulo|chapitre|kapitel|capitolo)\s*[#:]?\s*[\p{L}\d]{1,12}|トラック\s*\S{1,4}|\S{1,8}(?:会場|ルーム|ホール))$/u.test(
    folded,
  );
}

const REPORT_WORDS = new Set(
  "verslag mitschrift bericht cronica cronaca resoconto relato notes note notizen notiz notas apuntes appunti anotacoes aantekeningen compte rendu cr report reports trip review recap recaps summary summaries takeaways highlights log diary impressions talks sessions conference conf konferenz conferencia conferenza day days my our from at of on the to for in a de la del der zur zum von vom di da do du des le les el und and y et e aus bei mes mis meine i miei about attending attended dia jour journee tag giorno giornata dag jornada 1o 2o 3o 1º 2º 3º i session talk meeting event live blog memo part edition asi fue como fue cosi andata stato foi voici c etait retour sur war es mein meu nuestra nosso notre mon resumen resumo resume bilan next year last this 2nd first one two three second third".split(
    " ",
  ),
);

/** A heading that names the conference and nothing else to speak of: "KubeCon EU 2024", "Notes from FOSDEM 2023, day 1", "JSConf参加レポート". */
function isReportTitle(title: string, folded: string): boolean {
  if (folded.length > 100) return false;
  if (YEAR_AND_DAY.test(folded) || isForeignReport(folded)) return true;
  if (REPORT_HINT.test(folded) && isNamedReport(folded)) return true;
  const event = findEventName(title);
  if (TAKEN_FROM.test(folded) && (event ?? findKnownEvent(title)) !== null) return true;
  if (event === null) return false;
  const rest = foldHeading(title.replace(event, " ")).split(/[\s,:|–—-]+/u);
  const unknown = rest.filter((word) => word !== "" && !isReportWord(word));
  // One word that is not known may be a town: "DevOpsDays Ghent 2019".
  return (
    unknown.length === 0 ||
    (unknown.length === 1 &&
      !/[\u3041-\u3096]{3}/.test(unknown[0] ?? "") &&
      /\b(?:19|20)\d\d\b/.test(folded) &&
      findKnownEvent(title) !== null)
  );
}

/** "Takeaways from attending KubeCon, wearing many hats", where a conference is named. */
const TAKEN_FROM =
  /^(?:my )?(?:takeaways|notes|impressions|highlights|lessons|learnings|thoughts|reflections|insights) (?:from|of|on) /u;

/** "2031 if queue day1": a year, at most three words and a day. */
const YEAR_AND_DAY = /^(?:(?:19|20)\d\d (?:\S+ ){1,3}|(?:\S+ ){1,3}(?:19|20)\d\d )[-–—,:(]? ?day ?\d\)?$/u;

/** Every report's title holds one of these. */
const REPORT_HINT =
  /概要|note|notiz|notas|apuntes|appunti|anotac|aantek|report|recap|summary|compte rendu|レポ|メモ|記録|まとめ|参加記|勉強会|もくもく会|読書会|ミートアップ|verslag|mitschrift|bericht|cronica|cronaca|resoconto/u;

function isNamedReport(folded: string): boolean {
  if (
    /(?:参加|聴講|視聴)?(?:レポート|レポ|メモ|記録|まとめ|参加記)$/u.test(folded) &&
    /[a-z\d]|カンファレンス|大会/u.test(folded)
  )
    return true;
  if (
    /\b(?:conference|conf|konferenz|conferencia|conferenza) (?:notes|report|notizen|notas|recap|summary)\b|\b(?:notes|notizen|notas|appunti|apuntes|report|recap) (?:from|on|of|about|zur|zum|von|de|del|della|dal|da|do|sobre)\b.*(?:conf|summit|day|\d{4})/u.test(
      folded,
    )
  )
    return true;
  if (
    /\b(?:conf|conference|summit)\b.*\b(?:notes|notizen|notas|report|recap)$|\b(?:notes|report|recap)\b.*\b(?:conf|conference|summit)\b/u.test(
      folded,
    )
  )
    return true;
  // "Shiftup! Vol3！はじめての静的サイト 概要"
  if (/[\s　!！](?:開催|イベント)?概要$/u.test(folded)) return true;
  // "JVM 勉強会", "大阪もくもく会 #12 メモ"
  if (
    /(?:勉強会|もくもく会|読書会|ミートアップ)(?:\s*(?:#|vol\.?|第)?\s*\d+\S*)?(?:の|\s)*(?:参加)?(?:レポート|レポ|メモ|記録|まとめ|日記)?$/u.test(
      folded,
    )
  )
    return true;
  return (
    /\b(?:19|20)\d\d\b/.test(folded) &&
    /\b(?:notes|notizen|notas|apuntes|appunti|anotacoes|aantekeningen|report|recap|compte rendu|verslag|mitschrift|cronica|cronaca|resoconto)\b/u.test(
      folded,
    )
  );
}

function isReportWord(word: string): boolean {
  return /^[\d.'’]+$/.test(word) || REPORT_WORDS.has(word) || DATE_WORD.test(word) || PLACES.has(word);
}

const PLACES = new Set(
  "eu na us usa uk europe european north south latin america asia india china japan france germany italia italy spain espana deutschland brasil brazil berlin london paris munich munchen amsterdam barcelona madrid milano milan roma lisbon lisboa valencia vienna wien zurich oslo stockholm copenhagen helsinki krakow warsaw prague dublin austin seattle vegas las angeles los san francisco diego jose new york boston chicago denver detroit atlanta toronto vancouver tokyo osaka seoul singapore bangalore sydney melbourne sao paulo rio cologne koln hamburg frankfurt karlsruhe lyon nantes toulouse lille belgium brussels antwerp global online virtual edition".split(
    " ",
  ),
);
