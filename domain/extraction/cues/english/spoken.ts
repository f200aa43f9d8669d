import type { Ring } from "@/domain/radar/vocabulary";
import type { Cue } from "../cue";

/** What developers tell each other about what they have: how long, how widely, and how it went. */
export const ENGLISH_SPOKEN: Readonly<Record<Ring, readonly Cue[]>> = {
  adopt: [
    {
      id: "without-trouble",
      side: "either",
      strength: 0.72,
      inherits: true,
      phrases: [
        "without (a|any|a single|one)? (hitch|problem|problems|issue|issues|incident|incidents|trouble|drama|downtime|hiccup|hiccups|outage|outages|complaint|complaints)",
        "(zero|no|not one|not a single) (drama|regrets|complaints|complaint|surprises|downtime|incidents|incident|outages|outage|hiccups|pages at night|night calls) (since|so far|in|yet|ever)?",
        "(saw|see|sees|seen|found|have|had|there is|there s|with)? no reason to (change|leave|switch|move away|look elsewhere|look back|go back|stop|migrate|look further)",
        "(never|not|nobody|no one|none of them) (looked|looking|looks|wants|wanted|want) (to go)? back",
        "(won t|will not|wouldn t|would not|wouldn t ever|would never|nobody wants to|no one wants to|never want to|don t want to|doesn t want to) (go|move|switch) back",
        "worth every (penny|cent|minute|hour|euro|dollar)",
        "(a)? (joy|pleasure|delight|breeze) to (work with|use|run|operate|maintain)",
        "(does|do|did) (the|its|what it says|exactly what) (job|trick|on the tin|it should|it promises)",
        "gets the job done",
        "(no|zero|not one|not a single) (memory|security|production|serious|major|critical|single)? (bug|bugs|crash|crashes|recall|recalls|leak|leaks|data loss) (since|so far|in production|yet)",
        "(is|it s|that s)? (exactly)? what we (have|use|run|do) (too|as well|already|anyway|here|at work|fine)",
        "(made|makes|has made) (the|a|all the) (biggest|big|huge|real|enormous|massive)? difference",
      ],
    },
    { id: "been-on", side: "object", strength: 0.72, near: 2, phrases: ["(we ve|they ve|we have|they have|i ve|everybody has|everyone has|all teams have) been (on|running|using)"] },
    {
      id: "all-on-it",
      side: "subject",
      strength: 0.72,
      inherits: true,
      phrases: [
        "(everybody|everyone|all teams|every team|the whole company|all of them|all) (is|are|has been|have been|now) on (it|this|that)",
        "(have|has) been (started|built|written|running) on (it|this|that) (since|for|ever since)?",
        "(is|was|it s|was also|also)? (the)? same (setup|stack|choice|tool)? as (us|ours|what we have|what we do|what we use|we do|we have)",
      ],
    },
    {
      id: "all-new",
      side: "object",
      strength: 0.72,
      near: 1,
      phrases: [
        "(all|all the|every|any|our|their)? new (service|services|project|projects|app|apps|code|screen|screens|feature|features|component|components|product|products|cluster|clusters|pipeline|pipelines|job|jobs|model|models|repo|repos|things|work) (is|are|get|gets|now|have been|has been|is now|are now) (all)? (written|built|done|developed|started|created|deployed|tested|based) (in|with|on|from|against)",
        "for (anything|everything|all things|whatever is|whatever s) new (they|we|he|she|i|you) (take|takes|use|uses|pick|picks|go with|choose|chooses|reach for)",
        "(can t|cannot|hard to) go wrong with",
        "(suggests|suggested|proposes|proposed|advises|advised|urges|preaches) (using|adopting|to use|to adopt|moving to|switching to)",
      ],
    },
    { id: "for-new", side: "subject", strength: 0.65, near: 1, phrases: ["for (anything|everything|whatever is|whatever s) new", "for all new (services|projects|apps|code|work|products|clusters|screens)", "for (greenfield|every new|each new) (projects|project|service|services|work|app|apps)?"] },
    { id: "every-has", side: "object", strength: 0.65, near: 2, phrases: ["(every|each) (service|team|project|repo|build|pipeline|cluster|app|release|squad) (has|gets|comes with|runs|uses|goes through|ships with|passes through|is behind|is on) (a|an|the|its own)?"] },
    { id: "spreads", side: "subject", strength: 0.6, near: 0, phrases: ["everywhere (since|now|for|by now|these days)", "by default (since|now|these days|for all|for every)"] },
  ],
  trial: [
    {
      id: "pilot-for",
      side: "either",
      strength: 0.7,
      inherits: true,
      asks: true,
      phrases: [
        "worth (a|an) (poc|proof of concept|pilot|spike|prototype|experiment|trial) (for|with|of|on|in)?",
        "(a|an)? (nice|good|great|possible|small|first|quick|perfect|ideal) (poc|proof of concept|pilot|spike|prototype|experiment) (for (us|our|the|my)|project)",
        "(a|an|the|our|small|first|quick) (poc|proof of concept|prototype) (with|of|using|based on)",
      ],
    },
    {
      id: "own-step",
      side: "object",
      strength: 0.68,
      inherits: true,
      phrases: [
        "(i d|we d|i would|we would|would) (love|like) to (move|migrate|switch|port|convert|have|get|see|bring)",
        "let s (do|set up|install|add|build|wire up|run) (it|that|this|one of these)?",
        "(is|it s|this is|that s)? (exactly|just) what (we|i) (need|needed|want)",
        "(let me|let us) (run|set up|build|try|install|propose|pilot)",
        "(installing|setting up|adding|enabling|introducing|putting) (this|it|that|one) (on|in|for|next|tomorrow|monday|this week)",
        "(one|two|a few|some|the first|only one) (team|teams|squad|squads|project|service) (is|are) (already|now)? on",
      ],
    },
    { id: "begin-with", side: "object", strength: 0.6, opens: true, near: 1, phrases: ["(start|begin) (small)? with"] },
  ],
  assess: [
    {
      id: "unknown-yet",
      side: "either",
      strength: 0.65,
      inherits: true,
      asks: true,
      phrases: [
        "no (opinion|experience|view|feeling|idea) (yet)? (on|about|with)",
        "too (early|soon) to (tell|say|judge|call|know) (for|with|about|on)?",
        "(want|wants|need|should|going|like|love) to (have|take) a (look|closer look|peek|proper look) (at (it|that|this|them))?",
        "(read|watch|study|find) (the|their|its|more of the) (paper|docs|documentation|post|white paper|rfc|spec) (on|about|of|again)?",
      ],
    },
    { id: "lacks", side: "subject", strength: 0.6, phrases: ["(still|currently|so far) (misses|lacks|missing|lacking|has no|can t do) (too much|a lot|some|important|key|the)? (features|things|feature|basics|pieces)?"] },
  ],
  hold: [
    {
      id: "costly",
      side: "subject",
      strength: 0.7,
      inherits: true,
      phrases: [
        "(is|was|became|turned out to be|ended up being|it s) (a|another|almost a|basically a) (full time|whole|second) (job|project) (for)?",
        "(nearly|almost|practically) (killed|broke|sank|ruined|bankrupted|brought down|took down|cost) (us|them|the|our|their|him|her|everybody|everyone)?",
        "(nearly|almost) (brought|took) (us|them|the (team|site|cluster|company|platform)) down",
        "(gets|got|get|is|was|stands) in (the|our|your|their|everyone s) way",
        "(more|bigger) (trouble|work|pain|effort|hassle|problem) than (it|it s|it is|it was|they were) (worth|solves|solved)?",
        "good riddance",
        "(glad|happy|relieved|time|decided|want|wanted|had|going|plan|planning|about) to (drop|ditch|kill|leave|remove|get rid of|scrap) (it|this|that|them)",
        "(nobody|no one|noone) (here|at work|on the team|in the team)? (opens|uses|reads|looks at|wants|likes|understands|understood|trusts|trusted|ignored|maintains) (it|them|this|that)",
        "(won t|don t|wouldn t|doesn t|nobody|no one) (miss|misses|missed) (it|them|that)?",
        "(not|isn t|wasn t|hardly|never|barely) (earn|earns|earned|earning) its keep",
      ],
    },
    { id: "must-go", side: "subject", strength: 0.75, near: 1, closes: true, phrases: ["(had|has|have|needs|need|must|should) (to)? go", "(is|are|was|were|be) (gone|history|toast) (now|since|by)?", "(is|are|was|were) on (its|their|the) way out"] },
    { id: "gone-since", side: "subject", strength: 0.7, inherits: true, near: 1, phrases: ["(is|are|was|were) gone (since|for good)", "(gone|off|out|banned|switched off|turned off|shut down) (since|for good|as of)", "(switched|turned|shut) (it|them) (off|down)"] },
    { id: "nobody-should", side: "object", strength: 0.75, near: 2, phrases: ["(nobody|no one|noone) should (be|still be|ever|still)? (writing|using|starting|building|running|write|use|start|build|run|touch) (new|with|on)?"] },
  ],
};
