import type { Words } from "@/domain/extraction/cues/cue";
import { inflectAdjectives, inflectVerbs } from "@/domain/extraction/cues/inflect-verb";

const USE = inflectVerbs("it", "usare utilizzare adottare impiegare sfruttare applicare");
const KEEP_USING = inflectVerbs("it", "usare utilizzare impiegare sfruttare applicare");
const CHOOSE = inflectVerbs("it", "adottare preferire selezionare standardizzare");
const TRY = inflectVerbs("it", "provare testare sperimentare prototipare");
const PLAY = "giocare con|giocarci con|smanettare con|fare una prova con|fare un giro con|fare un pilota con|mettere alla prova|metterlo alla prova";
const LEARN = inflectVerbs("it", "approfondire studiare esplorare imparare guardare analizzare valutare");
const LEAVE = inflectVerbs("it", "abbandonare scartare eliminare mollare accantonare");
const AVOID = inflectVerbs("it", "evitare");
const HATE = inflectVerbs("it", "odiare detestare");

const LIKED = "piace|piacciono|piaceva|e piaciuto|e piaciuta|sono piaciuti|sono piaciute|ha convinto|hanno convinto|ha conquistato|ha entusiasmato|entusiasma";
const VERY = "molto|moltissimo|parecchio|tantissimo|tanto|un sacco|particolarmente|davvero|veramente";
const KINDS = "strumento|strumenti|tool|libreria|librerie|framework|linguaggio|piattaforma|progetto|tecnologia|database|tecnica|pratica|idea|prodotto|servizio|software";
/** What a list may be of, behind the kinds. */
const LISTED = "terminale|editor|estensione|estensioni|risorsa|risorse|alternativa|alternative|opzione|opzioni|linguaggi|progetti|tecnologie|tecniche|pratiche|servizi|frameworks|tools|stack|app|programma|programmi|plugin|lettura|letture";
const OPTIONS = "opzione|alternativa|soluzione|scelta|candidato|compromesso";
const IS = "e|sono|era|e stato|e stata|resta|sembra|mi sembra|si e rivelato|si e rivelata|sarebbe|puo essere";

