import type { Ring } from "@/domain/radar/vocabulary";
import type { Cue } from "../cue";

/** How a written report tells what was seen: in whole sentences, with what one takes along and means to do. */
export const DUTCH_REPORTED: Readonly<Record<Ring, readonly Cue[]>> = {
  adopt: [
    {
      id: "kept-list",
      side: "object",
      strength: 0.64,
      labels: true,
      phrases: ["(de)? (tools|technologieen|bibliotheken|libraries|diensten|frameworks) die (ze|we|wij|zij) (gebruiken|aanraden|gekozen hebben|hebben gekozen|hielden|hebben gehouden|inzetten)", "(aanbevolen|aangeraden|gebruikte) (tools|technologieen|bibliotheken|libraries|diensten|frameworks)"],
    },
    { id: "settled-on", side: "object", strength: 0.68, near: 1, phrases: ["(de keuze|onze keuze|hun keuze) (viel|valt|is gevallen) (uiteindelijk)? op"] },
    { id: "insisted-on", side: "object", strength: 0.62, near: 2, phrases: ["(benadrukt|benadrukte|benadrukken|benadrukten) (het belang|de waarde|hoe belangrijk) (van)?", "(pleit|pleitte|pleiten|pleitten) voor"] },
  ],
  trial: [
    { id: "starting-point", side: "subject", strength: 0.56, inherits: true, phrases: ["(een)? (goed|prima|uitstekend|ideaal) (startpunt|vertrekpunt|uitgangspunt)"] },
    { id: "next-project", side: "object", strength: 0.68, near: 1, asks: true, phrases: ["(in|voor) (het|ons|mijn) volgende project (wordt het|nemen we|neem ik|gebruiken we|kiezen we|ga ik voor)"] },
    { id: "first-services", side: "object", strength: 0.64, near: 1, phrases: ["(de eerste|een paar|twee|drie|enkele|sommige) (twee|drie|paar)? (diensten|services|projecten|teams|modules) (draaien|gebruiken|zitten|lopen) (al|nu|inmiddels)? (op|met|in)?"] },
  ],
  assess: [
    { id: "took-note", side: "object", strength: 0.64, near: 1, asks: true, phrases: ["(ik)? (heb|had|schreef|noteerde) (vooral|ook)? (genoteerd|opgeschreven|onthouden)"] },
    { id: "next-big", side: "either", strength: 0.64, near: 1, inherits: true, asks: true, phrases: ["(het|de)? volgende grote (ding|stap|trend)"] },
  ],
  hold: [{ id: "left-in-the-end", side: "object", strength: 0.76, near: 1, phrases: ["(uiteindelijk|op het eind) (gooiden|haalden|zetten) (ze|we|zij|wij) (het)?"] }],
};
