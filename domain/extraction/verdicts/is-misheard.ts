import type { PhraseHit } from "./phrase-trie";
import type { CueTarget, SentenceView } from "./sentence-view";

/** What must be so for a cue to say something else than it seems to; every part given must hold. */
interface Mishearing {
  /** Its words. */
  readonly cue?: RegExp;
  /** What stands before it in its sentence, the last 60 characters. */
  readonly before?: RegExp;
  /** What stands behind it in its sentence, the first 60 characters. */
  readonly after?: RegExp;
  /** How it found what it speaks of. */
  readonly how?: RegExp;
}

const REACH = 60;

/** "it was interesting **to see** how they test": what was seen is. */
const TO_SEE: Mishearing = {
  after:
    /^\s(?:to (?:see|hear|learn|know|watch|note|read|find|think|talk|listen|discuss|meet|observe)|zu (?:sehen|hören|erfahren|wissen|lesen|beobachten)|(?:de |d['’])(?:voir|entendre|savoir|lire|découvrir|constater|noter|apprendre|suivre|observer)|(?:di )?(?:vedere|sentire|sapere|notare|scoprire|capire|ascoltare)|(?:de )?(?:ver|oír|escuchar|saber|conocer|observar|notar|ouvir|conhecer|descobrir)|om te (?:zien|horen|weten|lezen))(?!\p{L})/iu,
};
/** "some **interesting** REST APIs", "can do **interesting** anomaly detection": one of many, or what is done with it. */
const ONE_OF_MANY: Mishearing = { cue: /(?:ing|ed|cool|nice|neat|slick)$/iu, how: /^object$/ };

/** Behind a word that is nobody of us: "developers ask why". */
const OTHERS =
  /(?<![\p{L}\p{N}'’])(?!(?:i|we|you|also|still|definitely|really|probably|maybe|todo|to|should|must|need|needs|want|and|then|will|can|(?:let|i|we|you)['’](?:s|ll|d))\s$)[\p{L}\p{N}'’`)\]]+\s$/iu;
const ASKS_HOW =
  /^(?:ask|see|check|know|understand|find out|figure out|look|investigate|compare)\s(?:.*\s)?(?:what|how|if|whether|why)(?!\p{L})/iu;

/** "**it will** keep track of how many there were": the tool does, and nobody of us. */
const OWN_DEED = /^(?:keep|watch|look|track|follow|monitor|check|read|see|learn|wait|ask|search)/iu;
const THING_DOES =
  /(?<!\p{L})(?:it|they|this|that|which|tool|he|she)\s(?:(?:will|can|could|would|does|also|then|to)\s)?$/iu;

/** "**disaster** recovery" */
const RECOVERY: Mishearing = {
  cue: /^(?:d[ei]saster|crash|katastrophe)/iu,
  after: /^[\s-](?:recovery|test|plan|reports?|loop|dump)/iu,
};

/** "their load balancer of choice **is** HAProxy" */
const OF_CHOICE: Mishearing = {
  cue: /of choice$/iu,
  after: /^\s?(?:is|are|was|were|:|=|being|here|there|remains)(?!\p{L})/iu,
  how: /subject/,
};

/** By ring and id in every language, or by language, ring and id. */
const MISHEARD: ReadonlyMap<string, readonly Mishearing[]> = new Map<string, readonly Mishearing[]>([
  [
    "assess.interesting",
    [
      TO_SEE,
      {
        how: /^list/,
        after: /^\s(?:links?|talks?|reads?|articles?|posts?|videos?|questions?|people|slides)(?!\p{L})/iu,
      },
    ],
  ],
  // "to avoid duplicates" is what it is for: 「inyecta el CSS **para** evitar recargas」
  ["hold.avoid", [{ before: /(?<!\p{L})(?:para|pour|per|om|to)\s$/iu, how: /^(?!object)/ }]],
  ["assess.undecided", [TO_SEE]],
  ["trial.promising", [TO_SEE]],
  ["adopt.praise", [TO_SEE]],
  ["en.assess.interesting", [ONE_OF_MANY]],
  // "it does **not clear** the cache"
  [
    "en.assess.undecided",
    [
      { cue: ASKS_HOW, before: OTHERS },
      { cue: ASKS_HOW, before: /[\p{L}\p{N}`)\]]\s(?:will|can|and|then)\s$/iu },
      { cue: /^not clear/iu, before: /(?:do|does|did|will|would|can|could|should)\s$/iu },
    ],
  ],
  // "(**Just** in time)"
  ["en.assess.later", [{ cue: /^in time/iu, before: /(?:just|right|back)[\s-]$/iu }]],
  // "they **have had** early access"
  [
    "en.assess.early",
    [{ cue: /^early access/iu, before: /(?:have|has|had|got|gets?|getting|for|with)\s(?:had\s|an\s)?$/iu }],
  ],
  // "UCX **will understand** which link there is", "when developers **ask why**": nobody here means to look it up.
  [
    "en.assess.look-more",
    [
      { cue: OWN_DEED, before: THING_DOES },
      { cue: /^(?:will|must|should|needs?|have|going)\s/iu, before: OTHERS },
      { cue: ASKS_HOW, before: OTHERS },
      { cue: ASKS_HOW, before: /[\p{L}\p{N}`)\]]\s(?:will|can|and|then)\s$/iu },
      { cue: /^see if/iu, after: /^\s(?:these|those|they|there)\s/iu },
    ],
  ],
  // "use gvltools **to investigate** internals": that is what it is for.
  [
    "en.assess.look-up",
    [
      {
        cue: /^to\s/iu,
        before:
          /(?<![\p{L}\p{N}'’])(?!(?:needs?|wants?|have|like|love|time|remember|todo|forget|plans?|going|ought|try|tbd|worth|how|something|things?|stuff|list|topics?|names?|and|or|also|want)\s$)[\p{L}\p{N}'’`)\]]+\s$/iu,
        how: /^object/,
      },
    ],
  ],
  // "Recommended **by** Thomas" says who spoke for the talk.
  ["en.adopt.recommend", [{ cue: /^recommended$/iu, after: /^\s+by(?!\p{L})/iu }]],
  ["en.adopt.recommended-list", [{ cue: /^do['’]?s$/iu, after: /^\s\p{Ll}/u }]],
  // "the choice was **dictated by** what they knew"
  [
    "en.adopt.chosen",
    [
      { cue: /^choice/iu, before: /(?<!\p{L})of\s$/iu },
      {
        cue: /(?:was|is)$/iu,
        after:
          /^\s(?:dictated|made|driven|forced|based|influenced|between|difficult|hard|up to|simple|clear|easy|to)(?!\p{L})/iu,
      },
    ],
  ],
  ["en.adopt.standard", [OF_CHOICE]],
  // "what can be **done with** a Pi", "**abstracted** away with UCX"
  [
    "en.hold.ban-object",
    [
      {
        cue: /^(?:done|finished|through)\s/iu,
        before:
          /(?<!\p{L})(?:can|could|will|would|should|must|may|might|to|is|was|been|being|gets?|got|easily|mostly|also|usually|often|all|be|it|that|this|what|things|work|stuff)\s(?:be\s)?$/iu,
      },
      {
        cue: /^away with/iu,
        before: /(?:abstract|get|got|ran|run|take|taken|carried|gave|give|hid)\p{L}*\s(?:it\s|them\s|all\s)?$/iu,
      },
      // "don't write **your own** service worker": one that exists is to be taken.
      {
        cue: /(?:write|writing|create|creating|build|building)$/iu,
        after: /^\s(?:your|our|their|my|an?)\s(?:own|custom)\s/iu,
      },
    ],
  ],
  // "spot instances **can be killed** at any time"
  [
    "en.hold.banned",
    [
      { cue: /^(?:can|could|will)\sbe\s/iu },
      { cue: /\sgo$/iu, after: /^\s(?!away|now|soon|entirely|completely)\p{L}/iu },
    ],
  ],
  // "**when we** started using Sinatra, there was no documentation"
  [
    "en.trial.try",
    [
      {
        cue: /^start/iu,
        before: /(?<!\p{L})(?:when|since|after|before|once|while|until|as|how|why|moment)\s(?:\p{L}+\s){1,2}$/iu,
      },
    ],
  ],
  // "it burdened **it in prod**"
  [
    "en.adopt.in-production",
    [
      {
        cue: /^(?:it|them|this)\s/iu,
        before:
          /^(?!.*(?<!\p{L})(?:have|has|had|got|gets?|run|runs|ran|running|use|uses|used|using|put|deploy\p{L}*|operat\p{L}+|ship\p{L}*)\s$)/iu,
      },
    ],
  ],
  // "CSS as a **first-class** citizen"
  ["en.adopt.default-choice", [OF_CHOICE, { cue: /^first.class/iu, after: /^\s(?:citizens?|support)(?!\p{L})/iu }]],
  // "there was a huge hype **about** Prometheus"
  [
    "en.hold.regret",
    [
      RECOVERY,
      { cue: /hype$/iu, after: /^\s(?:about|around|on|for)\s/iu },
      {
        cue: /^buzz ?words?$/iu,
        before: /^(?!.*(?:is|are|was|were|just|only|another|mere|pure|a|an|empty|:|-)\s$)/isu,
      },
    ],
  ],
  // "so **that** sucks for us": what they do does.
  ["en.hold.sucks", [{ before: /(?:^|\s)(?:so\s)?that\s$/iu }]],
  ["en.hold.avoid-doing", [{ after: /^\s(?:your|our|their|my|an?)\s(?:own|custom)\s/iu }]],
  ["nl.adopt.chosen", [{ cue: /^gebaseerd op/iu }]],
  // "in ein Data Warehouse **gekippt**"
  ["de.hold.regret", [RECOVERY]],
  ["de.hold.removed", [{ cue: /^gekippt/iu, before: /(?<!\p{L})(?:in|ins|auf)\s/iu }]],
  // 「注目**度**」「選定理由を**聞けたのが**面白かった」
  [
    "ja.assess.undecided",
    [
      { before: /(?:聞け|伺え|知れ|見れ|見られ)た(?:の|こと)[がはも]$/u },
      { before: /を[^、。]{1,12}$/u, cue: /^興味深い/u },
    ],
  ],
  // 「疎結合**に**定義できて良さそう」「相性が良さそう**な** Doctrine」
  ["ja.trial.promising", [TO_SEE, { before: /[にをと][^、。はがも]{1,12}$/u }, { after: /^な/u, how: /subject/ }]],
  // 「Python3未対応」「K2 モード**に**対応していない」: something else lacks it.
  ["ja.assess.later", [{ cue: /対応/u, before: /^[^はが]*(?:に|[A-Za-z0-9])$/u }]],
  // 「v2 に上げ**ないと**使えない」
  ["ja.hold.oversize", [{ before: /ないと$/u }]],
  // 「気持ちが伝わっ**たのは**とても良かった」
  ["ja.adopt.praise", [TO_SEE, { before: /[たる](?:の|こと)[はがも]$/u }]],
  // 「index template で**快適に**生成」
  ["ja.adopt.content", [{ cue: /(?:快適|順調|円満)$/u, after: /^に/u }]],
  // 「メモ**した**内容」
  ["ja.assess.look-more", [{ cue: /^(?:メモ|勉強|調査)$/u, after: /^(?:した|します|を|として|内容|です)/u }]],
  // 「http4swift はオススメ**しない**」
  ["ja.adopt.recommend", [{ after: /^(?:しない|しません|できない|できません)/u }]],
  // 「**いい感じに** GraphQL を使える」
  ["ja.trial.plan", [{ cue: /(?:いい|良い|よい)感じ$/u, after: /^に/u }]],
  // "**let's do it** all in Python!"
  ["en.trial.own-step", [{ cue: /do it$/iu, after: /^\s(?:all\s)?(?:in|with|using)\s/iu }]],
  // "they started with **speculating**"
  ["en.trial.plan", [{ cue: /^started/iu, after: /^\s\p{L}+ing\s/iu }]],
  // 「CI **で**チェック」: with it something else is.
  [
    "ja.assess.look-up",
    [{ before: /(?:で|から|により|によって)$/u }, { after: /^(?:した|し)(?:あと|後|ら|とき|時|ところ|上で|人)/u }],
  ],
  // 「k8s **を**管理する上で興味深いコントローラ」
  [
    "ja.assess.interesting",
    [
      { before: /を[^、。]{1,12}$/u },
      { after: /^度/u },
      { after: /^な?[\p{Script=Katakana}\p{Script=Han}ー]{3,}[がをもは]/u },
    ],
  ],
  // "**Mais** qu'est-ce que la programmation réactive ?": the talk will tell.
  ["fr.assess.look-up", [{ cue: /^qu.est[- ]ce/iu, before: /\p{L}/u }]],
  // "tout en suivant **la norme** SQL": the one that SQL is.
  ["fr.adopt.default-choice", [{ cue: /norme$/iu, how: /^object/ }]],
  // "chi **non lo conosce**" speaks of those who don't.
  ["it.hold.removed", [{ cue: /^non\s/iu, before: /(?<!\p{L})(?:chi|che|se|quando)\s$/iu }]],
  // "ça se passe **par là**"
  ["fr.hold.removed", [{ cue: /se passe/iu, after: /^(?!\s(?:de|d['’]|du|des)(?!\p{L}))/iu }]],
]);

/**
 * Whether the words around a cue make it say something else than its own words do by themselves: "a choice **dictated by**
 * the licence", "interesting **to see** how they test".
 */
export function isMisheard(view: SentenceView, hit: PhraseHit<CueTarget>, how: string): boolean {
  const { rule } = hit.target;
  const everywhere = MISHEARD.get(rule.slice(3));
  const here = MISHEARD.get(rule);
  if (everywhere === undefined && here === undefined) return false;
  const before = view.text.slice(Math.max(view.span.start, hit.start - REACH), hit.start);
  const after = view.text.slice(hit.end, Math.min(view.span.end, hit.end + REACH));
  const words = view.text.slice(hit.start, hit.end);
  const isIt = (each: Mishearing) =>
    (each.cue?.test(words) ?? true) &&
    (each.before?.test(before) ?? true) &&
    (each.after?.test(after) ?? true) &&
    (each.how?.test(how) ?? true);
  return everywhere?.some(isIt) === true || here?.some(isIt) === true;
}
