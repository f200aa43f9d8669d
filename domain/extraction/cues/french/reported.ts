import type { Words } from "@/domain/extraction/cues/cue";

/** How a written report tells what was seen: in whole sentences, with what one takes along and means to do. */
export const FRENCH_REPORTED: Words = {
  adopt: {
    "kept-list": [
      "(les|leurs|nos|mes)? (outils|choix|technos|technologies|bibliotheques|librairies|briques|services|frameworks) (qu ils|qu elles|que nous|que l equipe|qu on|qu on a|qu ils ont|que nous avons)? (utilisent|utilise|utilisons|gardes|gardees|retenus|retenues|choisis|choisies|adoptes|adoptees|conserves|conservees|recommandent|recommande|conseille|conseillent|en production|du quotidien)",
      "ce qu (on|ils) (a|ont) (garde|retenu|choisi|adopte|conserve)",
    ],
    "work-with": ["(travaillent|travaillons|on travaille|ils travaillent) (beaucoup|toujours|surtout|deja|aussi)? avec", "(on|nous|je|ils) (le|la|les)? (fait|faisons|fais|font) (deja|ca|cela|tout ca|deja ca)? avec", "(leur|notre|la) stack (technique)? (est|c est|comprend|repose sur)"],
    prefer: ["(on|je|nous|ils|l equipe) (prefere|preferons|preferent) (nettement|largement|utiliser)?", "(on|ils|nous|l equipe) (mise|misent|misons) (tout)? sur"],
    "key-choice": [
      "(la techno|la technologie|l outil|le framework|la librairie|le langage|le choix|la solution) (cle|choisi|choisie|retenu|retenue|adopte|adoptee|utilise|utilisee|principal|principale) (pour (le|la) (projet|front|back|site))? (a ete|est|fut)",
      "(une|la) (solution|reponse) (simple|toute faite|toute trouvee|qui marche) (est|c est|etait) (d|de) (integrer|utiliser|passer par|brancher|prendre)",
    ],
    "runs-this": { side: "subject", strength: 0.68, inherits: true, phrases: ["(c est|ce) (d ailleurs|aussi)? (le|l|la) (moteur|outil|techno|brique|base|framework|solution) (utilise|utilisee|qu on utilise|que nous utilisons|que j utilise|derriere|qui fait tourner) (pour|par|sur|chez|ici)?"] },
    "keep-for": ["(conserver|conservent|conservons|on conserve|ont conserve|garder|gardent|gardons|on garde|ont garde)"],
    "settled-on": ["(le choix|leur choix|notre choix|la decision) (final)? (s est porte|s est arrete|est tombe|se porte) sur"],
    "runs-on": { side: "object", strength: 0.68, near: 1, phrases: ["(tournent|tourne|tournons) (deja|toujours|maintenant)? (en prod|en production) (avec|sur)", "(en prod|en production) (ils|on|nous|elles) (tournent|tourne|tournons) (avec|sur)"] },
    "stack-is": [
      "(les technos|les technologies|les outils|les briques) (utilisees|utilises|choisies|choisis|retenues|retenus|en place|employees|mises en oeuvre) (sont|c est|ici)?",
      "cote (technos|techno|stack|technique|back|front|backend|frontend|outillage) (ils|on|elles|nous|l equipe)? (sont|est|sommes|c est|utilisent|utilise|utilisons|ont) (sur|en|du|avec|partis sur|parti sur)?",
    ],
    "insisted-on": [
      "(insiste|insistent|a insiste|ont insiste) (beaucoup|aussi)? sur l importance (pour eux|pour elle|pour lui)? (d|de|du|des)? (avoir|faire|utiliser)? (de|des|du|la|le|les|d)?",
      "(defend|defendent|a defendu|prone|pronent|a prone|preconise|preconisent|plaide pour|plaident pour) (l usage de|l utilisation de|les systemes)?",
    ],
    "put-in-place": ["(ont|a|avons) (mis en place|deploye|installe|monte) (un outil|une solution|une plateforme|l outil)"],
    "built-as": { side: "object", strength: 0.6, near: 1, phrases: ["(la|leur|notre) nouvelle (stack|plateforme|application|architecture|version) est en", "(est|reste|sont|restent) (encore|toujours) (sous forme de|sous la forme d un|un bon vieux)"] },
  },
  trial: {
    "starting-point": ["(un)? (bon|tres bon|excellent|super) point de depart"],
    "give-chance": ["(lui|leur)? (donner|laisser|donnerai|donnerons|merite|meritent) (lui|leur)? (sa|une|leur) chance (a)?"],
    "next-project": ["(pour|sur|dans) (le|mon|notre) prochain projet (ce sera|c est|on part sur|on prend|je prends|je pars sur|j utiliserai|on utilisera)"],
    "tried-moving": ["(j ai|on a|nous avons|a) (vraiment|aussi|deja|meme)? (teste|tente|essaye) de (migrer|passer|porter|convertir|basculer) (ce|mon|notre|le|un|ma|mes|nos|son|leur)? (blog|site|projet|service|code|application|appli|depot)? (sur|vers|en|a)"],
    "first-services": [
      "(les premiers|quelques|deux|trois|certains) (deux|trois)? (services|projets|modules|equipes) (tournent|utilisent|sont|passent) (deja|maintenant)? (sur|avec|en)?",
      "(a|ont|avons) (bascule|migre|passe|porte) (une partie|quelques uns|quelques|deux|trois|certains|un premier) (de|des)? (ses|leurs|nos)? (services|service|microservices|projets|projet|modules|batchs)? (sur|vers|en|a)",
    ],
  },
  assess: {
    "took-home": [
      "(je retiens|on retient|je retiendrai|je note|j ai note|je garde en tete) (surtout|notamment|l existence|le concept|l idee|le nom)? (de|d)?",
      "(ce|la partie) qui m a le plus (plu|interesse|marque|intrigue|surpris) (c est|est|etait|c etait) (la demo|la presentation|la decouverte)? (de|d)?",
      "(la|ma|belle|jolie|grosse) decouverte (du jour|de la journee|de la conf)? (c est|est|etait)?",
    ],
    discovered: [
      "(j ai|on a|nous avons|m a fait|nous a fait) (decouvert|decouvrir|appris l existence) (a travers ce talk|au passage|l existence|l outil|la librairie|la lib|le projet|le framework)? (de|d)?",
      "(content|contente|ravi|ravie|heureux|heureuse|sympa|interessant|chouette) (d avoir|de|d) (decouvert|decouvrir|pu decouvrir)",
    ],
    "talked-of": ["(j|j en|je|on|on en) (entends|entend) (de plus en plus|beaucoup|souvent|cependant de plus en plus)? parler (de plus en plus)? (de|du|d)?", "(fait|font|commence a faire|commencent a faire) (beaucoup|pas mal|de plus en plus)? parler (d elle|de lui|d eux|d elles)"],
    "mean-to-study": [
      "(je|j) (compte|prevois de|aimerais|veux|voudrais|vais|souhaite|espere) (bien|vraiment)? (me|m|y) (pencher|plonger|interesser|former|mettre|replonger)? (plus|davantage|serieusement|un jour)? (en details)? (sur|dans|a)",
      "(je|j) (compte|prevois de|aimerais|veux|voudrais|vais|souhaite|espere) (bien|vraiment)? (me|m) (pencher|plonger|interesser|former|replonger)",
      "(que je|a) m y (plonge|plonger|mette|mettre|remette|penche|pencher|interesse|interesser|colle|coller) (serieusement|vraiment|un peu|enfin|plus|de plus pres)?",
    ],
    "dig-into": [
      "a (creuser|explorer|approfondir|fouiller) (de mon cote|a la maison|chez moi|ce week end|plus tard|de notre cote|au bureau|un peu)",
      "(faut|faudra|faudrait|aimerais|dois|devrais|vais|veux|compte) (vraiment|bien|serieusement|absolument)? (que je)? (me|m|se|s)? (plonge|plonger|replonge|replonger|mette|mettre|remette|remettre|penche|pencher) (serieusement|vraiment|un peu|enfin|plus)? (dans|a|au|sur|sur le)",
    ],
    "best-was-when": ["(le|la) (meilleur|meilleure|plus beau) (moment|partie|passage) (du talk|de la conf|de la journee)? (a ete|c etait|etait|fut|c est) quand (il|elle|ils)? (a|ont|nous a)? (montre|presente|parle de|sorti)"],
    "next-big": ["(la)? prochaine (grande)? (revolution|vague|grosse tendance)", "(le)? prochain (gros truc|grand saut)"],
  },
  hold: {
    "dropped-list": [
      "(les|leurs|nos)? (outils|choix|technos|technologies|bibliotheques|librairies|briques|services|frameworks) (qu ils ont|qu on a|que nous avons)? (abandonnes|abandonnees|ecartes|ecartees|rejetes|rejetees|supprimes|supprimees|laisses tomber|jetes|quittes)",
      "(abandonnes|abandonnees|ecartes|ecartees|rejetes|rejetees)",
      "ce qu (on|ils) (a|ont) (abandonne|ecarte|jete|supprime|laisse tomber)",
    ],
    "no-more-reliance": ["(arrete|arretons|cesse|ont cesse|on a arrete) de (se reposer|compter|nous reposer|dependre|s appuyer) (sur|de|d)"],
    "talked-out-of": { side: "either", strength: 0.72, near: 2, phrases: ["((m|l|nous|les) (a|ont))? (convaincu|convaincue|convaincus|persuade|dissuade) de ne (pas|plus|surtout pas) (m y|s y|se|nous y|me)? (mettre|utiliser|toucher|adopter|essayer|coder en|aller)? (a|en)?"] },
    obscure: ["(un peu|assez|tres|trop|plutot|franchement) (obscur|obscure|tarabiscote|tarabiscotee|alambique|fastidieux|fastidieuse|indigeste|usine a gaz)"],
  },
};
