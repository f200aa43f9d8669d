import type { FrameWords } from "@/domain/extraction/cues/cue";

export const ITALIAN_FRAMES: FrameWords = {
  "replace-with": { opening: ["(sostituire|sostituito|sostituita|sostituiamo|sostituiscono|sostituendo|rimpiazzare|rimpiazzato|rimpiazziamo|cambiare|cambiato|scambiare|scambiato|abbandonare|abbandonato|mollato|buttato)"], joint: ["(con|a favore di)"] },
  "noun-for": { opening: ["(abbandono|sostituzione|dismissione) (di|del|della)"], joint: ["(a favore di|a favore del|a favore della|con)"] },
  "replaced-by": { joint: ["(e stato|e stata|sono stati|viene|verra|e)? (sostituito|sostituita|sostituiti|rimpiazzato|rimpiazzata|soppiantato|soppiantata) (da|dal|dalla)"] },
  replaces: { joint: ["(sostituisce|rimpiazza|soppianta|e il successore di)"] },
  "from-to": { opening: ["(migrare|migrato|migrati|migrata|migrano|migriamo|migrazione|migrando|passare|passati|passate|passato|passano|passiamo|passaggio|passando|spostato|spostati|transizione|andare via|usciti|saltati) (tutto)? (da|dal|dalla|dai)"], joint: ["(a|ad|al|alla|verso|su)"] },
  "move-thing": { opening: ["(migrare|migrato|migrando|migrano|portare|portato|convertire|convertito|riscrivere|riscritto|riscrivendo|passare) (la loro|la nostra|la|il|una|un|l|tutta l|tutto il)? (applicazione|app|sito|codice|frontend|backend|progetto|servizio|monolite) (in|da|di)?"], joint: ["(a|verso)"] },
  "instead-of": { joint: ["(invece di|invece che|al posto di|al posto del|anziche|piuttosto che)"] },
  "prefer-over": { opening: ["(preferisco|preferiamo|preferiscono|preferire|scelto|consigliano|consiglia|meglio)"], joint: ["(a|al|rispetto a|di|del|e non|che)"] },
  "not-but": { opening: ["(non|niente)"], joint: ["(ma piuttosto|ma|bensi)"] },
  "before-now": { opening: ["(prima)"], joint: ["(ora|adesso|oggi)"] },
  "not-without": {
    opening: ["senza"],
    joint: [
      "(ormai)? non (potremmo|potrei|potrebbero|sapremmo|saprei|possiamo|riusciamo|riuscirei|riusciremmo|riescono) (piu|ormai)? (a)? (vivere|lavorare|rilasciare|sviluppare|programmare|fare nulla|fare niente)",
      "(ormai)? non (si|ci)? (rilascia|rilasciano|rilasciamo|lavora|lavoriamo|lavorano|vive|viviamo|sviluppa|sviluppiamo|fa|facciamo|muove|va in produzione) (piu|piu nulla|piu niente)",
    ],
  },
  "start-over": { joint: ["se (ripartisse|ripartissero|ripartissi|ripartissimo|iniziasse|iniziassi|iniziassimo|cominciasse|cominciassi|dovesse ricominciare|dovessi ricominciare|ricominciasse) (oggi|da zero|adesso|ora|da capo)"] },
  "back-to": { joint: ["(tornati|tornato|tornata|tornare|ritorno|tornano|tornando) (a|al|alla|su)"] },
  "leave-for": { opening: ["(abbandonato|lasciato|mollato|buttato|tolto|scartato|lasciano|abbandonano)"], joint: ["(per|e (ora|adesso)? usano|e sono passati a|e passati a)"] },
  farewell: { opening: ["addio", "ciao", "via", "fuori"], joint: ["benvenuto", "benvenuta", "ciao", "viva", "dentro"] },
  "thanks-to": {
    opening: ["(grazie a|con|usando)"],
    joint: [
      "(sono|siamo|hanno|abbiamo) (passati|ridotto|dimezzato|guadagnato|risparmiato|riusciti|abbassato|portato) (da|a|il|lo|la|le|i|di|molto|tanto|un sacco|tempo|soldi)",
      "(il|lo|la|i|le) (build|deploy|rilascio|rilasci|test|avvio|fattura|bolletta|latenza|pipeline) (ora|adesso)? (dura|durano|impiega|impiegano|scende|e sceso|e scesa|costa|prende)",
    ],
  },
  "went-badly": { opening: ["(esperienza|esperienze) (con|usando)"], joint: ["(e stata|sono state|e|era|fu) (piuttosto|molto|davvero|decisamente|abbastanza)? (negativa|negative|pessima|pessime|brutta|disastrosa|dolorosa|frustrante|deludente|terribile)"] },
  "went-well": { opening: ["(esperienza|esperienze) (con|usando)"], joint: ["(e stata|sono state|e|era|fu) (piuttosto|molto|davvero|decisamente|abbastanza)? (positiva|positive|buona|buone|ottima|ottime|eccellente|bella|fantastica|soddisfacente)"] },
  "found-good": {
    opening: ["(trovo|troviamo|ho trovato|abbiamo trovato|considero|reputo|ritengo) (che)? (l esperienza (con|di)|il|la|lo|l|i|le)?"],
    joint: ["(molto|davvero|veramente|abbastanza|decisamente|semplicemente|super)? (eccellente|eccellenti|ottimo|ottima|ottimi|geniale|geniali|utile|utili|utilissimo|comodo|comoda|comodissimo|pratico|pratica|indispensabile|indispensabili|fantastico|fantastica|splendido|splendida|una meraviglia|un gioiello)"],
  },
  "found-bad": {
    opening: ["(trovo|troviamo|ho trovato|abbiamo trovato|considero|reputo|ritengo) (che)? (l esperienza (con|di)|il|la|lo|l|i|le)?"],
    joint: ["(molto|davvero|veramente|abbastanza|decisamente|semplicemente|troppo)? (pessimo|pessima|orribile|orribili|scomodo|scomoda|macchinoso|macchinosa|pesante|pesanti|inutile|inutili|confuso|confusa|farraginoso|farraginosa|sopravvalutato|sopravvalutata|un errore|una perdita di tempo)"],
  },
  "came-in": {
    opening: ["(l arrivo|l adozione|l introduzione|l implementazione|il passaggio|l uso|l utilizzo) (di|del|della|dell|a|al) (un|una|un sistema di)?"],
    joint: ["(ci|gli|le)? (ha|hanno) (loro|finalmente|anche)? (portato|permesso|ridotto|dimezzato|accelerato|semplificato|risparmiato|risolto|liberato|migliorato|abbattuto|fatto guadagnare|fatto risparmiare) (a|di|il|la|i|le|lo|l|un|una|molto|tempo|tutti|da)"],
  },
  "swapped-out": { opening: ["(hanno|abbiamo|ha|ho|avevano)? (sostituito|cambiato|rimpiazzato|abbandonato|mollato|lasciato)"], joint: ["(con|per|in favore di) (qualcosa|una soluzione|uno sviluppo|uno strumento|un altro|un altra|altro|roba|codice|script)"] },
};
