import type { FrameWords } from "@/domain/extraction/cues/cue";

export const GERMAN_FRAMES: FrameWords = {
  again: { opening: ["(wurde|wurden)"], joint: ["(wieder|nochmal|noch mal|noch einmal|jederzeit wieder|sofort wieder|erneut) (nehmen|einsetzen|wahlen|nutzen|verwenden|machen|kaufen|einfuhren)"] },
  "replace-with": { opening: ["(ersetzen|ersetzt|ersetzten|ersetze|ersetzung|ablosung|tauschen|ablosen|lost|losen)"], joint: ["(durch|mit|gegen)"], first: "hold", second: "adopt", loose: true, strength: 0.85 },
  "replaced-by": { joint: ["(wurde|wurden|wird|werden|ist|sind)? (ersetzt|abgelost) (durch|von)", "zugunsten von"] },
  "replaced-by-verb": { joint: ["(wurde|wurden|wird|werden|ist|sind)? durch"], ending: ["(ersetzt|abgelost|ersetzen|ablosen|ausgetauscht|austauschen)"], first: "hold", second: "adopt", strength: 0.9 },
  replaces: { joint: ["(ersetzt|ersetzen|verdrangt|ist der nachfolger von|nachfolger von|nachfolger fur|ersatz fur)"] },
  "from-to": { opening: ["(umstieg|wechsel|migration|umstellung|migriert|migrierten|umgestiegen|gewechselt|umgestellt|weg|wechseln|migrieren|umzug|umgezogen|abkehr) (von|vom|weg von|aus)"], joint: ["(zu|zum|auf|nach|hin zu|zur)"] },
  "instead-of": { joint: ["(statt|anstatt|anstelle von|anstelle|an stelle von|und nicht)"] },
  "prefer-over": { opening: ["(lieber|bevorzugen|bevorzugt|bevorzuge|besser|eher)"], joint: ["(als|statt|gegenuber|vor)"] },
  "not-but": { opening: ["(nicht|kein|keine|keinen)"], joint: ["(sondern)"], first: "hold", second: "adopt", strength: 0.75 },
  "before-now": { opening: ["(fruher|vorher|bisher)"], joint: ["(jetzt|heute|nun|inzwischen)"] },
  "not-without": { opening: ["ohne"], joint: ["(geht|lauft|ginge|liefe|funktioniert) (bei uns|bei ihnen|hier|dort|bei mir|inzwischen|mittlerweile|heute)? (nichts|gar nichts|nix|kaum etwas) mehr", "(konnen|konnten|kann|konnte|wollen|will|wollten|mochten|mochte) (wir|sie|ich|er|man) (nicht|nie) (mehr|wieder)"] },
  "start-over": {
    joint: [
      "(wurde|wurden) (er|sie|ich|wir|man) (heute|jetzt|noch mal|nochmal|neu|von vorne) (neu|noch mal|nochmal|von vorne|wieder)? (anfangen|starten|beginnen)",
      "wenn (er|sie|ich|wir|man) (heute|jetzt|noch mal|nochmal|neu) (neu|noch mal|nochmal)? (anfinge|anfangen wurde|starten wurde|anfangen wurden|starten wurden|begonne)",
    ],
  },
  "enough-of": { opening: ["von"], joint: ["(hatten|haben|hatte|hat) (alle|wir|sie|ich|er|das team|die leute|irgendwann alle) (irgendwann|schnell|bald|endgultig)? (genug|die nase voll)"], first: "hold", second: null, loose: true, strength: 0.75 },
  "replaces-now": { joint: ["(losen|lose|lost|ersetzen|ersetze|ersetzt|tauschen|tausche|tauscht) (wir|sie|ich|die|er|man) (gerade|jetzt|nun|bald|derzeit|aktuell|demnachst|inzwischen|nach und nach|schrittweise|komplett)? (durch|mit|gegen)"] },
  "decided-for": { opening: ["(haben|hat|habe|hatten|hatte) (wir|sie|ich|er)? (uns|sich|mich) (dann|bewusst|am ende|letztlich|schliesslich|nicht|bewusst nicht)? fur"], joint: ["entschieden"], first: "adopt", second: null, denied: "hold", loose: true, torn: true, strength: 0.72 },
  "decided-against": { opening: ["(haben|hat|habe|hatten|hatte) (wir|sie|ich|er)? (uns|sich|mich) (dann|bewusst|am ende|letztlich|schliesslich)? gegen"], joint: ["entschieden"], first: "hold", second: null, loose: true, torn: true, strength: 0.8 },
  "all-with": { opening: ["mit"], joint: ["(testen|bauen|deployen|entwickeln|schreiben|machen|betreiben|uberwachen|verwalten) (wir|sie|die|alle) (inzwischen|mittlerweile|heute|jetzt|nun)? (alles|alle|samtliche|fast alles)"] },
  // "Eureka war schwer aufzusetzen, daher Consul"
  "hard-so": { joint: ["(schwer|schwierig|kompliziert|muhsam|umstandlich|aufwandig|aufwendig) (aufzusetzen|einzurichten|zu installieren|zu konfigurieren|zu bedienen|zu betreiben|zu warten|zu integrieren) (daher|deshalb|deswegen|darum|also) (nun|jetzt|dann|lieber)?"], first: "hold", second: "adopt", strength: 0.78 },
  // "Kafka wird auch bei der Bahn eingesetzt", "die Plattform wurde auf Basis von Gitea umgesetzt"
  "used-elsewhere": { joint: ["(wird|werden|wurde|wurden) (auch|heute|dort|inzwischen|mittlerweile|bereits|schon|ebenfalls)? (bei|von|im|in der|in den)"], ending: ["(eingesetzt|verwendet|genutzt|betrieben|benutzt)"], first: "adopt", second: null, loose: true, torn: true, strength: 0.62 },
  "built-upon": { opening: ["auf (der)? (basis|grundlage) (von|der|des)"], joint: ["(realisiert|umgesetzt|eingefuhrt|aufgebaut|gebaut|betrieben|aufgesetzt)"], first: "adopt", second: null, loose: true, torn: true, strength: 0.62 },
  "rented-at": { opening: ["(wurden|werden|wird|wurde) (bei|in der)"], joint: ["(angemietet|gemietet|gehostet|gebucht)"], first: "adopt", second: null, loose: true, torn: true, strength: 0.62 },
  struck: { opening: ["(fiel|stach|sticht|fallt) (mir|uns) (besonders|vor allem|sofort)?"], joint: ["(auf|ins auge|heraus)"] },
  "back-to": { joint: ["(zuruck|wieder zuruck|zuruckgewechselt|zuruckgekehrt|wieder) (zu|zum|zur|auf|nach)"] },
  "leave-for": { opening: ["(rausgeworfen|aufgegeben|verworfen|weggeworfen|abgeschafft|eingestampft|gekundigt|verlassen)"], joint: ["(fur|zugunsten von|und nehmen|und nutzen|jetzt)"] },
  "move-verb": { opening: ["(von|vom|weg von)"], joint: ["(auf|zu|zum|zur|nach)"], ending: ["(umgezogen|umgestiegen|gewechselt|migriert|umgestellt|gegangen|geswitcht|umziehen|umsteigen|wechseln|migrieren|umstellen)"] },
  farewell: { opening: ["tschuss", "adieu", "ade", "goodbye", "auf wiedersehen"], joint: ["hallo", "willkommen", "hello"] },
};
