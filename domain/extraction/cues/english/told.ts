import type { Words } from "@/domain/extraction/cues/cue";

const OWN = "(its|their|our|the|his|her|those|these|your|my)?";
const KIND = "(batch|web|production|backend|frontend|internal|critical|core|data|ml|machine learning|customer|payment|checkout|main|legacy|new|old|big|online|search|ci|cloud|mobile|public)?";
const PARTS =
  "(jobs|traffic|services|service|workloads|workload|apps|app|applications|systems|system|infrastructure|infra|platform|pipelines|pipeline|models|queries|data|builds|clusters|sites|site|website|stack|backend|frontend|code|codebase|microservices|databases|requests|deployments|tests|monolith|shop|products|teams|everything)?";
const MUCH = "(all|most|everything|nearly all|almost all|much|the bulk|half|a lot|large parts|parts|thousands|hundreds|millions|billions|every|each|two thirds|a third)";
const USING = "(use|using|adopt|adopting|try|trying|try out|trying out|move to|moving to|switch to|switching to|migrate to|migrating to|do|doing|introduce|introducing|run|running|go with|going with|give)";

/** What companies run on, what a room raises its hands for, what is argued for, and what people say they would do. */
export const ENGLISH_TOLD: Words = {
  adopt: {
    "runs-all-on": {
      side: "object",
      strength: 0.66,
      near: 2,
      phrases: [
        `(run|runs|ran|running|hosts|host|serves|serve|builds|ships|deploys|stores|processes|manages|executes|schedules|trains|powers) ${MUCH} (of)? ${OWN} ${KIND} ${PARTS} (on|in|with|through|via|using|on top of)`,
        `(moved|migrated|switched|shifted|ported|converted|rewrote|rebuilt|transitioned) ${MUCH} (of)? ${OWN} ${KIND} ${PARTS} (to|onto|over to|into|in|on)`,
        `(moved|migrated|switched|shifted|ported|converted|rewrote|rebuilt|transitioned) (its|their|our|the) ${KIND} (jobs|traffic|services|workloads|apps|app|applications|systems|infrastructure|platform|pipelines|models|data|builds|clusters|site|website|stack|backend|frontend|codebase|monolith|databases|tests) (to|onto|over to|into|in|on)`,
      ],
    },
    believer: {
      side: "object",
      strength: 0.68,
      near: 2,
      phrases: ["(big|huge|great|firm|strong|true|long time)? (believer|believers|proponent|proponents|advocate|advocates|supporter|supporters|admirer|champion) (in|of|for)", "(believe|believes|believed) (strongly|firmly|a lot|very much) in", "(advocate|advocates|advocated|advocating) (strongly|heavily)? for"],
    },
    "straight-to": { side: "object", strength: 0.58, near: 1, phrases: ["(go|jump|move|switch) (straight|right|directly) (to|for)"] },
    "would-again": {
      side: "object",
      strength: 0.66,
      near: 2,
      phrases: [
        "(i|we) (d|would) (definitely|probably|always|rather|now|today|personally|still|strongly|only|just|really)? (use|take|do)",
        "(i|we|he|she|they|speaker|speakers|people) (d|would) (definitely|probably|always|rather|now|today|personally|still|strongly|only|just|really)? (pick|choose|go with|go for|start with|reach for|opt for|recommend|default to|prefer|bet on|favor|favour)",
      ],
    },
    "do-it-with": { side: "object", strength: 0.62, near: 1, phrases: ["(we|i|our team|my team|they) (already|also|now|currently|all)? (do|did|have|handle|handled|solve|solved|achieve|achieved) (this|that|it|these|the same|something similar|exactly this) (already|now|today|too|also|here)? (with|using|via|through)"] },
    "helped-them": { side: "subject", strength: 0.54, near: 2, phrases: ["(helped|has helped|have helped|really helps|really helped) (us|them|him|her|me|the team|their team|everyone|developers|people|teams|to)"] },
    "thanks-to": { side: "object", strength: 0.5, opens: true, near: 1, phrases: ["thanks to", "with the help of"] },
    "hands-up": {
      side: "object",
      strength: 0.52,
      near: 1,
      phrases: ["(everyone|everybody|half|most|two thirds|the majority|a third|a lot|lots|many) (of)? (people in)? (the)? (in the room|room|audience|attendees|crowd|companies|teams here) (seems|seemed|appears|appeared)? (to be)? (is|are|was|were)? (using|on|running|uses|use|used)"],
    },
    "case-for": {
      side: "object",
      strength: 0.66,
      near: 2,
      phrases: [
        "(made|makes|making|make|presented|gave) (a|the|his|her|their|an) (very|really|pretty)? (strong|good|great|convincing|compelling|solid|passionate|nice|clear|excellent|interesting)? (case|argument|plea|pitch) (for|in favour of|in favor of)",
        "(argued|argues|arguing|pleaded|pleads|campaigns|campaigned|lobbied|vouched|vouches|votes|voted) (strongly|passionately|convincingly)? (for|in favour of|in favor of)",
        "(strong|clear|big|top|main|general|warm|personal|only|one)? (recommendation|recommendations|praise|endorsement|shout out|shoutout|kudos|props|love) (for|to) (using|the)?",
      ],
    },
    "tip-label": {
      side: "object",
      strength: 0.6,
      labels: true,
      phrases: [
        "(top|pro|hot|best|good|great|big|main|key)? (tip|tips|pick|picks|recommendation|recommendations|advice)",
        "(general)? rule of thumb",
        "best (practice|practices)",
        "(must|should) (have|use)",
        "(my|our|their|new|all time|personal)? (new)? (favourite|favorite|favourites|favorites)",
        "(my|our|their) (pick|picks|choice|winner)",
      ],
    },
    "has-won": { side: "subject", strength: 0.62, closes: true, near: 1, phrases: ["(has|have|clearly|definitely)? (already|clearly|definitely)? won", "(is|are) winning"] },
    "betting-on": { side: "object", strength: 0.58, near: 1, phrases: ["(betting|bet|bets|banking|doubling down|going all in|went all in|gone all in|go all in) (heavily|big|hard|everything|their future|the farm|the house|the company)? on"] },
    "your-friend": { side: "subject", strength: 0.62, near: 1, phrases: ["(is|are) (your|our|a developer s|everyone s) (best)? (friend|friends|ally)"] },
    "should-know": {
      side: "object",
      strength: 0.6,
      near: 1,
      phrases: [
        "(everyone|everybody|every developer|every engineer|every team|you|we|all of us|developers|engineers) (all)? (must|should|have to|need to|ought to) (really|all|definitely|at least)? (know|learn|master|understand|be using)",
        "(everyone|everybody|every developer|every engineer|every team|you|all of us|developers|engineers) (all)? (must|should|have to|need to|ought to) (really|all|definitely|at least)? be doing",
      ],
    },
    "must-know": { side: "object", strength: 0.6, opens: true, near: 0, phrases: ["must (really|absolutely)? (know|master)"] },
    "no-excuse": {
      side: "object",
      strength: 0.72,
      near: 2,
      phrases: [
        "no (reason|excuse|reasons|excuses|good reason) (left)? (not|for not|to not|not to) (to)? (use|using|have|having|do|doing|write|writing|adopt|adopting|run|running|be on|enable|enabling|move to|moving to)",
        "save yourself (the|some|a lot of)? (trouble|time|pain|hassle|headache|headaches)? (and|by)? (use|using|go with|going with)",
      ],
    },
    "all-over": { side: "subject", strength: 0.54, closes: true, near: 0, phrases: ["everywhere", "all the things", "to the rescue"] },
    "switch-on": { side: "object", strength: 0.55, opens: true, near: 2, phrases: ["(always|please|just|simply|do)? (turn on|switch on|activate|turn on by default)", "(always|please) (set|add|write|include|configure|run|sign|encrypt|test|check|validate|automate|monitor|version|lint|scan)"] },
    "all-needed": { side: "subject", strength: 0.6, near: 2, phrases: ["(is|was|are|were|be|turned out to be|ended up being|proved to be) all (that)? (they|we|you|i|most people|most teams) (ever|really|actually)? (needed|need|want|wanted)", "won (over|against|out over) (all|the|every|any)?"] },
    "migration-done": { side: "object", strength: 0.68, near: 2, phrases: ["(finished|completed|complete|done with|wrapped up|finalized|finalised) (their|our|the|his|her|its|a)? (big|full|whole|huge)? (migration|move|switch|transition|rollout|port|rewrite|adoption) (to|of|onto|in|into)"] },
    "much-better": {
      side: "subject",
      strength: 0.54,
      inherits: true,
      near: 3,
      phrases: ["(percent|times|much|way|lots|a lot|far|so much|orders of magnitude|2x|3x|4x|5x|10x|20x|50x|100x|1000x) (cheaper|faster|simpler|smaller|easier|better|safer|leaner|lighter|nicer|cleaner)", "(blazing|blazingly|insanely|crazy|lightning|ridiculously|stupidly|wicked) fast"],
    },
    "favourite-is": {
      side: "object",
      strength: 0.62,
      near: 1,
      phrases: ["(my|our|their|his|her) (new|all time|current|personal|absolute)? (favourite|favorite) (new|little)? (tool|library|framework|language|database|editor|feature|discovery|find|thing|one)? (is|was|are|remains)", "(we|they) (will|ll|decided to|do)? (go|going) with"],
    },
    "as-default": { side: "subject", strength: 0.6, near: 1, phrases: ["as (our|the|their|a|my) (new)? (default|standard|go to|primary|main|first choice|baseline|de facto standard)"] },
    "like-a-charm": { side: "subject", strength: 0.68, inherits: true, phrases: ["(works|worked|work|runs|ran|scales|scaled|performs|flies) like (magic|a dream|a charm|crazy|mad|a rocket|a boss|hell|a breeze)"] },
  },
  trial: {
    "wanting-to": {
      side: "object",
      strength: 0.7,
      inherits: true,
      near: 4,
      asks: true,
      phrases: [`(wanting|wants me|want me|makes me want|made me want|got me wanting|makes us want|keen) to (finally|really|also|actually|go and|go)? (try|try out|use|give|play with|play around with|experiment with|test|adopt|migrate to|move to|switch to|build something with|get started with)`],
    },
    "something-to-try": {
      side: "subject",
      strength: 0.66,
      inherits: true,
      near: 3,
      phrases: [
        "(is|are|s|was|looks like|sounds like|seems like)? (something|one|a thing|the thing|what|the one) (that)? (i|we) (really|definitely|also|still|d)? (want|need|should|have|plan|hope|like|love|will|ll|must|would like|would love|intend|am going|are going) (to)? (try|try out|play with|use|introduce|adopt|bring|pilot|experiment with|test|start using)",
      ],
    },
    "others-would-like": {
      side: "object",
      strength: 0.58,
      near: 2,
      phrases: ["(our|my|the) (frontend|backend|data|ops|platform|dev|design|mobile|qa)? (guys|team|teams|devs|developers|people|folks|colleagues|designers|analysts|testers) (would|will|d|ll) (really|totally|surely|probably)? (love|like|enjoy|appreciate|benefit from)"],
    },
    "for-next": { side: "subject", strength: 0.6, near: 1, asks: true, phrases: ["for (our|my|the) next (cluster|project|service|app|product|sprint|rewrite|release|big|greenfield|side project|hackathon)"] },
    "use-case-for-us": { side: "object", strength: 0.6, labels: true, asks: true, phrases: ["use (case|cases) for (us|me|our team)"] },
    "drop-in": { side: "subject", strength: 0.52, near: 3, phrases: ["(is|as|be|are)? (a|the|an|almost a)? (api compatible)? drop in replacement (for)?"] },
    "see-us-using": {
      side: "object",
      strength: 0.66,
      near: 2,
      asks: true,
      phrases: [`(i|we) (can|could|might) (definitely|really|totally|easily|actually)? (see|imagine|picture) (us|me|ourselves|myself|our team|the team|my team)? ${USING}`, "(could|would|might|can) (really|also|probably|definitely|all)? (benefit|profit|gain) (a lot)? from"],
    },
    "win-them-for": { side: "object", strength: 0.66, near: 2, phrases: [`(convince|persuade|talk|push|nudge|get|motivate|encourage) (my|our|the|his|her|their)? (team|boss|manager|colleagues|coworkers|company|devs|developers|everyone|people|us|them|management|client|clients) (to|into) ${USING}`] },
    "should-start": {
      side: "object",
      strength: 0.68,
      near: 2,
      asks: true,
      phrases: [`(should|must|need to|have to|want to|ought to|let s|gotta|will|going to|gonna|could|time to|ready to) (really|definitely|also|probably|maybe)? (start|begin) (with|to)? (doing|using|writing|practicing|practising|adopting|running|having|to use|to do|migrating to|moving to)?`],
    },
  },
  assess: {
    gloss: { side: "subject", strength: 0.58, opens: true, near: 0, phrases: ["(very|really|quite|pretty|super|looks|sounds|kinda)? (fun|cool|neat|interesting|intriguing|clever|wow|impressive|fascinating|curious|exciting|nifty|slick|fancy)"] },
    "something-to-see": {
      side: "subject",
      strength: 0.66,
      inherits: true,
      near: 3,
      phrases: [
        "(is|are|s|was|looks like|sounds like|seems like)? (something|one|a thing|the thing|the one) (that)? (i|we) (really|definitely|also|still|d)? (want|need|should|have|plan|hope|like|love|will|ll|must|would like|would love|intend|am going|are going)? (to)? (dig into|dive into|look into|look at|explore|read up on|learn|learn more about|learn about|check out|investigate|research|study|follow|watch|keep an eye on|understand)",
      ],
    },
    "talk-of-town": { side: "subject", strength: 0.56, near: 3, phrases: ["on (everybody s|everyone s|everybodys|all) lips", "the talk of the town", "(will|is going to|are going to|s going to|gonna|could|might) be (really|very)? (huge|big|massive|the next big thing|a big deal|the next)"] },
    "worth-telling": {
      side: "object",
      strength: 0.58,
      near: 2,
      asks: true,
      phrases: ["worth (showing|sharing|presenting|discussing|bringing up|pitching|proposing|introducing)", "(told|tell|show|showed|tell|mentioned) (my|our|the) (colleague|colleagues|coworker|coworkers|team|boss|manager|cto|architect|devs|data team|platform team) (about)?"],
    },
    "not-ready": { side: "subject", strength: 0.62, inherits: true, near: 3, phrases: ["(is|are|was|were|be)? (just|still|simply|really)? not (quite|really|fully)? ready", "(isn t|aren t|wasn t|weren t) (quite|really|fully)? ready"] },
    "list-grew": {
      side: "object",
      strength: 0.66,
      near: 3,
      asks: true,
      phrases: [
        "(my|our|the) (todo|to do|reading|learning|watch|wish|research|tech)? list (now|just)? (has|got|gets|contains|includes|grew by|received|is longer by) (some|a few|many|two|three|four|five|several|a couple of)? (more|new)? (new)? (items|entries|things|topics|technologies|names|tools|candidates)? (on it|now|added)?",
      ],
    },
    "heard-well-of": { side: "object", strength: 0.58, near: 1, phrases: ["(heard|hear|hearing) (so|very)? (a lot of|lots of|much|many|only|some|mostly)? (good|great|nice|positive|interesting|amazing) (things|stuff|words|opinions|feedback|reviews)? (about|of|on|from)"] },
    mainstream: { side: "subject", strength: 0.56, inherits: true, near: 3, phrases: ["(is|are|be|becoming|getting|becomes|became|goes|going|went) (finally|slowly|now|also)? (getting|becoming)? (a bit|much|way|more and more|increasingly|slowly)? (more)? (mainstream|widespread|widely adopted)"] },
    "in-mind": { side: "object", strength: 0.62, inherits: true, near: 1, phrases: ["worth (keeping|bearing|having) (it|this|them)? (in mind|in the back of (your|our|my|the) (head|mind)|on (your|our|my|the) radar|an eye on|around)"] },
    "for-us": {
      side: "either",
      strength: 0.6,
      near: 1,
      asks: true,
      phrases: [
        "(maybe|perhaps|possibly|potentially|could be|might be)? (something|sth|one) for (us|me|our team|my team|work|the team|our project)",
        "(interesting|useful|relevant|nice|cool|handy) for (us|me|our|my|the) (team|teams|project|projects|data team|platform|platform team|company|product|products|backend|frontend|clients|customers|use case|work|services|apps|shop|pipeline|pipelines)?",
      ],
    },
    "wow-label": { side: "object", strength: 0.58, labels: true, asks: true, phrases: ["cool", "wow", "neat", "nice", "sweet", "whoa", "nice one", "cool stuff", "nice find", "fun", "fun stuff", "clever", "unknown to me"] },
    "unsure-about": { side: "object", strength: 0.62, near: 1, phrases: ["(on the fence|undecided|unsure|uncertain|unconvinced|torn|ambivalent|curious|open minded|sceptical but curious) (about|on|by|of|regarding)"] },
  },
  hold: {
    "stuck-with": { side: "object", strength: 0.64, near: 1, phrases: ["(is|are|be|being|am|m|re|s|get|got|still|was|were) stuck (on|with|in|using)"] },
    "x-hell": { side: "subject", strength: 0.54, near: 0, phrases: ["(hell|fatigue|madness|hype|nightmare|mess)"] },
    "case-against": {
      side: "object",
      strength: 0.7,
      near: 2,
      phrases: [
        "(made|makes|making|make|presented|gave) (a|the|his|her|their|an) (very|really|pretty)? (strong|good|great|convincing|compelling|solid|passionate|nice|clear|excellent|interesting)? (case|argument|rant|point|plea) against",
        "(ranted|rants|rant|complained|grumbled|argued|speaks|spoke|voted|votes) (a lot|heavily|strongly)? (about|against)",
      ],
    },
    "hands-down": {
      side: "object",
      strength: 0.6,
      near: 1,
      phrases: [
        "(nobody|no one|noone|hardly anyone|hardly anybody|barely anyone|almost nobody|almost no one|very few people|few people|few) (in the room|here|there|in the audience|at the conference|these days|any more|anymore|really|actually|still)? (uses|used|use|is using|was using|are using|raised (a|their|his|her) (hand|hands) for|admitted to using|wants|wanted|likes|liked|trusts)",
      ],
    },
    "seldom-worth": {
      side: "subject",
      strength: 0.68,
      inherits: true,
      near: 3,
      phrases: [
        "(is|are|was|were)? (rarely|seldom|hardly ever|almost never) (really)? (worth it|worth the (effort|trouble|hassle|cost|pain)|needed|necessary|useful|a good idea|the answer|the right (choice|tool|answer)|what you (need|want))",
        "(a|one more|just a|still a)? solution (looking for|in search of|searching for) (a|its) problem",
        "(creates|create|created|causes|cause|caused|introduces|introduce) more (problems|complexity|trouble|issues|work) than (it|they) (solves|solve|solved)",
      ],
    },
  },
};
