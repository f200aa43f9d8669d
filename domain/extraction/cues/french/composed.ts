import type { Words } from "@/domain/extraction/cues/cue";
import { inflectAdjectives, inflectVerbs } from "@/domain/extraction/cues/inflect-verb";

const USE = inflectVerbs("fr", "utiliser employer exploiter");
const TRY = inflectVerbs("fr", "tester essayer experimenter");
const FILLER =
  "(tres|plus|assez|vraiment|reellement|franchement|pratiquement|absolument|sans doute|deja|desormais|aujourd hui|maintenant|toujours|encore|presque|tellement|super|totalement|de plus en plus|probablement|surement|peut etre|pour moi|a mon avis|pour nous|clairement|simplement|personnellement|une|un|le|la|les|l|notre|nos|mon|ma|bien|juste|plutot)?";
const FILLERS = `${FILLER} ${FILLER} ${FILLER}`;
const IS = "(est|sont|etait|etaient|fut|a ete|ont ete|reste|restent|demeure|est devenu|est devenue|sont devenus|sont devenues|devient|deviennent|s est impose comme|s impose comme|s est imposee comme|s avere|se revele|s est revele|me parait|me semble|est considere comme)";
const WHOLE = "(leur|leurs|notre|toute leur|tout leur|toute la|tout le|la|le|l|l ensemble de leur|une bonne partie de leur) (architecture|plateforme|infrastructure|infra|site|application|appli|app|backend|back|frontend|front|systeme|stack|produit|service|monolithe|solution|pipeline|si)";
const PEOPLE = "(du|de la|des|de l|d un|de nos|aux|au) (developpeur|developpeurs|developpeuse|equipe|equipes|gens|utilisateur|utilisateurs|dev|devs|ops)";
const LIFE = "(la vie|le travail|les choses|la tache|le developpement|le quotidien|les deploiements|le deploiement|les tests|du temps|beaucoup de temps|un temps fou|de l argent|des heures|du code|bien des erreurs|bien des problemes)";
const A_LOT = "(beaucoup|enormement|grandement|vraiment|bien|un peu|considerablement|nettement|tellement)?";

