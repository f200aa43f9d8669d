import type { FrameWords, Words } from "@/domain/extraction/cues/cue";

const VERY = "(einfach|echt|richtig|wirklich|sehr|so|super|ziemlich|total|absolut|extrem|unglaublich|recht|schon|auch|insgesamt|immer noch|nach wie vor|leider|eher|ein bisschen|etwas|ein|eine|der|die|das)?";
/** "X **ist echt** gut", "X **finde ich** gut", "X **war mir zu** …" */
const IS = "(ist|sind|war|waren|finde ich|fand ich|finden wir|fanden wir|hat sich als|erwies sich als|macht einen|machte einen) ";
const FIND = "(finde|fand|finden|fanden)";

const GOOD =
  "(gut|super|klasse|toll|prima|stark|gelungen|grossartig|genial|hervorragend|spitze|hammer|machtig|angenehm|praktisch|nutzlich|hilfreich|komfortabel|bequem|top|wertvoll|unkompliziert|tolle sache|gute sache|feine sache|super sache|gute losung|gute wahl|tolle losung|gutes werkzeug|gutes tool|gutes framework|tolles werkzeug|tolles tool|tolles framework|starkes tool|nutzliches tool|hilfreiches tool|praktisches tool|machtiges werkzeug|machtiges tool|soliden eindruck|guten eindruck)";
/** Said of weather, halls and people as well, and so only right beside a name. */
const POOR = "(schlecht|schrecklich|furchtbar|grauenhaft|anstrengend|muhsam|muhselig|enttauschend|instabil|fehleranfallig|nicht zu gebrauchen|unbrauchbar|nervig|umstandlich|veraltet|uberholt|uberflussig|hasslich|eine plage|unausgereift|fummelig|frickelig|mist|schlechten eindruck|unausgegorenen eindruck)";
const PROMISING = "(super|toll|prima|klasse|machtig|hilfreich|stark|brauchbar|einfach|schnell)";

/** What people think of a technology in a word or two, and what they did about it. */
export const GERMAN_OPINIONS: Words = {
  adopt: {
    "is-good": {
      side: "subject",
      strength: 0.6,
      inherits: true,
      near: 2,
      phrases: [`${IS}${VERY} ${GOOD}`, "(war|waren|finde ich|fand ich|finden wir) (ausgereift|stabil|zuverlassig)", "(ist|war|finde ich|fand ich) (ein|eine) (sehr|wirklich|echt|richtig|ganz) (gutes|gute|guter|tolles|tolle|toller|hilfreiches|nutzliches|praktisches|machtiges|starkes)"],
    },
    pleases: {
      side: "subject",
      strength: 0.66,
      inherits: true,
      near: 3,
      phrases: [
        "(gefallt|gefallen|gefiel) (mir|uns) (sehr|richtig|echt|wirklich|besonders|ausgesprochen)? (gut)?",
        "(hat|haben) (mir|uns) (sehr|richtig|echt|wirklich|besonders|ausgesprochen)? (gut)? gefallen",
        "(erleichtert|vereinfacht|beschleunigt) (die|unsere|meine|den|das|einem|uns) (arbeit|entwicklung|alltag|leben)",
      ],
    },
    "in-daily-use": { side: "subject", strength: 0.68, inherits: true, near: 1, phrases: ["(taglich|jeden tag|schon lange|seit langem|seit langerem|schon ewig|standig) (im einsatz|in benutzung|in gebrauch)"] },
  },
  trial: {
    "sounds-good": [
      `(klingt|klang|wirkt|wirkte|scheint|schien) (mir|uns|fur mich)? ${PROMISING}`,
      `(sieht|sah|hort sich|horte sich|fuhlt sich|fuhlte sich) (mir|uns|fur mich)? ${PROMISING} (aus|an)`,
      "(klingt|klang|sieht|sah) nach (einer|einem|der|was|etwas) (guten|tollen|echten|sinnvollen|interessanten|praktischen)?",
      "macht (richtig|echt|wirklich)? lust auf mehr",
    ],
    "wants-a-test": [
      "(muss|mussen|sollte|sollten|soll|sollen|will|wollen|gehort) (unbedingt|dringend|mal|demnachst|bald|noch|einmal|definitiv)? (mal|einmal|naher)? (getestet|ausprobiert|probiert|angetestet|evaluiert) (werden)?",
      "(ich|wir) (mir|uns)? (auf jeden fall|unbedingt|demnachst|bald|bei gelegenheit|gern|gerne|definitiv|mal|sicher|selbst)? (mal)? (ausprobieren|testen|probieren|antesten) (werde|werden|will|wollen|mochte|mochten|muss|sollte|sollten)",
      "(konnte|ware|konnten) (fur uns|fur mich|hier|da|vielleicht|durchaus|eventuell)? (eine|ein) (gute|echte|interessante|sinnvolle)? (alternative|option|ersatz|kandidat|losung)",
    ],
    "planned-move": { side: "object", strength: 0.74, near: 2, phrases: ["(plane|planen|plant|geplant|uberlegen|uberlege|erwagen|wollen|will|diskutieren) (wir|sie|ich)? (gerade|derzeit|aktuell|langfristig)? (den|die|einen|eine|ein)? (umstieg|wechsel|migration|umstellung|einfuhrung) (auf|zu|von|nach)"] },
  },
  assess: {
    "found-curious": { side: "object", strength: 0.68, near: 2, phrases: ["(interessant|spannend|neu) (fand|fanden|finde|finden|war|waren) (ich|wir|fur mich|fur uns)? (auch|vor allem|besonders)? (der|die|das|den)?"] },
    "keep-an-eye": { side: "subject", strength: 0.68, inherits: true, near: 1, phrases: ["(behalte|behalten|behalt) (ich|wir|man)? (auf jeden fall|weiter|mal)? (im auge|im blick|im hinterkopf|auf dem schirm)"] },
  },
  hold: {
    "is-poor": [`${IS}${VERY} ${POOR}`],
    "not-convinced": [
      "(hat|haben) (mich|uns|alle) (sehr|schwer|bisher|eher|leider|etwas)? enttauscht",
      "(konnte|konnten) (mich|uns|niemanden) (bisher|leider|noch)? nicht (wirklich|so recht|ganz)? uberzeugen",
      "(mag|mochte|mogen) (ich|wir) (gar|uberhaupt|leider)? nicht",
      "(ist|sind) (fur uns|fur mich|damit|hier) (gestorben|erledigt|durch|keine option|keine alternative)",
    ],
    "no-fan": ["(kein|keine|nie ein) (grosser|grosse|besonderer)? (fan|freund|fans|freunde) (von|des|der)"],
  },
};

