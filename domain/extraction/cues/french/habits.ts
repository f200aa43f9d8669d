import type { Ring } from "@/domain/radar/vocabulary";
import type { Cue } from "../cue";

/** What people keep, drop, start and put off, said with everyday verbs. */
export const FRENCH_HABITS: Readonly<Record<Ring, readonly Cue[]>> = {
  adopt: [
    { id: "participle", side: "subject", strength: 0.7, near: 1, closes: true, phrases: ["(recommande|recommandee|adopte|adoptee|valide|validee|conseille|conseillee|approuve)"] },
    { id: "sound", side: "subject", strength: 0.65, inherits: true, phrases: ["(stable|mature|solide|robuste|fiable) et (stable|mature|solide|robuste|fiable|eprouve|rapide)"] },
    {
      id: "no-reason-to-leave",
      side: "either",
      strength: 0.75,
      inherits: true,
      phrases: [
        "(aucune|pas de) raison (de|d) (quitter|changer|partir|chercher|acheter|prendre|aller|regarder|migrer|passer|remplacer|arreter|l enlever|bouger)",
        "(ne)? (reviendraient|reviendrait|reviendrions|reviennent|revient|reviendra|reviendrons) (pas|jamais|plus) (en arriere)? (sur|de)?",
        "(personne|nul) ne (veut|voudrait) (revenir|retourner) (en arriere|a l ancien)",
        "(on le|on la|je le|il le|elle le|ils le|elles le) (garde|gardent|gardera)",
        "(ca|et ca|il|elle) (tourne|marche|roule) (tout seul|toute seule|nickel|sans souci|sans probleme|sans accroc)",
      ],
    },
    {
      id: "everywhere",
      side: "subject",
      strength: 0.7,
      inherits: true,
      phrases: ["(a|sur|dans) chaque (merge request|pull request|commit|build|push|deploiement|release|projet|service|depot)", "(on|ils|nous) (l|les)? (a|ont|avons) (mis)? partout", "c est ce qu (il|elle|on|ils) (installe|utilise|met|prend|conseille|recommande) (chez|a|pour|partout|tous)?"],
    },
    {
      id: "with-us",
      side: "object",
      strength: 0.68,
      near: 2,
      phrases: [
        "(chez eux|chez elle|chez lui|chez nous|la bas|maintenant) (c est|tout est|tout passe par|tout tourne sur)",
        "(tous|tout|toutes) (les)? (nouveaux|nouvelles|nouveau) (services|projets|applis|applications|composants|equipes|code) (sont|est|se font|partent|passe|passent|demarrent|naissent) (en|sur|avec|dans|par)",
      ],
    },
  ],
  trial: [
    {
      id: "own-step",
      side: "object",
      strength: 0.68,
      inherits: true,
      near: 3,
      phrases: [
        "(j installe|je mets en place|je monte|je teste|j essaie|je branche|je lance|j active)",
        "(je|on|nous) (propose|proposons|vais proposer) (de|d|qu on|qu on s y|que l on) (mette|essaie|teste|passe|installe|utilise|prenne|commence par|mettre|essayer|tester|passer a|installer|utiliser|commencer par)?",
        "on (pourrait|peut|devrait|va) (commencer|demarrer|debuter) (par|avec|sur)",
        "(pilote|essai|poc|prototype) (en cours|lance|prevu|demarre) (avec|sur|de|autour de)",
        "(une|deux|trois|quelques|une seule) (equipe|equipes|squad|squads) (tourne|tournent|est|sont|bosse|bossent|travaille|travaillent) (deja)? (sur|avec)",
        "(on|je) (le|la|les|s y) (refait|refais|met|mets|lance|tente) (des|lundi|la semaine|au prochain|d abord)",
        "a (mettre|monter|installer|brancher|deployer|activer) (dans|sur|chez|en|en place)",
      ],
    },
  ],
  assess: [
    {
      id: "first-heard",
      side: "either",
      strength: 0.66,
      inherits: true,
      phrases: ["(a|pour) (rediscuter|revoir|reparler|garder en tete|garder de cote)", "(a noter|je note|on note|note pour plus tard)", "(pas|plus) besoin (tout de suite|pour l instant|pour le moment|maintenant|cette annee)", "attendre (que|qu) (ca|il|elle)?"],
    },
  ],
  hold: [
    { id: "moved-from", side: "object", strength: 0.7, near: 1, phrases: ["(migration|migrer|basculer) depuis"] },
    {
      id: "worn-out",
      side: "subject",
      strength: 0.7,
      inherits: true,
      phrases: [
        "(a|ont) (mange|bouffe|pris|coute|mobilise) (une|un|deux|trois|la moitie d) (personne|personnes|equipe|an|sprint|semaine|mois|temps plein)",
        "(vit|vivent) (ses|leurs) (derniers|dernieres) (mois|jours|semaines|heures)",
        "(sera|seront|est|sont) (coupe|coupes|coupee|eteint|eteints|eteinte|debranche|debranchee) (en|a|au|avant|fin|cet|depuis)",
        "(est|sont)? (demesure|demesuree|surdimensionne|surdimensionnee|trop gros|trop lourd|trop lourde) (pour|a moins de)?",
        "(deux|trois|quatre|que des) echecs",
      ],
    },
    {
      id: "refuse",
      side: "object",
      strength: 0.75,
      near: 3,
      phrases: ["(plus)? personne ne (veut|voulait) (plus)? (toucher a|toucher|utiliser|maintenir|entendre parler de|voir)", "je ne (mettrais|prendrais|choisirais|recommanderais|conseillerais|monterais|toucherais|partirais sur) (pas|plus|jamais)? (sur)?"],
    },
    { id: "done-with", side: "object", strength: 0.75, opens: true, near: 2, phrases: ["(fini|finis|finie|finies|marre de|stop a|stop aux)"] },
    { id: "aside", side: "subject", strength: 0.72, near: 1, phrases: ["(ecarte|ecartee|ecartes|rejete|rejetee|recale|recalee|elimine|eliminee)", "(a oublier|aux oubliettes|a la poubelle|au placard)"] },
  ],
};
