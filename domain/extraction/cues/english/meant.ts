import type { Words } from "@/domain/extraction/cues/cue";

/** "definitely", "most likely", "one day": how surely and when somebody means to do something. */
const SURELY = "(definitely|certainly|surely|probably|likely|most likely|also|really|very much|soon|now|then|still|finally|actually|perhaps|maybe|absolutely|totally|just|seriously|hopefully|eventually|later|someday)?";
/** "I will most likely have to", "we're planning to", "I'd love to": that one means to do something oneself. */
const I_MEAN_TO = `(i|we) (ll|will|shall|d|would|should|must|might|may|could|can|need|want|have|hope|plan|intend|mean|am|m|are|re|ought|aim|wish) ${SURELY} ${SURELY} (be|to|to be|have to|need to|like to|love to|want to|going to|gonna|planning to|planning on|hoping to|looking forward to|thinking of|thinking about|meaning to|aiming to|eager to|keen to|tempted to)? ${SURELY}`;
/** "it made me want to", "that motivated us to": what moves one to do something. */
const IT_MOVES_ME_TO = "(makes|made|making|motivated|inspired|convinced|encouraged|pushed|prompted|persuaded|nudged|tempted|reminded|has) (me|us) (really|finally|also)? (to|want to|wanting to|eager to|keen to|curious to|itching to)? (finally|really|also|actually)?";
const FIND_TIME = "(find (the|some|more)? time to|spend (some|more|a bit of|a little|a lot of)? (more)? time|take (the|some)? time to|make (the|some)? time to|sit down and|go and|get around to|get round to|have to|start)?";
/** "look into", "reading up on", "take a longer look at": with what one finds out about a thing. */
const LOOK =
  "(check out|checking out|look into|looking into|look at|looking at|look more closely at|looking more closely at|look closer at|look further into|looking further into|look deeper into|investigate|investigating|explore|exploring|research|researching|study|studying|examine|examining|read up on|reading up on|read about|reading about|read more about|reading more about|dig into|digging into|dig deeper into|dive into|diving into|dive deeper into|delve into|delving into|learn about|learning about|learn more about|learning more about|find out about|find out more about|finding out more about|keep an eye on|keeping an eye on|keep tabs on|revisit|revisiting|know more about|(have|having|take|taking) (a|another|some)? (closer|deeper|longer|second|good|proper|serious|better|further|quick|hard|more detailed|more thorough|in depth)? look (at|into))";
/** "get my hands dirty with", "write something in": with what one tries a thing. */
const TRY =
  "(try|trying|try out|trying out|play with|playing with|play around with|playing around with|experiment with|experimenting with|tinker with|tinkering with|toy with|get my hands dirty with|getting my hands dirty with|get my hands on|getting my hands on|get my feet wet with|have a go at|having a go at|(write|writing|build|building|make|making|do|doing|code|coding|hack|hacking) (something|something small|a (small|little|toy|side)? (project|app|thing|game|tool|service)|my next project|stuff) (in|with|on|using))";
const CHANCE = "(had|got|gotten|found|have|get|find|having) (the|a|any|much|enough|my|our)? (real|good)? (chance|time|opportunity|occasion) (yet|so far)? (to|of|for) (really|actually|properly)?";
const DO =
  "(try|trying|try out|trying out|use|using|play with|playing with|play around with|playing around with|test|testing|touch|touching|experiment with|experimenting with|give|look at|looking at|look into|looking into|explore|exploring|work with|working with|dig into|digging into|check out|checking out|read up on|learn|learning)";
const SOME_WORK = "(lots of|some|a lot of|many|plenty of|more|really|very)? (cool|great|nice|exciting|interesting|good|neat|amazing|awesome|big|fun) (new)? (stuff|things|features|changes|improvements|goodies|additions|work|ideas)";
const SOON = "(soon|shortly|later this|later in|next|this (week|month|year|spring|summer|autumn|fall|winter|quarter)|in (the next|the coming|a few|a couple of|q1|q2|q3|q4|january|february|march|april|may|june|july|august|september|october|november|december)|by the end|before the end|within)";
const UNATTRACTIVE = "(appealing|attractive|compelling|convincing|exciting|impressive|inspiring|tempting|enticing|intuitive|encouraging|reassuring)";

