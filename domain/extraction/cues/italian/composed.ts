import type { Words } from "@/domain/extraction/cues/cue";
import { inflectAdjectives, inflectVerbs } from "@/domain/extraction/cues/inflect-verb";

const USE = inflectVerbs("it", "usare utilizzare impiegare sfruttare applicare adottare");
const TRY = inflectVerbs("it", "provare testare sperimentare");
const FILLER =
  "(molto|piu|abbastanza|davvero|veramente|praticamente|assolutamente|senza dubbio|gia|ormai|oggi|adesso|ora|ancora|sempre|quasi|cosi|super|totalmente|sempre piu|probabilmente|forse|per me|secondo me|per noi|di sicuro|semplicemente|personalmente|una|un|uno|il|la|lo|i|le|gli|l|nostro|nostra|tra i|tra le|decisamente|proprio)?";
const FILLERS = `${FILLER} ${FILLER} ${FILLER}`;
const IS = "(e|sono|era|erano|fu|e stato|e stata|sono stati|sono state|resta|restano|rimane|rimangono|e diventato|e diventata|sono diventati|diventa|sta diventando|continua a essere|si e rivelato|si e rivelata|si rivela|si e dimostrato|mi sembra|mi pare|viene considerato)";
const WHOLE = "(la|il|l|tutta la|tutto il|quasi tutta la|gran parte della)? (loro|nostra|nostro|sua|suo)? (architettura|piattaforma|infrastruttura|infra|sito|applicazione|app|backend|frontend|sistema|stack|prodotto|servizio|monolite|soluzione|pipeline)";
const PEOPLE = "(agli|allo|al|ai|alla|alle|degli|dello|del|dei|della) (sviluppatore|sviluppatori|team|squadra|utente|utenti|programmatori|persone|sistemisti)";
const LIFE = "(la vita|il lavoro|le cose|lo sviluppo|il deploy|i deploy|i rilasci|il rilascio|i test|tempo|molto tempo|un sacco di tempo|tanto tempo|soldi|ore|un sacco di ore|codice|errori|problemi)";
const A_LOT = "(molto|moltissimo|parecchio|enormemente|davvero|un po|notevolmente|tantissimo|tanto)?";

