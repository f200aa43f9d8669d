import { type MisheardCue, type Mishearing, RECOVERY } from "@/domain/extraction/cues/mishearing";

/** "some **interesting** REST APIs", "can do **interesting** anomaly detection": one of many, or what is done with it. */
const ONE_OF_MANY: Mishearing = { cue: /(?:ing|ed|cool|nice|neat|slick)$/iu, how: /^object$/ };

/** Behind a word that is nobody of us: "developers ask why". */
const OTHERS = /(?<![\p{L}\p{N}'’])(?!(?:i|we|you|also|still|definitely|really|probably|maybe|todo|to|should|must|need|needs|want|and|then|will|can|(?:let|i|we|you)['’](?:s|ll|d))\s$)[\p{L}\p{N}'’`)\]]+\s$/iu;

const ASKS_HOW = /^(?:ask|see|check|know|understand|find out|figure out|look|investigate|compare)\s(?:.*\s)?(?:what|how|if|whether|why)(?!\p{L})/iu;

/** "**it will** remember where each crate went": the tool does, and nobody of us. */
const OWN_DEED = /^(?:keep|watch|look|track|follow|monitor|check|read|see|learn|wait|ask|search)/iu;

const THING_DOES = /(?<!\p{L})(?:it|they|this|that|which|tool|he|she)\s(?:(?:will|can|could|would|does|also|then|to)\s)?$/iu;

/** "the queue that they picked first **is** HAProxy" */
const OF_CHOICE: Mishearing = {
  cue: /of choice$/iu,
  after: /^\s?(?:is|are|was|were|:|=|being|here|there|remains)(?!\p{L})/iu,
  how: /subject/,
};

/** "becomes **an interesting detail** of the platform": the detail is. */
const OF_ANOTHER_NOUN: Mishearing = {
  after: /^\s(?:details?|questions?|problems?|facts?|points?|challenges?|stor(?:y|ies)|discussions?|times?|history|parts?|examples?|exercise|observations?|aside|anecdotes?|cases?|topics?|reads?|people|person|compan(?:y|ies)|guys?|mix|way of putting|debates?|conversations?)(?!\p{L})/iu,
};

/** "every developer **should** want to know what a linker is": a wish for others. */
const FOR_OTHERS: Mishearing = {
  cue: /^wants? to/iu,
  before: /(?:people|developers?|users|you|engineers|everyone|everybody|anyone|they|who)\s(?:(?:should|may|might|will|would|also|really)\s){0,2}$/iu,
};

/** "**if you are** interested in Go, this is the place to be": the readers may be. */
const OF_READERS: Mishearing = {
  cue: /^interested/iu,
  before: /(?<!\p{L})(?:(?:if|unless|when|in case) you(?:['’]re| are| were)?|(?:anyone|anybody|those|people|everyone|someone|developers|teams)(?: who| that)?(?:['’]re| are|['’]s| is)?)\s(?:\p{L}+\s)?$/iu,
};

/** English words that say something else beside others. */
export const ENGLISH_MISHEARD: readonly MisheardCue[] = [
  ["en.assess.is-curious", [OF_ANOTHER_NOUN]],
  // "it gets **a big boost** in the next release", "**big improvement in** latency"
  [
    "en.adopt.content",
    [
      { cue: /improvement$/iu, after: /^\s(?:in|of|for)\s/iu },
      { cue: /boost$/iu, before: /(?<!\p{L})(?:gets?|got|getting|receiv\p{L}+)\s(?:an?\s)?$/iu },
    ],
  ],
  // "a lower barrier **for deploying** Kubernetes in production", "**to run** containers in production"
  [
    "en.adopt.in-production-bare",
    [
      {
        before: /(?:^|(?<!\p{L})(?:for|of|by|to|and|or|about|when|before|after|while|with|from|subsequently)\s|,\s)(?:deploying|running|using|operating|managing|debugging|monitoring|testing|putting|getting|having)\s(?:\S+\s){0,4}$/iu,
      },
      { before: /(?<!\p{L})(?:to|can|could|should|would|how to)\s(?:run|deploy|use|operate|put|have|debug|monitor|test)\s(?:\S+\s){0,4}$/iu },
    ],
  ],
  // "**the rocks** of a standard"
  ["en.adopt.for-the-win", [{ cue: /^rocks$/iu, before: /(?<!\p{L})(?:the|on|some|these|those|of)\s$/iu }]],
  // "you don't need Docker **to run the demo**"
  ["en.hold.need-none", [{ after: /^\s(?:\S+\s){1,3}(?:to|in order to|for (?:this|that|the))\s/iu }]],
  // "use gvltools **to investigate**" tells what it is for.
  ["en.assess.to-be-done", [{ before: /(?:\S+\s+){4,}$/u }, { before: /^\W*(?:use|using|used|run|with|how)\s/iu }]],
  // "**the focus** shifted from features to meshes"
  ["en.hold.avoid", [{ cue: /^(?:shift|mov)/iu, before: /(?<!\p{L})(?:focus|attention|emphasis|conversations?|discussions?|interest|debates?|topics?)\s(?:\p{L}+\s){0,2}$/iu }]],
  ["en.assess.review-it", [{ how: /^(?!object)/ }]],
  ["en.assess.interesting", [ONE_OF_MANY, OF_ANOTHER_NOUN, OF_READERS, { cue: /interesting$/iu, after: /^\s(?:quirks?|challenges?|history|bugs?|edge cases?)(?!\p{L})/iu }]],
  // "it does **not clear** the cache"
  ["en.assess.undecided", [OF_READERS, { cue: OWN_DEED, before: THING_DOES }, { cue: /^watch this space/iu }, { cue: ASKS_HOW, before: OTHERS }, { cue: ASKS_HOW, before: /[\p{L}\p{N}`)\]]\s(?:will|can|and|then)\s$/iu }, { cue: /^not clear/iu, before: /(?:do|does|did|will|would|can|could|should)\s$/iu }]],
  // "it **should** run for years", "**only** served over HTTPS"
  ["en.adopt.live", [{ before: /(?<!\p{L})(?:should|could|might|may|would)\s$/iu }, { after: /^\s(?:https?|tls|http\/?\d|the wire|websockets?)(?!\p{L})/iu }]],
  // "where **others** want to try that"
  ["en.trial.spoken-plan", [{ before: /(?<!\p{L})(?:if|when|for|in case)\s(?:people|you|anyone|anybody|someone|users|folks|those who)\s$/iu }]],
  // "(**Just** in time)"
  [
    "en.assess.later",
    [
      { cue: /^bleeding/iu, before: /(?:be|are|live|living|stay|staying)\s(?:on|at)\s(?:the\s)?["“]?$/iu },
      { cue: /^wait(?:ing)? for$/iu, how: /^(?:parent|list|heading|title|sentence-before|line-before)/ },
      { cue: /^in time/iu, before: /(?:just|right|back)[\s-]$/iu },
    ],
  ],
  // "they **have had** early access"
  [
    "en.assess.early",
    [
      { cue: /^early access/iu, before: /(?:have|has|had|got|gets?|getting|for|with)\s(?:had\s|an\s)?$/iu },
      // "a beta **of some new panel**"
      { after: /^\s(?:of|for)\s(?:an?|the|its|our|their)\s/iu, how: /^(?:sentence-before|line-before|parent|title|heading)/ },
      // "### **Experimental** harvests" above a list: the harvests are, and not what the list names.
      { cue: /^(?:experimental|early)$/iu, after: /^\s(?!(?:tools?|features?|projects?|technolog\p{L}+|librar\p{L}+|frameworks?|apis?|things|stuff|support)(?!\p{L}))\p{L}/iu, how: /^list$/ },
    ],
  ],
  // "UCX **will understand** which link there is", "when developers **ask why**": nobody here means to look it up.
  [
    "en.assess.look-more",
    [
      // "skip it **unless you're interested in** the details"
      OF_READERS,
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
      FOR_OTHERS,
      // "**if you** look into it, most use Rust"
      { before: /(?:^|\s)(?:if|when|once) (?:you|one|people)\s$/iu },
      {
        cue: /^to\s/iu,
        before: /(?<![\p{L}\p{N}'’])(?!(?:needs?|wants?|have|like|love|time|remember|todo|forget|plans?|going|ought|try|tbd|worth|how|something|things?|stuff|list|topics?|names?|and|or|also|want)\s$)[\p{L}\p{N}'’`)\]]+\s$/iu,
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
        after: /^\s(?:dictated|made|driven|forced|based|influenced|between|difficult|hard|up to|simple|clear|easy|to)(?!\p{L})/iu,
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
        before: /(?<!\p{L})(?:can|could|will|would|should|must|may|might|to|is|was|been|being|gets?|got|easily|mostly|also|usually|often|all|be|it|that|this|what|things|work|stuff)\s(?:be\s)?$/iu,
      },
      {
        cue: /^away with/iu,
        before: /(?:abstract|get|got|ran|run|take|taken|carried|gave|give|hid)\p{L}*\s(?:it\s|them\s|all\s)?$/iu,
      },
      // "stop writing **"C/C++"**" is on how names are written.
      { cue: /(?:writing|saying)$/iu, after: /^\s["“„«]/u },
      // "never build **your own** lexer": one that exists is to be taken.
      {
        cue: /(?:write|writing|create|creating|build|building)$/iu,
        after: /^\s(?:your|our|their|my|an?)\s(?:own|custom)\s/iu,
      },
    ],
  ],
  // "small nodes **can be killed** without a word"
  ["en.hold.banned", [{ cue: /^(?:can|could|will)\sbe\s/iu }, { cue: /\sgo$/iu, after: /^\s(?!away|now|soon|entirely|completely)\p{L}/iu }]],
  // "**when we** started using Sinatra, there was no documentation"
  [
    "en.trial.try",
    [
      // "in Vite **you can** implement this with a plugin" tells how.
      { cue: /^implement this$/iu, before: /(?<!\p{L})(?:can|could|to|how to|might|would)\s(?:also\s|easily\s)?$/iu },
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
        before: /^(?!.*(?<!\p{L})(?:have|has|had|got|gets?|run|runs|ran|running|use|uses|used|using|put|deploy\p{L}*|operat\p{L}+|ship\p{L}*)\s$)/iu,
      },
    ],
  ],
  // "dates as a **first-class** idea"
  ["en.adopt.default-choice", [OF_CHOICE, { cue: /^first.class/iu, after: /^\s(?:citizens?|support)(?!\p{L})/iu }]],
  // "last year's hype **about** lanterns"
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
  // "**let's do it** with ropes only!"
  ["en.trial.own-step", [{ cue: /do it$/iu, after: /^\s(?:all\s)?(?:in|with|using)\s/iu }]],
  // "they started with **speculating**"
  [
    "en.trial.plan",
    [
      { cue: /^started/iu, after: /^\s\p{L}+ing\s/iu },
      // "**he was** planning to introduce Otter" tells of his talk.
      { cue: /^planning/iu, before: /(?<!\p{L})(?:he|she|speaker|they) (?:was|were|had been)\s$/iu },
      // "**getting** started with sagas" is a chapter.
      { cue: /^started/iu, before: /(?<!\p{L})get(?:ting|s)?\s$/iu },
    ],
  ],
  // "try **{**"
  ["en.trial.try-imperative", [{ after: /^\s*\{/u }]],
];
