import type { Words } from "@/domain/extraction/cues/cue";

/** What developers say to each other: idioms, half sentences, verbs at the end or torn apart. */
export const GERMAN_SPOKEN: Words = {
  adopt: {
    "sole-praise": ["(sehr|super|unglaublich|wirklich|extrem|ziemlich|absolut)? (zuverlassig|robust|ausgereift|verlasslich|solide)"],
    convinced: {
      side: "subject",
      strength: 0.65,
      inherits: true,
      near: 4,
      phrases: ["(hat|haben) (mich|uns|alle) (sehr|voll|total|wirklich|restlos|sofort)? (uberzeugt|begeistert)", "(hat|haben) (unser|unsere|das|alle|viele) (problem|probleme) gelost", "(ist|sind) (sehr|super|extrem|einfach)? (schnell|stabil|robust|leicht) und (zuverlassig|stabil|schnell|robust|ausgereift)"],
    },
    picked: { side: "subject", strength: 0.6, closes: true, near: 2, phrases: ["(gewahlt|ausgewahlt)"] },
    "start-with": {
      side: "object",
      strength: 0.72,
      near: 2,
      phrases: ["fangt (immer|einfach|erst mal|am besten|ruhig)? mit", "(startet|beginnt) (immer|einfach|am besten) mit", "(nehmt|nehmen sie) (einfach|ruhig|gleich|immer)?", "(sein|ihr|mein) (rat|tipp|ratschlag) (ist|war|lautet)?", "das erste was (wir|sie) (installieren|einrichten) ist"],
    },
    "would-again": {
      side: "object",
      strength: 0.78,
      near: 2,
      phrases: ["(wurde|wurden) (sie|er|ich|wir|man)? (sofort|jederzeit|immer|morgen)? (wieder|erneut|noch mal|nochmal) (nehmen|einsetzen|wahlen|so machen|machen|darauf setzen|bauen)", "(sie|wir|er|ich) (wurden|wurde) (sofort|jederzeit|immer)? (wieder|erneut) (nehmen|einsetzen|wahlen)", "(fans|fan|uberzeugt) von"],
    },
    "not-without": {
      side: "subject",
      strength: 0.75,
      inherits: true,
      phrases: ["(will|mochte|wurde) (keiner|niemand) (mehr)? (zuruck|missen|hergeben|abgeben)", "(nicht|kaum) (mehr)? (wegzudenken|verzichten|missen)", "(geben|gaben|gibt|gabe) (sie|wir|keiner|niemand|er)? (nicht mehr|nie wieder|nicht wieder) (her|ab)"],
    },
    relief: [
      "(das leben|den hintern|den tag|das wochenende) (gerettet|erleichtert|leichter gemacht)",
      "(steckt|stecken|steckte|halt|hielt) (die|alle|jede)? (last|lasten|spitzen|lastspitzen) (locker|problemlos|locker weg|gut|spielend)? (weg|aus|stand)",
      "(macht|tut|machen) (einfach|genau|klaglos)? (seinen|ihren) (job|dienst)",
      "(ein|der|echter|wahrer|echt ein|einfach ein|ein echter|ein wahrer) (traum|segen|volltreffer|gluecksgriff|glucksgriff|selbstlaufer|gamechanger|game changer|renner)",
      "(lauft|laufen|lief) (wie) (geschmiert|am schnurchen|ein uhrwerk|ein schweizer uhrwerk|butter)",
      "(lauft|laufen) (rund|rock solid|bombe|butterweich)",
      "(null|keine|keinerlei|keine einzige) (probleme|beschwerden|reue|ausfalle|klagen|sorgen) (seitdem|seither|bisher|damit)?",
      "(schlaft|schlafen|schlafe) (jetzt|wieder|deutlich|seitdem)? (besser|ruhig|durch)",
      "(durfen|darf) (bleiben|nicht fehlen)",
    ],
    "new-things-in": ["(alle|alles|jeder|jedes|die) (neuen|neue|neuer|neues) (services|dienste|projekte|module|service|dienst|projekt|apps)? (entstehen|entsteht|werden|wird|laufen|lauft|kommen|kommt|sind|ist|schreiben wir|bauen wir) (jetzt|nur noch|direkt|gleich)? (in|mit|auf)"],
  },
  trial: {
    "pilot-with": { side: "object", strength: 0.68, near: 2, asks: true, phrases: ["(start|starte|starten|beginne|beginnen|fahren|planen) (einen|ein|mit einem) (pilot|piloten|pilotprojekt|versuch|test|spike) mit"] },
    "for-next": { side: "subject", strength: 0.64, inherits: true, near: 2, phrases: ["(ware|ist) (was|etwas) fur (uns|unser|unsere|unseren|das nachste|mein nachstes)"] },
    "start-small": {
      side: "either",
      strength: 0.7,
      inherits: true,
      asks: true,
      phrases: [
        "(warum|wieso) nicht mal (probieren|ausprobieren|testen|einsetzen|nehmen)?",
        "(hatte|habe|haben|hatten) lust (auf)?",
        "(bei uns|im team|intern|zuhause|zu hause)? (mal|einmal|unbedingt)? (auszuprobieren|ausprobieren|antesten|anzutesten|reinzuschnuppern|durchzuspielen)",
        "(pilot|pilotprojekt|versuch|experiment|testlauf|poc) (lauft|laufen|ist gestartet|startet|geplant|steht an) (mit|zu|gerade mit)?",
        "(in|mit) (einem|nem|nur einem) (kleinen|kleineren|unkritischen|internen) (projekt|service|tool|team|dienst) (probieren|ausprobieren|testen|anfangen|starten)",
        "(teams|leute|kollegen) (testen|probieren) (es|ihn|das|sie) (gerade|aus|jetzt)?",
        "(bisher|bislang|soweit) (lauft|lief) (alles|es)? (rund|gut|glatt|ordentlich)",
      ],
    },
  },
  assess: {
    "know-more": { side: "object", strength: 0.64, near: 1, asks: true, phrases: ["(will|mochte|muss|wollen|mussen|sollte|wurde gern|wurde gerne) (unbedingt|gern|gerne|noch)? mehr uber"] },
    "look-later": [
      "(benutzt|nutzt|verwendet|kennt|hat) (hier|das|den|von euch)? (jemand|wer|irgendwer)",
      "(fur uns|bei uns) (noch|aktuell|derzeit) (nichts|kein thema|zu fruh|nicht relevant)",
      "(nie|noch nie) (was)? (von)? (gehort|davon gehort)",
      "(muss|sollte|mochte|will) ich (mir)? (mal|noch)? (anschauen|ansehen|reinlesen|durchlesen|naher ansehen|zu gemute fuhren)",
      "(steckt|stecken|ist) (noch)? (in den kinderschuhen|am anfang|ganz am anfang|im fruhen stadium)",
      "(reden|sprechen) wir (in|nachstes|spater) (einem jahr|jahr|noch mal|nochmal)?",
    ],
  },
  hold: {
    "sole-blame": ["(sehr|zu|super|ziemlich|extrem|wirklich)? (instabil|fragil|unausgereift|verwirrend|umstandlich|frustrierend|schrecklich|furchtbar|nervig)", "nichts fur (uns|mich)"],
    "gave-trouble": {
      side: "subject",
      strength: 0.7,
      inherits: true,
      near: 4,
      phrases: ["(hat|haben) (bei|fur) uns (leider|nie|gar|uberhaupt)? nicht (funktioniert|geklappt|gepasst)", "(hat|haben|macht|machen) uns (viel|nur|immer|grossen|viele|nichts als)? (arger|probleme|kopfschmerzen) (gemacht|bereitet|beschert)?", "(gefallt|gefallen|gefiel) mir (gar|uberhaupt|leider)? nicht"],
    },
    hated: { side: "object", strength: 0.74, near: 1, phrases: ["(ich|wir) (hasse|hassen|verabscheue)"] },
    "forget-it": { side: "object", strength: 0.7, opens: true, near: 1, phrases: ["(vergesst|vergiss)"] },
    replaced: { side: "subject", strength: 0.72, closes: true, near: 3, phrases: ["abgelost"] },
    "let-down": [
      "(ging|geht|gingen|brach|bricht|flog|zerbrach) (uns|ihnen|dauernd|standig)? (bei|mit|nach) (jedem|jeder) (update|upgrade|release|version|versionssprung|deployment) (kaputt|auseinander|um die ohren|zusammen)",
      "(hat|hatte|kostet|kostete|kosten) (uns|sie|ihnen)? (ein|eine|viel) (vermogen|heidengeld|schweinegeld|haufen geld|arm und ein bein|stange geld) (gekostet)?",
      "(riesen|mega|kapitaler|grosser|riesengrosser|ein riesiger) (fehler|fehlgriff|reinfall|fehlentscheidung)",
      "(riesenfehler|fehlgriff|reinfall|fehlinvestition|fehlentscheidung|schnapsidee|katastrophe|geldgrab|zeitfresser|klotz am bein)",
      "(waren|war|sind|ist) (uns|ihnen|denen)? (froh|heilfroh|erleichtert) (als|dass) (es|das|er|sie) weg (war|ist)",
    ],
    "throw-out": ["(fangt|fang|startet|baut|setzt) (bloss|bitte|besser|ja|am besten)? (nicht|nie|nichts mehr) (mit|auf)", "(lasst|lass) (bloss|besser|lieber)? die finger von"],
    "rid-of": { side: "subject", strength: 0.75, phrases: ["(endlich|zum gluck|gottlob) (los|losgeworden|weg|raus|ade)", "(los|losgeworden) (und froh|und glucklich|endlich)", "(fangt|fang) (damit)? (bloss|ja)? (nicht|gar nicht erst) an"] },
  },
};