/** What people mean to do, what they have not done yet, what they lean to and are won over by. */
export const ENGLISH_MEANT: Words = {
  adopt: {
    prefer: [
      "(i|we|they|he|she|speaker|people|devs|developers|teams|most people|most of us) (d|would|ll|personally|still|also|strongly|generally|usually|really|always|now|much|definitely|tend to|clearly|actually)? (personally|still|strongly|really|always|much|rather|generally)? (prefer|preferred|prefers|favour|favor|favours|favors|favoured|favored) (to (use|have|go with|work with)|using|having|working with)?",
      "preferred (to (use|go with)|using)",
    ],
    "does-well": { side: "subject", strength: 0.6, near: 1, phrases: ["(does|do|did|has done|have done) (this|that|it|its job|all that|all of that|all of this|one thing)? (really|very|so|pretty|quite|incredibly|extremely|exceptionally|particularly) well"] },
    "grows-on": { side: "subject", strength: 0.58, inherits: true, near: 2, phrases: ["(is|are|has been|was|s|has|keeps)? (really|slowly|definitely|starting to)? (growing|grew|grown|grow) on (me|us)"] },
    "warm-to": { side: "object", strength: 0.58, near: 1, phrases: ["(warmed|warming|warm) (up)? to", "(coming|came|come) (around|round) to (liking|using|the idea of|like)?", "(hats off|kudos|props|hat tip) to"] },
    "not-without-it": { side: "object", strength: 0.7, near: 1, phrases: ["(couldn t|could not|can t|cannot|wouldn t|would not) (have)? (ever)? (done|built|made|managed|shipped|achieved|do|build|ship) (it|this|that|any of it|any of this|all this|all of this|so)? (so fast|as fast|in time)? without"] },
    favour: { side: "object", strength: 0.68, near: 1, phrases: ["do yourself (and your team)? a (big|huge)? (favor|favour) (and)? (use|learn|try|get|install|switch to|move to|adopt|start using|go with|give)?"] },
    delivers: { side: "subject", strength: 0.56, closes: true, near: 1, phrases: ["(really|truly|has|have|always)? (delivered|delivers|deliver)", "(got|gets|get) (the|our|my) job done"] },
    "users-of": {
      side: "object",
      strength: 0.66,
      near: 2,
      phrases: ["(i m|i am|we re|we are|am|been|as)? (a|an)? (very|really)? (happy|satisfied|loyal|longtime|long time|heavy|big|enthusiastic|delighted|proud|regular|daily|paying) (and)? (happy|paying|solo|daily|longtime|long time|heavy|loyal|regular)? (user|users|customer|customers) of"],
    },
    "team-loves": {
      side: "object",
      strength: 0.66,
      near: 1,
      phrases: [
        "(my|our|the|whole|entire|data|ops|frontend|backend)? (team|devs|designers|colleagues|folks|guys|coworkers|testers|analysts|squad) (all|really|absolutely|just|already)? (love|loves|loved|adore|adores|swear by|swears by)",
        "(everyone|everybody|most|all teams|every team|half the room|all of them|all of us) (here|there|nowadays|at work|in the room)? (is|are|was|were) (now|already|all)? on",
      ],
    },
    "answer-label": { side: "object", strength: 0.6, labels: true, phrases: ["(the|our|their|his|her|my)? (obvious|simple|short|real|best)? (answer|solution|fix|cure|remedy|way out) (to (all|all of it|all this|this|that|it))?"] },
    "leads-field": {
      side: "subject",
      strength: 0.62,
      inherits: true,
      near: 3,
      phrases: [
        "(leads|led|is leading|are leading|leading) the (way|pack|field|race|market)",
        `(is|are|was|were|s|been) (by now|widely|generally|often|still|now)? (assumed|considered|believed|thought|said|known|regarded|seen|deemed|rated)? (to be|as)? (by far|easily|probably|clearly|still|now|arguably)? (the|our|their) (most popular|most widely used|most used|most common|most loved|leading|undisputed|obvious|clear) (choice|solution|solutions|option|tool|tools|framework|frameworks|library|libraries|language|database|way|approach|leader|winner|platform|one|stack|editor)`,
        "(is|are|was|were|s) (rapidly|quickly|fast|slowly|finally|already|now)? (becoming|turning into) the (next|new|de facto|default|standard|common|universal|lingua franca|operating system|application server)",
        "(is|are|was|were|s) (now|really|simply|by now|already|nowadays)? (commonly|universally|routinely|generally|nearly always) (used|adopted|accepted)",
        `(is|are|was|were|s) (really|now|simply|pretty much|already)? (omnipresent|mainstream now|really mainstream)`,
      ],
    },
    "brings-us": {
      side: "subject",
      strength: 0.58,
      inherits: true,
      near: 2,
      phrases: ["(offers|offer|brings|bring|brought|gives|gave|has|have) (significant|many|real|clear|huge|big|great|some|several|a lot of|lots of|plenty of|major|obvious|important)? (advantages|benefits|upsides|wins|gains) (to|for) (us|our|me|my|the team|teams|them|their)"],
    },
    "more-than": { side: "subject", strength: 0.54, near: 1, phrases: ["(is|are|was|were|s) (so)? much more than (just|only)"] },
    "my-preferred": {
      side: "subject",
      strength: 0.66,
      near: 3,
      phrases: [
        "(is|are|was|remains|stays|s) (still)? (my|his|her|our|their) (preferred|favoured|favored|usual|normal|regular|trusted|go to) (option|choice|tool|way|solution|editor|language|framework|library|database|ide|shell|stack|approach|platform)",
        "(my|his|her|our|their) (ide|editor|language|framework|library|database|tool|shell|weapon|stack|platform) of choice",
      ],
    },
    "real-deal": { side: "subject", strength: 0.62, near: 2, phrases: ["(is|are|was|were|s)? (simply|really|just|still)? (the real deal|the bee s knees|the bees knees|legit|the bomb|king|queen|magic|a beast|a workhorse)"] },
    "finally-fixes": {
      side: "subject",
      strength: 0.58,
      near: 1,
      phrases: [
        "finally (fixes|fixed|solves|solved|cures|cured|gets rid of|got rid of|gets this right|got this right|makes sense of)",
        "(fixes|fixed|solves|solved|took away|removed|cured|ended) (all|most|half|many|a lot)? (of)? (our|my) (problem|problems|issue|issues|pain|pains|headache|headaches|troubles|woes|flaky)",
      ],
    },
    "cut-theirs": {
      side: "subject",
      strength: 0.58,
      near: 1,
      phrases: [
        "(cut|cuts|reduced|halved|slashed|brought down|doubled|tripled|sped up|boosted|shrank|shrunk|slimmed) (our|their|my|his|her)",
        "(gave|gives|brought|brings|bought|got) (us|them|me|him|her|the team) (a|an|some)? (huge|big|massive|nice|great|real|significant|good|enormous|tremendous|clear|noticeable|solid)? (speedup|speed up|boost|win|improvement|gain|gains|productivity boost|performance boost|edge|advantage|head start)",
      ],
    },
  },
  trial: {
    "slowly-moving": {
      side: "object",
      strength: 0.66,
      near: 1,
      phrases: ["(slowly|gradually|step by step|bit by bit|piece by piece|one by one|team by team) (moving|migrating|switching|transitioning|porting|converting|shifting) (over)? (to|onto|towards)", "(in the process|in the middle) of (moving|migrating|switching|transitioning) (over)? (to|onto)"],
    },
    "in-process-of": { side: "object", strength: 0.66, near: 5, phrases: ["(in the process|in the middle|in the midst) of (implementing|adopting|introducing|rolling out|evaluating|trialling|piloting|setting up|building out)"] },
    "do-more": { side: "subject", strength: 0.66, inherits: true, near: 3, asks: true, phrases: ["(would love|d love|would like|d like|want|hope|plan|going) to (do|use|play|work|experiment) (a lot|much|some)? more (with (it|this|that|them))?"] },
    "posed-challenges": {
      side: "subject",
      strength: 0.58,
      inherits: true,
      near: 2,
      phrases: [
        "(has|have|had) (posed|brought|come with|shown|presented) (its|their|some|a few|several|many)? (own)? (fair share of)? (challenges|problems|downsides|drawbacks|pitfalls|trade offs)",
        "(comes|come|came) (with|at) (a|its|their|some) (own)? (trade off|trade offs|cost|price|downside|downsides|drawback|drawbacks|challenges)",
      ],
    },
    "do-this-too": {
      side: "subject",
      strength: 0.66,
      inherits: true,
      near: 5,
      asks: true,
      phrases: ["(we|i) (really|definitely|probably|maybe)? (should|could|need to|have to|must|ought to) (really|also|definitely|all)? (do|have|use|try|adopt|get|introduce|steal|copy) (this|that|it|something like this|something like that) (too|as well|here|at work|ourselves|for us|at our)"],
    },
    "mean-to-try": { side: "object", strength: 0.7, inherits: true, near: 3, asks: true, phrases: [`${I_MEAN_TO} ${FIND_TIME} ${TRY}`, `${IT_MOVES_ME_TO} ${FIND_TIME} ${TRY}`, `(ready|fired up|raring|itching|fingers (are|were)? itching) to (finally|really)? (go and)? ${TRY}`] },
    "leaning-to": { side: "object", strength: 0.62, near: 1, phrases: ["(lean|leans|leaned|leaning|gravitate|gravitates|gravitated|gravitating|tend|tends|tending|tended) (heavily|strongly|more|rather|clearly)? (toward|towards) (using)?"] },
    "uses-for": {
      side: "object",
      strength: 0.6,
      near: 0,
      asks: true,
      phrases: [
        "(i|we) (think|m sure|am sure|can|could|might|may|would|d|ll|will|definitely|really|also)? (we|i)? (can|could|might|may|definitely|really|also|certainly|easily)? (have|see|find|think of|imagine|come up with|got) (some|several|a few|many|plenty of|a lot of|a|lots of|a couple of)? (good|great|real|immediate|potential|possible|nice|interesting)? (use|uses|use case|use cases|applications) (for|of)",
      ],
    },
    "made-compelling": {
      side: "subject",
      strength: 0.6,
      inherits: true,
      near: 3,
      phrases: [
        "(makes|make|made|making) (it|this|that|them) (technology|tool|framework|language|library|platform|project|product|approach|option|service|solution|one)? (all the more|really|very|so|quite|pretty|extremely|particularly|especially|even more|much more|more)? (compelling|attractive|appealing|tempting|enticing|interesting)",
      ],
    },
  },
  assess: {
    "mean-to-look": { side: "object", strength: 0.68, inherits: true, near: 3, asks: true, phrases: [`${I_MEAN_TO} ${FIND_TIME} ${LOOK}`, `${IT_MOVES_ME_TO} ${FIND_TIME} ${LOOK}`, `(need|want|have|ought|hope|plan) to (really|definitely|also|finally)? ${FIND_TIME} ${LOOK}`] },
    "check-it-out": {
      side: "subject",
      strength: 0.68,
      inherits: true,
      near: 3,
      asks: true,
      phrases: [
        "(check|checking) (it|this|that|these|them|those|both|all of (it|this|these|them)|(this|that|these|those) (things|stuff|tools|libraries|projects|one|ones)) out",
        "(look|looking|dig|digging|dive|diving) into (it|this|that|these|them|those|both) (some more|more|further|later|soon|again|myself|one day|properly|in more detail|in detail)?",
      ],
    },
    "not-tried-yet": [
      `(haven t|have not|hadn t|had not|didn t|did not|never|not|yet to|still haven t|still have not) (yet|really|actually|even|ever|quite)? ${CHANCE} ${DO}`,
      `(haven t|have not|hadn t|had not|didn t|did not|never|not) (yet|really|actually|even|ever|quite)? (got|gotten|get|come|came|managed|manage|been able) (around|round)? to ${DO}`,
      `(have|had|am|m) yet to ${DO}`,
    ],
    "being-considered": {
      side: "object",
      strength: 0.62,
      near: 1,
      phrases: [
        "(are|is|were|was|m|am|re|been|be|s|also|now|actively|seriously|currently|already|still) (also|now|actively|seriously|currently|already|strongly|carefully|even)? (considering|contemplating|pondering|eyeing|mulling|debating|thinking about|thinking of|toying with the idea of) (the use of|the idea of|the option of|a move to|a switch to|whether to use)? (using|adopting|moving to|switching to|migrating to|going with|introducing)?",
      ],
    },
    "hot-topic": {
      side: "object",
      strength: 0.6,
      near: 2,
      phrases: [
        "(hottest|most talked about|most discussed|most hyped|most exciting|most interesting|coolest|neatest) (new|single)? (topic|thing|technology|tech|tool|project|framework|name|subject|item|trend|announcement|discovery) (for me|at|of|in|on|during|there|right now|by far|i saw|i learned about|i heard about|we saw)? (the|this)? (entire|whole)? (conference|event|week|day|year|show|weekend|moment|days|talk|keynote)? (is|was|are|were|remains|had to be|has to be)",
        "(everyone|everybody|half the conference|the whole conference|lots of people|many people|a lot of people|people) (is|was|are|were|seems to be|seemed to be|kept|keeps) (talking|raving|buzzing|excited|enthusing) about",
      ],
    },
    "soon-out": {
      side: "subject",
      strength: 0.6,
      near: 4,
      phrases: [
        `(will|ll|going to|about to|set to|due to|should|expected to|scheduled to) (be|get|come|become)? (released|available|out|launched|published|open sourced|shipped|land|arrive|ship|launch|in beta|in preview|stable) ${SOON}`,
        "(is|are|s)? (in the works|on the way|just around the corner|around the corner|on the horizon|in the making|still under (heavy|active)? development|under heavy development|still in development)",
      ],
    },
    "good-things-come": {
      side: "object",
      strength: 0.6,
      near: 2,
      phrases: [`${SOME_WORK} (is|are)? (coming|ahead|happening|going on|in store|in the works|in the pipeline|on the way|planned|lined up|brewing|to come) (up|soon|here|down the road)? (in|for|to|with|from|around|on)`],
    },
    "strikes-as": {
      side: "subject",
      strength: 0.62,
      inherits: true,
      near: 3,
      phrases: ["(does|did)? (strike|strikes|struck) (me|us) as (a|an|being|quite|very|really|pretty|rather|particularly)? (really|very|quite)? (useful|interesting|promising|sensible|clever|neat|elegant|nice|good|great|handy|smart|cool|valuable|practical|powerful|exciting)"],
    },
    "waits-with": {
      side: "object",
      strength: 0.62,
      near: 2,
      phrases: [
        "(i|we) (ll|will|would|d|am|m|are|re|still|rather|also|just)? (rather|still|just)? (wait|waiting|hold off|holding off|hold out|holding out) (also|still)? (with|on) (using|adopting|moving to)?",
        "(reluctant|hesitant|hesitate|hesitated|hesitating) to (really|fully)? (dive into|adopt|try|embrace|jump on|switch to|move to|commit to|invest in)",
      ],
    },
    "thought-unready": {
      side: "subject",
      strength: 0.64,
      inherits: true,
      near: 2,
      phrases: ["(don t|do not|didn t|doesn t) (really|quite|even)? (think|believe|feel|find) (it|this|that|they|it s|that s) (is|s|are|was|were)? (even|really|quite|yet|fully|all that)? (ready|there yet|mature|mature enough|stable|stable enough|production ready)"],
    },
    wowed: { side: "subject", strength: 0.62, inherits: true, near: 2, phrases: ["(blew|blows|knocked|has blown) (me|us|everyone|everybody|the room|my mind|our minds|my socks) (away|off)?"] },
    "wowed-by": {
      side: "object",
      strength: 0.62,
      near: 1,
      phrases: ["(blown away|wowed|floored|amazed|stunned|fascinated|mesmerised|mesmerized|captivated|hooked) (by|with)", "(what|the thing|the part|the bit) (that)? (i|we) (liked|loved|enjoyed) (most|best|the most|the best|in particular|especially|here)? (was|is|were)"],
    },
    "what-to-make-of": { side: "object", strength: 0.62, near: 1, phrases: ["(no idea|no clue|don t know|do not know|not sure|unsure|still wondering|hard to say|can t say|can t decide) (yet)? (quite)? (what|how) (to|i should|i) (think|make|feel) (of|about)"] },
  },
  hold: {
    "not-attractive": { side: "subject", strength: 0.6, inherits: true, near: 4, phrases: [`(is|are|was|were|be|been|being)? (not|n t|hardly|far from|less than) (very|really|exactly|particularly|all that|so|that|terribly|overly|quite)? ${UNATTRACTIVE}`] },
    broken: { side: "subject", strength: 0.6, near: 1, phrases: ["(is|are|was|were|s|been|still|remains) (completely|totally|fundamentally|utterly|hopelessly|still|just|simply|badly|often|always|constantly|kind of|pretty|so|pretty much|basically)? broken"] },
    "destroys-chances": {
      side: "subject",
      strength: 0.66,
      near: 3,
      phrases: ["(can|will|could|may|might|would|did)? (utterly|completely|totally|really|easily|quickly)? (destroy|destroys|destroyed|ruin|ruins|ruined|wreck|wrecks|cripple|cripples|crippled|sink|doom|tank|tanks|tanked) (your|our|their|my|his|any|all)"],
    },
    "lags-behind": {
      side: "subject",
      strength: 0.6,
      inherits: true,
      near: 2,
      phrases: ["(is|are|was|were|s|has fallen|fell|falls|lags|lag|lagged|lagging|stays|trails) (still|now)? (a little|a bit|little|far|way|well|somewhat|years|badly|seriously) behind", "(is|are|was|were|s) (also|simply|now)? (simply|now)? (far|much|a lot|way|considerably) less (popular|used|common|loved)"],
    },
    "too-much": {
      side: "either",
      strength: 0.62,
      near: 1,
      phrases: ["(has|have|had|with|needs|brings|there is|there s|simply|just)? (way|far)? too (much|many) (magic|complexity|boilerplate|ceremony|abstraction|abstractions|overhead|noise|moving parts|config|configuration|yaml|xml|friction|hassle|bugs|knobs|layers|indirection|baggage) (in|with|for|around)?"],
    },
    "makes-hard": {
      side: "subject",
      strength: 0.62,
      near: 1,
      phrases: ["(makes|make|made) (simple|easy|trivial|basic|everything|even simple|the simple|even easy|even the simplest) (things|stuff|tasks|changes|thing|changes)? (so|very|really|too|unnecessarily|needlessly|much)? (hard|difficult|complicated|complex|painful|slow|harder)"],
    },
    "not-the-answer": { side: "subject", strength: 0.62, near: 2, phrases: ["(isn t|aren t|is not|are not|was not|wasn t|s not|never) (always|really|necessarily)? (the|a)? (answer|solution|right tool|right choice|right answer|way forward|silver bullet for us)"] },
    "only-in-old": ["(only|just|merely) (in|for|on) (old|legacy|older|existing|ancient) (projects|code|apps|systems|services|stuff|browsers|machines|clients|customers)"],
    "so-last-year": { side: "subject", strength: 0.6, near: 1, phrases: ["(is|are|was|feels|looks|seems|s)? so (last (year|decade|century)|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022)"] },
    "old-news": {
      side: "subject",
      strength: 0.64,
      near: 3,
      phrases: [
        "(is|are|was|were|s|felt|feels|looks|looked|seems|like|so)? (like)? (yesterday s|last year s) (news|technology|tech)",
        "(leaves|left|leave) (a lot|much|something|quite a bit|so much) to be desired",
        "(fell|falls|fall) (flat|a bit flat|completely flat)",
        "(a|using a|with a)? sledgehammer (to crack|for)?",
      ],
    },
    "nobody-speaks-of": {
      side: "object",
      strength: 0.58,
      near: 1,
      phrases: [
        "(nobody|no one|noone|hardly anyone|hardly anybody|barely anyone) (really|ever|still|even)? (talks|talked|is talking|was talking|speaks|spoke|cares|cared) (about|of)",
        "(nobody|no one|noone|hardly anyone|hardly anybody|barely anyone) (really|ever|still|even)? (mentions|mentioned|misses|missed|will miss)",
        "(haven t|hadn t|didn t|have not|did not) (hear|heard|seen|see|met|meet) (anyone|anybody|a single person) (still|even)? (mention|mentioning|use|using|talk about|talking about|speak of)",
      ],
    },
    "moved-from": ["(moving|move|moved) on from", "(time|high time|need|want|have) to (finally)? (move on from|say goodbye to|let go of|leave behind)"],
  },
};
