import type { Ring } from "@/domain/radar/vocabulary";
import type { Cue } from "../cue";

/** How a written report tells what was seen: in whole sentences, with what one takes along and means to do. */
export const ITALIAN_REPORTED: Readonly<Record<Ring, readonly Cue[]>> = {
  adopt: [
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
  ],
  trial: [{ id: "give-chance", side: "either", strength: 0.68, inherits: true, asks: true, phrases: ["(dargli|darle|dare|merita|meritano) una (possibilita|chance|opportunita) (a)?"] }],
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
  ],
  hold: [
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
  ],
};
