import type { Words } from "@/domain/extraction/cues/cue";

/** "**is**", "**has been**", "**looks**": what joins a name to what is said of it. */
export const IS = "(is|are|was|were|it s|been|be|seem|seems|seemed|look|looks|looked|appear|appears|appeared|feel|feels|felt|sound|sounds|remain|remains|became|become|becomes|stays|proved|turned out|turns out|ended up) (to be|like|as|being|to have been)?";
/** "is **still one of the most** solid", "is **a**": what may stand before the word that judges, as many of them as there are. */
const FILLER =
  "(a|an|the|one of|some of|my|our|their|his|her|its|your|very|really|still|now|quite|pretty|rather|so|also|already|definitely|probably|simply|just|actually|currently|both|more|most|truly|totally|absolutely|incredibly|surprisingly|extremely|super|fairly|a bit|kind of|kinda|sort of|somewhat|certainly|clearly|obviously|generally|usually|often|increasingly|basically|by far|such|becoming|getting|turning into|indeed|quickly|honestly|overall|insanely|genuinely|especially|particularly|remarkably|wonderfully|big|huge|great|real|major|new|current|personal|total|complete|constant|dominant|clear|all time|open source)?";
/** Up to three of them. */
export const FILLERS = `${FILLER} ${FILLER} ${FILLER}`;

