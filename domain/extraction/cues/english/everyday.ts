import type { Words } from "../cue";
import { FILLERS, IS } from "./composed";

/** "**most companies** seem to be using": whom a note-taker has seen. */
const CROWD = "(everyone|everybody|every company|every team|most people|most companies|most teams|all companies|all teams|half the room|most of the room|the majority|the whole industry) (here|there|in the room|i talked to|i spoke to|i spoke with|i met|we met|these days|nowadays|today)?";
/** "**all of our services**": what is built with something. */
const ALL_OF_IT =
  "(all|most|much|everything|almost everything|the rest) (of)? (our|their|the|its|my)? (new)? (services|code|apps|applications|infra|infrastructure|backend|backends|frontend|frontends|stack|platform|systems|tooling|pipelines|microservices|apis|products|sites|websites|tests|clusters|environments|servers|machines|deployments|data|workloads|projects|components|tools)?";
const MEASURED =
  "(build|deploy|deployment|test|release|query|response|load|startup|boot|compile|page load|lead|cycle|onboarding|development|infrastructure|cloud|bug|error|memory|cpu|bundle|image)? (time|times|speed|performance|throughput|latency|cost|costs|bill|bills|productivity|usage|conversion|velocity|count|rate|bugs|errors|incidents|outages|downtime|toil|size)";

