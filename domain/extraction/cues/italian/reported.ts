import type { Words } from "@/domain/extraction/cues/cue";

/** How a written report tells what was seen: in whole sentences, with what one takes along and means to do. */
export const ITALIAN_REPORTED: Words = {
  adopt: {
    "kept-list": [
      "(gli|i|le|i loro|i nostri)? (strumenti|tool|tecnologie|librerie|framework|servizi|scelte) (che)? (usano|usiamo|consigliano|consiglia|hanno scelto|abbiamo scelto|hanno tenuto|abbiamo tenuto|hanno adottato|scelti|scelte|tenuti|tenute|adottati|adottate|in produzione)",
      "(quello|cosa) che (usano|usiamo|hanno tenuto|abbiamo tenuto|consigliano)",
    ],
    "work-with": ["(lavorano|lavoriamo) (molto|sempre|soprattutto|gia|anche)? con", "(lo|la)? (faccio|facciamo|fanno|risolviamo) (gia|questo|tutto|questo gia)? con", "(il nostro|il loro|lo) stack (tecnologico)? (e|comprende|si basa su)"],
    prefer: ["(noi|loro|io|il team|la squadra)? (preferisce|preferiscono|preferiamo|preferisco|puntano tutto su|puntiamo tutto su) (usare|utilizzare)?"],
    "key-choice": [
      "(la tecnologia|lo strumento|il framework|la libreria|il linguaggio|la scelta|la soluzione) (chiave|scelta|scelto|adottata|adottato|usata|usato|impiegata|impiegato|principale)? (impiegata|impiegato|usata|usato|adottata|adottato)? (per (la|il) (realizzazione|progetto|frontend|backend))? (e stata|e stato|e)",
      "(ci sono|esistono) (strumenti|tool|soluzioni|alternative) (migliori|piu adatti|piu adatte)",
    ],
    "keep-for": ["(conservare|mantenere|mantengono|manteniamo|tenere|tengono|teniamo)"],
    "settled-on": ["(la scelta|la decisione|la nostra scelta|la loro scelta) (finale)? (e caduta|e ricaduta|e andata|cade|ricade) (su|sul|sulla|a)"],
    "stack-is": ["(le tecnologie|gli strumenti|i tool) (usate|usati|utilizzate|utilizzati|impiegate|impiegati|coinvolte|scelte|scelti|adottate|adottati|che usano|che usiamo) (sono|erano|sono state|sono stati)?"],
    "insisted-on": ["(insiste|insistono|ha insistito|hanno insistito) (molto)? sull importanza (di|del|della|dei|delle) (avere|usare|fare)?", "(difende|difendono|ha difeso|si schiera per|perora)"],
    "put-in-place": ["(hanno|abbiamo|ha) (messo in piedi|messo in campo|introdotto) (uno strumento|una soluzione|una piattaforma)?"],
  },
  trial: {
    "starting-point": ["(un)? (buon|ottimo|eccellente) punto di partenza"],
    "give-chance": ["(dargli|darle|dare|merita|meritano) una (possibilita|chance|opportunita) (a)?", "(dare|daro|daremo|darei|diamo|dargli|darle) (una|un altra|una seconda) (possibilita|chance|occasione) (a|ad|al|alla)?"],
    "next-project": ["(per|nel) (il|mio|nostro)? prossimo progetto (usero|useremo|sara|si usa|provo|proviamo|vado di|andiamo di|andremo su)"],
    "tried-moving": ["(ho|abbiamo) (anche|gia)? provato a (migrare|portare|passare|convertire|spostare) (questo|il mio|il nostro|il|un)? (blog|sito|progetto|servizio|codice)? (a|su|verso|in)"],
    "first-services": ["(i primi|alcuni|un paio di|due|tre) (due|tre)? (servizi|progetti|team|moduli) (girano|usano|sono) (gia)? (su|con)?", "(hanno|abbiamo|stanno|stiamo) (iniziato a|cominciato a|iniziando a|cominciando a) (mettere|portare|introdurre|spostare|infilare)"],
  },
  assess: {
    "took-home": [
      "mi (porto (davvero)? a casa|segno|appunto|annoto|porto via) (il concetto|l idea|il nome|soprattutto|anche)? (di)?",
      "(la cosa|la parte|il punto) piu (interessante|curiosa|utile|curioso) (per me|del talk|della giornata)? (e stata|e stato|e|era) (scoprire|vedere|conoscere|la demo di)?",
      "una delle cose piu (interessanti|curiose|utili) (e stata|e stato|e|era) (scoprire|vedere|conoscere|la demo di)?",
    ],
    discovered: ["(ho|abbiamo|mi ha fatto|ci ha fatto) (scoperto|scoprire|conosciuto|conoscere) (l esistenza di|la libreria|lo strumento|il progetto|il framework)?", "(bello|interessante|utile|piacevole|contento di|contenta di) (scoprire|conoscere|aver scoperto|aver conosciuto)"],
    "talked-of": ["(ne)? (sento|sentiamo|si sente) parlare (molto|sempre di piu|spesso|tanto)? (di)?", "(se ne parla|si parla) (molto|sempre di piu|tanto|ovunque) di", "(fa|sta facendo) (molto)? parlare di se"],
    "moved-to-study": ["(mi|ci) (ha|hanno) (motivato|spinto|convinto|fatto venire voglia|messo voglia|invogliato) (a|di) (studiarlo|studiarla|studiare|provarlo|provarla|provare|approfondire|approfondirlo|guardarlo|impararlo) (meglio)?"],
    "mean-to-study": [
      "(che)? (voglio|vorrei|intendo|conto di|devo|mi piacerebbe|vogliamo) (assolutamente|decisamente)? (approfondire|studiare|studiarlo|studiarla|approfondirlo|approfondirla|indagare|guardarlo|guardarla)",
      "(devo|vorrei|voglio|dovrei|mi piacerebbe) (metterci le mani|metterci mano|studiarlo|studiarla|approfondirlo|approfondirla) (meglio|seriamente|un po|con calma)?",
    ],
    "took-note": { side: "object", strength: 0.66, near: 1, asks: true, phrases: ["mi sono (segnato|segnata|appuntato|appuntata|annotato|annotata) (anche|il nome di)?"] },
    "dig-into": ["da (approfondire|studiare|guardare|esplorare) (a casa|con calma|meglio|in ufficio|domani|nel weekend)"],
    "best-was-when": ["(la parte|il momento|la cosa) (piu|migliore) (interessante|bella|divertente|figa|bello)? (del talk|della giornata)? (e stata|e stato|e) quando (ha|hanno|ci ha)? (mostrato|presentato|parlato di|fatto vedere)"],
    "next-big": ["(la)? prossima grande (novita|cosa|rivoluzione|ondata)"],
    "interesting-kind": ["(strumento|strumenti|libreria|librerie|progetto|progetti) (molto|davvero|super)? (interessante|interessanti|interessantissima|interessantissime|interessantissimo|interessantissimi)"],
  },
  hold: {
    "dropped-list": ["(gli|i|le)? (strumenti|tool|tecnologie|librerie|framework|servizi)? (che)? (abbandonati|abbandonate|scartati|scartate|eliminati|eliminate|hanno abbandonato|abbiamo abbandonato|hanno scartato|abbiamo scartato|hanno tolto|abbiamo tolto|non usano piu|non usiamo piu)"],
    "wary-of": { side: "object", strength: 0.72, near: 1, phrases: ["(diffidate|diffidare|guardatevi) (di|da|del|dal|della|dalla)"] },
    "no-more-reliance": ["(smesso|smettiamo|smettere|hanno smesso|abbiamo smesso) di (affidarci|affidarsi|contare|dipendere|fare affidamento|basarci) (a|al|alla|ai|agli|su|sul|sugli|da|dal)?"],
    "talked-out-of": ["(convinto|convinta|convinti|dissuaso) (a|di) non (usare|usarlo|toccare|adottare|provare)?", "(convinto|dissuaso) dall usare"],
    obscure: ["(un po|piuttosto|abbastanza|molto|troppo|alquanto) (oscuro|oscura|macchinoso|macchinosa|contorto|contorta|farraginoso|farraginosa|cervellotico|confuso|confusa)", "non e (una)? (soluzione|cosa|opzione)? (facile|semplice|banale|comoda) da (usare|applicare|integrare|mantenere)"],
    "left-in-the-end": ["(hanno finito|abbiamo finito|ha finito) (per|con il|col) (buttare|abbandonare|togliere|lasciare|mollare|rimuovere|spegnere) (via)?"],
  },
};
