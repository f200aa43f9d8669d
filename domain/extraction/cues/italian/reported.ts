import type { Ring } from "@/domain/radar/vocabulary";
import type { Cue } from "../cue";

/** How a written report tells what was seen: in whole sentences, with what one takes along and means to do. */
export const ITALIAN_REPORTED: Readonly<Record<Ring, readonly Cue[]>> = {
  adopt: [
    {
      id: "kept-list",
      side: "object",
      strength: 0.64,
      labels: true,
      phrases: [
        "(gli|i|le|i loro|i nostri)? (strumenti|tool|tecnologie|librerie|framework|servizi|scelte) (che)? (usano|usiamo|consigliano|consiglia|hanno scelto|abbiamo scelto|hanno tenuto|abbiamo tenuto|hanno adottato|scelti|scelte|tenuti|tenute|adottati|adottate|in produzione)",
        "(quello|cosa) che (usano|usiamo|hanno tenuto|abbiamo tenuto|consigliano)",
      ],
    },
    { id: "work-with", side: "object", strength: 0.6, near: 1, phrases: ["(lavorano|lavoriamo) (molto|sempre|soprattutto|gia|anche)? con", "(lo|la)? (faccio|facciamo|fanno|risolviamo) (gia|questo|tutto|questo gia)? con", "(il nostro|il loro|lo) stack (tecnologico)? (e|comprende|si basa su)"] },
    { id: "prefer", side: "object", strength: 0.62, near: 1, phrases: ["(noi|loro|io|il team|la squadra)? (preferisce|preferiscono|preferiamo|preferisco|puntano tutto su|puntiamo tutto su) (usare|utilizzare)?"] },
    {
      id: "key-choice",
      side: "object",
      strength: 0.68,
      near: 1,
      phrases: [
        "(la tecnologia|lo strumento|il framework|la libreria|il linguaggio|la scelta|la soluzione) (chiave|scelta|scelto|adottata|adottato|usata|usato|impiegata|impiegato|principale)? (impiegata|impiegato|usata|usato|adottata|adottato)? (per (la|il) (realizzazione|progetto|frontend|backend))? (e stata|e stato|e)",
        "(ci sono|esistono) (strumenti|tool|soluzioni|alternative) (migliori|piu adatti|piu adatte)",
      ],
    },
    { id: "keep-for", side: "object", strength: 0.6, near: 0, phrases: ["(conservare|mantenere|mantengono|manteniamo|tenere|tengono|teniamo)"] },
    { id: "settled-on", side: "object", strength: 0.68, near: 1, phrases: ["(la scelta|la decisione|la nostra scelta|la loro scelta) (finale)? (e caduta|e ricaduta|e andata|cade|ricade) (su|sul|sulla|a)"] },
    { id: "stack-is", side: "object", strength: 0.64, near: 1, phrases: ["(le tecnologie|gli strumenti|i tool) (usate|usati|utilizzate|utilizzati|impiegate|impiegati|coinvolte|scelte|scelti|adottate|adottati|che usano|che usiamo) (sono|erano|sono state|sono stati)?"] },
    { id: "insisted-on", side: "object", strength: 0.62, near: 2, phrases: ["(insiste|insistono|ha insistito|hanno insistito) (molto)? sull importanza (di|del|della|dei|delle) (avere|usare|fare)?", "(difende|difendono|ha difeso|si schiera per|perora)"] },
    { id: "put-in-place", side: "object", strength: 0.66, near: 1, phrases: ["(hanno|abbiamo|ha) (messo in piedi|messo in campo|introdotto) (uno strumento|una soluzione|una piattaforma)?"] },
  ],
  trial: [
    { id: "starting-point", side: "subject", strength: 0.56, inherits: true, phrases: ["(un)? (buon|ottimo|eccellente) punto di partenza"] },
    { id: "give-chance", side: "either", strength: 0.68, inherits: true, asks: true, phrases: ["(dargli|darle|dare|merita|meritano) una (possibilita|chance|opportunita) (a)?"] },
    { id: "next-project", side: "object", strength: 0.68, near: 1, asks: true, phrases: ["(per|nel) (il|mio|nostro)? prossimo progetto (usero|useremo|sara|si usa|provo|proviamo|vado di|andiamo di|andremo su)"] },
    { id: "tried-moving", side: "object", strength: 0.66, near: 1, phrases: ["(ho|abbiamo) (anche|gia)? provato a (migrare|portare|passare|convertire|spostare) (questo|il mio|il nostro|il|un)? (blog|sito|progetto|servizio|codice)? (a|su|verso|in)"] },
    {
      id: "first-services",
      side: "object",
      strength: 0.64,
      near: 1,
      phrases: ["(i primi|alcuni|un paio di|due|tre) (due|tre)? (servizi|progetti|team|moduli) (girano|usano|sono) (gia)? (su|con)?", "(hanno|abbiamo|stanno|stiamo) (iniziato a|cominciato a|iniziando a|cominciando a) (mettere|portare|introdurre|spostare|infilare)"],
    },
  ],
  assess: [
    {
      id: "took-home",
      side: "object",
      strength: 0.66,
      near: 3,
      asks: true,
      phrases: [
        "mi (porto (davvero)? a casa|segno|appunto|annoto|porto via) (il concetto|l idea|il nome|soprattutto|anche)? (di)?",
        "(la cosa|la parte|il punto) piu (interessante|curiosa|utile|curioso) (per me|del talk|della giornata)? (e stata|e stato|e|era) (scoprire|vedere|conoscere|la demo di)?",
        "una delle cose piu (interessanti|curiose|utili) (e stata|e stato|e|era) (scoprire|vedere|conoscere|la demo di)?",
      ],
    },
    { id: "discovered", side: "object", strength: 0.62, near: 2, asks: true, phrases: ["(ho|abbiamo|mi ha fatto|ci ha fatto) (scoperto|scoprire|conosciuto|conoscere) (l esistenza di|la libreria|lo strumento|il progetto|il framework)?"] },
    { id: "talked-of", side: "either", strength: 0.6, inherits: true, asks: true, phrases: ["(ne)? (sento|sentiamo|si sente) parlare (molto|sempre di piu|spesso|tanto)? (di)?", "(se ne parla|si parla) (molto|sempre di piu|tanto|ovunque) di", "(fa|sta facendo) (molto)? parlare di se"] },
    { id: "moved-to-study", side: "either", strength: 0.66, inherits: true, asks: true, phrases: ["(mi|ci) (ha|hanno) (motivato|spinto|convinto|fatto venire voglia|messo voglia|invogliato) (a|di) (studiarlo|studiarla|studiare|provarlo|provarla|provare|approfondire|approfondirlo|guardarlo|impararlo) (meglio)?"] },
    { id: "mean-to-study", side: "either", strength: 0.68, inherits: true, asks: true, phrases: ["(che)? (voglio|vorrei|intendo|conto di|devo|mi piacerebbe|vogliamo) (assolutamente|decisamente)? (approfondire|studiare|studiarlo|studiarla|approfondirlo|approfondirla|indagare|guardarlo|guardarla)"] },
    { id: "took-note", side: "object", strength: 0.66, near: 1, asks: true, phrases: ["mi sono (segnato|segnata|appuntato|appuntata|annotato|annotata) (anche|il nome di)?"] },
    { id: "dig-into", side: "either", strength: 0.66, near: 1, asks: true, phrases: ["da (approfondire|studiare|guardare|esplorare) (a casa|con calma|meglio|in ufficio|domani|nel weekend)"] },
    { id: "best-was-when", side: "object", strength: 0.62, near: 1, asks: true, phrases: ["(la parte|il momento|la cosa) (piu|migliore) (interessante|bella|divertente|figa|bello)? (del talk|della giornata)? (e stata|e stato|e) quando (ha|hanno|ci ha)? (mostrato|presentato|parlato di|fatto vedere)"] },
    { id: "next-big", side: "either", strength: 0.64, near: 1, inherits: true, asks: true, phrases: ["(la)? prossima grande (novita|cosa|rivoluzione|ondata)"] },
    { id: "interesting-kind", side: "either", strength: 0.6, near: 2, asks: true, phrases: ["(strumento|strumenti|libreria|librerie|progetto|progetti) (molto|davvero|super)? (interessante|interessanti|interessantissima|interessantissime|interessantissimo|interessantissimi)"] },
  ],
  hold: [
    {
      id: "dropped-list",
      side: "object",
      strength: 0.66,
      labels: true,
      phrases: ["(gli|i|le)? (strumenti|tool|tecnologie|librerie|framework|servizi)? (che)? (abbandonati|abbandonate|scartati|scartate|eliminati|eliminate|hanno abbandonato|abbiamo abbandonato|hanno scartato|abbiamo scartato|hanno tolto|abbiamo tolto|non usano piu|non usiamo piu)"],
    },
    { id: "wary-of", side: "object", strength: 0.72, near: 1, phrases: ["(diffidate|diffidare|guardatevi) (di|da|del|dal|della|dalla)"] },
    { id: "no-more-reliance", side: "object", strength: 0.78, near: 1, phrases: ["(smesso|smettiamo|smettere|hanno smesso|abbiamo smesso) di (affidarci|affidarsi|contare|dipendere|fare affidamento|basarci) (a|al|alla|ai|agli|su|sul|sugli|da|dal)?"] },
    { id: "talked-out-of", side: "object", strength: 0.72, near: 1, phrases: ["(convinto|convinta|convinti|dissuaso) (a|di) non (usare|usarlo|toccare|adottare|provare)?", "(convinto|dissuaso) dall usare"] },
    {
      id: "obscure",
      side: "subject",
      strength: 0.65,
      inherits: true,
      phrases: ["(un po|piuttosto|abbastanza|molto|troppo|alquanto) (oscuro|oscura|macchinoso|macchinosa|contorto|contorta|farraginoso|farraginosa|cervellotico|confuso|confusa)", "non e (una)? (soluzione|cosa|opzione)? (facile|semplice|banale|comoda) da (usare|applicare|integrare|mantenere)"],
    },
    { id: "left-in-the-end", side: "object", strength: 0.78, near: 1, phrases: ["(hanno finito|abbiamo finito|ha finito) (per|con il|col) (buttare|abbandonare|togliere|lasciare|mollare|rimuovere|spegnere) (via)?"] },
  ],
};
