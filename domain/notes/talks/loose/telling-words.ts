/** What one session is called, in the singular: "talks" tells of several. */
const SESSION =
  "(?:talk|session|keynote|presentation|lecture|workshop|panel|tutorial|speech|charla|ponencia|sesi[oó]n|taller|conferencia|presentaci[oó]n|conf(?:érence)?|pr[ée]sentation|atelier|quickie|palestra|apresenta[cç][aã]o|sess[aã]o|oficina|intervento|sessione|presentazione|vortrag|pr[aä]sentation|lezing|sessie|presentatie)";

/** The letters of ASCII come first, since a look at all that Unicode has takes far longer. */
const WORD_BEFORE = "(?<![a-z]|\\p{L})";
const WORD_BEHIND = "(?!\\p{L})";

const FIRST =
  "(?:first|second|third|fourth|next|last|final|opening|closing|following|another|other|favou?rite|best|most \\p{L}+|primera?|segund[ao]|tercera?|siguiente|[uú]ltim[ao]|otr[ao]|pr[oó]xim[ao]|mejor|premi[eè]re?|deuxi[eè]me|seconde?|troisi[eè]me|derni[eè]re?|autre|prochaine?|meilleure?|primeir[ao]|terceir[ao]|outr[ao]|melhor|primo|secondo|terzo|prossim[ao]|altr[ao]|ultim[ao]|miglior|erste[rn]?|zweite[rn]?|dritte[rn]?|n[aä]chste[rn]?|letzte[rn]?|weitere[rn]?|eerste|tweede|derde|volgende|laatste|ander[en]?|(?:interessante|spannend|best)ste[rn]?)";
const BEHIND = "(?:siguiente|suivante?|seguinte|final|successiv[ao]|d['’]ouverture|de cl[oô]ture)";

/** "talk that I liked most", "palestra mais interessante" */
const LIKED =
  "(?:mais|m[aá]s|pi[uù]|(?:l[ae] )?plus)\\s\\p{L}|(?:(?:that|which|que|che|qui)\\s)?(?:I|i|me|mi|m['’]a|eu|j['’]ai|o que eu)\\s(?:[\\p{L}é]+\\s){0,2}?(?:liked|loved|enjoyed|gust[oó]|encant[oó]|piaciut[oa]|colpit[oa]|plu|aim[ée]|gostei|adorei)|degn[oi] di nota|worth|qui m['’]a";

/** "talk", "charla": a session is spoken of. */
export const ONE_SESSION = new RegExp(`${WORD_BEFORE}${SESSION}${WORD_BEHIND}|セッション|発表|講演|トーク|登壇`, "iu");

/** "The next talk", "a segunda palestra", "la conférence suivante": one session in the order of the day. */
export const SESSION_IN_ORDER = new RegExp(
  `${WORD_BEFORE}${FIRST}(?:\\s[\\p{L}-]+){0,3}?\\s${SESSION}${WORD_BEHIND}|${WORD_BEFORE}${SESSION}\\s(?:${BEHIND}${WORD_BEHIND}|${LIKED})`,
  "iu",
);

/**
 * "Next up was Ada with …", "Als Nächstes …", "Dopo pranzo è stata la volta di Ada": what a paragraph begins with that goes
 * on to another session.
 */