export const GERMAN_OPINION_FRAMES: FrameWords = {
  "found-good": { opening: [`${FIND} (ich|wir)? (auch|ja|ubrigens|personlich)?`], joint: [`${VERY} ${GOOD}`], first: "adopt", second: null, loose: true, torn: true, strength: 0.62 },
  "found-poor": { opening: [`${FIND} (ich|wir)? (auch|ja|ubrigens|personlich)?`], joint: [`${VERY} ${POOR}`] },
  // "dass ich mit Perl nichts mehr schreiben will"
  "not-with": {
    opening: ["mit"],
    joint: ["(kein|keine|keinen|nichts|nie|nicht)"],
    ending: ["(mochte|mochten|will|wollen|wurde|wurden)"],
    first: "hold",
    second: null,
    loose: true,
    torn: true,
    strength: 0.72,
  },
  "goes-well-with": {
    opening: ["mit"],
    joint: ["(klappt|klappte|geht|ging|funktioniert|funktionierte|lauft|lief|gelingt|gelang) (das|es|dies|alles|die arbeit|so etwas)? (alles|auch|bei uns)? (sehr|richtig|echt|ganz)? (super|wunderbar|prima|gut|hervorragend|problemlos|einfach|bestens|reibungslos|schnell)"],
  },
  "won-by": { opening: ["von"], joint: ["(bin|war|sind|waren) (ich|wir|alle) (sehr|absolut|total|inzwischen|wirklich|voll|restlos)? (uberzeugt|begeistert|angetan)"] },
  "at-work-here": { opening: ["(bei uns|bei mir|im team|bei ihnen|dort) (ist|sind|war|lauft|laufen)"], joint: ["(seit|schon|bereits|inzwischen|mittlerweile|uberall|produktiv)? (im einsatz|in betrieb|produktiv|gesetzt|standard)"], first: "adopt", second: null, loose: true, torn: true, strength: 0.7 },
  "use-daily": {
    opening: ["(ich|wir|sie|alle|viele)? (nutze|benutze|verwende|nutzen|benutzen|verwenden|fahre|fahren) (ich|wir)? (selbst)?", "(arbeite|arbeiten) (ich|wir)? (selbst)? mit"],
    joint: ["(schon)? (taglich|jeden tag|seit jahren|seit langem|seit langerem|schon lange|lange|ewig|ausschliesslich|gern|gerne|sehr gern|sehr gerne|produktiv|uberall|fast uberall|fur alles)"],
  },
  "built-with": { opening: ["(sind|ist|werden|wird|wurde|wurden) (alle|komplett|inzwischen|heute|bei uns)? (mit|in|auf)"], joint: ["(gebaut|entwickelt|geschrieben|umgesetzt|implementiert|realisiert)"] },
  "no-way-round": { opening: ["an"], joint: ["(fuhrt|fuhrte|kommt|kommen) (kein|man|wir|keiner|niemand) (weg|heute|inzwischen|nicht|mehr)? (mehr)? (vorbei|herum|nicht vorbei)"] },
  "paid-off": {
    opening: ["(migration|umstieg|wechsel|umstellung|entscheidung|wahl) (auf|zu|fur|von|nach)"],
    joint: ["(hat|haben|war) (sich|kein|eine|die)? (voll|sehr|wirklich|mehr als|langst|schnell)? (gelohnt|bewahrt|ausgezahlt|zufall|richtig|richtige entscheidung|gute entscheidung)"],
  },
  "set-out-to": { opening: ["(vorgenommen|vorsatz|plan|idee|hausaufgabe)"], joint: ["(mal|endlich|selbst|naher|genauer)? (zu testen|auszuprobieren|zu probieren|anzutesten|zu evaluieren|anzuschauen|anzusehen|einzusetzen)"], first: "trial", second: null, loose: true, strength: 0.72 },
  "will-try": {
    opening: ["(will|wollen|mochte|mochten|werde|werden|sollte|sollten|muss|mussen|wurde gern|wurde gerne) (ich|wir)? (jetzt|nun|mal|auch|demnachst|gern|gerne|unbedingt|endlich|bald)?", "(planen|plant|plane) (wir|sie|ich)? (gerade|derzeit)?"],
    joint: ["(mal|unbedingt|bald|demnachst|endlich|nachstes jahr|naher|selbst|bei uns|auch|im projekt)? (einfuhren|ausprobieren|testen|antesten|evaluieren|einzufuhren|auszuprobieren|zu testen|einzusetzen|pilotieren|ausrollen|zu evaluieren)"],
  },
  "trouble-with": {
    opening: ["mit"],
    joint: ["(hatten|hatte|haben|habe|hat|gab) (wir|ich|man|sie|es) (nur|leider|immer|immer wieder|oft|viele|viel|so manche|grosse|grossen|einige|massive|standig)? (viele|viel)? (arger|probleme|problemen|schwierigkeiten|kummer|kopfschmerzen|schlechte erfahrungen)"],
  },
  "away-from": { opening: ["(sind|ist|bin|wollen|will|mussen|muss|mochten) (wir|ich|sie)? (langst|endlich|inzwischen|langfristig|bald)? (von|vom)"], joint: ["(wieder|langst|inzwischen|endlich)? (weg|los|abgekommen|losgekommen|wegkommen|runter)"], first: "hold", second: null, loose: true, torn: true, strength: 0.74 },
  "once-and-now": { opening: ["(fruher|damals|bisher|anfangs) (nutzten|verwendeten|benutzten|hatten|nutzte|benutzte|verwendete|haben|fuhren|setzten) (wir|ich|alle|die leute|sie) (noch|auf)?"], joint: ["(heute|jetzt|inzwischen|mittlerweile|seitdem)"] },
  "soon-on": { opening: ["(demnachst|bald|kunftig|nachstes jahr|in zukunft|perspektivisch) (steigen|wechseln|migrieren|gehen|stellen|ziehen) (wir|sie|alle) (auf|zu)"], joint: ["(um|um auf)"] },
  "meant-to-replace": { joint: ["(soll|sollen|sollte)"], ending: ["(ablosen|ersetzen|verdrangen)"], first: null, second: "hold", torn: true, strength: 0.92 },
  "brought-to-replace": { joint: ["um"], ending: ["(zu ersetzen|abzulosen|loszuwerden)"], first: null, second: "hold", loose: true, strength: 0.86 },
  "used-before": {
    opening: ["(fruher|damals|bisher|ehemals) (haben|habe|hatten|nutzten|verwendeten|benutzten|setzten|arbeiteten|nutzte|lief|liefen) (wir|ich|alle|die leute|sie|das|alles)? (mit|auf|noch)?"],
    joint: ["(genutzt|verwendet|benutzt|eingesetzt|gearbeitet|gehabt|heute|inzwischen|jetzt|mittlerweile)"],
    first: "hold",
    second: null,
    loose: true,
    torn: true,
    strength: 0.66,
  },
  "dislike-it": { opening: ["(ich|wir) (mag|mochte|mogen|mochten)"], joint: ["(gar|uberhaupt|eigentlich|leider)? (nicht|nicht so|nicht mehr)"], first: "hold", second: null, loose: true, torn: true, strength: 0.7 },
};
