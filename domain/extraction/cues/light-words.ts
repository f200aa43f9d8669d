import { codesOf } from "@/domain/notes/text/letter-codes";
import { FUNCTION_WORDS } from "@/domain/notes/words/function-words";

/** Pronouns, auxiliaries, adverbs and conjunctions that may open a remark without giving it a subject: "and we are still …". */
const OPENERS =
  "i we they he she you me us our ours my everyone everybody nobody still now always already really quite just never so far too very super pretty honestly overall finally definitely probably maybe again yes no imo imho verdict conclusion opinion take today meanwhile both looks look looked seems seem seemed sounds feels felt works working remains turned out personally clearly generally currently been being was were had did does do i'm i've i'd i'll we're we've we'd we'll they're they've they'd they'll it's that's he'd she'd am be itself themselves rather certainly absolutely obviously surely truly basically simply actually frankly hopefully surprisingly interestingly unfortunately sadly luckily fortunately apparently also indeed instead otherwise " +
  "parece parecen suena pinta resulta yo nosotros nosotras ellos ellas usted ya aun aún todavia todavía sigue siguen siempre nunca bastante super bueno nada ademas además tambien también ahora hoy opinion opinión veredicto conclusion conclusión estan están estamos estoy esta está eran estaban hemos han he mismo igual mucho claro creo opino diria personalmente nuestro nuestra " +
  "semble semblent parait paraît moi nous on je ils elles toujours encore deja déjà jamais vraiment plutot plutôt bref verdict conclusion avis enfin sinon maintenant aujourd'hui hui ont avons sont sommes suis etaient étaient reste restent ca ça assez trop tres très super ai a notre nos mon perso pense crois trouve dirais " +
  "klingt scheint wirkt sieht bleibt ich wir sie er ihr uns mir mich immer noch schon sehr ganz echt wirklich ziemlich recht leider eher aktuell derzeit heute inzwischen mittlerweile fazit meinung also dort jetzt nun seitdem seither danach trotzdem ansonsten sonst insgesamt persönlich waren wurden wären würde würden werde werden wollen will sollen sollten sollte können könnten könnte mal bestimmt unser unsere man bleiben " +
  "sembra sembrano pare suona io noi loro voi ancora sempre mai davvero piuttosto comunque infine adesso ora oggi verdetto conclusione parere sono siamo sta stanno stiamo era erano hanno abbiamo ho molto troppo nostro nostra penso credo direi " +
  "eu nós nos a gente eles elas ainda sempre nunca realmente bastante enfim agora hoje veredito conclusão opinião estão está estamos estou foi foram tem têm temos tinha muito demais nosso nossa acho achei diria " +
  "lijkt lijken klinkt ziet blijft ik wij we zij ze hij u nog steeds altijd nooit echt best vrij heel erg zeer eigenlijk helaas conclusie oordeel mening nu vandaag inmiddels daarom verder bij ons zijn waren hebben heb heeft hadden worden gaan ga willen wil zou zouden kunnen";

/** How long and since when: "for two years now", "seit zwei Jahren". */
const TIMES =
  "year years month months week weeks day days quarter sprint yesterday last since ago next spring summer autumn winter january february march april may june july august september october november december one two three four five six seven eight nine ten half " +
  "año años mes meses semana semanas dia día dias días hace desde medio dos tres cuatro cinco seis siete ocho diez " +
  "an ans année années mois semaine semaines jour jours depuis deux trois quatre cinq six sept huit dix " +
  "jahr jahre jahren monat monate monaten woche wochen tag tage tagen seit zwei drei vier fünf sechs sieben acht neun zehn letzten letztem nächsten halben " +
  "anno anni mese mesi settimana settimane giorno giorni da fa due tre quattro cinque sei sette otto dieci " +
  "ano anos mês meses semana semanas há dois três quatro cinco seis sete oito dez " +
  "jaar jaren maand maanden week weken dag dagen sinds twee drie vier vijf zes zeven acht negen tien vorig volgend";

