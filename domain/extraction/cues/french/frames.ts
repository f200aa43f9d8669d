import type { FrameWords } from "@/domain/extraction/cues/cue";

export const FRENCH_FRAMES: FrameWords = {
  "replace-with": { opening: ["(remplacer|remplace|remplacons|remplacent|remplacez|avons remplace|ont remplace|a remplace|remplacement|troquer|troque|delaisser|abandonner|abandonne|abandonnons|quitter|quitte)"], joint: ["(par|avec|contre|au profit de|pour passer a|au profit du)"] },
  "noun-for": { opening: ["(abandon|remplacement|sortie|fin) (de|du|d|des)"], joint: ["(en faveur de|en faveur d|au profit de|au profit d|au profit du|par|pour)"] },
  "replaced-by": { joint: ["(est|a ete|ont ete|sont|sera|ete|etait)? (remplace|remplacee|remplaces|remplacees|supplante|supplantee|abandonne|abandonnee|delaisse|delaissee) (par|au profit de|au profit du)"] },
  replaces: { joint: ["(va remplacer|vont remplacer|remplacera|doit remplacer|vient remplacer|succede a|est le successeur de)", "(a|ont|avait) (detrone|supplante|evince|ringardise|balaye)"], first: "adopt", second: "hold", loose: true, strength: 0.6 },
  "from-to": { opening: ["(migrer|migre|migration|passage|basculer|bascule|transition|evoluer) (de|d|du|depuis)", "(est|sommes|sont|etes|suis|etre|fait) (passe|passes|passee|parti|partis) (de|d|du)", "(passes|partis|bascules) (de|d|du)"], joint: ["(vers|a|au|sur)"], first: "hold", second: "adopt", strength: 0.75 },
  "move-thing": { opening: ["(migrer|migre|migres|migrant|migration d|porter|porte|convertir|reecrire|reecrit|passer) (leur|leurs|notre|l|la|le|une|un|toute l|tout le) (application|appli|app|site|code|frontend|backend|projet|service|monolithe) (en|de|d|sous)?"], joint: ["(a|vers)"] },
  "instead-of": { joint: ["(plutot que|au lieu de|au lieu d|a la place de|plutot qu|et non|et pas)"] },
  "prefer-over": { opening: ["(prefere|preferons|preferent|preferer|privilegier|privilegie|choisi|choisir|recommande|recommandent|mieux vaut)"], joint: ["(a|au|plutot que|plutot qu|que|sur)"] },
  "not-but": { opening: ["(pas de|pas d|pas|plus de|non pas)"], joint: ["(mais plutot|mais|plutot)"] },
  "before-now": { opening: ["(avant|auparavant)"], joint: ["(maintenant|aujourd hui|desormais)"] },
  "not-without": {
    opening: ["sans"],
    joint: [
      "(on|nous|ils|je|elles|l equipe|plus personne) (ne|n)? (livre|livrent|livrons|deploie|deploient|deployons|code|codent|developpe|travaille|travaillent|travaillons|vit|vivent|sort|fait|font|bouge|demarre|merge|publie|met|lance) (plus|plus rien|plus jamais|rien)",
      "(on|nous|ils|je|elles) (ne|n)? (pourrait|pourraient|pourrais|saurait|saurais|sauraient|peut|peuvent|peux|pouvons|pourrions) (plus|pas)? (vivre|travailler|livrer|deployer|developper|coder|s en sortir)",
    ],
  },
  "start-over": {
    joint: [
      "(si c etait a refaire|si (je|j|on|nous|ils|elle|il) (demarrait|demarrais|demarrions|demarraient|commencait|commencais|recommencait|recommencais|devait recommencer|repartait) (aujourd hui|de zero|maintenant|a zero)?)",
      "s (il|ils|elle) (demarrait|demarraient|commencait|recommencait|repartait|repartaient|commencaient) (aujourd hui|de zero|maintenant|a zero)?",
    ],
  },
  "back-to": { joint: ["(revenus|revenu|revenue|revenir|retournes|revient|reviennent) (a|au|sur|vers)", "retour (a|au|vers)"] },
  "leave-for": { opening: ["(abandonne|abandonnes|quitte|quittes|lache|laches|delaisse|vire|jete|laisse tomber)"], joint: ["(pour|et (maintenant)? (utilisent|utilisons)|et sont passes a|et sont passes sur)"] },
  farewell: { opening: ["adieu", "au revoir", "bye bye", "exit", "ciao"], joint: ["bonjour", "bienvenue", "vive", "place a"] },
  "thanks-to": {
    opening: ["(grace a|avec|en utilisant)"],
    joint: [
      "(ils|elles|on|nous) (ont|a|avons|sont|sommes|est) (passes|passe|reduit|divise|gagne|reussi|pu|economise|baisse|ramene) (de|d|a|le|la|les|par|beaucoup|enormement|du|reduire|diviser|gagner)",
      "(le|la|les|l) (build|builds|deploiement|deploiements|deploy|tests|demarrage|facture|latence|pipeline) (ne)? (prend|prennent|dure|durent|passe|passent|est passe|est passee|tombe|coute)",
    ],
  },
  "went-badly": {
    opening: ["(experience|experiences|retour|retours) (avec|sur|d utilisation de)"],
    joint: ["(a ete|ont ete|est|etait|sont|fut) (assez|tres|vraiment|franchement|plutot)? (mauvais|mauvaise|mauvaises|catastrophique|desastreuse|douloureuse|penible|decevante|decevants|negatif|negative|negatifs|negatives|amere)"],
  },
  "went-well": {
    opening: ["(experience|experiences|retour|retours) (avec|sur|d utilisation de)"],
    joint: ["(a ete|ont ete|est|etait|sont|fut) (assez|tres|vraiment|franchement|plutot)? (bon|bonne|bonnes|bons|excellent|excellente|excellents|positif|positive|positifs|positives|concluant|concluante|concluants|satisfaisante)"],
  },
  "found-good": {
    opening: ["(je|on|nous)? (trouve|trouvons|ai trouve|avons trouve|a trouve|considere) (que)? (l experience (avec|de|d)|le|la|les|l)?"],
    joint: ["(assez|tres|vraiment|super|tout simplement|franchement|hyper)? (excellent|excellente|excellents|genial|geniale|geniaux|utile|utiles|pratique|pratiques|indispensable|indispensables|fantastique|top|redoutable|redoutables|elegant|elegante|agreable|agreable a utiliser|bien fichu|bien foutu|bien pense)"],
  },
  "found-bad": {
    opening: ["(je|on|nous)? (trouve|trouvons|ai trouve|avons trouve|a trouve|considere) (que)? (l experience (avec|de|d)|le|la|les|l)?"],
    joint: ["(assez|tres|vraiment|super|tout simplement|franchement|hyper|trop|un peu trop|beaucoup trop)? (horrible|horribles|lourd|lourde|penible|penibles|inutile|inutiles|nul|nulle|affreux|affreuse|confus|confuse|surfait|surfaite|surcote|surcotee|usine a gaz|une perte de temps)"],
  },
  "came-in": {
    opening: ["(l arrivee|l adoption|l introduction|la mise en place|le passage|l utilisation|l usage) (de|du|a|d|des) (un|une|la|l)?"],
    joint: ["(leur|nous|lui|les)? (a|ont|avait) (leur|bien|enfin|largement|beaucoup)? (permis|reduit|divise|accelere|simplifie|fait gagner|economise|resolu|regle|libere|ameliore|diminue|soulage) (de|d|le|la|les|l|par|du|beaucoup|un|une|notre|nos|leur|leurs)"],
  },
  "swapped-out": { opening: ["(ont|avons|a|on a|j ai|avait|avaient)? (remplace|change|troque|abandonne|lache|laisse tomber)"], joint: ["(par|pour|contre|au profit d) (quelque chose|une solution|un developpement|un outil|une autre|un autre|autre chose|une implementation|du code|des scripts)"] },
};