/** What is said with verbs in any person and tense, and with adjectives of any gender and number. */
export const ITALIAN_INFLECTED: Words = {
  adopt: {
    "label-in-kind": [`(${KINDS}|${LISTED}) (${inflectAdjectives("it", "consigliat raccomandat suggerit preferit")})`],
    "use-in-person": [
      `(noi|loro|gia|anche|sempre)? (${USE.we}|${USE.they}|${USE.order})`,
      `(il team|il gruppo|l azienda|la squadra|io) (gia|anche|sempre|ormai)? (${USE.one}|${USE.i})`,
      `(la cosa migliore|il consiglio|il mio consiglio|l ideale|la soluzione|la chiave|meglio) (e|sarebbe|era|e stata)? (di)? (${USE.infinitive})`,
      `(conviene|bisogna|bisognerebbe|dovremmo|si dovrebbe|e meglio|e consigliabile|tocca|consiglia di|consiglio di|consigliano di|suggerisce di|suggerisco di) (sempre)? (${USE.infinitive})`,
      `(hanno|abbiamo|ha|ho) (preso|continuato) (a|ad) (${USE.infinitive})`,
      `(stiamo|stanno|sto) (gia|ormai)? (${KEEP_USING.gerund})`,
      `(io|personalmente)? (${USE.iWould})`,
      "(usavo|usavamo|utilizzavo|utilizzavamo|uso|utilizzo) gia",
      "gia (usavo|usavamo|utilizzavo|uso|usiamo|utilizziamo)",
    ],
    "chose-in-person": [
      `(hanno|abbiamo|ha|ho|avevano) (${CHOOSE.participle}|scelto|optato per|puntato su|preferito|consigliato|raccomandato|suggerito)`,
      `(${CHOOSE.they}|${CHOOSE.i})`,
      "(la|loro|nostra|mia) (scelta|opzione|soluzione) (finale|definitiva|preferita|migliore)? (e|e stata|cade su)",
      "(si affidano|ci affidiamo|si appoggiano|ci appoggiamo|si basano|ci basiamo|gira tutto|tutto gira) (a|al|alla|su|sul|sulla)",
      "(lo|la|questo|tutto questo|il tutto) (gestiscono|gestiamo|fanno|facciamo|risolvono|risolviamo) (facilmente|tutto)? (con|tramite|usando)",
      "(niente|nulla) (di meglio di|di meglio che|come|batte)",
      "non c e (niente|nulla) di meglio (di|che)",
      "non (posso|possiamo|riesco|si puo|so|potrei) (piu)? (fare|farne) a meno (di|del|della)?",
    ],
    "stood-up-for": ["(difende|difendono|ha difeso|sostiene|ha sostenuto|promuove|caldeggia) (l uso di|l utilizzo di|l idea di usare|l adozione di)"],
    "like-object": [
      `(a me)? (mi|ci|gli) (${LIKED}) (${VERY})? (l idea di|l approccio di)?`,
      "(sono|siamo|sono un|sono una) (un|una)? (gran|grande|grandissimo|super)? (fan|fautore|sostenitore) (di|del|della)",
      `(sono|siamo|molto)? (${inflectAdjectives("it", "innamorat entusiast affascinat")}) (di|del|della|da|dal|dalla)`,
    ],
    "like-subject": [`(mi|ci|gli) (${LIKED}) (${VERY})?`, "(a me)? (piace|piacciono) (molto|un sacco|parecchio|tantissimo|tanto|davvero)"],
    "good-tool": [
      `(${IS}) (un|uno|una)? (ottimo|ottima|eccellente|fantastico|fantastica|bellissimo|bellissima|gran|grande|splendido|splendida|validissimo) (${KINDS})`,
      `(un|uno|una) (${KINDS}) (eccellente|fantastico|fantastica|indispensabile|fondamentale|imprescindibile|ottimo|ottima|utilissimo|potentissimo)`,
      "(e|sono)? (una figata|un figata|una bomba|potentissimo|potentissima|utilissimo|utilissima|comodissimo|comodissima|fighissimo|fighissima|spettacolare)",
      "(e|sono|sara) (il)? (tuo|vostro|nostro|mio|un) (migliore|grande|buon)? (amico|alleato)",
    ],
    "worked-for-us": [
      "(ci|gli|mi)? (ha|hanno) (sempre)? (funzionato|lavorato|reso) (molto|davvero|veramente)? (bene|benissimo|alla grande)",
      "(si e|si sono) (dimostrato|dimostrata|dimostrati|rivelato|rivelata|imposto|imposta|confermato) (un|una|molto|davvero|come)? (affidabile|affidabili|stabile|utile|utilissimo|solido|solida|valido|valida|efficace|vincente|standard|lo standard|all altezza)",
    ],
  },
  trial: {
    "try-in-person": [
      `(voglio|vogliamo|volevo|vorrei|vorremmo|mi piacerebbe|ci piacerebbe|devo|dobbiamo|da|bisognera|bisognerebbe|tocca|vale la pena|vale la pena di|voglia di|non vedo l ora di|non vediamo l ora di|curioso di|pronto a|intendo|penso di|pensiamo di|conto di|consiglio di|consiglia di|invito a|invita a|invitano a|potremmo|dovremmo|provero a|sto per|stiamo per) (${TRY.infinitive}|${PLAY})`,
      `(stiamo|sto|stanno|abbiamo iniziato a|abbiamo cominciato a) (${TRY.gerund}|giocando con|smanettando con|facendo prove con|${TRY.infinitive})`,
      `(${TRY.iShall}|${TRY.weShall}|${TRY.iWould})`,
      `(voglio|vogliamo|vogliono|vorrei|vorremmo|vorrebbero|mi piacerebbe|ci piacerebbe|penso di|intendo|intendiamo|contiamo di|abbiamo in mente di) (iniziare a|cominciare a)? (${USE.infinitive})`,
      `(${USE.iShall}|${USE.weShall})`,
    ],
    "good-option": [`(${IS}) (un|uno|una)? (molto)? (buon|buona|ottima|ottimo|valida|valido|eccellente|interessante|bella|bel) (${OPTIONS})`, `(${IS}) (un|uno|una)? (${OPTIONS}) (molto|davvero|piu che)? (valida|interessante|buona|eccellente|percorribile|ragionevole|da considerare|da tenere in considerazione)`],
  },
  assess: {
    "falls-short": ["(ne)? (ha|hanno) (ancora)? (ne)? (molta|tanta|parecchia|un bel po di|un po di|di)? strada da fare", "(non e|non sono|non arriva|non arrivano) (ancora)? (all altezza|al livello) (di|del|della|dei)", "(manca|mancano) (ancora)? (molto|parecchio|un bel po|poco) (per|a|al|alla|perche)"],
    "shown-off": ["(esempi|demo|dimostrazioni|cose|risultati|una demo|un esempio) (davvero|veramente|molto)? (impressionante|impressionanti|spettacolare|spettacolari|incredibile|incredibili|strabiliante|strabilianti) (fatto|fatta|fatti|fatte|realizzati|realizzate|creati)? (d uso di|di|del|con|usando)"],
    "learn-in-person": [
      `(voglio|vorrei|volevo|mi piacerebbe|devo|dovrei|dovremmo|bisognera|bisognerebbe|tocca|voglia di|non vedo l ora di|intendo|penso di|conto di|vale la pena|vale la pena di|sarebbe da|merita) (${LEARN.infinitive}|saperne di piu|capire|leggere)`,
      "(dato|dara|daro|daremo|date|dai|dateci|dategli|diamo|dagli|dargli|darci|dargli|darle) (di sicuro|sicuramente|volentieri)? (un|una)? (occhiata|sbirciata|sguardo|occhio) (a|al|alla|allo|agli|alle)?",
    ],
    "have-a-look": {
      side: "either",
      strength: 0.66,
      inherits: true,
      near: 2,
      asks: true,
      phrases: [
        "(dare|dargli|darci|darle|dategli|dateci) (di|di sicuro|almeno|volentieri)? (un occhio|un occhiata|uno sguardo|una sbirciata)",
        "(da)? (tenere|tenerlo|tenerla|tenere sempre) (sott occhio|sotto occhio|d occhio|sotto osservazione|monitorato)",
        "un occhio (potrebbe|merita|vale|andrebbe) (valere|valer)? (la pena)? (di)? (darglielo|dargli|dato)?",
      ],
    },
    struck: ["(mi|ci) (ha|hanno) (molto|davvero|veramente|parecchio|subito)? (incuriosito|incuriosita|colpito|colpita|intrigato|sorpreso|affascinato|attirato)"],
    "not-won-yet": ["non (mi|ci|li) (convince|convincono|ha convinto|hanno convinto) (ancora|del tutto)", "ancora non (mi|ci|li) (convince|convincono)"],
    stage: [
      "(ancora|tuttora) (in|allo|in uno) (una)? (fase|stadio|stato)? (molto|di)? (sperimentale|embrionale|sviluppo|definizione|alfa|alpha|beta|iniziale|preliminare|specifica)",
      "(e|sono)? (ancora|agli|ai) (agli|ai)? (inizi|albori|primordi|primi passi)",
      "(ancora|un po|molto|abbastanza) (acerbo|acerba|acerbi|immaturo|immatura|indietro|sperimentale)",
    ],
  },
  hold: {
    "label-in-kind": [`(${KINDS}|${LISTED}) (sconsigliato|sconsigliata|sconsigliati|sconsigliate|scartato|scartata|scartati|scartate|non consigliato|non consigliata|non consigliati|non consigliate)`],
    "left-in-person": [
      `(hanno|abbiamo|ha|ho|avevano|avevamo) (gia|poi|infine)? (${LEAVE.participle}|rimosso|tolto|lasciato|lasciato perdere|dismesso)`,
      `(hanno|abbiamo|ha|ho)? (dovuto|deciso di|finito per|finito con|voluto|preferito) (${LEAVE.infinitive}|rimuovere|togliere|lasciare|lasciar perdere|dismettere)`,
      `(vogliono|vogliamo|stanno per|pensano di) (${LEAVE.infinitive}|rimuovere|togliere|dismettere)`,
      `(stiamo|stanno) (${LEAVE.gerund}|rimuovendo|togliendo|dismettendo)`,
    ],
    "shun-in-person": [`(${AVOID.i}|${AVOID.we}|${AVOID.order}|${HATE.i}|${HATE.we}|${HATE.they}|odiavo|odiavamo)`, "(nessuno|quasi nessuno) (usa|utilizza|vuole) (piu)?"],
    disappointing: [
      "(mi|ci|li) (ha|hanno) (deluso|delusa|delusi|lasciato freddo|lasciata fredda|stufato|stancato)",
      "(considera|considerano|ritiene|ritengono|trova) (sbagliato|sbagliata|pessimo|un errore|una cattiva idea|un antipattern)",
      "(fa|fanno|faceva) (proprio|davvero)? (schifo|pena|pieta|cagare)",
      "(lascia|lasciano|lasciava|ha lasciato) (molto|parecchio|un po)? a desiderare",
      "non (mi|ci|li) (convince|convincono|ha convinto|hanno convinto|entusiasma)",
    ],
    "disappointed-by": [
      `(${inflectAdjectives("it", "delus frustrat insoddisfatt scottat stuf disamorat")}) (da|dal|dalla|di|del|della|con)`,
      "(brutta|brutte|pessima|pessime|cattiva) (esperienza|esperienze) con",
      "(hanno|abbiamo|ho) (sofferto|penato|tribolato|litigato) (molto|parecchio|non poco)? con",
      "(non sono|non siamo|non sono mai stato) (un|una)? (gran|grande)? (fan|fautore|amante) (di|del|della)",
    ],
    "dislike-object": [`non (mi|ci|gli) (${LIKED}) (${VERY}|per niente|affatto|granche)?`],
    "dislike-subject": [`non (mi|ci|gli) (${LIKED}) (${VERY}|per niente|affatto|granche)?`],
    "ran-down": ["(critica|criticano|criticava|attacca|attaccano|stronca|demolisce|mette in discussione) (duramente|molto|un po)?", "(ha|hanno) (criticato|attaccato|stroncato|demolito|messo in discussione) (duramente|molto)?", "(parla|parlano|parlato|parlare) (molto|malissimo)? male (di|del|della|dei)"],
    "worse-than": ["(e|sono|era)? (molto|decisamente|anche)? peggio (di|del|della|che)", "(e|sono|era) (molto|decisamente)? peggiore (di|del|della)"],
  },
};