/** Those who judge, where the cue tells what they feel or do: "the team loves it". */
const PEOPLE =
  "team teams dev devs developer developers engineers people folks users customers colleagues company guys author speaker " +
  "equipo equipos gente desarrolladores usuarios compañeros ponente " +
  "équipe équipes gens développeurs utilisateurs collègues orateur " +
  "entwickler entwicklerinnen leute nutzer kunden kollegen firma referent referentin sprecher " +
  "squadra gruppo sviluppatori utenti colleghi relatore relatrice " +
  "time times pessoal equipe desenvolvedores usuários colegas palestrante " +
  "mensen ontwikkelaars gebruikers collega's directie spreker";

const JAPANESE =
  /(?:うち|まず|とりあえず|ちょっと|少し|弊社|自社|自分|個人的に|私|僕|我々|全?チーム|全社|みんな|新規|正直|今後|今から|今|もう|まだ|とても|かなり|非常に|すごく|ぜひ|既に|すでに|先月|来月|来週|来年|昨年|去年|今年|以上|以来|感想|結論|本番|環境|これ|それ|こちら|年間?|[かヶケ]月間?|から|まで|では|でも|には|とは|[はがもをにでとの、\s\d０-９]|[一二三四五六七八九十])+/gu;

/** Persons that do what a verb says: "I had failed" blames nothing but me. */
const PERSONS = "i you he she yo tu usted je tu vous ich du er eu você io ik jij hij";

/** Words without accents need no more than lower case. */
const PLAIN = /^[a-z']+$/i;

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(foldWord));
}

function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word.normalize("NFKD").replace(/\p{M}/gu, "").replace(/’/g, "'").toLowerCase();
}

const LANGUAGES = ["en", "es", "fr", "de", "pt", "it", "nl"];
const LIGHT = toSet(`${LANGUAGES.map((language) => FUNCTION_WORDS[language] ?? "").join(" ")} ${OPENERS} ${TIMES}`);
const LIVING = toSet(PEOPLE);
const ACTING = toSet(PERSONS);

/**
 * How many words of a passage could be a subject of their own: nouns, names, verbs; not "and we are still very". Those who
 * judge ("I", "the team") count unless `besidesPeople`. In Japanese, three signs count as one word.
 */
export function countWeightyWords(passage: string, besidesPeople: boolean): number {
  let words = 0;
  let holdsSigns = false;
  let at = 0;
  while (at < passage.length) {
    const start = at;
    const code = passage.charCodeAt(at);
    at += 1;
    holdsSigns ||= code >= FIRST_SIGN && code <= LAST_SIGN;
    if (LATIN[code] !== 1) continue;
    while (WITHIN_WORDS[passage.charCodeAt(at)] === 1) at += 1;
    if (isWeighty(passage.slice(start, at), besidesPeople)) words += 1;
  }
  return holdsSigns ? words + countSigns(passage) : words;
}

/** In Japanese, three signs count as one word. */
function countSigns(passage: string): number {
  const signs = passage.replace(JAPANESE, "").match(/[\u3040-\u9fff]/gu)?.length ?? 0;
  return Math.ceil(signs / 3);
}

const LATIN = codesOf(/\p{Script=Latin}/u);
const WITHIN_WORDS = codesOf(/[\p{Script=Latin}'’\p{M}]/u);
const FIRST_SIGN = 0x3040;
const LAST_SIGN = 0x9fff;

/** True where a passage starts with a word that carries a meaning of its own; false for a mark, a number, a small word. */
export function startsWeighty(passage: string): boolean {
  const word = /^\s*([\p{Script=Latin}][\p{Script=Latin}'’\p{M}]*)/u.exec(passage.slice(0, 48))?.[1];
  return word !== undefined && isWeighty(word, false);
}

function isWeighty(word: string, besidesPeople: boolean): boolean {
  const folded = foldWord(word);
  if (LIVING.has(folded) || ACTING.has(folded)) return !besidesPeople;
  if (LIGHT.has(folded) || (folded.endsWith("mente") && /^[a-z]{3,}mente$/.test(folded))) return false;
  const apostrophe = folded.lastIndexOf("'");
  return apostrophe < 0 || !LIGHT.has(folded.slice(apostrophe + 1));
}