/** Turns of phrase that are put together freely: a verb, some small words, and a word that judges. */
export const ENGLISH_COMPOSED: Words = {
  adopt: {
    "is-good": {
      side: "subject",
      strength: 0.6,
      inherits: true,
      near: 6,
      phrases: [
        `${IS} ${FILLERS} (incredible|terrific|marvellous|marvelous|magnificent|splendid|exceptional|outstanding|stellar|stunning|gorgeous|impeccable|flawless|beneficial|big deal|huge deal|big thing|big win|no brainer|staple|winner|favourite|favorite|favourites|favorites|workhorse|godsend|powerhouse|lifesaver|gem|treat|delight|joy|pleasure|bliss|invaluable|indispensable|excellent|awesome|amazing|fantastic|wonderful|brilliant|superb|superior|rock solid|dependable|trustworthy|phenomenal|delightful|unbeatable|unmatched|top notch|first class|mature|battle tested|battle proven|ubiquitous|a hit|rockstar|the best|revelation|breath of fresh air|pleasant surprise|dream come true|dream to work with|lovely|refreshing|painless|a breeze|life changing|addictive|compelling|convincing|worth the (money|effort|time|hype|price|wait|trouble))`,
      ],
    },
    "key-part": {
      side: "subject",
      strength: 0.52,
      near: 4,
      phrases: [
        `${IS} ${FILLERS} (key|central|essential|core|integral|crucial|vital|fundamental|important|indispensable|critical|basic|necessary) (part|piece|pieces|player|players|element|elements|component|ingredient|building block|building blocks|tool|tools|technology|technologies|practice|skill|enabler|foundation|role|role figure|figure|factor)`,
      ],
    },
    "sold-on": {
      side: "object",
      strength: 0.68,
      near: 3,
      phrases: [
        "(i m|i am|we re|we are|he s|he is|she s|she is|they re|they are|am|are|was|were) (completely|totally|fully|now|really|absolutely|already|still)? sold on",
        "(i m|i am|we re|we are|am|are|became|become) (a|an)? (big|total|full|complete|recent|happy)? (convert|converts|converted) to",
        "(can t|cannot|can not|couldn t|could not|hard to|difficult to) (even|really|longer)? (imagine|picture|think of) (anyone|us|myself)? (working|work|living|life|coding|building|doing|developing|a day|a project|a week|going back|anything)? (without|before)",
        "(wish|wished) (that)? (i|we|someone|somebody|they) (d|had|would have)? (known|knew|discovered|found|used|started using|learned|heard|learnt|told me|told us) (about|of|with)?",
      ],
    },
    "won-over": {
      side: "subject",
      strength: 0.66,
      inherits: true,
      near: 3,
      phrases: [
        "(won|wins|has won|have won) (me|us|him|her|them|everyone|everybody|the room|the team) over",
        "(has|have|had|did)? (clearly|really|now|definitely|eventually|finally)? (emerged|emerge|come out|came out) (clearly|on top)? as (the|a)? (clear|de facto|obvious|undisputed|dominant)? (winner|standard|leader|favourite|favorite|default)",
      ],
    },
    "others-use": {
      side: "object",
      strength: 0.58,
      near: 2,
      phrases: [
        "(everyone|everybody|every team|every speaker|almost everyone|nearly everyone|most people|most teams|most attendees|most speakers|everyone else) (at the conference|at the event|here|there|in the room|i talked to|i spoke to|i met|we met|we talked to|on stage)? (seems|seemed|appears|appeared)? (to be|was|is|are|were)? (now|already|still|also)? (using|running|uses|use)",
      ],
    },
  },
  trial: {
    "is-hopeful": {
      side: "subject",
      strength: 0.62,
      inherits: true,
      near: 6,
      phrases: [`${IS} ${FILLERS} (promising|viable|workable|hopeful)`, "(has|have|had|with|of|offers|shows|show|see|sees|saw) (a|the|some|quite|really)? (great|huge|real|lots of|a lot of|enormous|tremendous|massive|high|much|big|clear|true|its|any)? (a lot of)? (potential|promise)"],
    },
    "i-will": {
      side: "object",
      strength: 0.64,
      near: 4,
      asks: true,
      phrases: [
        "(i|i ll|i d|i m) (really|definitely|also|still|now|probably|certainly|will|ll|am|m|might|may|should|must|need|have|want|would|could|d|can see myself|plan|hope|intend|like|love|going|gonna)? (really|definitely|also|still|now|probably|certainly|definitely|be|get|start|like|love|going|planning)? (to)? (start|be|get to|finally|also|definitely|just)? (apply|applying|adopt|adopting|implement|implementing|introduce|introducing|migrate to|migrating to|incorporate|incorporating|integrate|integrating) (much|a lot|way|some)? (more)? (of)?",
        "(i|we) (will|ll|might|may|could|should|would|d) (definitely|probably|certainly|also|really|surely)? (give|be giving) (it|this|that|these|those|them|both) a (chance|try|go|shot|spin|whirl)",
      ],
    },
    "play-about": {
      side: "object",
      strength: 0.7,
      inherits: true,
      opens: true,
      near: 3,
      asks: true,
      phrases: ["(play|playing|tinker|tinkering|toy|toying|fiddle|fiddling|mess|messing|dabble|dabbling|experiment|experimenting) (around|about)? (more)? (with|in)", "(have|having|take|taking) (a|some)? (play|fun|tinker|fiddle) with"],
    },
    "eager-to": {
      side: "object",
      strength: 0.7,
      inherits: true,
      near: 4,
      asks: true,
      phrases: [
        "(excited|stoked|eager|keen|thrilled|pumped|itching|dying|tempted|happy|inclined|motivated|inspired|hyped|convinced|can t wait|cannot wait|can not wait|couldn t wait|cannot await|looking forward|look forward|invited (us|me|everyone|people)?) to (finally|really|also|actually|start|give|be|get)? (try|try out|trying|trying out|try it out|give|giving|use|using|play with|playing with|play around with|playing around with|experiment with|experimenting with|test|testing|get my hands on|getting my hands on|get started with|getting started with|adopt|adopting|migrate to|migrating to|move to|moving to|switch to|switching to|roll out|rolling out|build with|work with|start with)",
        "(encouraged|urged) (us|me|everyone|people)? to (finally|really|also|actually|start|be|get)? (try|try out|trying|trying out|try it out|give|play with|play around with|experiment with|test|get started with|start with|roll out|build with|work with)",
      ],
    },
    "moved-to": {
      side: "object",
      strength: 0.68,
      inherits: true,
      near: 3,
      phrases: [
        "(inspired|convinced|persuaded|motivated|pushed|prompted|nudged|tempted) (me|us|my team|our team) (enough)? to (finally|also|really|actually|go and)? (use|try|try out|adopt|give|start using|start with|play with|experiment with|write|rewrite|switch to|migrate to|move to)",
        "next time (around)? (i|we|i ll|we ll|i d|we d|i m|we re) (will|would|going to)? (definitely|certainly|probably|rather)? (use|try|reach for|go for|go with|pick|choose|take|start with)",
        "(need|want|have|should|must|gotta|going|plan|hope|like|love) to (finally|really|also|definitely)? (set|get) (this|it|that|these|them) (up|running|installed|working)",
      ],
    },
    "what-we-need": {
      side: "subject",
      strength: 0.62,
      inherits: true,
      near: 4,
      phrases: [
        "(might|may|could|looks|look|seems|seem|sounds|sound|is|are) (well|like|to be|be)? (just|exactly|precisely|the very thing|pretty much)? (like)? (what|the thing|the tool|something) (that)? (we|i|my team|our team) (need|needed|are looking for|were looking for|was looking for|have been looking for|ve been looking for|am looking for|been missing|am missing|are missing)",
      ],
    },
    "will-do": {
      side: "subject",
      strength: 0.55,
      inherits: true,
      near: 4,
      phrases: ["(is|are|be|may be|might be|it s) (probably|maybe|perhaps|likely) good enough (for)? (your|our|most|many|the|my|this|that|us|me|some|small|now)?"],
    },
  },
  assess: {
    "new-find": {
      side: "either",
      strength: 0.55,
      near: 3,
      phrases: ["(first time|never) (that)? (i|we) (ve|have|had|d)? (ever)? (hear|heard|hearing|seen|saw|see|came across) (about|of)?", "(didn t|did not|hadn t|had not|never|wasn t) (know|known|heard|seen|realise|realize|aware) (of|about) (it|this|that|them)? (before|until)?"],
    },
    "is-curious": {
      side: "subject",
      strength: 0.62,
      inherits: true,
      near: 6,
      phrases: [
        `${IS} ${FILLERS} (interesting|intriguing|fascinating|exciting|cool|neat|nifty|slick|tempting|fun|impressive|worthwhile|clever|elegant|remarkable|eye opener|eye opening|mind blowing|mindblowing|thought provoking|head turner)`,
        "(piqued|caught|grabbed|got|sparked|tickled) (my|our|everyone s|everybody s|the) (interest|attention|curiosity|eye)",
      ],
    },
    "is-raw": { side: "subject", strength: 0.62, inherits: true, near: 6, phrases: [`${IS} ${FILLERS} (experimental|immature|unfinished|unproven|nascent|embryonic|work in progress|wip|in its infancy|in their infancy|early days|early stage|early stages|bleeding edge|pre alpha|alpha|beta)`] },
    "on-the-rise": {
      side: "subject",
      strength: 0.6,
      near: 5,
      phrases: [
        "(is|are|been|was|were|keeps|seems to be|appears to be|appear to be|seem to be) (also|now|really|slowly|quickly|clearly)? (gaining|getting|picking up|building) (a lot of|lots of|more and more|more|some|much|huge|serious|in|a)? (traction|momentum|popularity|popular|ground|steam|mindshare|adoption|attention|hype|buzz)",
        "(is|are) (clearly|definitely|slowly|really)? (on the rise|up and coming|taking off|heating up|catching on)",
      ],
    },
    "one-cool-thing": {
      side: "object",
      strength: 0.66,
      near: 5,
      asks: true,
      phrases: [
        "(another|one|one other|a|an|some|the|also|other|two|more|and) (very|really|quite|pretty|most|super|more|particularly)? (cool|neat|nice|interesting|exciting|intriguing|fascinating|useful|handy|nifty|impressive|promising) (new|little|open source|looking|sounding)? (tool|tools|project|projects|extension|extensions|library|libraries|framework|frameworks|thing|things|option|options|technology|technologies|product|products|feature|features|one|ones|idea|approach|technique|plugin|plugins|component|components|module|addition|trick|app|site|gem|service|services|alternative|alternatives|find|discovery|mention) (i|that i|we|that|to|which)? (saw|learned|learnt|discovered|found|heard|mentioned|shown|presented|discussed|look|try|check)? (about|of|at|out)? (is|was|are|were|called|named|include|includes|included|such as|like|here|there|today)",
      ],
    },
    "own-list": {
      side: "subject",
      strength: 0.62,
      inherits: true,
      near: 5,
      phrases: [
        "(on|onto|to|in|of|for) (my|our) (very|ever growing|growing|long|personal|own|short)? (learning|reading|todo|to do|watch|wish|bucket|to learn|to try|to read|research|study|shopping|study|future|tech|technology|things to learn|things to try)? (list|lists|radar|backlog|wishlist|watchlist|todo|agenda|horizon)",
      ],
    },
    "worth-a-note": { side: "object", strength: 0.62, inherits: true, near: 2, phrases: ["worth (noticing|noting|mentioning|a mention|remembering|knowing about|being aware of|tracking|further study|to check|to look at|to try)"] },
    "eager-to-see": {
      side: "object",
      strength: 0.66,
      inherits: true,
      near: 4,
      asks: true,
      phrases: [
        "(excited|stoked|eager|keen|thrilled|pumped|curious|can t wait|cannot wait|looking forward|look forward|want|wants|d like|d love|would like|would love) to (finally|really|also|actually)? (see|seeing|learn|learning|learn more about|learning more about|read|reading|read more about|hear|hearing|hear more about|explore|exploring|dig into|digging into|dive into|diving into|look into|looking into|look at|check out|checking out|follow|find out about|know more about)",
        "(excited|enthusiastic|optimistic|hyped|stoked|thrilled) (about|for|by)",
      ],
    },
    "come-far": {
      side: "subject",
      strength: 0.58,
      inherits: true,
      near: 3,
      phrases: ["(much|a lot|way|far|even|already)? (further|farther|more (mature|advanced|complete|polished|capable|powerful)) (along|ahead)? than (i|we) (had|d|ve|would have|have)? (ever)? (expected|anticipated|thought|imagined|assumed|realized|realised|remembered)"],
    },
    "taken-by": {
      side: "object",
      strength: 0.58,
      near: 4,
      phrases: [
        "(pleasantly|positively|quite) surprised (by|with|at|to see) (how (good|far|mature|easy|simple|fast|well|usable|stable|much))?",
        "impressed (by|with) (how|the progress of|the progress in|what)",
        "(not sure|unsure|don t know|do not know|undecided|still thinking about|still wondering) (yet)? (what to (think|make)|how i feel|how to feel|where i stand) (of|about|on)",
        "(love|like|liked|loved|curious|interested|keen) to (see|hear|read|learn|have seen|have heard) (some|more|about|of|from|any)? (some|more|about|of)? (real|actual|production|practical|independent)? (world|life)? (deployments|use|uses|usage|examples|experiences|experience|stories|users|benchmarks|numbers|case studies|use cases|adopters) (of|with|about|from|for)",
      ],
    },
  },
  hold: {
    "not-good": {
      side: "subject",
      strength: 0.6,
      inherits: true,
      near: 4,
      phrases: [
        "(is|are|was|were|be) (still|really|just|simply|definitely|certainly|probably)? not (a|an|the|very|really|that|so|particularly|all that|exactly|necessarily)? (very|really|that|so)? (safe|secure|great|good|ideal|reliable|suitable|sufficient|scalable|friendly|viable|feasible|sustainable|maintainable|efficient|practical|pleasant|acceptable)",
        "(isn t|aren t|wasn t|weren t) (a|an|the|very|really|that|so|particularly|all that|exactly|necessarily)? (very|really|that|so)? (safe|secure|great|good|ideal|reliable|suitable|sufficient|scalable|friendly|viable|feasible|sustainable|maintainable|efficient|practical|pleasant|acceptable)",
      ],
    },
    misused: { side: "subject", strength: 0.56, near: 3, phrases: ["(is|are|gets|get|got|been|being) (often|usually|mostly|really|so|too|widely|frequently)? (abused|misused|overused|over used|overhyped|overrated|misunderstood and)"] },
    "is-bad": {
      side: "subject",
      strength: 0.62,
      inherits: true,
      near: 6,
      phrases: [
        `${IS} ${FILLERS} (pain|pains|painful|pain point|pita|nightmare|mess|messy|ancient|archaic|antiquated|primitive|awkward|old fashioned|unusable|useless|overkill|outdated|obsolete|deprecated|terrible|horrible|awful|dreadful|disappointing|unrealistic|fragile|brittle|buggy|unreliable|flaky|insecure|overrated|overhyped|over hyped|overengineered|over engineered|bloated|clunky|cumbersome|problematic|troublesome|frustrating|annoying|tedious|error prone|abandoned|unmaintained|hell|disaster|fad|inefficient|wasteful|unmanageable|unbearable|unacceptable|misleading|confusing|waste of time|joke|antipattern|anti pattern|unwieldy|convoluted|unmaintainable|footgun|dead end|lost cause|bottleneck|liability|burden|chore|headache|hassle)`,
      ],
    },
    "not-for-me": {
      side: "subject",
      strength: 0.62,
      inherits: true,
      near: 4,
      phrases: [
        "(isn t|is not|wasn t|was not|aren t|are not|not really|probably not|just not) (really|quite|just|exactly|something)? (for me|for us|my thing|our thing|my cup of tea|our cup of tea|my style|my jam)",
        "(left|leaves|leave) (me|us) (cold|unimpressed|underwhelmed|disappointed|sceptical|skeptical|with a (bad|bitter|sour) taste)",
        "(left|leaves|leave) a (bad|bitter|sour) taste",
        "(made|makes|make) (me|us) (cringe|shudder|cry|nervous|uneasy|uncomfortable|cautious|wary)",
      ],
    },
    "no-fan": {
      side: "object",
      strength: 0.66,
      near: 3,
      phrases: [
        "(not|never|no longer|hardly|isn t|aren t|wasn t) (been|really|exactly|personally|quite)? (a|an|the)? (big|biggest|huge|great|massive|particular|real)? (fan|fans) of",
        "(never|didn t|did not) (really|quite|much|particularly|ever)? (liked|warmed to|warm to|got along with|got on with|get along with|clicked with)",
        "(don t|do not|didn t|did not|can t|couldn t|fail to|failed to|failing to) (really|quite|yet|honestly|personally|still)? (see|get|understand|grasp) (the|any|much)? (point|value|appeal|benefit|benefits|need|hype|advantage|fuss) (of|in|for|about|around|with|behind)",
        "(hope|hoping|hoped) (that)? (i|we|you|they|to) (will|ll|do|would)? (never|not) (ever)? (have to|need to|get to|must|see|touch|use) (touch|use|deal with|see|maintain|debug)?",
        "(nobody|no one|noone|hardly anyone|hardly anybody|few people|almost nobody|barely anyone) (really|still)? (seems|seemed|appears|wants|wanted) to (really|still)? (use|be using|touch|care about|talk about|like|want|understand)",
      ],
    },
    "on-the-wane": {
      side: "subject",
      strength: 0.66,
      inherits: true,
      near: 4,
      phrases: [
        "(lost|losing|loses|lose) (its|their|a lot of|lots of|some|much|all|most of its|most of their)? (momentum|steam|traction|relevance|popularity|mindshare|lustre|luster|appeal|edge|charm|shine|ground|favour|favor)",
        "(is|are|was|were|been) (slowly|clearly|definitely|now)? (on the way out|on its way out|on their way out|fading|dying|on the decline|out of fashion|out of favour|out of favor|falling out of (favour|favor|fashion))",
      ],
    },
  },
};