export const NEXT_UP =
  /^(?:(?:next|first|last) up|up next|next (?:was|came|on stage)|a continuaci[oó]n|als n[aä]chstes|als volgende)(?!\p{L})|^[^.!?]{0,40}(?<!\p{L})(?:foi a vez d|(?:fue|es|lleg[oó]|toc[oó]) el turno d|[eè] (?:stat[ao] )?(?:il turno|la volta) d|(?:c['’](?:est|était)|ce fut|vient|vint) (?:ensuite |alors )?(?:au|le) tour d|was het (?:daarna |toen |dan )?(?:de )?beurt aan|(?:war|kam) (?:dann |danach )?(?:\p{Lu}\S+ ){1,3}an der reihe|(?:den|einen) (?:\p{Ll}+ )?(?:schluss|abschluss|auftakt|anfang) (?:gab|machte|bildete))/iu;

/** "After that talk", "dopo il primo talk": a session that is over. */
export const SESSION_THAT_IS_OVER = new RegExp(
  `${WORD_BEFORE}(?:after|before|since|until|between|nach|vor|despu[eé]s de|tras|antes de|apr[eè]s|avant|dopo|prima di|depois d[aeo]|antes d[aeo]|na de|na het)(?:\\s[\\p{L}’']+){0,3}?\\s${SESSION}${WORD_BEHIND}`,
  "giu",
);

/** "Keynote was in the hands of": a paragraph that begins with a session. */
export const OPENS_WITH_SESSION = new RegExp(`^(?:\\p{L}{1,4}\\s)?(?:[\\p{L}-]+\\s)?${SESSION}${WORD_BEHIND}`, "iu");

/** "a talk about …", "eine Session zum Thema …" */
export const SESSION_ABOUT = new RegExp(
  `${WORD_BEFORE}${SESSION}\\s(?:(?:that\\s)?(?:was|is|war|ist|era|foi|fue|[ée]tait|[eè]|was)\\s)?(?:all\\s)?(?:about|on|titled|entitled|called|named|sobre|acerca de|titulad[ao]|intitul[ée]e?|sur|su|sul|sulla|sui|sugli|intitolat[ao]|[uü]ber|zu|zum|zur|mit dem titel|over)${WORD_BEHIND}`,
  "iu",
);

/** "I attended", "fui a", "j'ai assisté": the author was there. */
export const ATTENDED =
  /(?<!\p{L})(?:attend(?:ed|ing)?|went (?:over )?to|saw|watched|listened|sat in|joined|caught|visited|headed|chose|picked|asist[ií]|fui|vi|me met[ií]|escuch[eé]|assisti|participei|assist[ée]|suivi|enchaîn[ée]|all[ée] voir|seguito|visto|assistito|andato|besuchte|besucht|h[oö]rte|sah|ging|woonde|volgde|bezocht)(?!\p{L})/iu;

/** What somebody does who gives a talk, right behind the name. */
export const SPEAKS =
  /^(?:[,(][^,()]{2,60}[,)])?,?\s*(?:(?:from|of|at|de|di|von|bei|van|da|do)\s[\p{Lu}@][^\s,]*(?:\s\p{Lu}[^\s,]*){0,2},?\s*)?(?:(?:who|which|\p{Ll}+ly|spontan|que|qui|che|der|die|then|also|nos|nous|vous|ci|ha|hat|a|y|mi|m['’]a|me|uns|later|from there|next|poi|ensuite|dann|luego|depois|danach|vervolgens|daarna)\s){0,3}(?:gave|gives|giving|talk(?:ed|s|ing)|spoke|speaks|speaking|present(?:ed|s|ing)|show(?:ed|s)|explain(?:ed|s)|introduc(?:ed|es)|cover(?:ed|s)|discuss(?:ed|es)|demonstrat(?:ed|es)|demoed|demos|shared|shares|walk(?:ed|s)|t(?:old|ells)|describ(?:ed|es)|deliver(?:ed|s)|argu(?:ed|es)|open(?:ed|s)|clos(?:ed|es)|kick(?:ed|s)|started|goes|made|surveyed|surveys|outlin(?:ed|es)|habla|habl[oó]|cuenta|cont[oó]|presenta|present[oó]|muestra|mostr[oó]|explica|explic[oó]|dio|sorprende|sorprendi[oó]|comenta|coment[oó]|ense[nñ]a|ense[nñ][oó]|abri[oó]|cerr[oó]|pr[ée]sent[ée]|parl[ée]|expliqu[ée]|montr[ée]|racont[ée]|partag[ée]|donn[ée]|fait|falou|fala|apresentou|mostra|mostrou|explicou|contou|abriu|trouxe|deu|parlato|parla|presentato|mostrato|spiegato|spiega|raccontato|racconta|tenuto|sprach|spricht|zeigte|zeigt|erkl[aä]rte|erz[aä]hlte|stellte|stellt|pr[aä]sentierte|berichtete|hielt|f[uü]hrte|gab(?! es)|betrat|folgte|schilderte|vertelde|vertelt|sprak|presenteerde|toonde|hield|deelde|bracht|behandelde|besprak)(?!\p{L})/iu;

/** What stands before the name of somebody who gives a talk: "by", "from", "of", and who that is. */
export const GIVEN_BY = new RegExp(
  `["”»]\\s(?:by|par|por|di|von)\\s$|${WORD_BEFORE}(?:${SESSION}(?:\\s[\\p{L}\\d“”"‘’'-]+){0,6}?\\s(?:by|from|of|with|de(?:l| la)?|por|a cargo de|par|di|d[aoe]|von|door|van)|(?:given|presented|held|delivered|hosted|led|run) by|(?:presentad[ao]|dad[ao]|impartid[ao]|ministrad[ao]|apresentad[ao]|feit[ao]) por|(?:pr[ée]sent[ée]e?|anim[ée]e?|donn[ée]e?) par|(?:tenut[ao]|presentat[ao]) d[ai]|gehalten von)\\s(?:[\\p{Ll}’']+\\s){0,3}$`,
  "iu",
);

/** "gave another talk", "hielt einen Vortrag": whoever it was, a session begins. */
export const GAVE_SESSION = new RegExp(
  `${WORD_BEFORE}(?:gave|held|hielt|dio|deu|tenuto|donn[ée]|gaf)\\s(?:\\p{L}+\\s){0,2}?(?:an?|another|einen?|una?|une?|uma?|een)\\s(?:\\p{L}+\\s){0,2}?${SESSION}${WORD_BEHIND}`,
  "iu",
);

/** "'s talk", "s Vortrag", "さんの発表" right behind the name. */
export const OWN_SESSION = new RegExp(`^['’]?s?\\s(?:[\\p{L}-]+\\s){0,3}?${SESSION}${WORD_BEHIND}`, "iu");

/** A paragraph that goes on about what was told: "He then showed …". */
export const GOES_ON =
  /^[*_"“]*(?:he|she|they|it|his|her|their|its|the (?:speaker|talk|presenter|session)|this|these|[eé]l|ella|ellos|el ponente|la ponente|il (?:a|est|nous|y|parle|explique|montre|pr[ée]sente)|elle|ils|elles|l['’]orateur|ele|ela|eles|o palestrante|a palestrante|lui|lei|loro|er|sie|es|hij|zij|ze|彼|彼女)(?!\p{L})/iu;

/** "Overall it was a great day": what begins so is about the whole. */
export const CLOSES =
  /^[*_¡!]*(?:overall|in (?:conclusion|summary|the end|all)|to (?:conclude|sum up|wrap up)|all in all|that was|that['’]s (?:it|all)|(?:it|this) was (?:a|an) (?:great|good|fun|nice|long|fantastic|wonderful|amazing) (?:day|event|conference|trip|week)|see you|thanks|thank you|(?:my )?(?:final|closing) (?:thoughts|words)|congratulations|en (?:resumen|fin|general|definitiva|conclusi[oó]n|r[ée]sum[ée])|pues bien|para (?:terminar|finalizar|concluir) el post|hasta (?:ma[nñ]ana|la pr[oó]xima)|gracias|au final|pour (?:conclure|r[ée]sumer)|bref|merci|in (?:conclusione|definitiva|sintesi)|insomma|e ora|grazie|finalizando|concluindo|(?:em|no) (?:resumo|geral)|enfim|obrigad[oa]|insgesamt|alles in allem|zusammenfassend|fazit|kurzum|danke|al met al|kortom|bedankt|voc[eê] foi)(?!\p{L})/iu;

/** "Lunch was …", "¡A comer!": what begins so is about the day. */
export const PAUSES =
  /^[*_¡!]*(?:(?:by (?:this|that) (?:point|time),? it was |it was |then it was |time for |during |at |for |over |the )?(?:lunch|dinner|breakfast|brunch|coffee break|drinks)|a comer|llega la hora de comer|(?:el|la) (?:comida|almuerzo|cena|desayuno)|(?:le )?(?:midi|d[ée]jeuner|repas)|(?:il )?pranzo|(?:o )?(?:almo[cç]o|jantar)|(?:das )?mittagessen|(?:zum )?mittag)(?!\p{L})/iu;

/** "The day had 5 sessions", "two tracks of talks", "The talks were short": what so begins tells how the day was laid out. */
export const LAYS_OUT_DAY =
  /^(?:(?:the|all|most|these|those)\s(?:(?:of )?the\s)?)?(?:talks|sessions|keynotes|workshops|speakers)\s(?:were|are|was|had|have)\s|(?<!\p{L})(?:\d{1,3}|two|three|four|five|six|seven|eight|dos|tres|cuatro|cinco|seis|deux|trois|quatre|cinq|duas|quatro|due|quattro|cinque|zwei|drei|vier|f[uü]nf)\s(?:\p{L}+\s){0,2}(?:sessions|talks|tracks|keynotes|charlas|ponencias|sesiones|conf[ée]rences|palestras|vortr[aä]ge|interventi|rooms|salas|salles)(?!\p{L})/iu;

/** What a conference is called. */
export const CONFERENCE =
  /(?<!\p{L})(?:conf(?:erence|[ée]rences|erencia|er[eê]ncia|erenza)?s?|summit|convention|congres(?:o|so)?|kongress|konferenz|events?|evento|[ée]v[ée]nement|veranstaltung|meetup|edition|edici[oó]n|[ée]dition)(?!\p{L})|カンファレンス|イベント/iu;
