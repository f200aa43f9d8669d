import type { Ring } from "@/domain/radar/vocabulary";
import type { Cue } from "../cue";

/** What people did with a technology, by families of verbs, each in the persons and tenses that notes use. */
export const ITALIAN_VERBS: Readonly<Record<Ring, readonly Cue[]>> = {
  adopt: [
    {
      id: "stayed-on",
      side: "subject",
      strength: 0.72,
      inherits: true,
      phrases: [
        "e (li|la) (sono|siamo|e) (rimasti|rimasto|rimasta|restati)",
        "(li|ci|lo|la|mi) (ha|hanno) (conquistati|conquistato|conquistata|convinti|convinto|convinta|stregati|entusiasmato|entusiasmati)",
        "(gli|ci|mi|le)? (ha|hanno) (aperto gli occhi|cambiato la vita|tolto un peso|fatto svoltare)",
        "(sta|gira|e|lo trovi|e finito) (ormai|ora|adesso)? (su|in) (ogni|ciascun|ciascuna|tutti i|tutte le) (cluster|servizio|servizi|repo|squadra|squadre|progetto|progetti|macchina)",
        "non (saprebbe|saprebbero|sapremmo|saprei|potrebbe|potrebbero|potremmo|riesce|riescono|riusciamo|possono|possiamo|sanno) (piu)? (fare|farne|starne|stare|vivere|lavorare) (a meno|senza)",
        "(nessuno|non) (ne)? (vuole|vorrebbe|vogliono|vogliamo) (piu)? (fare a meno|tornare indietro|separarsene)",
        "e (da allora|fino a oggi) (non|nessun|nessuna|tutto)",
        "(non)? (ci|gli|mi) (ha|hanno) mai (tradito|tradita|deluso|delusa|dato problemi|dato pensieri|lasciato a piedi)",
        "(hanno|abbiamo|ha|ho) ritrovato il (sorriso|sonno)",
      ],
    },
    { id: "nothing-without", side: "object", strength: 0.74, near: 2, phrases: ["il grosso (del lavoro)? lo (fa|fanno)", "(sono|siamo|e) (approdati|approdato|approdata) (a|ad|al|su)", "(niente|nulla) (va|arriva|esce|entra|parte|passa) (in (linea|produzione|prod)|fuori|online)? senza"] },
  ],
  trial: [
    {
      id: "some-first",
      side: "subject",
      strength: 0.68,
      inherits: true,
      asks: true,
      phrases: [
        "(lo|la|li|le) (sta|stanno|stiamo|sto) (introducendo|portando|spostando|inserendo|estendendo|allargando)",
        "un (servizio|team|modulo|progetto|pezzo) alla volta",
        "una (squadra|schermata|macchina) alla volta",
        "(per ora|per il momento|al momento|per adesso) (ci|lo|la)? (hanno|abbiamo|ha)? (messo|messa|portato|portata|spostato|usano|usiamo) solo",
        "se (regge|tiene|funziona|tutto va bene|va bene)",
        "(il resto|gli altri|le altre) (seguira|seguiranno|arrivera|verra)",
        "a patto (che|di)",
      ],
    },
    {
      id: "put-to-test",
      side: "object",
      strength: 0.7,
      near: 2,
      asks: true,
      phrases: ["(varrebbe|vale|varra) la pena (di)? (infilare|mettere|portare|inserire|introdurre)", "(da)? (mettere|mettiamo|metterei|metteremo) alla prova", "(proporrei|propongo|proviamo|facciamo|faccio) (di)? (fare)? (un|qualche) (tentativo|giro di prova|giro) (con|su)"],
    },
  ],
  assess: [
    {
      id: "weigh-later",
      side: "subject",
      strength: 0.64,
      inherits: true,
      phrases: [
        "(lo|la|li|le) (guardano|guardiamo|guarda|seguono|seguiamo|osservano|osserviamo) con (interesse|curiosita|attenzione)",
        "(vorrei|vorremmo|mi piacerebbe|ci piacerebbe) saperne di piu",
        "(ha|hanno) (ancora)? (molto|tanto|parecchio|tutto) da dimostrare",
        "(deve|devono) ancora (maturare|crescere|farsi le ossa|dimostrare)",
        "(bisognera|toccherebbe|tocchera|bisogna) (confrontarlo|confrontarla|confrontarli|studiarlo|studiarla|guardarlo|valutarlo)",
        "e ancora il far west",
      ],
    },
    { id: "read-up", side: "object", strength: 0.68, near: 2, asks: true, phrases: ["(mi|ci) (segno|segniamo|annoto|incuriosisce|intriga|stuzzica)", "non (si fidano|ci fidiamo|mi fido) ancora (di|del|della)"] },
  ],
  hold: [
    {
      id: "ended-up-leaving",
      side: "subject",
      strength: 0.8,
      inherits: true,
      phrases: [
        "(costa|costava|costavano) piu di (quel|quello|quanto) (che)? (fa|faceva|facevano) (risparmiare|guadagnare)",
        "(l|lo|la|li|le)? (hanno|abbiamo|ha|ho) (trovato|trovata|trovati|giudicato|giudicata) (indigesto|indigesta|pesante|ostico|ostica|macchinoso|macchinosa|scomodo|ingestibile)",
        "(si|ci)? (stanno|stiamo|sta) (staccando|allontanando|liberando|sganciando|disfacendo)",
        "cannone (contro|per) (una mosca|le mosche)",
        "(l|lo|la|li|le)? (hanno|abbiamo|ha|ho|avevano) (disdetto|disdetta|disdetti|cestinato|cestinata|cestinati|cestinate|mollato|mollata|mollati|accantonato|accantonata|scartato|scartata|pensionato|rottamato|messo da parte|messa da parte|lasciato perdere|lasciato da parte)",
        "(hanno|abbiamo|ha|ho) (poi)? (finito col|finito per) (toglierlo|toglierla|abbandonarlo|lasciarlo|spegnerlo|buttarlo|cambiarlo)",
        "(hanno|abbiamo|ha|ho) fatto (marcia indietro|dietrofront)",
        "(costa|costava|costavano|costavamo|e costato) piu di (quel|quello|quanto)",
        "non (va|vanno|andava|e mai andato|e mai andata) (proprio)? (giu|a genio)",
        "non (fa|faccia|fanno|faceva|farebbe) (proprio)? (per|al caso) (noi|nostro|loro|me)",
        "(e|era|erano|e stata|e stato|diventa|diventava|stata)? (una via crucis|un calvario|un supplizio|una tortura|un rompicapo|un pozzo senza fondo|un salasso)",
      ],
    },
    { id: "when-to-retire", side: "object", strength: 0.74, near: 2, asks: true, phrases: ["quando (lo|la)? (pensioniamo|spegniamo|buttiamo|togliamo|ci liberiamo di|mandiamo in pensione)"] },
  ],
};
