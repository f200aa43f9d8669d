import { ENGLISH_MISHEARD } from "@/domain/extraction/cues/english/misheard";
import { type MisheardCue, type Mishearing, RECOVERY } from "./mishearing";

/** "it was interesting **to see** how they test": what was seen is. */
const TO_SEE: Mishearing = {
  after:
    /^\s(?:to (?:see|hear|learn|know|watch|note|read|find|think|talk|listen|discuss|meet|observe)|zu (?:sehen|hören|erfahren|wissen|lesen|beobachten)|(?:de |d['’])(?:voir|entendre|savoir|lire|découvrir|constater|noter|apprendre|suivre|observer)|(?:di )?(?:vedere|sentire|sapere|notare|scoprire|capire|ascoltare)|(?:de )?(?:ver|oír|escuchar|saber|conocer|observar|notar|ouvir|conhecer|descobrir)|om te (?:zien|horen|weten|lezen))(?!\p{L})/iu,
};

/** "les CSS **inutiles** sont supprimés" */
const UNUSED: Mishearing = { before: /(?<!\p{L})(?:inutil\p{L}*|inutilisé\p{L}*|mort\p{L}*|superflu\p{L}*)\s$/iu };

/** "busca **y ver si** quedan llaves", "per **capire come** gira" tell how something is done. */
const SEES_WHETHER = /^(?:ver|mirar|comprobar|entender|vedere|capire|verificare|voir|v[ée]rifier|comprendre|regarder)\s(?:si|se|c[oó]mo|come|comment|pourquoi|perch[eé])/iu;

/** "trucos sobre Inkscape **que fueron** interesantes": the tricks were. */
const OF_SEVERAL: Mishearing = {
  how: /^subject/,
  cue: /(?:[aeo]s|nts|nti)$/iu,
  before: /\s(?:sobre|su|sur|de|di|con|avec|com)\s\S+\s(?:que|qui|che)\s(?:(?:foram|eram|são|eran|fueron|son|sont|étaient|sono|erano)\s)?(?:\p{L}+\s)?$/iu,
};

/** What is spoken of stands in another sentence. */
const INHERITED = /^(?:sentence|line|paragraph|title|heading|parent|back|carried)/;
const LIKED_IS = /^\s(?:fue|ha sido|es|era|foi|é|è|è stat[oa]|era|sono|c['’]est|c['’]était|est|était|a été)(?!\p{L})/iu;
const WITH_THING = /^\s(?:con|avec|com)\s(?!(?:él|ella|ello|esto|eso|lui|ça|cela|ele|ela|isso|questo)(?!\p{L}))\p{L}/iu;

const OTHER_MISHEARD: readonly MisheardCue[] = [
  [
    "assess.interesting",
    [
      TO_SEE,
      OF_SEVERAL,
      {
        how: /^list/,
        before: /(?:argomenti|temi|temas|assuntos|sujets|talks?|charlas|palestras|conférences|présentations|interventi|themen|vortr[aä]ge|onderwerpen)\s(?:\p{L}+\s)?$/iu,
      },
      {
        how: /^list/,
        after: /^\s(?:links?|talks?|reads?|articles?|posts?|videos?|questions?|people|slides)(?!\p{L})/iu,
      },
    ],
  ],
  // "to avoid duplicates" is what it is for: 「inyecta el CSS **para** evitar recargas」
  ["hold.avoid", [{ before: /(?<!\p{L})(?:para|pour|per|om|to)\s$/iu, how: /^(?!object)/ }]],
  ["assess.undecided", [TO_SEE, OF_SEVERAL, { cue: SEES_WHETHER, before: /(?<!\p{L})(?:y|e|et|para|per|pour)\s$/iu }, { cue: /^por ver$/iu, after: /^\s(?:el|la|los|las|un|una)\s/iu }]],
  // "para eso **se** utilizan proxies", "per i cavi **si** usano script": somebody may, somewhere.
  ["adopt.we-use", [{ before: /(?<!\p{L})(?:se|si)\s$/iu, cue: /^(?:usan|utilizan|usano|utilizzano|usam|utilizam)$/iu }]],
  // "una crema **formada por** Kafka": what a stack, a platform or the like is made up of was chosen.
  ["adopt.made-up-of", [{ before: /^(?!.*(?:stack|infra|arquite|archite|plataf|platef|piattaf|back-?end|front-?end|pipeline|setup|entorno|ambiente))/isu }]],
  // "lo mejor **fue que** …" says what, later on.
  ["assess.best-was", [{ how: INHERITED }]],
  // "**Seguimos con** Data Science": the next talk.
  ["es.adopt.we-use", [{ cue: /^seguimos con$/iu, before: /^[\s*_]*$/u }]],
  ["adopt.use-in-person", [{ before: /(?<!\p{L})(?:se|si)\s$/iu, cue: /^(?:usan|utilizan|emplean|usano|utilizzano|impiegano|usam|utilizam)$/iu }]],
  // "los cabos **se** programan con Lua" says how, in passing.
  ["adopt.leans-on", [{ before: /(?<!\p{L})(?:se|si)\s$/iu }]],
  ["trial.promising", [TO_SEE]],
  // "può essere **problematico**": what it may be tells.
  ["it.trial.promising", [{ cue: /^pu[oò] essere$/iu, after: /^\s(?:problematic|difficil|lent|costos|complicat|pericolos|un problema)/iu }]],
  // "introduce un **nuovo** standard per le boe": none yet.
  ["adopt.default-choice", [{ before: /(?<!\p{L})(?:nuovo|nuevo|nouveau|nouvelle|novo|neuer|new)\s$/iu }]],
  // "Esso, per girare, **usa** Lua": the tool does.
  ["it.adopt.use", [{ cue: /^(?:usa|utilizza)$/iu, before: /^\s*(?:esso|essa|questo|questa),?\s(?:[^,.]{0,30},\s)?$/iu }]],
  // "le funzioni **deprecate** spariscono": some parts of it are.
  ["hold.outdated", [{ cue: /^(?:deprecat[aeio]|obsolet[aeoi]s?|dépréciée?s?)$/iu, before: /(?:funzional\p{L}+|funzioni|metodi|opzioni|funciones|métodos|opciones|funcionalidades|funções|fonctions|fonctionnalités|méthodes)\s$/iu }]],
  ["adopt.praise", [TO_SEE]],
  ["nl.adopt.chosen", [{ cue: /^gebaseerd op/iu }]],
  // "in ein Data Warehouse **gekippt**"
  ["de.hold.regret", [RECOVERY]],
  ["de.hold.removed", [{ cue: /^gekippt/iu, before: /(?<!\p{L})(?:in|ins|auf)\s/iu }]],
  // 「注目**度**」「選定理由を**聞けたのが**面白かった」
  ["ja.assess.undecided", [{ before: /(?:聞け|伺え|知れ|見れ|見られ)た(?:の|こと)[がはも]$/u }, { before: /を[^、。]{1,12}$/u, cue: /^興味深い/u }]],
  // 「疎結合**に**定義できて良さそう」「相性が良さそう**な** Doctrine」
  ["ja.trial.promising", [TO_SEE, { before: /(?:[にを]|と(?!いう|か))[^、。はがも]{1,12}$/u }, { after: /^な(?!の|もの|やつ|ツール|ライブラリ|サービス|技術|言語)/u, how: /subject/ }]],
  // 「Python3未対応」「K2 モード**に**対応していない」: something else lacks it.
  [
    "ja.assess.later",
    [
      { cue: /^再確認/u, before: /の$/u },
      { cue: /対応/u, before: /^[^はが]*(?:に|[A-Za-z0-9])$/u },
    ],
  ],
  // 「v2 に上げ**ないと**使えない」
  ["ja.hold.oversize", [{ before: /ないと$/u }]],
  // 「気持ちが伝わっ**たのは**とても良かった」
  ["ja.adopt.praise", [TO_SEE, { before: /[たる](?:の|こと)[はがも]$/u }]],
  // 「index template で**快適に**生成」
  ["ja.adopt.content", [{ cue: /(?:快適|順調|円満)$/u, after: /^に/u }]],
  // 「メモ**した**内容」
  ["ja.assess.look-more", [{ cue: /^(?:メモ|勉強|調査)$/u, after: /^(?:した|します|を|として|内容|です)/u }]],
  // 「**いい感じに** GraphQL を使える」
  ["ja.trial.plan", [{ cue: /(?:いい|良い|よい)感じ$/u, after: /^に/u }]],
  // 「メリット・**デメリットはあり**」: as of any.
  ["ja.trial.limits", [{ before: /メリット[・やと]$/u }]],
  // 「cgo **から逃げ**られなくなった」
  ["ja.hold.removed", [{ cue: /逃げ$/u, after: /^(?:られない|られなく|られん|られず)/u }]],
  // "van **bijna** uitgestorven tot relevant"
  ["nl.hold.removed", [{ before: /(?:bijna|haast|niet)\s$/iu }]],
  ["ja.trial.fit", [{ cue: /^来そう/u, before: /出$/u }]],
  // 「それより**古いのは**おすすめしない」
  ["ja.hold.avoid", [{ before: /古い[^。]{0,12}$/u }]],
  // 「CI **で**チェック」: with it something else is.
  ["ja.assess.look-up", [{ before: /(?:網羅性|整合性|動作|型|入力|値)も?$/u }, { before: /(?:で|から|により|によって)$/u }, { after: /^(?:した|し)(?:あと|後|ら|とき|時|ところ|上で|人|てきた|てきました|てみた)/u }]],
  // 「k8s **を**管理する上で興味深いコントローラ」
  ["ja.assess.interesting", [{ before: /を[^、。]{1,12}$/u }, { after: /^度/u }, { after: /^な?[\p{Script=Katakana}\p{Script=Han}ー]{3,}[がをもは]/u }]],
  // "**Mais** à quoi sert donc une grue ?": the talk will tell.
  ["fr.assess.look-up", [{ cue: /^qu.est[- ]ce/iu, before: /\p{L}/u }]],
  // "tout en suivant **la norme** SQL": the one that SQL is.
  ["fr.adopt.default-choice", [{ cue: /norme$/iu, before: /^(?!.*(?:est|sont|devenue?s?|devient|comme)\s$)/isu }]],
  // "chi **non lo conosce**" speaks of those who don't, "**non sa** dove ormeggiare" of what somebody does not know.
  ["it.hold.removed", [{ cue: /^non\s/iu, before: /(?<!\p{L})(?:chi|che|se|quando)\s$/iu }, { cue: /^non s[ao](?!\p{L})/iu }]],
  // "lo que más **me gustó** fue el faro": what was liked follows.
  ["adopt.like-object", [{ how: INHERITED, after: LIKED_IS }]],
  ["adopt.love", [{ how: INHERITED, after: LIKED_IS }]],
  // "**me ha ido bien** con una libreta": with something else.
  ["adopt.worked-for-us", [{ how: INHERITED, after: WITH_THING }]],
  ["adopt.happy-end", [{ how: INHERITED, after: WITH_THING }]],
  // "por **mejor que** sea": however good.
  ["adopt.better-than", [{ before: /(?<!\p{L})por\s(?:m[aá]s\s|mais\s)?$/iu }]],
  // "um farol que **vem no** outono"
  ["pt.assess.later", [{ cue: /^vem/iu, before: /\sque\s$/iu }]],
  // "les CSS **inutiles** sont supprimés", "ça se passe **par là**"
  ["fr.hold.removed", [UNUSED, { cue: /se passe/iu, after: /^(?!\s(?:de|d['’]|du|des)(?!\p{L}))/iu }]],
];

/** What is misheard, by the rule of the cue or by its ring and id. */
export const MISHEARD: ReadonlyMap<string, readonly Mishearing[]> = new Map([...ENGLISH_MISHEARD, ...OTHER_MISHEARD]);
