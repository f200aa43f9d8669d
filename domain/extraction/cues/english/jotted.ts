import type { Words } from "@/domain/extraction/cues/cue";

const THINGS = "(things|stuff|tools|tooling|tech|technologies|topics|projects|libraries|libs|packages|terms|names|concepts|frameworks|products|companies|techniques|features)";
const LOOKED_UP = "(google|check|check out|look at|look into|look up|investigate|research|read|read up on|read about|explore|evaluate|learn|learn about|(learn|know|hear|read|find out) more about|find out about|study|watch|remember|follow|follow up|follow up on|dig into)";

/** What note-takers jot down in a hurry: headings over lists, and remarks without a subject. */
export const ENGLISH_JOTTED: Words = {
  adopt: {
    "kept-list": [
      "(the|all the|their|our|my)? (choices|tools|things|stuff|technologies|tech|libraries|frameworks|services|databases|languages) (that)? (we|they|i|he|she) (kept|keep|stuck with|stayed with|picked|chose|settled on|ended up with|went with|still use|use daily|use every day|use at work|use in production|run in production|recommend|recommends|recommended|swear by)",
      "what (we|they|i) (kept|keep|picked|chose|recommend|stuck with|ended up with|settled on)",
      "(in production|at work|today|currently) (we|they) (use|run|have)",
    ],
    stack: {
      side: "object",
      strength: 0.62,
      labels: true,
      phrases: [
        "(tools|stack|technologies|tech|software|services|libraries|infrastructure|components|things|frameworks) (that)? (we|they) (use|used|run|have)",
        "(tools|technologies|tech|stack|libraries|software|frameworks) (in use|used)",
        "(what|which tools) (we|they) (use|used|run)",
        "(current|our|their|my|production|final|new|present|today s) (stack|tech stack|toolchain|toolset|tooling|technology stack|setup)",
        "(tech|technology|tool) stack",
      ],
    },
    "sole-praise": ["(incredibly|very|really|extremely|super|quite|pretty|so|highly|totally|remarkably)? (reliable|robust|mature|dependable|trustworthy|delightful|worth it)", "(yes please|want this|want it|clear winner|a delight|a pleasure)"],
    "would-use": [
      "(would|should) (you|one|they|he|she|people|teams|everyone|anyone|companies|newcomers|a team|a small team|small teams) (really|still|actually|all|ever|today|now)? (use|adopt|choose|pick|recommend|start with|go with|go for|bet on|build on|switch to|move to|start a new (app|project|service|product) (with|in|on))",
    ],
    "winner-label": ["(the|my|our|clear|clear)? (winner|winners|favourite|favorite|number one|top pick) (of the (day|show|week|conference|comparison|evening|talk))?"],
    "use-of": { side: "object", strength: 0.55, opens: true, near: 1, phrases: ["(heavy|extensive|wide|widespread|big|lots of|a lot of|much)? (use|usage) of", "(makes|make|made) (heavy|extensive|good|a lot of|lots of)? use of"] },
    "do-it": { side: "object", strength: 0.52, opens: true, near: 1, negated: "hold", phrases: ["(always|please|just|do|then|also)? (implement|introduce|apply|practice|practise|invest in|insist on|strive for|aim for) (a|an|the|some|good|proper|more|regular)?"] },
    "use-it": { side: "subject", strength: 0.6, inherits: true, opens: true, phrases: ["(always|just|only|please)? use (it|this|them|these|those) (to|for|when|if|as|in|everywhere|with)", "(always|just|only|please)? use (it|this|them) instead", "use (to|for|when|instead)"] },
    "what-worked": { side: "object", strength: 0.65, near: 1, phrases: ["what (really|also)? (worked|works|went well|we like|we liked|we love|i like|i liked|they like|they liked|is good|is great|was good|was great) (well|great|so well)? (with|about|in|for)"] },
    "has-your-back": { side: "subject", strength: 0.65, inherits: true, phrases: ["(has|have|got|had) (your|our|their|my) back"] },
    gloss: { side: "subject", strength: 0.6, opens: true, near: 0, phrases: ["(a|an|really|very)? (great|excellent|awesome|amazing|fantastic|superb|brilliant|wonderful|outstanding|marvellous|killer|lovely|rock solid)"] },
    "new-school": { side: "object", strength: 0.6, labels: true, phrases: ["(new|modern) (school|way|world|style|days)"] },
    enough: { side: "subject", strength: 0.6, near: 0, phrases: ["is (often|usually|probably|totally|mostly|almost always|plenty|good)? enough (for most|for us|for many|for now|for everyone|for this|for everything)?", "(is|are) all (you|we|they) (really|ever)? need"] },
    "main-player": { side: "subject", strength: 0.62, phrases: ["(is|are) (by far|still|now|clearly)? (the|one of the)? (main|dominant|leading|biggest|major|best known) (player|players|choice|option|solution|database|platform)"] },
    "all-do": {
      side: "object",
      strength: 0.62,
      near: 1,
      phrases: ["(should|must|ought to|need to) (all|always) (be)? (do|doing|use|using|write|writing|have|run|running|practice|practicing)", "(everyone|everybody|every team|every developer|we all|all of us) (should|must|needs to|ought to) (be)? (do|doing|use|using|write|writing|have|run|running|learn|know)"],
    },
    "for-the-win": { side: "subject", strength: 0.7, near: 1, phrases: ["(ftw|for the win|is king|is the king|rocks)"] },
    "good-choices": { side: "object", strength: 0.68, labels: true, phrases: ["(good|right|great|smart|sane|safe|sensible|recommended|wise|solid) (choices|options|picks|bets|decisions|defaults|alternatives)", "(good|right|great|smart|wise|solid) (choice|pick|bet|decision|default|alternative)"] },
    "do-more": { side: "object", strength: 0.6, near: 1, phrases: ["(should|must|ought to|have to|got to|gotta|let s) (really|also|all|definitely|probably)? (be)? (do|doing|use|using|write|writing|add|adding|make|making) (a lot|lots|way|much|far)? more (of)?"] },
    "put-behind": { side: "object", strength: 0.55, near: 0, phrases: ["(put|hide|keep|wrap) (it|them|everything|this|that|all|new features|features|changes) (behind|in|into|under) (a|an)?"] },
    "found-in": { side: "object", strength: 0.7, opens: true, near: 1, phrases: ["go (and)? (found|establish|introduce|adopt|start|install|use|get)"] },
  },
  trial: {
    "meant-to-use": {
      side: "object",
      strength: 0.65,
      near: 2,
      phrases: [
        "(we|they|i|he|she|team|company|and|also|now|still|really|currently) (really|also|now|still|would|d)? (want|wants|wanted|plan|plans|planned|are planning|hope|hopes|intend|intends|are going|is going|like|love|are about|aim) to (use|adopt|switch to|move to|migrate to|start using|go with|get|have)",
        "(plans|planning|plan|hoping|hope|intending|about|aiming|looking) to (use|adopt|switch to|move to|migrate to|start using|go with)",
        "(evaluating|considering) (a|the)? (switch|move|migration) to",
      ],
    },
    "meant-to-use-first": { side: "object", strength: 0.65, opens: true, near: 2, phrases: ["(want|wants|wanted|would like|d like|would love) to (use|adopt|switch to|move to|migrate to|start using|go with)"] },
    "takes-work": {
      side: "subject",
      strength: 0.62,
      inherits: true,
      phrases: ["(but|though|still|however)? (it)? (takes|took|needs|needed|requires|required) (some|a bit of|a little|a little bit of|quite some|a fair bit of|a fair amount of|quite a bit of) (work|effort|getting used to|setup|setting up|tuning|tweaking|hand holding|care|love|massaging|patience|polish|polishing)"],
    },
    "fit-for": {
      side: "subject",
      strength: 0.62,
      inherits: true,
      phrases: [
        "(works|worked|good|great|useful|usable|fine|nice) (well|fine|great|good)? only (on|with|for|in|if|when|at)",
        "(works|worked) (well|fine|great|good)? (but|though) only (on|with|for|in|if|when|at)",
        "(a|an)? (good|great|nice|perfect|natural|excellent) (fit|match|candidate) for",
        "(is|are|it s|makes|make)? (a|an)? (good|great|nice|decent|solid|fine) (starter|starting point|first step|place to start|entry point|stepping stone)",
      ],
    },
  },
  assess: {
    "jot-list": {
      side: "object",
      strength: 0.75,
      labels: true,
      asks: true,
      phrases: [
        `(more|other|some|new|cool|interesting|random)? ${THINGS} to ${LOOKED_UP} (later|further|more|at home|at work)?`,
        `${THINGS} (i|we|you) (still|also)? (need|should|want|wanna|have|must|plan|might|would like|d like) (to)? ${LOOKED_UP} (later|further|at home|at work)?`,
        `(check out|checkout|look into|look at|check|investigate|google|read up on|explore|have a look at|take a look at) (the|these|some of these|some of the)? (following|followings|tools|projects|things|links|ones|libraries|below)`,
        `to ${LOOKED_UP} (later|further|at home|at work)?`,
        "(want|wants|wanna|need|would like|d like) to (know|learn|hear|read|find out) more about",
        "(google|look into|look up|check out|read up|investigate|explore) later",
        `(cool|interesting|neat|nice|new|useful|random|fun|exciting) (new)? ${THINGS}`,
        "(to|must|should) google",
        "(new to me|on my radar|discoveries|rabbit holes|things i learned about|worth (a look|checking out|exploring|investigating|looking at|looking into|reading up on))",
      ],
    },
    "best-seen": [
      `(the|my|our)? (most (interesting|exciting|promising|intriguing|impressive)|coolest|neatest|best|biggest|nicest|favourite|favorite) (new)? (thing|tool|project|discovery|find|surprise|idea|technology|library|language|framework) (that)? ((i|we) (saw|found|learned|heard|took home|met|discovered))?`,
      "(the|my|our|biggest)? (highlight|highlights|discovery|find|surprise) (of the (day|show|week|conference|evening|talk))?",
    ],
    "look-todo": { side: "object", strength: 0.72, opens: true, near: 1, asks: true, phrases: ["(todo|to do|note|fixme|action|reminder|me|self) (to)? (look into|check out|check|google|investigate|read about|look at|explore|learn)"] },
    neat: { side: "subject", strength: 0.62, inherits: true, closes: true, phrases: ["(is|are|that s|this is|it s)? (very|really|pretty|quite|so|super|kinda|rather)? (neat|nifty|slick)", "(is|are|that s|this is|it s) (pretty|quite|so|super)? handy"] },
    mentioned: { side: "object", strength: 0.66, labels: true, phrases: ["(honorable|honourable|special) (mention|mentions)"] },
    coming: { side: "either", strength: 0.6, labels: true, phrases: ["coming", "coming soon", "soon", "upcoming", "in the works", "not released", "unreleased", "not out yet"] },
    "might-suit": {
      side: "subject",
      strength: 0.6,
      inherits: true,
      phrases: ["(can|may|would) be (very|really|quite|pretty)? (nice|useful|good|great|handy|cool|neat|helpful) (for|to|when|if|in)", "(might|may|could) (actually|also)? be (a)? (better|nicer|easier|simpler) (for|than|choice|fit|option|alternative)?", "(go|gotta|must) (and)? (check|look) it (out|up)"],
    },
  },
  hold: {
    "dropped-list": [
      "(the|all the|their|our|my)? (choices|tools|things|stuff|technologies|tech|libraries|frameworks|services|databases|languages) (that)? (we|they|i) (dropped|drop|removed|abandoned|ditched|regret|regretted|gave up|gave up on|got rid of|moved away from|moved off|left behind|stopped using|threw out|threw away|would avoid|avoid)",
      "what (we|they|i) (dropped|removed|abandoned|ditched|regret|gave up|gave up on|got rid of|left behind|stopped using|threw out)",
    ],
    "sole-blame": ["(very|really|extremely|super|quite|pretty|so|too|rather|still|often|incredibly|horribly)? (unstable|brittle|flaky|buggy|painful|messy|confusing|clumsy|cumbersome|fragile|frustrating|annoying|horrible|terrible|awful|immature)", "not for (us|me|our team)"],
    "nobody-uses": { side: "object", strength: 0.66, near: 1, phrases: ["(nobody|no one) (really|actually|still)? (uses|wants|runs|writes|likes|needs|picks)", "yagni"] },
    "need-not": { side: "object", strength: 0.66, near: 2, phrases: ["(you|we|they|people|most people|most teams|most of us) (probably|likely|almost certainly|rarely) (don t|do not|won t|will not)? (really|actually)? need", "(you|we|most people|most teams) (may|might) not (actually|really|even)? need"] },
    "first-reach": { side: "object", strength: 0.62, near: 1, phrases: ["(don t|do not|never|stop) (just|immediately|automatically|blindly)? (reach for|reaching for|jump to|jump into|jump on|jumping to|rush to|rush into|rushing into|default to|defaulting to|go straight to|go straight for)"] },
    "old-school": { side: "object", strength: 0.62, labels: true, phrases: ["(old|traditional|classic) (school|way|world|style|days)"] },
    "makes-worse": {
      side: "subject",
      strength: 0.62,
      inherits: true,
      phrases: ["(make|makes|made|making) (the|your|our)? (system|code|codebase|things|life|everything|it|debugging|testing|deployments|stuff) (way|much|far|a lot|so much|even|really)? (harder|slower|worse|more complicated|more complex|more painful|too complicated|too complex|complicated)"],
    },
    sceptical: { side: "object", strength: 0.68, near: 1, phrases: ["(sceptical|skeptical|suspicious|distrustful|mistrustful) (of|about|towards)"] },
    "bad-choices": { side: "object", strength: 0.7, labels: true, phrases: ["(bad|wrong|poor|terrible|worst|awful|questionable) (choices|choice|options|option|picks|bets|bet|decisions|defaults)"] },
    "rest-in-peace": { side: "object", strength: 0.72, opens: true, near: 0, phrases: ["(rip|r i p|rest in peace)"] },
    "leaving-it": {
      side: "subject",
      strength: 0.72,
      inherits: true,
      phrases: ["(are|is|re|s|people|everyone|everybody|teams|companies|users|folks|many|most|we|they) (now|slowly|all|also)? (moving|migrating|shifting|switching|drifting|walking|turning) away", "(moving|moving people|people moving|users moving) (off|away) (when|because|as|after|once|since)"],
    },
    "not-made-for": { side: "subject", strength: 0.62, inherits: true, phrases: ["(not|isn t|aren t|wasn t|just not|never|hardly|simply not) (really|very|quite|just|that|so|too|particularly|directly)? (great|good|ideal|suitable|suited|meant|designed|made|built|intended) for"] },
    "much-disliked": {
      side: "subject",
      strength: 0.7,
      inherits: true,
      phrases: ["(looked|frowned|looks|frowns) (down)? (on|upon)", "(is|are|was|were|it s|just|really) (so|really|pretty|just|absolutely|plain|simply)? (horrible|terrible|awful|horrid|dreadful|atrocious|abysmal|hideous|crap|crappy|rubbish|garbage|shit|broken by design)"],
    },
    "not-the-one": {
      side: "subject",
      strength: 0.72,
      inherits: true,
      phrases: ["(is|are|was|were|s|probably|maybe)? (not|isn t|aren t|wasn t|never) the (right|best|correct|proper|ideal) (tool|choice|way|solution|fit|answer|approach|place|option)", "(is|are|was|just|only)? (a|another)? (red herring|wild goose chase|snake pit|lost cause|false promise|band aid|sticking plaster)"],
    },
    "ages-badly": { side: "subject", strength: 0.68, inherits: true, phrases: ["(does|do|did|doesn t|don t|didn t|has|hasn t|have|haven t|will|won t) (not|never)? age (well|gracefully)", "(has|have) not aged well", "(hasn t|haven t) aged well", "(aged|ages|ageing|aging) (badly|poorly)"] },
    sucks: { side: "subject", strength: 0.7, inherits: true, near: 0, phrases: ["(really|just|totally)? (sucks|suck|sucked|stinks)"] },
    "what-failed": {
      side: "object",
      strength: 0.7,
      near: 1,
      phrases: ["(what|things that|something that) (didn t|did not|doesn t|does not|never) (really)? work (well|out)? (with|about|in|for)", "what (sucks|sucked|hurt|hurts|went wrong|was bad|is bad|was hard|is wrong|was wrong|we hate|we hated|i hate|i hated) (with|about|in)"],
    },
  },
};
