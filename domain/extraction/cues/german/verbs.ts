import type { Words } from "@/domain/extraction/cues/cue";

/** What people did with a technology, by families of verbs, each in the persons and tenses that notes use. */
export const GERMAN_VERBS: Words = {
  adopt: {
    // What others use, told without a "we"
    "is-put-to-use": { side: "object", strength: 0.62, near: 4, phrases: ["(aktuell|derzeit|heute|inzwischen|mittlerweile|momentan|dort|seitdem) (nutzen|verwenden|benutzen|betreiben|nutzt|verwendet|betreibt)", "(technische|technischen|technologische) (basis|grundlage|unterbau) (ist|sind|bildet|bilden|war)"] },
    "by-way-of": { side: "object", strength: 0.6, near: 0, phrases: ["unter (nutzung|verwendung|einsatz|zuhilfenahme) (von|des|der)"] },
    preferred: { side: "object", strength: 0.68, opens: true, near: 1, phrases: ["(bevorzugt|bevorzugen|bevorzuge|favorisiert)"] },
    "stayed-on": [
      "(bestens|gut|sehr gut|hervorragend|prima|super|besser) (damit)? gefahren",
      "(kommt|kommen|kam|kamen) (bei uns|bei ihnen|dort|inzwischen|mittlerweile|jetzt)? (uberall|flachendeckend|konzernweit|erfolgreich|breit|taglich|seit jahren|produktiv)? zum einsatz",
      "geht (bei ihnen|bei uns|dort|hier)? (nichts|gar nichts|kein image|kein release|kein build|kein dienst|kein service|keine version) mehr (raus|live|online|in produktion)?",
      "(hat|haben) (ihnen|uns|ihm|ihr|mir) die augen geoffnet",
      "(mochten|wollen|mochte|will|wollten) (sie|wir|er|ich|die)? nicht mehr (missen|hergeben|davon weg|zuruck)",
    ],
  },
  trial: {
    "may-solve": {
      side: "subject",
      strength: 0.66,
      inherits: true,
      phrases: [
        "(konnte|konnten|durfte) (genau|vielleicht|durchaus)? (die|eine|unsere) (losung|antwort) (sein|werden|fur)",
        "(pragmatischer|uberzeugender|durchdachter|smarter|eleganter|cleverer) (ansatz|weg|wurf)",
        "(fand|finde|fanden|finden) (ich|wir) (das|es|den ansatz|das system|die idee|das konzept)? (sofort|auf anhieb|sehr|richtig|echt)? (eingangig|uberzeugend|einleuchtend|schlussig|elegant)",
      ],
    },
    gladly: { side: "subject", strength: 0.68, inherits: true, phrases: ["(hatte|hatten|wurde|wurden) (ich|wir) (gern|gerne|schon lange|so gern) (mal|einmal|auch mal)? (ausprobiert|getestet|eingesetzt|probiert|ausprobieren|testen|probieren)"] },
    "some-first": {
      side: "subject",
      strength: 0.7,
      inherits: true,
      asks: true,
      phrases: ["(zur|auf) probe", "(probeweise|testweise|versuchsweise)", "(vorerst|vorlaufig|zunachst) (nur|erst) (auf|in|bei|fur|mit)", "(ein dienst|ein team|ein service|ein modul) nach dem anderen", "(der rest|die anderen|die ubrigen) (folgt|folgen|kommt|kommen) (spater|dann|danach|im)"],
    },
  },
  assess: {
    "weigh-later": {
      side: "subject",
      strength: 0.66,
      inherits: true,
      asks: true,
      phrases: ["(muss|mussen|musste|mussten|will|wollen) (ich|wir|sie)? (mich|uns|sich)? (noch|mal|noch mal)? (schlau machen|einlesen|erkundigen|kundig machen)", "(im hinterkopf|auf dem schirm|im blick) (behalten|haben)?", "muss (sich)? (erst|noch|sich erst|erst noch) (beweisen|zeigen|reifen|bewahren)"],
    },
  },
  hold: {
    "at-its-limits": {
      side: "subject",
      strength: 0.7,
      inherits: true,
      phrases: [
        "(stoss|stosst|stiess|sties|stiessen|stiesen|stossen|stosen|kam|kamen|kommt|kommen|gerat|geriet|gelangt|gelangte) (das team|man|wir|sie|ich|damit|hier|dabei|er|es)? (aber|jedoch|leider|allerdings|irgendwann)? (schnell|bald|rasch|irgendwann|fruher oder spater)? an (seine|ihre|die|deren)? grenzen",
        "an (seine|ihre|deren) grenzen (gestossen|gestosen|gekommen|geraten)",
        "(schwer|schwierig|kompliziert|muhsam|umstandlich|aufwandig|aufwendig|mussig) (aufzusetzen|einzurichten|zu installieren|zu konfigurieren|zu bedienen|zu integrieren|zu erlernen|zu durchschauen|zu deployen)",
        "(wurde|wird|war|ist|sind|werden|wurden) (damit|schnell|bald|rasch|bei uns|irgendwann|mit der zeit|zunehmend)? (schnell|bald)? (unubersichtlich|ineffizient|unhandlich|unwartbar|unbeherrschbar)",
        "(leider|inzwischen)? (versandet|eingeschlafen)",
        "zu (umfangreich|schwergewichtig|uberladen|uberfrachtet|mager)",
        "(entwicklung|weiterentwicklung|wartung) (pausiert|eingestellt|ruht|stockt|gestoppt)",
      ],
    },
    "only-in-old": ["nur noch (in|fur|bei) (altprojekten|altsystemen|alten projekten|alten systemen|bestandsprojekten|bestehenden projekten|legacy projekten|legacy systemen|legacy|alte projekte|altlasten)"],
    "ended-up-leaving": [
      "(flog|flogen|fliegt|fliegen|ist|sind) (wegen (der|des|den|ihrer)? (lizenz|preise|preises|kosten|sicherheit|leistung|performance)|deswegen|deshalb|sofort|bald|wieder|hochkant)? (rausgeflogen|raus)",
      "(haben|hat|habe) (sie|wir|er|ich)? (sich|uns|mich)? (inzwischen|endlich|langst|mittlerweile)? verabschiedet",
      "war (dann|damit)? schluss",
      "mit (alarmen|meldungen|warnungen|fehlalarmen) (zugeschuttet|uberschuttet|uberhauft|zugemullt|bombardiert)",
      "(gehort|gehoren) (endlich|langst)? (abgeschaltet|abgelost|ersetzt|eingestampft|in rente)",
      "(kostete|kostet|hat) mehr (als es|gekostet als)",
    ],
  },
};
