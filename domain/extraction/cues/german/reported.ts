import type { Ring } from "@/domain/radar/vocabulary";
import type { Cue } from "../cue";

/** How a written report tells what was seen: in whole sentences, with what one takes along and means to do. */
export const GERMAN_REPORTED: Readonly<Record<Ring, readonly Cue[]>> = {
  adopt: [
    {
      id: "kept-list",
      side: "object",
      strength: 0.64,
      labels: true,
      phrases: [
        "(die)? (werkzeuge|tools|technologien|bibliotheken|libs|dienste|frameworks) (die)? (sie|wir) (benutzen|nutzen|verwenden|einsetzen|empfehlen|behalten haben|gewahlt haben|behalten)",
        "(empfohlene|bewahrte|eingesetzte|genutzte|verwendete) (tools|werkzeuge|technologien|bibliotheken|libs|dienste|frameworks)",
        "was (sie|wir) (einsetzen|benutzen|nutzen|behalten haben|empfehlen)",
      ],
    },
    { id: "settled-on", side: "object", strength: 0.68, near: 1, phrases: ["(die wahl|die entscheidung|unsere wahl|ihre wahl) (fiel|fallt) (am ende|schliesslich|letztlich)? (auf|zugunsten von)"] },
    { id: "in-service", side: "object", strength: 0.6, near: 0, opens: true, phrases: ["(eingesetzt|genutzt|verwendet|im einsatz) (werden|wird|wurden|wurde|sind|ist) (dabei|dort|hier|vor allem|unter anderem|aktuell|derzeit|heute|bei ihnen|intern)?"] },
    { id: "insisted-on", side: "object", strength: 0.62, near: 2, phrases: ["(betont|betonte|betonen|betonten|unterstrich) (sehr)? (die wichtigkeit|die bedeutung|den wert|wie wichtig) (von|der|des|guter|automatisierter)?", "(pladierte|pladieren|pladiert|warb|sprach sich aus) fur"] },
  ],
  trial: [
    { id: "starting-point", side: "subject", strength: 0.56, inherits: true, phrases: ["(ein|einen|als)? (guter|guten|idealer|idealen|hervorragender|hervorragenden) (startpunkt|ausgangspunkt|einstiegspunkt)"] },
    { id: "next-project", side: "object", strength: 0.68, near: 1, asks: true, phrases: ["(im|fur das|beim) (nachsten|neuen) projekt (wird es|nehmen wir|nehme ich|kommt|setzen wir auf|setze ich auf|ist es|nutzen wir)"] },
    { id: "first-services", side: "object", strength: 0.64, near: 1, phrases: ["(die ersten|erste|ein paar|zwei|drei|einzelne|einige) (beiden|zwei|drei|paar)? (dienste|services|projekte|teams|module|anwendungen) (laufen|sind|nutzen|verwenden) (schon|bereits|inzwischen|jetzt)? (auf|mit|in|unter)?"] },
  ],
  assess: [
    {
      id: "took-note",
      side: "object",
      strength: 0.64,
      near: 1,
      asks: true,
      phrases: ["(am meisten|besonders|vor allem)? aufgefallen (ist|sind) (mir|uns) (besonders|vor allem|dabei)?", "(macht|machte|machen|hat|bekam|bekomme) (mir|uns|ich|richtig|jetzt|grosse|total|echt)? (mir|uns|richtig|grosse|jetzt)? (lust|neugierig) auf"],
    },
    { id: "next-big", side: "either", strength: 0.64, near: 1, inherits: true, asks: true, phrases: ["(das|die)? (nachste|nachsten) (grosse|grossen) (ding|sache|welle|trend)"] },
  ],
  hold: [{ id: "dropped-list", side: "object", strength: 0.66, labels: true, phrases: ["(abgeschafft|verworfen|aussortiert|rausgeworfen|ausgemustert|wieder ausgebaut)", "was (sie|wir) (abgeschafft|verworfen|aussortiert|rausgeworfen|ausgemustert|nicht mehr) (haben|nutzen|einsetzen|benutzen)?"] }],
};
