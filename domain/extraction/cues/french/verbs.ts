import type { Ring } from "@/domain/radar/vocabulary";
import type { Cue } from "../cue";

/** What people did with a technology, by families of verbs, each in the persons and tenses that notes use. */
export const FRENCH_VERBS: Readonly<Record<Ring, readonly Cue[]>> = {
  adopt: [
    {
      id: "stayed-on",
      side: "subject",
      strength: 0.72,
      inherits: true,
      phrases: [
        "(en)? (redemande|redemandent|redemandons)",
        "(pas|aucune|nulle|plus|sans) (de)? (raison|raisons|envie) (d en|de|d) (changer|bouger|partir|sortir|chercher ailleurs|aller voir ailleurs)",
        "(n|ne)? (a|ont|avons|ai)? (pas|rien|jamais eu) a (s|nous|m) en plaindre",
        "(s|nous|m) en (sert|servent|servons|sers|servait) (deja|tous les jours|partout|depuis|au quotidien)",
        "(remplit|remplissent|joue|jouent|tient|tiennent) (deja|tres bien|parfaitement|bien|a merveille)? (ce|son|leur|le meme) (role|office)",
        "(leur|nous|lui|m) (a|ont) (ouvert les yeux|enleve un poids|evite bien des ennuis)",
        "(on|ils|elles|nous) (y|l)? (va|est|sont|sommes|reste|restent|restons) (les yeux fermes|et on y reste|et ils y restent)",
        "et (ca n|ca ne|on n|ils n) (a|en|ont)? (pas|plus|jamais) bouge",
      ],
    },
    { id: "nothing-without", side: "object", strength: 0.74, near: 2, phrases: ["(plus rien|rien|aucune mr|aucun build|aucun service) (ne)? (part|sort|passe|arrive|va) (en prod|en production|en ligne)? sans"] },
  ],
  trial: [
    { id: "under-way", side: "object", strength: 0.72, near: 1, phrases: ["(en cours|en train) de (reecriture|portage|bascule|passage) (en|vers|sur)", "(on|je|nous) (tenterait|tenterais|tenterions|tenterons|tente) bien le coup avec"] },
    {
      id: "some-first",
      side: "subject",
      strength: 0.7,
      inherits: true,
      asks: true,
      phrases: [
        "a condition (de|d|que|qu)",
        "(tourne|tournent|est|sont|active|deploye) (deja|pour l instant|pour le moment)? (sur|dans|chez) (un|une|deux|trois|quelques) (service|services|equipe|equipes|projet|projets|cluster|clusters|ecran|ecrans)",
        "(le reste|la suite|les autres) (suivra|suivront|viendra|viendront)",
        "(un service|une equipe|un ecran|un module) a la fois",
        "si (ca|tout)? (tient|se passe bien|marche|roule) (on|ils|elles|nous)?",
      ],
    },
    { id: "play-with", side: "object", strength: 0.68, near: 2, asks: true, phrases: ["(on|je|nous) (pourrait|pourrais|pourrions|peut|va|vais|aimerait|aimerais|voudrais) (bien)? (s amuser|m amuser|jouer|bricoler|bidouiller|faire joujou|faire mumuse|experimenter) avec"] },
    { id: "try-on", side: "subject", strength: 0.66, near: 2, asks: true, phrases: ["(a)? (essayer|tenter|piloter) (sur|dans|avec|pour) (le|la|un|une|notre|nos|les|l)"] },
  ],
  assess: [
    {
      id: "weigh-later",
      side: "subject",
      strength: 0.64,
      inherits: true,
      phrases: [
        "patience",
        "(c est|reste|ca reste)? (encore|toujours) (le far west|un chantier|en chantier|du beta|mouvant|un peu leger|un peu flou)",
        "(a|ont) (encore)? (tout|beaucoup|pas mal de choses) a prouver",
        "(doit|doivent) encore (faire ses preuves|faire leurs preuves|murir)",
        "(il)? (faudra|faudrait|faut) (le|la|les) (comparer|regarder|etudier|lire|evaluer)",
      ],
    },
    {
      id: "read-up",
      side: "object",
      strength: 0.68,
      near: 3,
      asks: true,
      phrases: ["(pas encore|toujours pas) (confiance|convaincu|convaincus|convaincue) (en|par|de|dans)", "(je|on|nous) (suis|est|sommes) (curieux|curieuse|intrigue|intriguee) (de|d|par)? (voir|essayer)?", "(m|nous) (intrigue|interpelle)"],
    },
  ],
  hold: [
    {
      id: "ended-up-leaving",
      side: "subject",
      strength: 0.78,
      inherits: true,
      phrases: [
        "(plus)? personne n ose (plus)? (y toucher|le toucher|la toucher|s en approcher|s en servir)",
        "(leur|nous|lui|m|vous) (a|ont) (donne|fait|file) (des)? (sueurs froides|cauchemars|cheveux blancs)",
        "(m en|s en|nous en) (passerais|passerait|passeraient|passerions) (bien|volontiers)",
        "(les|nous|l|m|le) (a|ont) (bien|vraiment|beaucoup|fort)? (decus|decu|decue|decues)",
        "(plus|aucune|pas) (aucune)? (raison|raisons|interet) (d en|de le|de la|de les|d y|de l|de s en) (garder|utiliser|servir|encombrer|mettre|rester|maintenir)",
        "(on|ils|elles|nous|l|les|le|la)? (l|les)? (a|ont|avons|avait) (fini|finis|finissent) par (l|le|la|les|tout)? (abandonner|virer|lacher|debrancher|jeter|retirer|couper|enlever|laisser tomber|mettre de cote|desinstaller)",
        "(l|les)? (a|ont|avons|ai) (mis|mise|mises|laisse|laissee|laisses) (de cote|au placard|au rebut|sur la touche)",
        "(ont|a|avons) fait (marche|machine) arriere",
        "(n|ne)? (est|sont|etait) pas (fait|faite|faits|faites) pour (nous|eux|notre|leur)",
        "(coutait|coute|coutaient) plus (que ce|qu il ne|qu elle ne|cher que ce)",
        "n interesse plus personne",
      ],
    },
    { id: "distrust", side: "object", strength: 0.72, near: 3, phrases: ["(ne|faut|n) (pas|jamais|plus)? se fier (a|au|aux|qu au)", "ne pas se fier (a|au|aux)"] },
    { id: "when-to-retire", side: "object", strength: 0.74, near: 2, asks: true, phrases: ["quand (est ce qu)? (on|nous)? (debranche|vire|jette|coupe|enterre|arrete|se debarrasse de|en finit avec)"] },
  ],
};