/** Turns of phrase that are put together freely: a verb, some small words, and a word that judges. */
export const FRENCH_COMPOSED: Words = {
  adopt: {
    "is-good": [
      `${IS} ${FILLERS} (${inflectAdjectives("fr", "puissant bluffant redoutabl")}|genial|geniale|geniaux|geniales|excellent|excellente|excellents|fantastique|formidable|magnifique|impressionnant|impressionnante|redoutable|redoutables|incontournable|incontournables|indispensable|indispensables|essentiel|essentielle|essentiels|fondamental|fondamentale|merveilleux|merveilleuse|epatant|epatante|top|au top|bonheur|regal|merveille|pepite|tuerie|bijou|reference|references|norme|valeur sure|choix sur|couteau suisse|piece maitresse|pilier|brique essentielle|atout|vrai plus|gros plus|jeu d enfant|promenade de sante|bienvenu|bienvenue|bienvenus|bienvenues|outil privilegie|outil ideal|outil de choix)`,
    ],
    "here-to-stay": [
      `(${IS} ${FILLERS} realite|${IS} ${FILLER} la pour (durer|rester)|(est|sont|a ete|ont ete) ${FILLER} (adopte|adoptee|adoptes|utilise|utilisee|utilises) (deja|desormais|massivement)? par (les geants|les grands|les grandes entreprises|de grandes entreprises|beaucoup d entreprises|de nombreuses entreprises|tout le monde|presque tout le monde|des boites comme|des entreprises comme|toute l industrie)|(a|ont) (gagne|remporte|conquis) (la bataille|la guerre|la partie|le marche)|(l emporte|l emportent|remporte la mise|fait l unanimite|font l unanimite|a le vent en poupe|ont le vent en poupe))`,
    ],
    "makes-easy": [
      `(nous|me|leur|lui|m|vous|te)? (a|ont|va|vont)? ${FILLER} (simplifie|simplifient|simplifier|facilite|facilitent|faciliter|accelere|accelerent|accelerer|ameliore|ameliorent|ameliorer|allege|allegent|change|changent|sauve|fluidifie|economise|evite) ${A_LOT} ${LIFE} ${PEOPLE}?`,
      `(nous|me|leur|m|vous)? (a|ont|fait|font) (fait)? gagner (beaucoup|enormement|enormement de|un|bien)? (de)? (temps|temps fou|productivite|argent)`,
      `(rend|rendent|a rendu) ${FILLERS} (${LIFE})? ${FILLER} (plus|beaucoup plus|bien plus|tellement plus) (facile|faciles|simple|simples|agreable|agreables|rapide|rapides)`,
    ],
    "works-on": [
      `${WHOLE} (actuelle|actuel)? (entiere|entier|complete|complet)? (repose|reposent|s appuie|s appuient|tourne|tournent|est basee|est base|est batie|est bati|est construite|est construit|est ecrite|est ecrit|est developpee|est deployee|est fondee) (entierement|integralement|desormais|maintenant|aujourd hui)? (sur|en|avec|autour de)`,
      "(tout|presque tout) (tourne|repose|est ecrit|est deploye|est heberge) (sur|en|avec)",
    ],
    "leans-on": [
      "(on|nous|ils|elles|je|j|l equipe) (en)? (tire|tirons|tirent|tirait) (vraiment|pleinement|beaucoup)? (parti|profit|avantage) (de|d|du|des)",
      "(on|nous|ils|elles|je|j) (developpe|developpons|developpent|code|codons|codent|bosse|bossons|bossent) (au quotidien|tous les jours|chaque jour|toujours|essentiellement|principalement|beaucoup)? (avec|sur|en)",
      "(on|nous|ils|elles|je) (travaille|travaillons|travaillent) (au quotidien|tous les jours|chaque jour|toujours|essentiellement|principalement|beaucoup) avec",
      "(se sont|s est|nous sommes|me suis|on s est) (tournes|tournee|tourne|tournees|diriges|orientes|rabattus|portes|portee|decides) (vers|pour|sur)",
      "(leur|notre|mon|le|son) choix (final)? (s est|se) (finalement|au final|naturellement|vite)? (porte|arrete|fixe) sur",
      "(ont|a|avons|ai|on a) (fait|fini par faire) (le|un)? (choix|pari) (de|d|du) (passer a|passer sur|partir sur)?",
      "(c est)? (finalement|au final|donc)? (leur|le|notre) (choix|solution) (final|finale|retenu|retenue) (est|fut|a ete|sera)",
    ],
    stressed: [
      "(a|ont)? (insiste|insistent|insiste beaucoup|rappelle|rappellent|souligne|soulignent|martele|repete|appuye|appuie|plaide|plaident|mis l accent|met l accent|mettent l accent) (beaucoup|aussi|bien|fortement|notamment|sur le fait)? (sur|pour)? (l importance|la necessite|l interet|l utilite|la valeur|le fait qu il faut|qu il faut|qu il est essentiel|qu il est important|qu il est indispensable) (de|d|du|des|de la|de l)? (avoir|faire|utiliser|ecrire|mettre en place|pratiquer|automatiser)? (des|de|du|bons|bonnes)?",
      "(le plus important|l essentiel|le mieux|la cle|l ideal|le plus simple) (est|c est|etait|reste|serait|demeure) (d|de)? (avoir|faire|utiliser|ecrire|mettre en place|prendre|choisir)? (des|de)?",
    ],
    "told-well": ["(dit|disent|a dit|ont dit|entend|entendu|entends) (beaucoup|le plus grand|que|enormement)? (de)? (bien) (de|d|du)", "ne (tarit|tarissent|tarissait) pas d (eloge|eloges) (sur|a propos de|au sujet de|envers)", "(fait|font|a fait|ont fait) (l|un)? (eloge|vibrant eloge|apologie|promotion) (de|d|du)"],
    take: ["(prenez|choisissez|prends|choisis|optez pour|partez sur|misez sur|passez a|passez sur|foncez sur|tournez vous vers|faites confiance a|privilegiez|preferez)"],
    "company-uses": ["(utilise|emploie|exploite|a adopte|mise sur|est passe a|est passee a|est passe sur|a bascule sur|a migre vers) (beaucoup|massivement|en interne|desormais)?"],
    "happy-end": [
      "(et)? (j en|on en|ils en|nous en) (suis|est|sont|sommes) (vraiment|tres|plus que|super)? (ravi|ravie|ravis|content|contente|contents|satisfait|satisfaits|heureux|enchante|fan)",
      "(et)? (ne|n|sans|je ne|ils ne|on ne) (le|la|l|les)? (en)? (regrette|regrettent|regrettons|regretter|regrettait) (pas|rien|absolument pas|vraiment pas|toujours pas)?",
      "(ne|n) (l|le|la) (echangerais|echangerait|echangeraient|echange) (pour rien|contre rien)",
    ],
    "moving-all": [
      "(migrent|basculent|portent|deplacent|migrons|basculons|(ont|avons) (migre|bascule|porte|deplace)|(en train de|continuent de|continuent a|sont en train de) (migrer|basculer|porter)) (petit a petit|peu a peu|progressivement|tout|presque tout)? ((leurs|leur|les|tous leurs|le|la|toute la|nos) (services|donnees|projets|applications|code|monolithe|infrastructure|infra|backend|frontend|site|plateforme|sources|depots))? (vers|sur|a)",
      "(en train de|ont decide de|vont|veulent|allons) (tout|tous leurs services|toutes leurs applis)? (migrer|basculer|porter|reecrire|passer) (tout)? (vers|sur|en)",
    ],
    "deed-noun": {
      side: "object",
      strength: 0.55,
      opens: true,
      near: 2,
      phrases: ["(adoption|choix|mise en place|mise en oeuvre|mise en production|introduction|generalisation) (complete|progressive|final|finale)? (de|d|du|des|d une solution basee sur)", "(passage|bascule|migration) (complete|complet|progressive|progressif)? (a|au|vers|sur)"],
    },
  },
  trial: {
    "starts-with": [
      `(commence|commencent|commencons|commencer|viennent de commencer|se mettent|se sont mis|nous sommes mis) (tout juste|doucement|aussi)? (a|d)? (${USE.infinitive}|introduire|adopter|deployer|integrer|jouer avec|${TRY.infinitive}|se servir de)`,
      "(envie|hate|tres envie|bien envie) (de|d) (me|nous|s|m|se)? (y)? (mettre|lancer|remettre|jouer|coder|bidouiller|experimenter|monter) (un peu|enfin|serieusement)? (a|au|dans|avec|sur|en)?",
    ],
    drawback: ["(le|la|leur|son|sa|un|une|l|seul|comme) (principal|principale|seul|seule|plus gros|plus grand|grand|gros)? (inconvenient|desavantage|limitation|limite|bemol|point faible|talon d achille|contrainte) (principal|principale|majeur|majeure)? (de|d|du|des|avec|que je vois a)"],
    "only-small": [
      "(marche|marchent|fonctionne|fonctionnent|convient|est|va|suffit) (tres|assez|plutot)? (bien|parfait|parfaite|adapte|adaptee)? (pour|sur|dans|avec) (les|de|des)? (petits|petites|petit) (projets|equipes|applications|cas|sites|choses|besoins|volumes)",
      "(marche|marchent|fonctionne|fonctionnent) (plus ou moins|a peu pres|moyennement|a moitie|tant bien que mal)",
    ],
  },
  assess: {
    future: [`(${IS}|pourrait etre|peut etre|sera|seront|pourrait bien etre|sera peut etre|represente) ${FILLER} (l avenir|le futur) (de|du|des)?`, "(l avenir|le futur) (c est|est|passe par|est a|appartient a|sera)"],
    awaits: [
      "(j|nous|on)? (attends|attendons|attend|attendre) (avec)? (beaucoup d|grande|une certaine)? (impatience|hate|curiosite)",
      "(je suis|suis|nous sommes|on est|reste|tres|assez|vraiment|bien)? (curieux|curieuse|impatient|impatiente|interesse|interessee|intrigue|intriguee) (de|d|par|a l idee de|pour) (voir|savoir|decouvrir|connaitre|en savoir plus sur|suivre)? (ce que|comment|ou|jusqu ou)?",
      "(reparti|repartie|repars|rentre|rentree|ressors|ressorti|ressortie|sorti|sortie) (de la|du|de cette|d ici|chez moi)? (conf|conference|talk|session)? (avec)? (l|une|la|forte|vraie)? (envie|furieuse envie) (de|d) (en savoir|creuser|regarder|approfondir|decouvrir|voir|explorer|etudier) (plus|plus sur)?",
    ],
  },
  hold: {
    "falls-short-of": [
      `(laisse|laissent|laissait|laissaient) ${FILLERS} a desirer`,
      `(consomme|consomment|bouffe|bouffent|mange|mangent|prend|prennent) ${FILLER} (beaucoup de|enormement de|enormement|trop de|toute la|un max de) (memoire|ressources|ram|cpu|batterie|place|temps)`,
      `(${IS}) (rarement|jamais|difficilement) (justifie|justifiee|justifies|utile|necessaire|adapte|adaptee)`,
      "n (est|sont|etait) pas (adapte|adaptee|adaptes|fait|faite|faits|prevu|prevue|pense|pensee|concu|concue) (pour|a|au|aux)",
      "ne (tient|tiennent|tenait|tenaient) (pas|plus) (la charge|la route)",
    ],
    "never-convinced": [
      "(ne|n) (m|nous|l|les|me)? (a|ont|avait|convainc|convainquent|avaient)? (jamais|pas|pas vraiment|pas du tout|guere|toujours pas) (convaincu|convaincue|convaincus|emballe|emballee|seduit|seduite|plu|parle)",
      "(je|nous|on)? (ne|n)? (suis|sommes|est|ai) (pas|jamais|pas vraiment|pas du tout|guere) (ete)? (convaincu|convaincue|convaincus|emballe|emballee|fan|client|cliente) (par|de|d|du)",
    ],
    "no-sense-in": ["(je|on|nous)? (ne|n) (vois|voit|voyons|comprends|comprend|trouve|trouvons|voient|a|y a) (pas|plus|guere|aucun|aucune|pas vraiment) (l|le|la|d|de|grand)? (interet|utilite|avantage|sens|besoin|benefice|valeur|raison) (a|de|d|du|des|dans)? (utiliser|mettre|avoir|passer a|faire)?"],
    "rid-of": [
      "(se|nous|s|me) (debarrasser|debarrassent|debarrassons|defaire|separer|separent|passer|affranchir) (progressivement|peu a peu|petit a petit)? (de|d|du|des)",
      "(se sont|nous sommes|on s est|me suis) (debarrasses|debarrasse|separes|separe|defaits|passes|affranchis) (de|d|du|des)",
      "(lasses|fatigues|las|agaces|degoutes) (de|d|du|des|par)",
      "(ne|n) (l|le|la|les)? (utilise|utilisent|utilisons|veut|veulent|voulons|jure|supporte|supportent) (plus|plus du tout|plus jamais) (du tout)?",
    ],
    "bad-side": ["(le|la) (gros|grand|principal|vrai|plus gros|pire) (defaut|probleme|souci|point noir|hic|reproche) (de|d|du|des|avec)"],
  },
};
