import type { Words } from "@/domain/extraction/cues/cue";
import { inflectAdjectives, inflectVerbs } from "@/domain/extraction/cues/inflect-verb";

const USE = inflectVerbs("fr", "utiliser adopter employer exploiter");
const CHOOSE = inflectVerbs("fr", "adopter selectionner privilegier generaliser standardiser");
const TRY = inflectVerbs("fr", "tester essayer experimenter prototyper");
const PLAY = "jouer avec|jouer un peu avec|bidouiller avec|bricoler avec|faire un essai avec|faire un poc avec|faire joujou avec|manipuler";
const LEARN = inflectVerbs("fr", "creuser etudier explorer regarder analyser");
const LEAVE = inflectVerbs("fr", "abandonner ecarter supprimer retirer virer");
const SHUN = inflectVerbs("fr", "eviter detester");

const KINDS = "outil|outils|librairie|bibliotheque|lib|framework|langage|plateforme|projet|technologie|techno|base de donnees|technique|pratique|idee|produit|service|logiciel|moteur";
/** What a list may be of, behind the kinds. */
const LISTED = "terminal|editeur|extension|extensions|ressource|ressources|alternative|alternatives|option|options|librairies|bibliotheques|libs|langages|projets|technologies|technos|techniques|pratiques|services|frameworks|outillage|stack|appli|applis|plugin|plugins|lecture|lectures";
const OPTIONS = "choix|option|alternative|solution|candidat|compromis|piste";
const IS = "est|c est|sont|etait|a ete|reste|semble|semble etre|me semble|serait|peut etre";
const WITH_WISH =
  "envie de|donne envie de|donne envie d|envie d|aimerais|aimerait|voudrais|veux|voulons|compte|comptons|hate de|hate d|impatient de|curieux de|curieux d|curieuse de|curieuse d|invite a|invitent a|incite a|incitent a|encourage a|encourage vivement a|encouragent a|hesitez pas a|hesite pas a|hesiter a|vaut le coup de|vaut le coup d|vaut la peine de|vaut la peine d|ca vaut le coup de|ca vaut le coup d|ca vaut la peine de|ca vaut la peine d|cela vaut le coup de|merite de|merite d|pensez a|songe a|decide de|decide d|pret a|essayer de|vais|va|allons|il faut que je|va falloir|il va falloir|faudra|il faudra|il faudrait|reste a";