/** What people say of tools every day, at conferences as elsewhere. */
export const ENGLISH_EVERYDAY: Words = {
  adopt: {
    "uses-much": {
      side: "object",
      strength: 0.62,
      near: 2,
      phrases: [
        "(extensively|heavily|widely|happily|successfully|exclusively|religiously|faithfully) (use|uses|using|run|runs|running|rely on|relies on)",
        "(makes|make|made|making) (heavy|extensive|great|excellent|full) use of",
        `${CROWD} (seems|seem|appears|appear|seemed|appeared) to (be)? (use|using|run|running|love|like|adopt|adopting|move to|moving to)`,
        `${ALL_OF_IT} (is|are|was|were) (now|all|also|mostly|fully|completely|entirely|automatically)? (written|built|implemented|developed|managed|deployed|provisioned|automated|tested|monitored|defined|handled|powered|hosted|orchestrated) (in|on|with|by|using|through|via|on top of)`,
      ],
    },
    "has-good": {
      side: "subject",
      strength: 0.5,
      inherits: true,
      near: 3,
      phrases: ["(has|have|had|offers|offer|provides|provide|comes with|come with|ships with|gives you) (a|an|some|very|really|such|absolutely|truly|pretty)? (great|awesome|excellent|fantastic|amazing|superb|brilliant|wonderful|outstanding|incredible|phenomenal|first class|top notch|best in class)"],
    },
    "perfect-for": { side: "subject", strength: 0.55, inherits: true, near: 5, phrases: [`${IS} ${FILLERS} (perfect|unbeatable|terrific|unmatched|brilliant|excellent|fantastic|ideal) (for|at|when|if)`] },
    "has-clearly-won": { side: "subject", strength: 0.62, near: 2, phrases: ["(has|have) (basically|clearly|already|pretty much|definitely|finally|really|effectively)? won (out)?"] },
    hooray: { side: "object", strength: 0.6, opens: true, near: 0, phrases: ["(yay|hooray|hurray|hurrah|viva|long live|all hail|three cheers|thank god|thank goodness) (for)?", "(love|loving|adore|adoring|love love love|absolutely love|really love)"] },
    "at-last": { side: "subject", strength: 0.58, inherits: true, near: 3, phrases: ["(is|are|has become|have become) (finally|now|at last|officially|really|truly) (stable|mature|usable|reliable|production ready|good enough)"] },
    "all-behind": { side: "object", strength: 0.58, near: 0, phrases: ["everything (is|goes|sits|ships)? (behind|through)", "(fully|completely|entirely) on"] },
    "went-with": { side: "object", strength: 0.62, opens: true, near: 1, phrases: ["(went with|settled on|ended up with|landed on|ended up using|ended up on)"] },
    "all-converge": { side: "object", strength: 0.6, near: 1, phrases: ["(industry|everyone|everybody|community|ecosystem|world|vendors) (is|are|has|have) (converging|converged|standardising|standardizing|settling|settled|rallying|rallied|consolidating) (on|around|to|towards|behind)", "(the)? future is"] },
    "most-effective": {
      side: "subject",
      strength: 0.6,
      near: 4,
      phrases: ["(is|are|was|were) (probably|by far|still|really)? (the|their|our|my)? (single)? (most|best) (effective|important|valuable|useful|productive|powerful|impactful) (practice|tool|thing|technique|way|investment|skill|library|habit|tools|practices)"],
    },
    "advice-to": { side: "object", strength: 0.62, near: 2, phrases: ["(advice|tip|suggestion|recommendation|lesson|takeaway) (is|was) to (always|just|really|first)? (write|have|commit|keep|add|run|prefer|put|do|start with|invest in|get|set up|enable)"] },
    "new-black": { side: "subject", strength: 0.55, near: 1, phrases: ["(is|are) the new (black|normal|king|hotness|standard|default)", "(is|are|became|become|becomes|has become|have become|now) (a)? (cncf|fully)? graduated"] },
    "what-most-use": { side: "subject", strength: 0.6, near: 1, phrases: ["is what (most|almost all|nearly all|all|everyone|everybody|most people|most companies|most teams) (of the companies|of them|of us)? (there|here|now)? (use|uses|run|runs|recommend|recommends)"] },
    "the-one-named": { side: "object", strength: 0.6, near: 1, phrases: ["(tool|name|project|technology|framework|database|language|library) (that)? (everyone|everybody|most people|every speaker|all speakers) (mentioned|mentions|talked about|talks about|uses|used|recommended|recommends) (was|is)"] },
    "made-better": {
      side: "subject",
      strength: 0.52,
      inherits: true,
      near: 3,
      phrases: [
        "(helps|help|helped) (us|them|me|you|make us|making us)? (be|become|stay|get|to be)? (much|a lot)? more (productive|effective|efficient|confident)",
        "(made|has made|have made) (our|their|my|his|her|us|them|me) (builds|build|tests|code|deploys|deployments|work|debugging|development|testing|releases|onboarding|team|teams|app|apps|site|pages|infrastructure|pipelines|refactoring)? (so|so much|much|a lot|way|far|really|very|even)? (easier|faster|simpler|better|reproducible|reliable|smoother|safer|cheaper|happier|happy|productive|painless|more (productive|reliable|readable|maintainable|stable|fun|pleasant|efficient|secure|confident))",
      ],
    },
    outcome: {
      side: "subject",
      strength: 0.5,
      inherits: true,
      near: 5,
      phrases: [
        `(cut|cuts|reduced|reduces|lowered|lowers|slashed|slashes|shrank|improved|improves|increased|increases|boosted|boosts|accelerated) (our|their|the|its)? ${MEASURED} (by|in half|to|from|dramatically|significantly|massively|a lot|drastically|considerably|tremendously)`,
        `(halved|halves|doubled|doubles|tripled|quadrupled) (our|their|the|its) ${MEASURED}`,
      ],
    },
  },
  trial: {
    "for-you": { side: "subject", strength: 0.56, near: 1, phrases: ["(is|are) (just|exactly|probably|definitely)? (for you|the tool for you|the one for you)"] },
    begun: {
      side: "object",
      strength: 0.64,
      near: 3,
      phrases: ["(started|starting|began|begun|beginning|start|in the process of|in the middle of) (rolling out|to roll out|adopting|to adopt|migrating to|to migrate to|moving to|to move to|switching to|to switch to|experimenting with|to experiment with|introducing|to introduce|piloting|trialling|trialing)"],
    },
    "got-it": {
      side: "object",
      strength: 0.6,
      near: 2,
      phrases: ["i (have|ve)? (immediately|already|since|promptly|just|directly|even) (installed|set up|signed up for|ordered|bought|enabled|started using|switched to)", "(got|had|have) (a|the|my)? (chance|opportunity|time) to (play with|play around with|try|try out|experiment with|get my hands on)"],
    },
    "should-try": { side: "subject", strength: 0.66, inherits: true, near: 6, phrases: ["(is|are|s) (definitely|certainly|probably)? something (that)? (i|we) (should|need to|want to|have to|must|would like to|d like to|could) (definitely|really|also|probably)? (try|try out|use|adopt|have|introduce|do|play with)"] },
    "picture-us-using": { side: "object", strength: 0.64, near: 2, phrases: ["(can|could) (see|imagine|picture) (us|me|myself|ourselves|our team) (using|adopting|moving to|switching to|running)", "(can|could) imagine (using|adopting|moving to|switching to)"] },
    "won-me-to": { side: "object", strength: 0.62, inherits: true, near: 3, phrases: ["(convinced|persuaded|inspired|motivated|tempted) (me|us) to (try|try out|start using|learn|look into|give)"] },
  },
  assess: {
    "longed-for": { side: "subject", strength: 0.6, inherits: true, phrases: ["something (that)? (i|we) (ve|have) (been)? (waiting|hoping|wishing|longing|asking|waited|hoped|longed) for", "(i|we) (ve|have) been (waiting|hoping|longing) for (this|it|that|something like this)"] },
    "the-thing-was": {
      side: "object",
      strength: 0.6,
      near: 1,
      phrases: [
        "(most|really|very)? (interesting|exciting|intriguing|impressive|fascinating|coolest|neatest|surprising) (thing|tool|project|part|piece|technology|takeaway|discovery|find|announcement|idea|concept)? (for me|for us|to me|that i saw|i saw|i ve seen|i learned|i learned about|i heard about|today|of the day|here|there|at the conference|of the conference)? (was|were|is|are)",
        "(highlight|highlights) (of the conference|of the day|of the event|for me|of the show|for us)? (of the conference|for me)? (was|were|is|are)",
      ],
    },
    "stood-out": { side: "object", strength: 0.58, near: 1, phrases: ["(that|which)? (really)? (stuck out|stood out|stayed with me|impressed me|surprised me|blew me away|excited me) (most|the most|for me|to me)? (was|were|is)"] },
    "should-look": {
      side: "subject",
      strength: 0.66,
      inherits: true,
      near: 6,
      phrases: ["(is|are|s) (definitely|certainly|probably)? something (that)? (i|we) (should|need to|want to|have to|must|would like to|d like to) (definitely|really|also|probably)? (look at|look into|check out|check|explore|investigate|consider|evaluate|read up on|read about|learn|learn about|keep an eye on|watch)"],
    },
    "will-land": {
      side: "subject",
      strength: 0.56,
      near: 4,
      phrases: [
        "(will|should|might) (hopefully|probably|likely|soon|eventually)? (be accepted|land|ship|arrive|make it) (in|into|for|with)",
        "(will be|becomes|is|are|be) (generally)? available (early|late|later|sometime)? (next|this) (year|month|quarter|spring|summer|autumn|fall|winter)",
        "(is|are) (now|almost)? (almost|certainly|probably|hopefully)? (certainly)? coming (in|with|to) (the next|a future|version|release)",
      ],
    },
    "such-as-to-dig": { side: "object", strength: 0.62, near: 3, phrases: ["(ideas|things|topics|tools|stuff|techniques|projects) to (dig into|look into|look at|explore|investigate|read up on|check out|study|learn about) (more|further|later|next)? (such as|like|including)"] },
    "unsure-need": { side: "object", strength: 0.6, near: 1, asks: true, phrases: ["(not sure|unsure|unclear|don t know|do not know|no idea) (if|whether|that) (we|i|they) (really|actually)? (need|want|should use|would use|can use|could use)"] },
    "worth-a-read": { side: "object", strength: 0.62, near: 1, phrases: ["worth (reading up|reading up on|reading up about|a read|digging into|diving into|playing with|learning about)"] },
    "to-be-done": { side: "subject", strength: 0.66, closes: true, near: 0, asks: true, phrases: ["to (investigate|look into|look at|check|check out|explore|research|read up on|study|evaluate)"] },
    "option-for-us": { side: "subject", strength: 0.56, near: 1, asks: true, phrases: ["(be)? (an option|something|interesting|useful|relevant|a fit|usable) for (us|our team|our project)", "(help|work for|make sense for) (us|our team|our project)"] },
    review: { side: "object", strength: 0.66, labels: true, asks: true, phrases: ["review", "to review", "must review", "things to review"] },
    "review-it": { side: "object", strength: 0.6, opens: true, near: 0, phrases: ["review"] },
    "came-across": { side: "object", strength: 0.52, near: 1, phrases: ["(i|we|just|recently|also|today)? (discovered|stumbled upon|stumbled on|stumbled across|stumbled over|came across|got introduced to|was introduced to|were introduced to|got to know)", "just (learned|learnt|heard) about"] },
    "too-early": { side: "object", strength: 0.6, near: 2, phrases: ["(too|still too|way too|a bit|still) early (for|to use|to adopt|to switch to|to bet on|to say whether)"] },
    "see-where": { side: "object", strength: 0.6, near: 2, asks: true, phrases: ["(love|like|curious|interested|interesting|exciting|excited|want|wait|keen) to see (where|how|what|whether|if)"] },
    "eye-list": {
      side: "object",
      strength: 0.66,
      labels: true,
      asks: true,
      phrases: [
        "(tools|things|stuff|projects|technologies|tech|topics|libraries|frameworks|products|what|some things|a few things) (that|which)? (caught|grabbed|piqued|got) (my|our) (eye|attention|interest|curiosity)",
        "(cool|interesting|neat|nice|useful|exciting|noteworthy|notable|promising) (new)? (tools|things|stuff|projects|technologies|tech|topics|libraries|frameworks|products) (mentioned|seen|shown|presented|discussed|i saw|we saw|i discovered|i found|i learned about|i heard about)",
        "(tools|things|stuff|projects|technologies|tech|topics|libraries|frameworks|products) (that|which)? (i|we|i d|we d|i m|we re) (really|definitely|also|still|want|would|will|ll|am|are)? (really|definitely|also|want|like|love|going|need|plan|have|hope)? (to)? (really|definitely)? (take a|have a|take|explore|learn|look|dig|play|study|investigate|research|read|check|try) (closer|deeper|better|good|proper|quick|more|into|up|out)? (look|about|with|at|into)? (at|into)?",
        "(technologies|tools|things|stuff|projects|topics|libraries|frameworks) to (explore|learn|study|investigate|research|look into|look at|check out|read about|play with|dig into) (further|more|next|deeper)",
      ],
    },
  },
  hold: {
    "felt-bad": {
      side: "subject",
      strength: 0.56,
      inherits: true,
      near: 5,
      phrases: [
        `(felt|feels|seemed|seems|looked|looks|sounded) ${FILLERS} (slow|sluggish|heavy|heavyweight|verbose|dated|clunky|hacky|half baked|janky|rough|rigid|limiting|lacking|underwhelming|ugly|cryptic|opaque|intrusive|overcomplicated|complicated|like a step back|like a step backwards|too much|wrong)`,
        `(is|are|was|were|got|became) ${FILLERS} (sluggish|janky|hacky|half baked|underwhelming|brutal|insane|insanely expensive|a step back|a step backwards|no fun|not worth it|not worth the effort|not worth the trouble|not worth the hassle)`,
      ],
    },
    "has-faded": {
      side: "subject",
      strength: 0.66,
      near: 3,
      phrases: [
        "(seems|appears|seem|appear|looks|look|feels) (to)? (have died|be dying|be dead|dead|dying|abandoned|be abandoned|unmaintained|have stalled|stalled|stagnant)",
        "(has|have) (pretty much|basically|slowly|largely)? (faded|fallen out of favour|fallen out of favor|fallen out of fashion|died|died out|stalled|stagnated|run its course|outlived its usefulness|had its day)",
      ],
    },
    "keeps-failing": {
      side: "subject",
      strength: 0.58,
      inherits: true,
      near: 4,
      phrases: ["(was|were|is|are|kept|keeps|keep) (constantly|always|frequently|regularly|all the time)? (failing|breaking|crashing|timing out|falling over)", "(constantly|always|frequently|regularly) (failing|breaking|crashing|broken|red|down|flaky)"],
    },
    "nothing-for-us": { side: "subject", strength: 0.58, inherits: true, near: 2, phrases: ["(is|are|s) (nothing|not something|not really something|not the right thing|definitely not|simply not|just not) for (us|me)"] },
    "stuck-on": { side: "object", strength: 0.58, near: 1, phrases: ["(still)? stuck (on|with)", "(unfortunately|sadly|alas) (we|they) (still|also)? (use|have|run|have to use|are on|are stuck on|are stuck with)"] },
    "being-left": { side: "object", strength: 0.66, near: 3, phrases: ["in the process of (replacing|removing|retiring|dropping|phasing out|getting rid of|moving away from|moving off|leaving|sunsetting|ripping out)"] },
    "need-none": {
      side: "object",
      strength: 0.54,
      near: 0,
      phrases: ["(you|we|most companies|most people|most teams|most startups|small teams|startups|many companies) (really|actually|just|simply|probably)? (don t|do not) (really|actually|even|necessarily)? need", "(few|very few) (companies|teams|people|of us) (really|actually)? need"],
    },
    "worse-than": {
      side: "subject",
      strength: 0.5,
      inherits: true,
      near: 4,
      phrases: ["(is|are|was|were|much|way|far|significantly|considerably|noticeably) (still|also|much|way|far|a lot|even)? (slower|worse|clunkier|uglier|buggier|less (reliable|stable|mature|flexible|powerful|efficient|secure|usable|readable)|more (painful|verbose|cumbersome|fragile|error prone)) than"],
    },
    "no-good": { side: "subject", strength: 0.56, inherits: true, near: 3, phrases: ["(is|are|was|were|still|really|just)? (no good|not good enough|not up to (it|scratch|the job|par)|not cutting it)", "(doesn t|does not|didn t|did not|don t) (really|quite|just)? cut it"] },
    "not-sold": { side: "object", strength: 0.62, near: 2, phrases: ["(not|isn t|aren t|am not|m not|never|still not|not really|not at all) (sold|keen|big) on"] },
    "no-need": { side: "object", strength: 0.58, near: 0, phrases: ["(there is|there s|we have|see|saw)? (no|little|not much) (real|actual)? need for"] },
    "caused-pain": { side: "subject", strength: 0.58, near: 2, phrases: ["(caused|causes|gave|has caused|brought) (us|them|me)? (a lot of|many|lots of|several|some|multiple|countless|endless|constant|two|three|nothing but|no end of)? (outages|incidents|trouble|pain|headaches|grief|downtime|misery)"] },
    "own-host": { side: "object", strength: 0.6, near: 0, phrases: ["(don t|do not|never) (self host|host your own|run your own|operate your own|roll your own)"] },
    "full-time-job": { side: "subject", strength: 0.56, near: 3, phrases: ["(is|was|became|becomes) (a|almost a|basically a|nearly a) full time job"] },
    "nobody-talks": { side: "object", strength: 0.6, near: 0, phrases: ["(nobody|no one) (really|even)? (talks about|talked about|speaks of|cares about|mentions|mentioned|asks for)"] },
    "get-off": { side: "object", strength: 0.62, near: 0, phrases: ["(get|getting|got|need to get|had to get|want to get) off (of)?"] },
    "bad-thing": {
      side: "subject",
      strength: 0.62,
      inherits: true,
      near: 4,
      phrases: [
        "(is|are|was|were) (a|an|such a|just a|really a|often a|usually a)? (bad|terrible|poor|horrible|awful|useless|meaningless|lousy) (metric|idea|practice|choice|fit|tool|habit|design|default|option|solution|abstraction|api|ideas|metrics|practices|tools)",
        "(is|are) the worst (of both worlds|of all worlds|thing|tool|choice|option|way)",
      ],
    },
    "no-love": { side: "object", strength: 0.62, near: 1, phrases: ["(don t|do not|never) (fall in love with|get too attached to|get carried away with|get hung up on|obsess over)"] },
    "think-twice": { side: "object", strength: 0.62, near: 3, phrases: ["think (twice|carefully|hard|very carefully|long and hard) (before|about) (using|adopting|introducing|choosing|moving to|going with|picking|reaching for)"] },
    awful: { side: "subject", strength: 0.6, inherits: true, closes: true, near: 5, phrases: ["(really|just|so|pretty|absolutely|simply)? (horrible|terrible|awful|horrid|dreadful|atrocious|abysmal|hideous|horrendous|appalling)"] },
  },
};
