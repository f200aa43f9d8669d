import type { Words } from "@/domain/extraction/cues/cue";

/** How a written report tells what was seen: in whole sentences, with what one takes along and means to do. */
export const DUTCH_REPORTED: Words = {
  adopt: {
    "kept-list": ["(de)? (tools|technologieen|bibliotheken|libraries|diensten|frameworks) die (ze|we|wij|zij) (gebruiken|aanraden|gekozen hebben|hebben gekozen|hielden|hebben gehouden|inzetten)", "(aanbevolen|aangeraden|gebruikte) (tools|technologieen|bibliotheken|libraries|diensten|frameworks)"],
    "settled-on": ["(de keuze|onze keuze|hun keuze) (viel|valt|is gevallen) (uiteindelijk)? op"],
    "insisted-on": ["(benadrukt|benadrukte|benadrukken|benadrukten) (het belang|de waarde|hoe belangrijk) (van)?", "(pleit|pleitte|pleiten|pleitten) voor"],
  },
  trial: {
    "starting-point": ["(een)? (goed|prima|uitstekend|ideaal) (startpunt|vertrekpunt|uitgangspunt)"],
    "next-project": ["(in|voor) (het|ons|mijn) volgende project (wordt het|nemen we|neem ik|gebruiken we|kiezen we|ga ik voor)"],
    "first-services": ["(de eerste|een paar|twee|drie|enkele|sommige) (twee|drie|paar)? (diensten|services|projecten|teams|modules) (draaien|gebruiken|zitten|lopen) (al|nu|inmiddels)? (op|met|in)?"],
  },
  assess: {
    "took-note": ["(ik)? (heb|had|schreef|noteerde) (vooral|ook)? (genoteerd|opgeschreven|onthouden)"],
    "next-big": ["(het|de)? volgende grote (ding|stap|trend)"],
  },
  hold: { "left-in-the-end": { side: "object", strength: 0.76, near: 1, phrases: ["(uiteindelijk|op het eind) (gooiden|haalden|zetten) (ze|we|zij|wij) (het)?"] } },
};