/** What is said with verbs in any person and tense, and with adjectives of any gender and number. */
export const FRENCH_INFLECTED: Words = {
  adopt: {
    "label-in-kind": [`(${KINDS}|${LISTED}) (${inflectAdjectives("fr", "recommande conseille suggere prefere")}|favori|favoris|favorite|favorites)`],
    "use-in-person": [
      `(nous|ils|elles|equipes|gens|developpeurs|devs) (y|en|n)? (${USE.we}|${USE.they})`,
      `(on|j|l equipe|l entreprise|tout le monde) (y|en|n)? (${USE.one})`,
      `(l ideal|le mieux|le plus simple|la solution|le conseil|mon conseil|la bonne approche) (est|c est|serait|reste|etait) (d|de) (${USE.infinitive})`,
      `(il vaut mieux|vaut mieux|il convient d|il est preferable d|il est recommande d|on devrait|nous devrions|il faudrait|on doit|nous devons|il conseille d|ils conseillent d|pensez a|hesitez pas a) (${USE.infinitive})`,
      `(avons|a|ont|on a) (commence|continue) a (${USE.infinitive})`,
      `(j|moi j|personnellement j) (${USE.iWould})`,
      "(j|on|nous) (utilise|utilisais|utilisait|utilisions|utilisons|employais) deja",
    ],
    "chose-in-person": [
      `(ont|avons|a|ai|avaient) (donc|finalement|aussi|deja|ainsi|du coup|alors|tout de suite|rapidement) (${CHOOSE.participle}|choisi|opte pour|retenu|prefere|mise sur)`,
      "(notre|leur) (stack|architecture|plateforme|systeme|infra) (repose|s appuie|se base|tourne) sur",
      "(gerent|gere|gerons|font|fait|faisons|resolvent|traitent|traite) (ca|cela|tout ca|tout cela|le tout|tout) (tres simplement|simplement|facilement)? (avec|grace a|via|en utilisant)",
      "(rien ne vaut|rien de tel que|rien de mieux que|il n y a pas mieux que)",
      "(je|on|nous) (ne)? (peux|peut|pouvons|pourrais|pourrait) (pas|plus|difficilement)? (me|m en|se|s en|nous)? passer (de|d|du)",
      "(avec|a) (un)? (grand)? (plaisir|bonheur) (d|de) (utiliser|travailler avec)",
    ],
    "talked-into": {
      side: "either",
      strength: 0.7,
      inherits: true,
      near: 2,
      phrases: [
        "(m|nous|les|l) (a|ont) (convaincu|convaincus|convaincue|persuade|persuades) (de|d) (faire la migration|migrer|passer|passer a|y passer|sauter le pas|l adopter|adopter|l utiliser|utiliser|s y mettre|nous y mettre)",
        "(convaincu|convaincus|convaincue) (d|de) (l adopter|adopter|l utiliser|utiliser|passer a)",
      ],
    },
    "like-object": {
      side: "object",
      strength: 0.55,
      near: 1,
      negated: "hold",
      phrases: ["(j|on|nous|ils) (ai|a|avons|ont) (vraiment|bien|beaucoup|tres|particulierement|franchement|tout de suite|surtout)? (adore|aime|apprecie|accroche a|accroche avec|kiffe)", "(j|on|nous) (apprecie|apprecions|appreciais|kiffe|prefere|preferons) (vraiment|bien|beaucoup|particulierement|surtout)?"],
    },
    "won-over": {
      side: "subject",
      strength: 0.68,
      phrases: [
        "(m|nous|les|l|vous) (a|ont) (vraiment|tout de suite|vite|definitivement|completement)? (convaincu|convaincus|convaincue|seduit|seduits|bluffe|bluffes|conquis|emballe|emballes|enchante|impressionne|scotche)",
        "(a|ont) (vraiment|vite|tout de suite)? (seduit|conquis|convaincu) (l equipe|les equipes|tout le monde|le public|les devs|les developpeurs)",
        "(nous|leur|me|lui)? (simplifie|simplifient|facilite|facilitent|change) (grandement|enormement|vraiment)? la vie",
        "(s est|se sont) (vite|rapidement|naturellement|largement)? (impose|imposee|imposes) (comme|chez|dans|partout|naturellement|de lui meme|face a)?",
        "s impose (comme|chez|de plus en plus|naturellement|partout)",
        "c est (de la balle|de la tuerie|une tuerie|une pepite|la classe|le pied)",
      ],
    },
    "good-tool": [
      `(${IS}) (un|une)? (super|excellent|excellente|tres bon|tres bonne|formidable|fantastique|sacre|magnifique|bel|belle) (${KINDS})`,
      `(un|une) (${KINDS}) (vraiment|tres)? (genial|geniale|excellent|excellente|incontournable|indispensable|fantastique|formidable|redoutable|tres efficace)`,
      "(est|sont|sera|reste) (ton|votre|notre|mon|leur|le|un) (meilleur|grand)? (ami|allie)",
    ],
  },
  trial: {
    "try-in-person": [
      `(${WITH_WISH}) (vite|bientot|maintenant|aller)? (l|le|la|les)? (${TRY.infinitive}|${PLAY})`,
      `(il faut|faudra|faudrait|faut) (que je|qu on|que nous|vraiment que je) (teste|essaie|essaye|experimente|joue avec|essayions)`,
      `(${TRY.iShall}|${TRY.weShall})`,
      `(je|on|nous|ils) (vais|va|allons|vont|compte|comptons|comptent|souhaite|souhaitons|pense|pensons|prevoit|prevoyons|prevoient|aimerais|aimerions|voudrais|voudrions) (d|de|bientot|prochainement)? (${USE.infinitive})`,
      `(${USE.iShall}|${USE.weShall})`,
      "(je|nous|on) (tente|tentons|tenterai|tenterons|tentera) (la|le|l) (metamorphose|aventure|migration|passage|experience|coup) (avec|vers|sur|a)",
    ],
    "good-option": [
      `(${IS}) (un|une)? (bon|bonne|tres bon|tres bonne|excellent|excellente|belle|bel|interessant|interessante|meilleur|meilleure) (${OPTIONS})`,
      `(${IS}) (un|une)? (${OPTIONS}) (tres|vraiment|plus que|assez|plutot)? (sympa|interessant|interessante|credible|serieuse|serieux|valable|viable|pertinente|pertinent|raisonnable|seduisante|a considerer)`,
    ],
  },
  assess: {
    "falls-short": [
      "(a|ont) (encore)? (du|pas mal de|beaucoup de|un long|un bon bout de) (chemin|route) (a faire|a parcourir|devant lui|devant elle)?",
      "(n est|est|ne sont|sont) (pas encore|toujours pas|pas) (au niveau|a la hauteur|a l egal) (de|d|du|des)",
      "(il)? (reste|restait) (encore)? (du|de la|un peu de|pas mal de|beaucoup de|un bout de) (chemin|route|boulot) (a|pour que|a faire pour|pour)?",
    ],
    "shown-off": [
      "(exemples|demos|demonstrations|choses|resultats|une demo|un exemple) (tres|vraiment|assez)? (impressionnant|impressionnante|impressionnants|impressionnantes|bluffant|bluffante|bluffants|bluffantes|spectaculaire|spectaculaires|incroyable|incroyables) (fait|faite|faits|faites|realises|realisees)? (d utilisation de|de|d|du|avec|en utilisant)",
    ],
    "learn-in-person": [`(${WITH_WISH}) (${LEARN.infinitive}|approfondir|decouvrir|apprendre|en apprendre plus|en savoir plus|me pencher|me plonger|lire|comprendre|voir)`, "(m|nous) (a|ont) (fait)? (decouvrir|decouvert)", "(une|la|belle|jolie|bonne|super) decouverte (de|du|que)"],
    struck: {
      side: "subject",
      strength: 0.64,
      asks: true,
      phrases: [
        "(m|nous|me) (a|ont)? (semble|parait|paru) (etre)? (tres|vraiment|assez|plutot|super)? (interessant|interessante|prometteur|prometteuse|sympa|utile|interessants)",
        "(merite|meritent|meriterait) (le detour|le coup d oeil|un coup d oeil|d etre (regarde|regardee|etudie|etudiee|creuse|creusee|suivi|suivie|connu|connue)|notre attention|un peu d attention|l attention|qu on s y (interesse|penche|attarde))",
      ],
    },
    stage: [
      "(est|sont|c est)? (encore|toujours|actuellement|pour l instant) (en|au|a un|a l) (phase|stade|etat|etape) (de|d|tres)? (experimental|experimentale|embryonnaire|developpement|definition|alpha|beta|initial|preliminaire|test|brouillon|draft)",
      "(n en est|n en sont|en est|en sont) (encore)? (qu)? (a ses|a leurs|aux) (debuts|balbutiements|premiers pas|premices)",
      "(encore|un peu|assez|tres) (vert|verte|jeune|jeunes|immature|experimental|experimentale)",
    ],
  },
  hold: {
    "label-in-kind": [`(${KINDS}|${LISTED}) (deconseille|deconseillee|deconseilles|deconseillees|non recommande|non recommandee|non recommandes|non recommandees|ecarte|ecartee|ecartes|ecartees)`],
    "left-in-person": [`(ont|avons|a|ai|avaient) (donc|finalement|aussi|deja|ainsi|du coup|alors|vite|rapidement|fini par|du|decide d|decide de|prefere)? (${LEAVE.infinitive}|jeter|delaisser|remplacer)`, `(ont|avons|ai) (donc|finalement|ainsi|du coup|alors|vite|rapidement)? (ecarte|delaisse|retire|vire|mis de cote)`],
    "was-left": { side: "subject", strength: 0.74, phrases: ["(a|ont|avait|fut|sera) (ete|etre)? (donc|finalement|vite|rapidement|depuis)? (ecarte|ecartee|ecartes|abandonne|abandonnee|abandonnes|delaisse|delaissee|mis de cote|mise de cote|laisse de cote|rejete|rejetee)"] },
    "shun-in-person": [`(j|je|on|nous) (${SHUN.i}|${SHUN.we})`, "(plus personne|presque personne|personne) (ne|n)? (utilise|veut|veut plus) (plus)?"],
    "ran-down": ["(il|elle|ils|elles|orateur|speaker|conferencier) (critique|critiquent|fustige|tacle|demonte|descend) (vivement|severement|un peu)?", "(dit|disent|dire|dit beaucoup) (du|de) mal (de|du|des|d)", "(a|ont) (critique|fustige|tacle|demonte|descendu)"],
    "no-liking": {
      side: "object",
      strength: 0.74,
      near: 1,
      phrases: [
        "(n|ne)? (aime|aimons|aiment|apprecie|apprecions) (pas|plus) (trop|specialement|vraiment|particulierement|beaucoup|forcement|du tout|tellement)?",
        "(n|ne)? (ai|avons|ont|a) pas (trop|specialement|vraiment|particulierement|du tout)? (aime|accroche|apprecie|ete convaincu par|ete emballe par) (a|au|avec|par)?",
      ],
    },
    disappointing: {
      side: "subject",
      strength: 0.72,
      phrases: [
        "(est|c est|etait|c etait|sont) (vraiment|juste|totalement|completement|carrement)? (nul|nulle|nuls|pourri|pourrie|naze|a chier|de la merde|merdique)",
        "(m|nous|les) (a|ont) (vraiment|beaucoup|un peu)? (decu|decue|decus|refroidi|refroidis|degoute|degoutes)",
        "(considere|considerent|juge|jugent|trouve|trouvent) (mauvais|mauvaise|nul|nulle|dangereux|comme un antipattern|comme une erreur)",
        "(n|ne)? (a|ont) pas (du tout|vraiment)? (marche|fonctionne|convaincu|tenu ses promesses|tenu la charge|tenu la route|pris)",
        "(ne|n) (convient|convenait|conviennent|convenaient|correspond|correspondait) (pas|plus) (du tout|vraiment)? (a|au|aux)?",
        "(leur|nous|lui|m) (a|ont) (cause|pose|cree) (de gros|des|beaucoup de|pas mal de|trop de|de nombreux) (problemes|soucis|ennuis)",
      ],
    },
    "disappointed-by": [`(${inflectAdjectives("fr", "decu frustre lasse echaude fatigue degoute insatisfait")}) (de|d|du|par|avec)`, "(mauvaise|mauvaises|tres mauvaise|sale) (experience|experiences|souvenir) (avec|de)"],
    "worse-than": ["(est|sont|c est|etait) (bien|encore|largement)? (pire|moins bien|moins bon|moins bonne) (que|qu)"],
  },
};
