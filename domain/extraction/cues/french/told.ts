import type { Words } from "@/domain/extraction/cues/cue";

const THEIR = "(leur|leurs|notre|mon|ma|le|la|l)";
const THING = "(outil|langage|framework|librairie|bibliotheque|base de donnees|bdd|editeur|stack|plateforme|techno|technologie|solution|option|broker|orchestrateur|ide)";
const MUCH = "(tres|vraiment|super|assez|plutot|hyper)?";
const BIG = "(gros|grosses|grand|grands|grandes|serieux|enormes|nombreux|beaucoup de|pas mal de|de nombreux|trop de|plein de)";
const SOME = "(quelques|certains|une partie de|une partie des|plusieurs|les premiers|tous les|toute la|le|la|leur|leurs|l)? (services|service|projets|applications|equipes|modules|choses|tests|monolithe|plateforme|code|microservices)?";

/** What teams work with, what a talk left one with, and what did not go well. */
export const FRENCH_TOLD: Words = {
  adopt: {
    "made-up-of": ["(compose|composee|composes|composees|constitue|constituee|forme|formee|bati|batie|basee|base|construit|construite|monte|montee) (de|d|du|des|par|sur|avec|autour de)", "se (compose|composent) (de|d|du|des)", "(consiste|consistent) en"],
    "was-the-choice": ["(a|ont|avait) (finalement)? ete (finalement)? (retenu|retenue|retenus|retenues|choisi|choisie|choisis|choisies|prefere|preferee|adopte|adoptee|privilegie|privilegiee)", "(est|fut|etait) (finalement|clairement)? (le choix|la solution retenue|l outil retenu|le grand gagnant|le vainqueur|l elu)"],
    "makes-use": [
      "(fait|font|faisons|faisaient|a fait|ont fait) (un grand|beaucoup|grand|largement)? (usage|appel) (de|d|du|des|a|au|aux)",
      "(s|se|nous) (appuie|appuient|appuyons|repose|reposent|reposons|sert|servent|servons) (beaucoup|enormement|largement|surtout|aussi|egalement)? (sur|de|d|du)",
      "(travaillent|travaillons|bossent|la boite travaille|l equipe travaille|l entreprise travaille) (tous|deja|beaucoup|au quotidien|exclusivement)? avec",
    ],
    "tells-to-use": [
      "(suggere|suggerent|suggerait|conseille|conseillent|preconise|preconisent|propose|proposent|encourage a|encouragent a|incite a|invite a|insiste pour|prone|pronent|recommande|recommandent) (donc|plutot|vivement|fortement|aussi|egalement)? (de|d|a|que)? (utiliser|adopter|miser sur|s appuyer sur|passer par|recourir a|mettre en place|l utilisation de|l usage de|l adoption de)",
      "(nous|m|me|vous) (a|ont)? (suggere|conseille|preconise|recommande|encourage|incite|invite) (vivement|fortement|donc)? (a|de|d)? (utiliser|adopter|miser sur|s appuyer sur|passer a|opter pour)",
    ],
    "favourite-is": [
      `${THEIR} ${THING} (prefere|preferee|preferes|favori|favorite|de predilection|de tous les jours|de reference|de chevet|fetiche|du quotidien) (est|reste|c est|etait|demeure)`,
      `(est|sont|reste|restent|demeure) (leur|notre|mon|ma|son|sa) ${THING} (prefere|preferee|favori|favorite|de predilection|de reference|de tous les jours|fetiche)`,
    ],
    "big-step": [
      `${MUCH} (un|une|le|la)? (grand|grande|gros|grosse|enorme|immense|sacre|sacree|belle|beau|veritable|vrai|vraie) (avancee|progres|amelioration|pas en avant|bond en avant|evolution|soulagement|gain|atout|reussite|plus|bouffee d air|aubaine)`,
      "(est|c est|reste) (un|une)? (pur|pure|veritable|petit|petite|petite)? (bonheur|merveille|bijou|pepite|tuerie|regal|plaisir)",
      "c est (juste|vraiment)? (genial|top|magique|du bonheur|de la bombe|une tuerie|canon)",
    ],
    "no-excuse": ["(aucune|plus d|plus aucune|pas d|sans) (excuse|excuses|raison|raisons) (pour|de) ne (pas|plus) (utiliser|adopter|en faire|faire|avoir|tester|l utiliser|ecrire)"],
    "saves-work": [
      "(nous|leur|m|me|vous|lui)? (a|ont)? (epargne|epargnent|economise|economisent|evite|evitent|fait gagner|font gagner|ote|enleve) (beaucoup de|beaucoup d|enormement de|pas mal de|bien des|un temps|un paquet de|des heures de|des jours de) (travail|temps|code|ennuis|soucis|problemes|efforts|boulot|galeres|precieux|fou|dev|developpement)",
    ],
    "day-to-day": ["(au quotidien|tous les jours) (on|nous|ils|elles|j) (utilise|utilisons|utilisent|travaille avec|travaillons avec)"],
    "made-standard": ["(a|ont|avons|avait|avaient|est|j ai)? (generalise|generalisent|standardise|standardisent|deploye|deployons|impose|etendu|systematise) (l usage de|l utilisation de|desormais|aussi|partout|tous)?", "(a|ont|avons)? (tout)? (mise|miser|misent|parie|parient) (tout|beaucoup|gros|enormement) sur"],
    "niche-no-more": [
      "n (est|sont) (plus|pas) (qu)? (du tout|seulement|vraiment|considere comme|consideree comme)? (une|un)? (simple)? (technologie|techno|outil|langage|mode|effet de mode|jouet|gadget|projet) (de niche|passagere|confidentiel|experimental)?",
      "(est|sont) (la|bien la) pour (rester|durer)",
      "a (largement|clairement)? fait ses preuves",
    ],
    "highlight-label": ["(outils|outil|librairies|technos|technologies|produits) (phares|phare|cles|cle|indispensables|incontournables|principaux|preferes|favoris)"],
    "like-its": [
      "(j ai|on a|nous avons|j)? (adore|adorons|aime|aimons|apprecie|apprecions|beaucoup aime|bien aime|beaucoup apprecie) (beaucoup|vraiment|particulierement|surtout)? (la simplicite|la facilite|la puissance|l elegance|la philosophie|l approche|l ergonomie|la legerete|la rapidite|la souplesse|la flexibilite|le cote pratique|l idee|la dx) (de|d|du|des|d utilisation de|derriere)",
    ],
    "kept-in": [
      "(stockent|stockons|envoient|envoyons|traitent|traitons|supervisent|supervisons|orchestrent|orchestrons|deploient|deployons|gerent|gerons|automatisent|automatisons|testent|testons|publient|servent|centralisent|centralisons|exposent) (les|leurs|nos|tout|toutes les|tous les|l|la)? (donnees|metriques|logs|traces|evenements|messages|secrets|images|services|changements|tests|builds|artefacts|deploiements|requetes|infrastructure|infra)? (dans|vers|a|avec|sur|via)",
      "(les|leurs|nos) (donnees|metriques|logs|traces|evenements|messages|secrets|images|services|tests|builds|deploiements|sauvegardes) (se font|sont faits|sont faites|sont geres|sont gerees|sont stockes|sont stockees|sont envoyes|passent|tournent|partent) (dans|avec|sur|par|via|vers)",
      "(en production|en prod|aujourd hui|actuellement) (ils|elles|on|nous) (ont|a|avons)",
    ],
    "behind-it": ["(derriere|sous le capot|au coeur|au centre) (tout ca|tout cela|de tout ca|de la plateforme|du systeme)? (il y a|se trouve|se cache|on trouve|on retrouve)"],
  },
  trial: {
    "see-oneself": ["(je|on|nous) (me|se|nous|m) (vois|voit|voyons|imagine|imaginons) (bien|deja|tout a fait|tres bien)? (utiliser|l utiliser|faire|monter|remplacer|travailler avec|partir sur|ecrire)"],
    "next-one": ["(mon|notre|le) (prochain|futur) (projet|service|blog|site|backend|api|jeu)? (je|on|nous|sera|j)? (sera|le|la|l|essaierai|ferai|ecrirai)? (ferai|ferons|fera|ecrirai|monterai|sera|fait)? (de le faire)? (avec|en|sur|sous)"],
    "began-moving": [
      `(a|ont|avons|on a|nous avons)? (commence|commencent|commencons) (deja|doucement|petit a petit)? a (migrer|basculer|passer|porter|deplacer|reecrire|tester) ${SOME} (vers|sur|a|en|avec|sous)`,
      "(migrent|migrons|basculent|basculons|portent|reecrivent) (petit a petit|progressivement|doucement|actuellement) (quelques|certains|une partie de|une partie des|plusieurs|les premiers) (services|projets|applications|equipes|modules)? (vers|sur|a|en|avec)",
    ],
    "would-fit": ["(collerait|colleraient|conviendrait|tomberait|s integrerait) (tres|plutot|vraiment|parfaitement|assez)? (bien|parfaitement|a merveille|pile poil|a point)? (a|au|avec|pour|dans|chez) (notre|nos|nous|mon|mes|ce|le|l)?"],
    "try-at-home": ["(a|je vais|on va|il faut)? (tester|essayer|bidouiller|jouer avec) (ca|cela)? (a la maison|chez moi|au boulot|au bureau|ce week end|le week end|rapidement|tres vite|des que possible|asap|d urgence|absolument)"],
    "build-with": [
      "(je vais|on va|je veux|j aimerais|je voudrais|il faut que je) (me)? (monter|faire|construire|ecrire|bricoler|developper) (quelque chose|un truc|un petit projet|un projet|un essai|un test|mon site|mon blog|des choses) (avec|en|sous|sur)",
      "(envie|hate) de (me remettre|m y remettre|retourner|revenir|m y mettre|me mettre) (a|au)?",
    ],
    "tried-now": ["(pour l instant|pour le moment|actuellement|en ce moment)? (est|sont) (teste|testee|testes|testees|en cours de test|en test|pilote|a l essai|en cours d evaluation) (avec|par|chez|sur|en interne|actuellement)"],
  },
  assess: {
    "impressed-by": [
      "(suis|etais|sommes|reste|ai ete|avons ete) (tres|assez|vraiment|agreablement)? (impressionne|impressionnee|impressionnes|bluffe|bluffee|bluffes|epate|seduit|seduits) par (la facilite|la simplicite|la puissance|la rapidite|la vitesse|la qualite|les performances|l ergonomie)? (d utilisation)? (de|du|d)?",
      "(m|nous) (a|ont) (vraiment|beaucoup|agreablement)? (impressionne|bluffe|epate|seduit) par (la facilite|la simplicite|la puissance|la rapidite|la vitesse|la qualite|les performances) (d utilisation)? (de|du|d)?",
    ],
    "good-find": ["(une|la|de|bonne|ma)? (super|belle|chouette|bonne|tres belle|tres bonne|vraie|jolie|grosse|sacree|excellente|agreable|sympathique) (decouverte|trouvaille)"],
    "best-was": [
      `(le|ce qui est|la chose|la partie|le point|ce qu il y a de|ce qui etait) ${MUCH} (la|le)? (plus|de plus)? (interessant|interessante|marquant|marquante|bluffant|original) (pour moi|du talk|de la journee)? (etait|est|c est|c etait|a ete|fut|reste) (l utilisation|l usage|la partie|l approche|l idee|l arrivee|la demo)? (de|d|du|des|sur)?`,
    ],
    "interesting-way": [
      `${MUCH} (interessante|interessant|originale|original|prometteuse|prometteur) (approche|alternative|solution|facon|maniere|initiative|idee|piste) (pour|de|a|avec)?`,
      "(approche|alternative|solution|facon|maniere|initiative|idee|piste) (tres|vraiment|plutot|assez|super|hyper)? (interessante|originale|prometteuse|seduisante|intrigante|sympa)",
    ],
    "caught-eye": ["(a|ont|avait) (vraiment|particulierement|surtout|aussi)? (retenu|attire|capte|eveille|pique|titille) (toute|particulierement)? (mon|notre|ma) (attention|curiosite|interet)"],
    "not-clear-yet": ["(je|on) (ne)? (vois|voit|comprends|comprend|saisis|sais) (pas|toujours pas) (encore|tres bien|trop|bien|vraiment)? (a quoi|ce qu) (sert|sert vraiment|apporte|il apporte) (le|la|l)?"],
  },
  hold: {
    "has-problems": [`(a|ont|avait|pose|posent|posait|presente|souffre de|souffrent de|traine) (encore|toujours|malheureusement|quand meme)? (de|d)? ${BIG} (problemes|probleme|limitations|limites|lacunes|defauts|bugs|soucis|inconvenients)`],
    "not-enough": ["(ne|n) (suffisait|suffisaient|suffit|suffisent|tenait|tenaient) (plus|pas|deja plus|vraiment plus) (la charge|la route)?", "(a|ont|avait) (tres vite|vite|rapidement)? (montre|atteint|trouve) (tres vite|vite|rapidement)? ses limites"],
    "fought-with": ["(se sont|s est|nous sommes|on s est|je me suis|me suis) (longtemps|beaucoup|pas mal)? (battu|battus|battue|bagarre|bagarres|debattu|debattus|arrache les cheveux) (pendant|des|plusieurs)? (mois|semaines|jours|heures|annees)? (avec|contre|sur)"],
    "went-badly": [
      "(a ete|fut|etait|est|s est averee|s est avere|s est revelee|s est revele) (assez|tres|vraiment|franchement|plutot)? (mauvais|mauvaise|catastrophique|desastreux|desastreuse|douloureux|douloureuse|penible|decevant|decevante|infernal|infernale|laborieux|laborieuse|un desastre|un calvaire|un cauchemar|une horreur|un enfer|une plaie|une galere)",
    ],
    complicates: ["(nous|leur|lui)? (complique|compliquent|compliquait|alourdit|alourdissent) (trop|beaucoup|enormement|serieusement|inutilement|tout|pas mal)? (les choses|la vie|tout|le code|la maintenance|le developpement|la tache)"],
    "much-pain": ["(nous|leur|m|lui)? (a|ont|avons|j ai|on a)? (eu|pose|cause|cree|apporte|valu|donne) (beaucoup de|beaucoup d|pas mal de|enormement de|trop de|plein de|de gros|bien des) (soucis|problemes|ennuis|galeres|maux de tete|sueurs froides|difficultes|bugs)"],
    regrets: ["(regrette|regrettent|regrettons|regrettait) (amerement|beaucoup|un peu|aujourd hui|maintenant)? (d|de|le choix de|leur choix de|l) (avoir)? (choisi|utilise|mise sur|adopte|pris|fait|opte pour)?"],
    "people-dislike": ["(n|ne) (aime|aiment|aimait|aimaient|apprecie|apprecient|appreciait|supporte|supportent) (pas|guere|plus) (du tout|trop|vraiment|beaucoup)?"],
    "nobody-could": ["(personne|aucune equipe|peu de monde) (ne)? (savait|sait|voulait|veut|pouvait|comprend|comprenait) (plus|vraiment)? (comment)? (maintenir|utiliser|operer|toucher|toucher a|configurer|deboguer|mettre a jour)? (le|la|les|l)?"],
    "complained-of": ["(s est|se sont|se plaint|se plaignent|se plaignait|nous sommes) (beaucoup|pas mal|tous|souvent)? (plaint|plaints|beaucoup)? (de|d|du|des)"],
    "no-more-sense": ["n (a|ont|avait) (plus|pas|plus aucun|aucun|plus beaucoup) (de|d|vraiment de|beaucoup de)? (sens|interet|raison d etre)"],
  },
};