/** Turns of phrase that are put together freely: a verb, some small words, and a word that judges. */
export const ITALIAN_COMPOSED: Words = {
  adopt: {
    "is-good": [
      `${IS} ${FILLERS} (${inflectAdjectives("it", "stupend fantastic meraviglios magnific potentissim comodissim utilissim velocissim semplicissim completissim strepitos")}|eccellente|eccellenti|eccezionale|eccezionali|imprescindibile|imprescindibili|indispensabile|indispensabili|fondamentale|fondamentali|essenziale|essenziali|insuperabile|impressionante|geniale|geniali|spettacolare|formidabile|bomba|goduria|delizia|meraviglia|gioiello|manna|passeggiata|gioco da ragazzi|garanzia|certezza|scelta sicura|scelta azzeccata|riferimento|punto di riferimento|standard|coltellino svizzero|pezzo fondamentale|pilastro|salvavita|benvenuto|benvenuta|lo strumento ideale|strumento ideale)`,
    ],
    "here-to-stay": [
      `(${IS} ${FILLERS} realta|${IS} ${FILLER} qui per (restare|rimanere)|(e|sono|e stato|e stata|sono stati) ${FILLER} (adottato|adottata|adottati|usato|usata|usati|utilizzato|utilizzata|utilizzati) (gia|ormai)? (da|dai|dalle|da quasi) (giganti|grandi|grandi aziende|molte aziende|tantissime aziende|tutti|aziende come|tutta l industria)|(ha|hanno) (vinto|conquistato|stravinto) (la battaglia|la guerra|la partita|il mercato)?|(stravince|la fa da padrone|va per la maggiore|vanno per la maggiore))`,
    ],
    "makes-easy": [
      `(ci|mi|gli|ti|vi|si)? (ha|hanno|puo)? ${FILLER} (semplifica|semplificano|semplificato|semplificare|facilita|facilitano|facilitato|agevola|agevolano|agevolato|accelera|accelerano|accelerato|velocizza|velocizzano|velocizzato|migliora|migliorano|migliorato|risolve|risolto|risparmia|snellisce|snellito|salvato) ${A_LOT} ${LIFE} ${PEOPLE}?`,
      `(ci|mi|gli|vi)? (ha|hanno|fa|fanno) (fatto)? risparmiare ${A_LOT} (un sacco di|tanto|molto|tante|molte)? (tempo|ore|soldi|fatica|codice)`,
      `(rende|rendono|ha reso) (${LIFE})? ${FILLER} (piu|molto piu|decisamente piu) (facile|facili|semplice|semplici|piacevole|veloce) (${LIFE})? ${PEOPLE}?`,
    ],
    "works-on": [
      `${WHOLE} (attuale|intera|intero)? (si basa|si basano|si appoggia|si appoggiano|poggia|gira|girano|si fonda|e basata|e basato|e costruita|e costruito|e scritta|e scritto|e fatta|e fatto|e sviluppata|e realizzata|e stata costruita|e stata realizzata) (interamente|completamente|tutta|tutto|ormai|oggi)? (su|sul|sulla|in|con|attorno a)`,
      "(gira|girano|funziona|passa|e scritto|e fatto) (praticamente|quasi)? tutto (su|sul|sulla|in|con|da)",
    ],
    "leans-on": [
      "(traiamo|trae|traggono|tiriamo fuori) (molto|grande|il massimo)? (vantaggio|profitto|beneficio) (da|dal|dalla)",
      "(ci|mi|si) (siamo|sono|e)? (affidati|affidato|affidati totalmente|orientati|orientato|indirizzati|buttati|buttato|appoggiamo|appoggiano|affidiamo|affidano|serviamo|avvaliamo|avvalgono) (a|su|al|sul|verso|di|del)",
      "(programmo|programmiamo|sviluppiamo|sviluppano) (ogni giorno|tutti i giorni|quotidianamente|sempre|abitualmente|principalmente)? (con|su|in)",
      "(lavoro|lavoriamo|lavorano) (ogni giorno|tutti i giorni|quotidianamente|sempre|abitualmente|principalmente) con",
      "(la|la loro|la nostra|la mia)? scelta (finale|definitiva)? (e|e poi|e infine)? (caduta|ricaduta|stata|andata|fu) (su|sul|sulla|il)?",
      "(hanno|abbiamo|ha|ho) (puntato|scommesso|investito) (tutto|molto|forte|forte|decisamente)? (su|sul|sulla)",
      "(ha vinto|hanno vinto|vince|la spunta|l ha spuntata|ha prevalso)",
    ],
    stressed: [
      "(ha|hanno)? (insistito|insiste|insistono|sottolineato|sottolinea|sottolineano|ribadito|ribadisce|rimarcato|rimarca|evidenziato|evidenzia|ricordato|ricorda|posto l accento|spiegato|raccomandato) (molto|tanto|anche|piu volte|spesso)? (sull|sulla|sul|l|la|il|che)? (importanza|necessita|utilita|valore|serve|bisogna|e importante|e fondamentale|occorre) (di|del|dei|della|delle|degli|dell)? (avere|fare|usare|utilizzare|scrivere|applicare|adottare)? (dei|degli|buoni|buone|sempre)?",
      "(la cosa|la scelta)? (piu importante|migliore|fondamentale|ideale) (di tutte|per iniziare)? (e|era|resta|rimane|sarebbe) (avere|fare|usare|utilizzare|scrivere)?",
    ],
    "told-well": [
      "(parla|parlano|parlato|parlava|parlare|sentito parlare|sento parlare) (molto|benissimo|un gran|solo|un sacco)? (bene|benissimo) (di|del|della|dei)",
      "(parla|parlano|parlato|parlava) benissimo (di|del|della|dei)",
      "(tesse|tessuto|tessono) le lodi (di|del|della)",
      "(un)? (elogio|inno) (a|di|al|del|alla|della)",
    ],
    take: ["(prendete|scegliete|prendi|scegli|puntate su|puntate tutto su|affidatevi a|passate a|buttatevi su|andate di|preferite|date fiducia a)"],
    "company-uses": ["(usa|utilizza|impiega|ha adottato|punta su|e passata a|e passato a|e migrata a|ha migrato a) (molto|massicciamente|internamente)?"],
    "happy-end": [
      "(e)? (ne|ne siamo|ne sono) (sono|siamo|e)? (davvero|molto|piu che|super)? (entusiasta|entusiasti|contento|contenta|contenti|soddisfatto|soddisfatta|soddisfatti|felice|felici|innamorato)",
      "(e)? non (se|ce|me) ne (sono|siamo|e) (mai|affatto|per niente)? (pentiti|pentito|pentita|pentite)",
      "non (lo|la|li) (cambierei|cambierebbero|cambieremmo|cambio) (per niente|con nient altro|per nulla)",
    ],
    "moving-all": [
      "(hanno|abbiamo|stanno|stiamo|sono|continuano a|ha) (migrato|portato|spostato|migrando|portando|spostando|migrare|trasferito|trasferendo) (piano piano|un po alla volta|gradualmente|tutto|quasi tutto|man mano)? ((i|i loro|tutti i|il|la|le|tutta la|parte dei) (servizi|dati|progetti|applicazioni|codice|monolite|infrastruttura|backend|frontend|sito|piattaforma|carichi|sorgenti))? (a|su|verso|al|sul)",
    ],
    "deed-noun": ["(adozione|scelta|introduzione|messa in produzione|messa in campo) (completa|graduale|finale|definitiva)? (di|del|della)", "(passaggio|migrazione|salto) (completo|completa|graduale|definitivo|definitiva)? (a|al|alla|verso|su)"],
  },
  trial: {
    "starts-with": [
      `(hanno|abbiamo|ho|ha|stanno|stiamo|iniziano|iniziamo|cominciano|cominciamo|inizio|comincio|appena) (appena|da poco)? (iniziato|cominciato|iniziando|cominciando|a)? (ad|a)? (${USE.infinitive}|introdurre|distribuire|giocare con|${TRY.infinitive})`,
      `(stanno|stiamo|sto|sta|abbiamo|hanno) (ancora|gia|anche|un po)? (${TRY.gerund}|giocando con|smanettando con|facendo (delle prove|qualche prova|prove|esperimenti|un pilota) con)`,
      "(voglia|tanta voglia|una gran voglia|la voglia) di (mettere|metterci|mettermi|buttarmi|iniziare|cominciare|smanettare|giocare|lavorare|fare qualcosa) (le mani|mano|un po|subito)? (su|con|a|in)?",
    ],
    drawback: ["(il|la|l|un|uno|come) (principale|unico|unica|maggior|maggiore|grande|grosso)? (svantaggio|inconveniente|limite|limitazione|pecca|punto debole|tallone d achille|contro|neo) (principale|maggiore)? (di|del|della|dei|che vedo in)"],
    "only-small": ["(funziona|funzionano|va|vanno|e|basta) (molto|abbastanza)? (bene|adatto|adatta|perfetto)? (per|in|con|su|nei) (i|dei)? (progetti|team|applicazioni|casi|siti|cose) (piccoli|piccole|semplici|piccolini)", "(funziona|funzionano) (discretamente|piu o meno|cosi cosi|a meta|a tratti|abbastanza|benino)"],
  },
  assess: {
    future: [`(${IS}|potrebbe essere|puo essere|sara|saranno|potrebbe diventare) ${FILLER} (il)? futuro (di|del|dei|delle|degli|della)`, "il futuro (e|sta in|passa da|passa per|sara|appartiene a)"],
    awaits: [
      "(aspetto|aspettiamo|attendo|attendiamo|attendere|aspettando) (con)? (molta|grande|tanta)? (ansia|impazienza|trepidazione|curiosita)",
      "(sono|siamo|molto|davvero|ero)? (curioso|curiosa|curiosi|impaziente|interessato|interessata|intrigato) (di|a|da|per) (vedere|sapere|scoprire|capire|conoscere)? (come|cosa|che fine|fin dove)?",
      "(tornato|tornata|torno|uscito|uscita|esco|rimasto|rimasta|resto) (a casa|dalla sala|dal talk)? (con)? (la|una|tanta|molta)? (voglia|gran voglia|curiosita) di (saperne|approfondire|guardare|scoprire|vedere|esplorare|studiare) (di piu|meglio)? (su|di)?",
    ],
  },
  hold: {
    "falls-short-of": [
      `(consuma|consumano|mangia|mangiano|ciuccia|succhia) ${FILLER} (molta|tanta|troppa|tantissima|un sacco di|troppe|tante) (memoria|risorse|ram|cpu|batteria|tempo)`,
      "non (e|sono|era) (adatto|adatta|adatti|adatte|pensato|pensata|fatto|fatta|indicato|indicata) (a|al|alla|per|ai)",
      "non (va|vanno) bene per",
      "non (regge|reggono|reggeva|scala|scalano|scalava)",
    ],
    "never-convinced": ["(non|mai) (mi|ci|li|lo|mi ha|ci ha)? (ha|hanno|aveva)? (mai|del tutto|proprio|per niente|affatto)? (convinto|convinta|convinti|entusiasmato|entusiasmata|preso|conquistato|fatto impazzire)", "non (mi|ci) (fa|fanno|ha fatto) (impazzire|gola|simpatia)"],
    "no-sense-in": ["non (ci|ne)? (vedo|vediamo|vede|trovo|troviamo|capisco|capiamo|ha|aveva) (alcun|molto|tutta|il|la|l|alcuna|nessun|nessuna|un gran)? (senso|utilita|vantaggio|vantaggi|interesse|valore|beneficio|ragione|bisogno|motivo) (di|del|della|in|per)? (usare|utilizzare|mettere|avere|un|una)?"],
    "rid-of": [
      "(si|ci)? (stanno|stiamo|vogliono|vogliamo|sono|siamo|cercano di|provano a) (piano piano|gradualmente|finalmente|pian piano)? (liberando|liberandosi|liberandoci|liberati|liberarsi|liberarci|sbarazzando|sbarazzati|disfacendo|stufati|stancati|annoiati|dismettendo|abbandonando|eliminando|togliendo|spegnendo) (di|del|della|dei|da)?",
      "(stufi|stanchi|esausti|saturi|arcistufi) (di|del|della|dei)",
      "(scappate|scappa|fuggite|fuggi|girate al largo|state alla larga) (a gambe levate|lontano)? (da|dal|dalla)",
      "(parla|parlano|parlato|parlava) (molto|malissimo|un gran)? (male|malissimo) (di|del|della|dei)",
      "(parla|parlano|parlato|parlava) malissimo (di|del|della|dei)",
    ],
    "bad-side": ["(il|la) (grosso|grande|peggior|vero|principale|piu grosso) (difetto|problema|guaio|rogna) (di|del|della|dei|con)", "(il brutto|il peggio|la cosa peggiore) (di|del|della)"],
  },
};
