import type { Words } from "@/domain/extraction/cues/cue";

/** What developers say to each other: idioms, half sentences, verbs at the end or torn apart. */
export const DUTCH_SPOKEN: Words = {
  adopt: {
    prefer: ["(geef|geven|geeft) (nog steeds|duidelijk)? de voorkeur aan", "heb liever"],
    "sole-praise": ["(heel|erg|super|ontzettend|echt|zeer|behoorlijk)? (betrouwbaar|robuust|volwassen|solide)"],
    convinced: { side: "subject", strength: 0.65, inherits: true, near: 4, phrases: ["(heeft|hebben) (me|mij|ons|iedereen) (helemaal|echt|meteen)? overtuigd", "(heeft|hebben) (ons|onze|het|alle|veel) (probleem|problemen) opgelost"] },
    "fond-of": { side: "object", strength: 0.74, near: 1, phrases: ["(ben|zijn) (echt|helemaal)? (dol|gek) op"] },
    "picked-for": { side: "subject", strength: 0.62, closes: true, near: 2, phrases: ["gekozen"] },
    "start-with": {
      side: "object",
      strength: 0.72,
      near: 2,
      phrases: ["(begin|start) (gewoon|altijd|direct|maar)? met", "(zijn|haar|mijn|hun) (advies|tip|raad) (is|was)?", "het eerste wat (we|ze) (installeren|opzetten) is", "(we|ze|wij|zij) (zijn|waren) (helemaal|volledig|met z n allen|allemaal) (over|overgestapt|om) (op|naar)"],
    },
    "would-again": {
      side: "object",
      strength: 0.78,
      near: 2,
      phrases: ["(zou|zouden) (ze|we|hij|zij|ik)? (zo|meteen|direct|morgen)? (weer|opnieuw) (voor|kiezen voor|pakken|nemen|doen)?", "(ze|we|hij|zij|ik) (zou|zouden) (zo|meteen|direct|morgen)? (weer|opnieuw) (voor|kiezen voor|pakken|nemen)", "(fan|fans|helemaal weg) van"],
    },
    "not-without": { side: "subject", strength: 0.75, inherits: true, phrases: ["(wil|wilde|zou) (niemand|geen mens) (meer)? (terug|missen|kwijt|inleveren)", "niet (meer)? (weg te denken|kwijt te raken|zonder kunnen)", "(kunnen|kan) (ze|we|men|hij) niet meer zonder", "(gaan|gaat) (ze|we|hij)? nooit meer terug"] },
    relief: [
      "(een|de|echt een|een echte) (uitkomst|verademing|schot in de roos|zegen|openbaring|redding|aanrader|topper)",
      "(heerlijk|zalig|geweldig) (spul|ding|gereedschap)",
      "(kan|kunnen|kon) (de|alle|het)? (belasting|drukte|load|piek|pieken|verkeer) (makkelijk|prima|gemakkelijk|met gemak|moeiteloos)? (aan|hebben)",
      "(doet|doen) (gewoon|precies)? (wat het|zijn|hun) (moet doen|belooft|werk|ding)",
      "(nul|geen|geen enkele) (problemen|klachten|spijt|gedoe|storingen|omkijken) (naar|sindsdien|mee)?",
      "(loopt|lopen|draait) (als) (een trein|een zonnetje|een tierelier|een klok)",
      "(slapen|slaap|slaapt) (er)? (beter|rustig)",
    ],
    "new-things-in": ["(alle|alles wat|elke) (nieuwe|nieuw) (services|projecten|modules|apps|diensten|is)? (is|zijn|wordt|worden|gaat|gaan|komt|bouwen we|schrijven we|maken ze) (nu|voortaan|meteen)? (in|met|op)"],
  },
  trial: {
    "useful-for-team": { side: "subject", strength: 0.64, inherits: true, near: 3, phrases: ["(zou|kan) (best|erg|heel)? (handig|nuttig) (zijn|kunnen zijn) voor (ons|onze|mijn)"] },
    "start-small": {
      side: "either",
      strength: 0.7,
      inherits: true,
      asks: true,
      phrases: [
        "waarom niet (eens)? (proberen|uitproberen|testen)",
        "(zin|goesting) (om|in)",
        "(bij ons|in het team|intern|thuis) (eens)? (uitproberen|proberen|testen|uit te proberen|te proberen)",
        "(er)? (loopt|lopen|start|draait) (nu|momenteel)? een (pilot|proef|experiment|poc) (met|op|rond)?",
        "(uit te proberen|eens te proberen) (in|op|bij)",
        "(tot nu toe|voorlopig|vooralsnog) (gaat|loopt) (het|alles)? (goed|prima|lekker|soepel)",
      ],
    },
  },
  assess: {
    "not-tried-yet-behind": ["nog (niet|nooit) (echt|zelf)? (geprobeerd|getest|uitgeprobeerd|bekeken|gebruikt|aangeraakt)"],
    "look-later": [
      "(gebruikt|kent|heeft) (hier)? (iemand|er iemand|al iemand)",
      "(nog)? eens (naar kijken|bekijken|opzoeken|uitzoeken|induiken|naar)",
      "(nooit|nog nooit) (van)? gehoord",
      "(staat|zit|is) (nog)? in (de kinderschoenen|een vroeg stadium|de beginfase)",
      "(voor|bij) ons (nog)? (niks|niets|te vroeg|geen optie|niet relevant)",
      "(moet|wil|ga) ik (eens|nog|me)? (induiken|bekijken|uitzoeken|lezen|verdiepen|in verdiepen|naar kijken)",
    ],
  },
  hold: {
    "sole-blame": ["(heel|erg|super|behoorlijk|echt)? (fragiel|verwarrend|omslachtig|frustrerend|verschrikkelijk|vreselijk|irritant)", "niets voor (ons|mij)"],
    hated: { side: "object", strength: 0.74, near: 1, phrases: ["(ik|we|wij) (haat|haten)", "(blijf|blijven) weg (bij|van)"] },
    "forget-it": { side: "object", strength: 0.7, opens: true, near: 1, phrases: ["vergeet"] },
    "gave-trouble": { side: "subject", strength: 0.7, inherits: true, near: 4, phrases: ["(gaf|gaven|geeft) ons (veel|alleen maar|niets dan)? (problemen|ellende|gedoe|hoofdpijn)"] },
    "let-down": [
      "(laat|laten|liet) (nog)? (veel|wel wat)? te wensen over",
      "(ging|gaat|brak|breekt|gingen|klapte) (steeds)? (bij|met|na) (elke|iedere|elk) (update|upgrade|release|versie|deploy) (stuk|kapot|om|eruit)",
      "(kost|kostte|koste|kosten|heeft) (ons|ze|hun)? (een)? (vermogen|fortuin|kapitaal|bom geld|klauwen met geld|rib uit ons lijf) (gekost)?",
      "(enorme|grote|kapitale|dikke) (fout|misser|blunder|vergissing)",
      "een (misser|blunder|flop|ramp|draak|nachtmerrie|drama|bak ellende|blok aan het been)",
      "(is|was|werd|wordt) (een|alleen maar|puur|gewoon)? (monster|draak|nachtmerrie|drama|toneel|theater|poppenkast|bende|ellende|hel|gedrocht|verspilling)",
      "(alleen maar|puur|vooral) (toneel|theater|gebakken lucht|poppenkast|hype)",
      "(blijf|blijft) (er)? (ver)? (weg|vandaan)",
    ],
    "throw-out": ["(begin|start|bouw) (er)? (niet|nooit|alsjeblieft niet) (aan|met|op)", "(spijt|spijt als haren op hun hoofd) van", "(ze|we|wij|zij) zijn (eindelijk|gelukkig|blij dat ze) van", "(verlost|bevrijd|genezen) van"],
  },
};
