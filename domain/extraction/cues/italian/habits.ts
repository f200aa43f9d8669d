import type { Ring } from "@/domain/radar/vocabulary";
import type { Cue } from "../cue";

/** What people keep, drop, start and put off, said with everyday verbs. */
export const ITALIAN_HABITS: Readonly<Record<Ring, readonly Cue[]>> = {
  adopt: [
    { id: "participle", side: "subject", strength: 0.7, near: 1, closes: true, phrases: ["(consigliato|consigliata|raccomandato|adottato|adottata|promosso|promossa|approvato)"] },
    { id: "sound", side: "subject", strength: 0.65, inherits: true, phrases: ["(stabile|maturo|matura|solido|solida|robusto|affidabile) e (stabile|maturo|matura|solido|solida|robusto|affidabile|veloce|collaudato)"] },
    {
      id: "no-reason-to-leave",
      side: "either",
      strength: 0.75,
      inherits: true,
      phrases: [
        "(nessun|nessuna|senza|non (c e|vedono|vedo|hanno|abbiamo|ho)) (motivo|ragione|motivi|ragioni) (per|di) (lasciare|lasciarlo|cambiare|cambiarlo|abbandonare|cercare|andare|tornare|guardare|migrare)",
        "non (tornerebbero|tornerebbe|tornerei|torneremmo|tornano|tornera) (piu)? (indietro|mai indietro) (da|su)?",
        "non si lamenta (piu)? nessuno",
        "(basta e avanza|fa il suo dovere|fa il suo lavoro|promosso a pieni voti|promossa a pieni voti)",
        "(mai) (un|una) (problema|guasto|incidente|lamentela|intoppo) (serio|grave|in produzione)?",
      ],
    },
    {
      id: "all-new",
      side: "object",
      strength: 0.7,
      near: 2,
      phrases: ["(tutto il nuovo|tutti i nuovi servizi|i nuovi servizi|i nuovi progetti|tutti i progetti nuovi|i servizi nuovi|tutti i servizi nuovi) (nasce|nascono|sono|va|vanno|parte|partono|si fa|si fanno) (in|con|su)", "(oggi|ora|adesso) (girano|gira|sta|stanno) (tutti|tutto)? su"],
    },
  ],
  trial: [
    {
      id: "own-step",
      side: "object",
      strength: 0.68,
      inherits: true,
      near: 3,
      phrases: [
        "(lo|la|li|le)? (installo|metto|monto|provo|attivo|lancio) (io)?",
        "(propongo|proporro|proporrei) (di)? (mettere|usare|usarlo|usarla|provare|provarlo|montare|partire con|passare a)?",
        "(potremmo|possiamo|si puo|si potrebbe|dovremmo) (partire|iniziare|cominciare) (con|da|dal|dalla)",
        "(un|due|tre|un paio di|alcuni) (team|squadra|squadre) (lo|la|ci)? (sta|stanno|usa|usano|lavora|lavorano) (gia)? (usando|provando|lavorando)? (con|su)?",
        "(ci|ne)? (faccio|facciamo|fanno) (una|qualche) (prova|prove|esperimento)",
        "(per ora|per adesso|al momento) solo (nelle|nei|nel|nella|in|su|sulle|sui)",
        "(da copiare|copiamo|copiarlo) (subito)?",
      ],
    },
  ],
  assess: [
    { id: "first-heard", side: "either", strength: 0.66, inherits: true, phrases: ["(lo|la|li|ne) (rivediamo|riparliamo|riguardiamo|rivalutiamo) (in|a|tra|piu|quando|il|la)", "aspettare che (si)?", "(studiare|da studiare|studiarsi) (il|la|lo)?", "(ancora|un po) (acerbo|acerba|acerbi|verde|immaturo|immatura)"] },
  ],
  hold: [
    { id: "moved-from", side: "object", strength: 0.7, near: 1, phrases: ["(migrazione|migrare) da"] },
    {
      id: "worn-out",
      side: "subject",
      strength: 0.7,
      inherits: true,
      phrases: [
        "(si e|si sono|ci ha|gli ha) (mangiato|mangiata|mangiati|preso|presi) (un|una|due|tre|mezzo|mezza) (persona|persone|team|anno|sprint|settimana)",
        "(lo|la|li|le|l)? (spengono|spegniamo|spegne|spento|chiudono|chiuso|tolgono|hanno chiuso|hanno spento|dismettono) (a|in|entro|il|nel|per|l)",
        "(troppo basso livello|troppo macchinoso|troppo macchinosa|esagerato|esagerata|sovradimensionato) (per)?",
        "(ce ne|me ne|se ne) (pentiamo|pento|pentono|siamo pentiti|sono pentiti)",
        "non (mi|ci|gli|a me)? (piace|piacere|piacciono)",
        "meno ne (scrivete|usate|scrivi|usi|fate|vedo) meglio (e)?",
      ],
    },
    {
      id: "refuse",
      side: "object",
      strength: 0.75,
      near: 3,
      phrases: ["nessuno (vuole|voleva) (piu)? (toccare|usare|mantenere|vedere|sentirne parlare)", "(basta con|basta|addio|stop a|stop al) (il|la|i|le|con)?", "(io)? non (metterei|userei|sceglierei|consiglierei|monterei|partirei con|toccherei|comprerei)"],
    },
  ],
};
