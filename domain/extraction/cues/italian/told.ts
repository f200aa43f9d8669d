import type { Words } from "@/domain/extraction/cues/cue";
import { inflectAdjectives } from "@/domain/extraction/cues/inflect-verb";

const THEIR = "(il loro|la loro|il nostro|la nostra|il mio|la mia|il|lo|la|i|gli)";
const THING = "(strumento|linguaggio|framework|libreria|database|editor|stack|piattaforma|tecnologia|soluzione|scelta|broker|orchestratore|tool|ide)";
const MUCH = "(molto|davvero|veramente|piuttosto|super|assai)?";
const BIG = "(grossi|grosso|grandi|gravi|seri|tanti|molti|parecchi|diversi|troppi|notevoli|enormi|un sacco di)";
const SOME = "(alcuni|alcune|parte di|parte dei|diversi|i primi|tutti i|tutta la|il|lo|la|i)? (servizi|servizio|progetti|applicazioni|team|moduli|cose|test|monolite|piattaforma|codice|microservizi)?";

/** What teams work with, what a talk left one with, and what did not go well. */
export const ITALIAN_TOLD: Words = {
  adopt: {
    "made-up-of": [`(${inflectAdjectives("it", "compost formad format costituit costruit basat mess montat")}) (da|dal|dai|dalla|su|sul|sulla|con|di)`, "si (compone|compongono|basa|basano|regge|fonda) (di|su|sul|sulla|con)", "(consiste|consistono) (in|di)"],
    "was-the-choice": ["(e stata|e stato|fu|e|era) (alla fine|infine|chiaramente)? (la scelta|la scelta finale|il prescelto|la prescelta|il vincitore|la vincitrice|la nostra scelta|la loro scelta|la soluzione scelta|scelto|scelta|preferito|preferita)", "(ha|hanno) avuto la meglio"],
    "makes-use": [
      "(fa|fanno|facciamo|faccio|ha fatto|hanno fatto|facevano) (largo|molto|ampio|grande|un grande)? uso (di|del|dei|della)",
      "(si|ci) (appoggia|appoggiano|appoggiamo|affida|affidano|affidiamo|serve|servono|serviamo) (molto|tanto|soprattutto|anche|parecchio)? (a|al|alla|su|di|del)",
      "(lavorano|lavoriamo|azienda lavora|il team lavora|la squadra lavora) (gia|tutti|sempre|ogni giorno|solo)? con",
    ],
    "tells-to-use": [
      "(suggerisce|suggeriscono|suggeriva|consiglia|consigliano|consigliava|propone|propongono|invita a|invitano a|insiste su|insiste nel|raccomanda|raccomandano|spinge a) (quindi|vivamente|caldamente|anche|fortemente)? (di|a|che)? (usare|utilizzare|adottare|puntare su|appoggiarsi a|ricorrere a|mettere in piedi|l uso di|l utilizzo di|l adozione di)",
      "(ci|mi|vi) (ha|hanno)? (suggerito|consigliato|proposto|raccomandato|invitato) (vivamente|caldamente|quindi)? (di|a) (usare|utilizzare|adottare|puntare su|appoggiarci a|passare a)",
      "(e|viene|sarebbe) (fortemente|vivamente|caldamente)? (consigliato|raccomandato|consigliabile|suggerito) (di)? (usare|utilizzare|adottare|appoggiarsi a|l uso di)",
    ],
    "favourite-is": [
      `${THEIR} ${THING} (${inflectAdjectives("it", "preferit")}|di riferimento|di tutti i giorni|di fiducia|del cuore) (e|resta|rimane|era|e stato|e stata)`,
      `(e|sono|resta|rimane) (il loro|la loro|il nostro|la nostra|il mio|la mia) ${THING} (${inflectAdjectives("it", "preferit")}|di riferimento|di fiducia|del cuore|di tutti i giorni)`,
    ],
    "big-step": [
      `${MUCH} (un|una|uno|il|la|un bel|una bella|un vero|una vera)? (grande|enorme|notevole|bel|bella|gran) (evoluzione|progresso|miglioramento|passo avanti|passo in avanti|salto in avanti|sollievo|vantaggio|aiuto|risparmio|comodita)`,
      "(e|sono) (proprio|davvero|veramente)? (una)? (figata|bomba|meraviglia|chicca|goduria|gioia|spettacolo)",
      "(e|rimane) (un)? (gioiello|gioiellino|toccasana)",
    ],
    "no-excuse": ["non (ci sono|c e|avete|abbiamo|hai|ha|esistono) (piu)? (scuse|alcuna scusa|scusa|nessuna scusa|motivi|motivo|ragioni) (per|di) non (usare|utilizzare|adottare|avere|fare|usarlo|usarla|provare|scrivere)"],
    "saves-work": [
      "(ci|mi|gli|vi|ti)? (ha|hanno)? (fa risparmiare|fanno risparmiare|fatto risparmiare|risparmia|risparmiano|risparmiato|evita|evitano|evitato|toglie|tolgono|tolto) (un sacco di|molto|molta|molti|molte|tanto|tanta|tanti|parecchio|parecchia|parecchi|un mucchio di) (lavoro|tempo|soldi|codice|problemi|grattacapi|mal di testa|fatica|ore|rogne)",
    ],
    "day-to-day": ["(ogni giorno|tutti i giorni|quotidianamente) (usano|usiamo|uso|utilizzano|utilizziamo|lavoriamo con|lavorano con)"],
    "made-standard": ["(ha|hanno|abbiamo|avevano) (ormai|gia|poi)? (standardizzato|esteso|adottato|imposto|generalizzato|diffuso) (ormai|l uso di|l utilizzo di|tutti|anche)? (su)?", "(ha|hanno|abbiamo)? (puntato|puntano|puntiamo|scommesso|scommettono) (tutto|molto|forte|decisamente|tanto) (su|sul|sulla)"],
    "niche-no-more": [
      "non (e|sono) (piu|ormai piu) (una|un|uno)? (semplice)? (tecnologia|strumento|linguaggio|moda|giocattolo|progetto|soluzione|roba) (di nicchia|passeggera|sperimentale|per pochi)?",
      "(e|sono) (qui|arrivato|arrivata) per restare",
      "(e|sono) (qualcosa|diventato|diventata|diventati) (un|una|uno|il|la)? (tassello|pezzo|elemento|parte|componente|punto) (fondamentale|chiave|fermo|essenziale|indispensabile|importante)",
    ],
    "highlight-label": ["(strumenti|strumento|librerie|tecnologie|prodotti|tool) (di punta|chiave|imprescindibili|principali|indispensabili|preferiti|fondamentali)"],
    "like-its": [
      "(mi|ci) (e|sono)? (piaciuta|piaciuto|piace|piacciono|piaciuti|piaciute) (molto|tanto|tantissimo|un sacco|soprattutto|particolarmente)? (la semplicita|la facilita|la potenza|l eleganza|la filosofia|l approccio|la leggerezza|la velocita|la flessibilita|l idea|la comodita) (di|del|dello|della|dietro|dietro a|d uso di)",
      "(ho|abbiamo|ho molto|abbiamo molto) (apprezzato|adorato|amato) (molto|tanto|particolarmente|soprattutto)? (la semplicita|la facilita|la potenza|l eleganza|la filosofia|l approccio|la leggerezza|la velocita|la flessibilita|l idea) (di|del|dello|della|dietro|d uso di)",
    ],
    "success-with": ["(usato|utilizzato|adottato|impiegato|messo in produzione) con (grande|molto|un certo)? (successo|profitto|soddisfazione)"],
    "kept-in": [
      "(salvano|salviamo|conservano|conserviamo|mandano|mandiamo|inviano|inviamo|processano|processiamo|monitorano|monitoriamo|orchestrano|rilasciano|rilasciamo|gestiscono|gestiamo|automatizzano|automatizziamo|testano|testiamo|pubblicano|pubblichiamo) (i|le|gli|tutti i|tutte le|tutto)? (dati|metriche|log|tracce|eventi|messaggi|segreti|immagini|servizi|modifiche|test|build|artefatti|deploy|richieste|infrastruttura)? (in|a|con|su|nel|sul|verso)",
      "(i|le|gli) (dati|metriche|log|tracce|eventi|messaggi|segreti|immagini|servizi|test|build|deploy|backup) (li|le|si)? (salvano|salviamo|fanno|facciamo|mandano|gestiscono|lanciano|girano|eseguono) (in|a|con|su|nel|sul)",
      "(in produzione|in prod|oggi|adesso|attualmente) (hanno|abbiamo)",
    ],
    "behind-it": ["(dietro|sotto|al centro|nel cuore) (a tutto|a tutto questo|di tutto|della piattaforma|del sistema)? (c e|ci sono|si trova)"],
  },
  trial: {
    "see-oneself": ["(mi|ci) (ci)? (vedo|vediamo|immagino) (gia|bene|benissimo)? (a)? (usare|usarlo|utilizzare|utilizzarlo|lavorare con|scrivere|montare)"],
    "next-one": ["(il mio|il nostro|il) (prossimo) (progetto|servizio|blog|sito|backend|gioco)? (lo)? (faro|faremo|scrivero|scriveremo|sara|provero a farlo|voglio farlo|vorrei farlo|proveremo a farlo) (con|in|su)"],
    "began-moving": [
      `(ha|hanno|abbiamo|ho)? (iniziato|cominciato|iniziano|cominciano|iniziamo) (gia|piano piano|pian piano)? a (migrare|spostare|portare|passare|riscrivere|provare) ${SOME} (a|su|verso|in|con|sul|al)`,
      "(stanno|stiamo) (gia|piano piano|pian piano)? (migrando|spostando|portando|riscrivendo) (alcuni|alcune|diversi|i primi) (servizi|progetti|applicazioni|team|moduli|cose|test) (a|su|verso|in|con|sul|al)",
    ],
    "would-fit": ["(calzerebbe|calza|starebbe|si adatterebbe|cadrebbe|farebbe) (molto|davvero|proprio)? (bene|a pennello|benissimo|al caso nostro|al caso mio|al nostro caso) (per|a|con|nel|al|da)? (noi|nostro|nostra|mio|me)?"],
    "try-at-home": ["(da)? (provare|provarlo|smanettarci|giocarci) (un po)? (a casa|in ufficio|nel weekend|questo weekend|al piu presto|quanto prima|presto|assolutamente|subito)"],
    "build-with": [
      "(voglio|vorrei|vogliamo|devo|provero a) (mettere su|metterci su|fare|farci|costruire|scrivere|montare) (qualcosa|un progettino|un progetto|una prova|un esperimento|il mio sito|il mio blog|cose) (con|in|su)",
      "voglia di (riprendere|riprendere in mano|tornare|tornare a usare|rimettere mano|mettermi|giocare) (a|con)?",
    ],
  },
  assess: {
    "impressed-by": [
      "(sono|siamo|sono rimasto|sono rimasta|siamo rimasti) (molto|davvero|piacevolmente)? (impressionato|impressionata|impressionati|colpito|colpita|colpiti|stupito) (da|dal|dalla|dalle|dall) (facilita|semplicita|potenza|velocita|qualita|prestazioni)? (d uso|di utilizzo)? (di|del|dell)?",
      "(mi|ci) (ha|hanno) (davvero|molto|piacevolmente)? (impressionato|colpito|stupito|conquistato) (la facilita|la semplicita|la potenza|la velocita|la qualita|le prestazioni) (d uso|di utilizzo)? (di|del|dell)",
    ],
    "good-find": ["(una|un|che|gran|davvero una)? (bella|piacevole|ottima|grande|gran|interessante|bellissima) (scoperta|sorpresa|trovata)"],
    "best-was": [
      `(la cosa|la parte|il punto|quello che|cio che) (poi|per me|forse)? ${MUCH} (piu|e)? (interessante|curiosa|curioso|bella|figa|originale|mi ha colpito) (di tutte|per me|del talk|della giornata)? (e stata|e stato|era|e|sono stati) (l utilizzo|l uso|la parte|l approccio|l idea|l arrivo|la demo)? (di|del|dello|della|con|su)?`,
    ],
    "interesting-way": [
      `${MUCH} (interessante|curioso|originale|promettente) (approccio|alternativa|soluzione|modo|iniziativa|idea|proposta|progetto|strumento) (per|di|a|con)?`,
      "(approccio|alternativa|soluzione|modo|iniziativa|idea|proposta) (molto|davvero|piuttosto|assai)? (interessante|originale|promettente|intrigante|curioso|curiosa)",
    ],
    "caught-eye": ["(ha|hanno) (davvero|subito|particolarmente)? (attirato|catturato|stuzzicato|destato) (la|molto la|subito la|tutta la)? (mia|nostra|il mio) (attenzione|curiosita|interesse)"],
    "not-clear-yet": ["non (ho|abbiamo|mi e) (ancora)? (capito|chiaro|inquadrato) (bene|del tutto|fino in fondo)? (a cosa|a che|cosa|il senso di|l utilita di|dove) (serva|serve|aggiunga|si inserisca)? (il|lo|la)?"],
  },
  hold: {
    "has-problems": [`(ha|hanno|aveva|da|danno|dava|presenta|soffre di) (ancora|purtroppo|dei|sempre)? ${BIG} (dei)? (grossi|problemi|problema|limiti|limite|difetti|bug|carenze|svantaggi|guai)`],
    "not-enough": ["non (bastava|bastavano|basta|bastano|reggeva|reggevano|ce la faceva) (piu|ormai piu) (il carico)?", "(ha|hanno|aveva) (presto|subito|ben presto)? (mostrato|raggiunto) (presto|subito|tutti)? i suoi limiti"],
    "fought-with": ["(ha|hanno|abbiamo|ho|si sono|ci siamo|mi sono) (litigato|lottato|combattuto|battuto|scornati|scontrati|sbattuto la testa|penato|tribolato) (per|a lungo|tanto|non poco)? (mesi|settimane|giorni|ore|anni)? (con|contro)"],
    "went-badly": ["(e stata|e stato|fu|era|e|si e rivelata|si e rivelato) (piuttosto|molto|davvero|decisamente|abbastanza)? (negativa|negativo|pessima|pessimo|disastrosa|disastroso|dolorosa|doloroso|frustrante|deludente|terribile|un disastro|un incubo|un inferno|un calvario|una tortura|un dramma)"],
    complicates: ["(ci|gli|vi)? (complica|complicano|complicava|appesantisce|appesantiscono) (troppo|molto|parecchio|inutilmente|solo|tutto)? (le cose|la vita|tutto|il codice|la manutenzione|lo sviluppo)"],
    "much-pain": ["(ci|gli|mi)? (ha|hanno|abbiamo|ho)? (avuto|dato|creato|causato|portato) (tanti|molti|parecchi|non pochi|troppi|un sacco di|diversi) (grattacapi|problemi|mal di testa|guai|dolori|grane|rogne|difficolta)"],
    regrets: ["(si|ci|mi) (sono|siamo|pentono|pento|pentiamo) (pentiti|pentito|amaramente|oggi)? (di|dell|della) (aver|avere)? (scelto|usato|adottato|puntato su|preso|scegliere|usare)"],
    "people-dislike": ["non (amare|ama|amano|amava|amavano|sopporta|sopportano|gradisce|gradiscono) (molto|affatto|per niente|troppo|piu)?", "non (piace|piacciono|piaceva) (molto|affatto|per niente|piu di tanto|a nessuno)"],
    "nobody-could": ["(nessuno|nessun team|pochi) (sapeva|sa|voleva|vuole|poteva|capisce|capiva|sanno) (piu|davvero)? (come)? (mantenere|usare|gestire|toccare|configurare|debuggare|aggiornare)? (il|lo|la|i)?"],
    "complained-of": ["(si|ci) (e|sono|siamo)? (lamentato|lamentati|lamentata|lamenta|lamentano|lamentava|lamentavano) (molto|parecchio|tanto|tutti|spesso)? (di|del|della|dei)"],
    "no-more-sense": ["non (ha|hanno|aveva) (piu|ormai piu|molto|alcun|nessun)? (alcun|molto)? senso"],
  },
};
