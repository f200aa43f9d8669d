import type { Words } from "@/domain/extraction/cues/cue";

/** What people did with a technology, by families of verbs, each in the persons and tenses that notes use. */
export const DUTCH_VERBS: Words = {
  adopt: {
    "of-choice": { side: "subject", strength: 0.75, inherits: true, phrases: ["(ons|onze|hun|het|de) (frontend|backend|front end|back end|web|test|standaard|vaste)? (framework|taal|tool|platform|database|stack|omgeving|bibliotheek|library|oplossing) (naar|van|bij) keuze"] },
    "work-with": { side: "object", strength: 0.66, near: 1, phrases: ["(werken|bouwen|ontwikkelen|werkt|bouwt) (we|wij|ze|het team|iedereen) (nu|ook|al|al jaren|tegenwoordig|inmiddels|vooral|graag|volop|dagelijks)? (nu|ook|al)? (met|op|in)"] },
    "makes-much-use": { side: "object", strength: 0.68, near: 1, phrases: ["(veel|volop|intensief|dagelijks|vaak|dankbaar|graag|uitgebreid|veelvuldig) gebruik van", "gebruikt (zelf)? (veel|vaak|graag|dagelijks)"] },
    "would-have": {
      side: "subject",
      strength: 0.68,
      inherits: true,
      phrases: ["(zou|zouden|had|hadden) (hen|ons|veel van deze zaken|veel|alles|dit|het|dat|een hoop)? (van deze zaken|van dit)? (veel|een stuk|een pak|heel wat)? (makkelijker|eenvoudiger|sneller|beter|simpeler|gemakkelijker) (gemaakt|geweest|gegaan)", "(opnieuw|nogmaals) (mogen|moesten|konden|mochten) kiezen"],
    },
    "if-used": { side: "subject", strength: 0.66, phrases: ["(hadden|had) (ze|we|hij|zij|ik)? (gebruikt|gekozen|ingezet) (zou|zouden|dan|was|waren)"] },
    "can-recommend": { side: "subject", strength: 0.85, inherits: true, negated: "hold", phrases: ["(kan|kunnen|zou|zouden|zal) (ik|we|hij|zij|ze) (iedereen|jullie|echt|zeker|van harte|je)? (aanraden|aanbevelen)"] },
    "stayed-on": ["gaat (bij hen|bij ons|daar|hier)? (er)? niets (meer)? (live|naar productie|de deur uit)", "(heeft|hebben) (hun|ons|hem|haar|me) de ogen geopend", "(heeft|hebben) (ze|ons|hen) (nooit|nog nooit) (in de steek gelaten|teleurgesteld)"],
  },
  trial: {
    "get-going": { side: "object", strength: 0.68, asks: true, phrases: ["(zelf|thuis|eens)? aan de slag (gaan|te gaan|te)? met"] },
    "play-with": { side: "subject", strength: 0.68, inherits: true, asks: true, phrases: ["mee (spelen|experimenteren|aan de slag|te spelen|te experimenteren|gaan spelen|gaan experimenteren)"] },
    "some-first": ["(op|bij wijze van) proef", "(voorzichtig|een keer|eens) (uit te proberen|uitproberen)", "(voorlopig|vooralsnog|voor nu) alleen (op|in|bij|voor|met)", "(een dienst|een team|een service|een module) tegelijk", "(de rest|de andere) (volgt|volgen|komt|komen) (later|daarna|dan)"],
  },
  assess: {
    "in-its-infancy": {
      side: "subject",
      strength: 0.66,
      inherits: true,
      phrases: ["in (zijn|haar|hun|de) kinderschoenen", "(nog niet|niet) (wijdverspreid|wijdgebruikt|veelgebruikt|breed gebruikt)", "(zeker|absoluut|wel)? (iets|eentje) om (eens|ooit|later)? (te testen|te proberen|uit te proberen|te bekijken|in de gaten te houden)"],
    },
    follow: { side: "subject", strength: 0.64, phrases: ["volg (ik|ook) (al|nog)? (een tijdje|lang|jaren|een poos|met interesse)?", "(die|dat) ik (al|nog)? (een tijdje|lang|jaren)? volg"] },
    "should-look": { side: "subject", strength: 0.68, inherits: true, asks: true, phrases: ["(moeten|willen|gaan|kunnen) (bekijken|uitzoeken|onderzoeken|verkennen|bestuderen|induiken)"] },
    "weigh-later": { side: "subject", strength: 0.66, inherits: true, phrases: ["moet zich (nog|eerst|eerst nog) bewijzen", "(moet|moeten) nog (rijpen|volwassen worden)", "(in het achterhoofd|op de radar) (houden|gehouden)?"] },
  },
  hold: {
    "no-match": {
      side: "subject",
      strength: 0.74,
      inherits: true,
      phrases: [
        "(geen|niet de|net geen|zeker geen|absoluut geen) (ideale|goede|juiste|slimme|beste|handige) (match|keuze|fit|oplossing|optie|idee)",
        "(niet|niet echt|slecht|nauwelijks|amper|moeilijk) schaalbaar",
        "(bleek|bleken|blijkt|blijken|was|waren|werd) (echt|heel|erg|al snel|op den duur|toch|vaak)? (lastig|moeilijk|onhoudbaar|onwerkbaar|onbruikbaar) (te|om|omdat|door|en|in)?",
        "(liep|lopen|liepen|loopt) (ze|we|al snel|snel|vaak)? (tegen)? (de grenzen|zijn grenzen|hun grenzen) (aan|van)?",
      ],
    },
    "no-use": { side: "object", strength: 0.7, phrases: ["(heeft|had|hebben) (het|dit)? (ook|dus|weinig|totaal|eigenlijk)? (geen|weinig) (nut|zin) (om|in)? (nog)?", "(geen|weinig) (nut|zin) om"] },
    "nobody-wants": { side: "subject", strength: 0.75, closes: true, phrases: ["(wil|gebruikt|wilde|gebruikte) (niemand|geen mens) (dit|dat|het|nu)? meer"] },
    "can-advise-against": { side: "subject", strength: 0.82, phrases: ["(kan|kunnen|zou|zouden|moet) (ik|we|hij|zij|ze) (iedereen|jullie|echt|alleen maar)? (afraden)"] },
    "only-in-old": ["(gebruiken|gebruikt|draait|draaien|zit|zitten) (we|wij|ze|ik)? (alleen|enkel|slechts) nog (maar)? (in|voor|bij|op) (oude|bestaande|legacy|ouder|onze oude)"],
    "ended-up-leaving": [
      "(zijn|is|ben|waren) (ze|we|hij|zij|ik)? (helemaal|inmiddels|snel|volledig)? teruggekomen",
      "(wil|willen|wilde|wilden) (hij|ze|we|zij|ik|niemand)? (niets|niks) meer (te maken|van doen) (hebben)?",
      "(vloog|vliegt|vlogen|moest) (er)? (uit|meteen uit) (vanwege|wegens|om|door)?",
      "(kostte|kost) meer dan het (opleverde|oplevert)",
      "was het (toen|daarna|na een jaar)? (klaar|afgelopen|gedaan) (mee)?",
    ],
  },
};
