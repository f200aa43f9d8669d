import type { Words } from "@/domain/extraction/cues/cue";

/** How a written report tells what was seen: in whole sentences, with what one takes along and means to do. */
export const GERMAN_REPORTED: Words = {
  adopt: {
    "kept-list": [
      "(die)? (werkzeuge|tools|technologien|bibliotheken|libs|dienste|frameworks) (die)? (sie|wir) (benutzen|nutzen|verwenden|einsetzen|empfehlen|behalten haben|gewahlt haben|behalten)",
      "(empfohlene|bewahrte|eingesetzte|genutzte|verwendete) (tools|werkzeuge|technologien|bibliotheken|libs|dienste|frameworks)",
      "was (sie|wir) (einsetzen|benutzen|nutzen|behalten haben|empfehlen)",
    ],
    "settled-on": ["(die wahl|die entscheidung|unsere wahl|ihre wahl) (fiel|fallt) (am ende|schliesslich|letztlich)? (auf|zugunsten von)"],
    "in-service": { side: "object", strength: 0.6, opens: true, near: 0, phrases: ["(eingesetzt|genutzt|verwendet|im einsatz) (werden|wird|wurden|wurde|sind|ist) (dabei|dort|hier|vor allem|unter anderem|aktuell|derzeit|heute|bei ihnen|intern)?"] },
    "insisted-on": ["(betont|betonte|betonen|betonten|unterstrich) (sehr)? (die wichtigkeit|die bedeutung|den wert|wie wichtig) (von|der|des|guter|automatisierter)?", "(pladierte|pladieren|pladiert|warb|sprach sich aus) fur"],
  },
  trial: {
    "starting-point": ["(ein|einen|als)? (guter|guten|idealer|idealen|hervorragender|hervorragenden) (startpunkt|ausgangspunkt|einstiegspunkt)"],
    "next-project": ["(im|fur das|beim) (nachsten|neuen) projekt (wird es|nehmen wir|nehme ich|kommt|setzen wir auf|setze ich auf|ist es|nutzen wir)"],
    "first-services": ["(die ersten|erste|ein paar|zwei|drei|einzelne|einige) (beiden|zwei|drei|paar)? (dienste|services|projekte|teams|module|anwendungen) (laufen|sind|nutzen|verwenden) (schon|bereits|inzwischen|jetzt)? (auf|mit|in|unter)?"],
  },
  assess: {
    "took-note": ["(am meisten|besonders|vor allem)? aufgefallen (ist|sind) (mir|uns) (besonders|vor allem|dabei)?", "(macht|machte|machen|hat|bekam|bekomme) (mir|uns|ich|richtig|jetzt|grosse|total|echt)? (mir|uns|richtig|grosse|jetzt)? (lust|neugierig) auf"],
    "next-big": ["(das|die)? (nachste|nachsten) (grosse|grossen) (ding|sache|welle|trend)"],
  },
  hold: { "dropped-list": ["(abgeschafft|verworfen|aussortiert|rausgeworfen|ausgemustert|wieder ausgebaut)", "was (sie|wir) (abgeschafft|verworfen|aussortiert|rausgeworfen|ausgemustert|nicht mehr) (haben|nutzen|einsetzen|benutzen)?"] },
};
