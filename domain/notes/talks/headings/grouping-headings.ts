/** "Une première journée très riche", "Place à la seconde journée", "La primera jornada"; not "Mi primer día con Rust". */
const NTH_DAY =
  /(?:^|\s)(?:primer|primera|segund[oa]|tercera?|ultim[oa]|premiere?|seconde?|deuxieme|troisieme|quatrieme|derniere?|prim[oa]|second[oa]|terz[oa]|primeir[oa]|terceir[oa]|erste[rn]?|zweite[rn]?|dritte[rn]?|eerste|tweede|derde|first|third|last) (?:dia|jornada|jour|journee|giorno|giornata|tag|dag|day)(?:(?: (?!(?:con|avec|mit|com|with|de|di|en|in|no|na|au|at|im|bij|als|como|comme|come) )\p{L}+){0,3})$/u;

/** "I talk del sabato", "Las charlas que vi", "Les conférences du jeudi", "Outras palestras": talks in the plural, spoken of. */
const SOME_TALKS =
  /^(?:(?:sobre|about|over|su|[àa] propos des?|uber|acerca de) )?(?:las|los|otras|otros|mis|algunas|les|autres|mes|quelques|i|gli|altri|alcuni|as|outras|minhas|algumas|die|weitere|andere|other|some|more|live|recorded|virtual|overige) (?:(?:mejores|meilleures|migliori|melhores|besten|beste|best) )?(?:charlas|ponencias|talks?|conferences|presentations|sessions|interventi|palestras|sessoes|sesiones|vortrage|sessies|lezingen)(?: (?:sull[aoei]?|sul|sui|su|de|del|dell[ae]|dei|di|da|das|du|des|que|che|do|dos|am|vom|van|op|the|i|of|from|on|to)(?:[ '’].*)?)?$/u;
/** "Que eu assisti", "That I attended", "Die ich gesehen habe": talks that a heading above has spoken of. */
const THOSE_SEEN =
  /^(?:(?:the )?(?:ones|those) )?(?:(?:that|which) (?:i|we) (?:saw|attended|watched|visited|gave|liked|missed|enjoyed)|(?:a )?(?:las )?que (?:vi|fui|asisti|di|presente|me gustaron|me perdi)|(?:as )?que (?:eu )?(?:assisti|vi|apresentei|dei|gostei|perdi)|(?:celles )?que j'ai (?:vues?|suivies?|donnees?|ratees?|aimees?)|die ich (?:gesehen|gehort|gehalten|besucht|verpasst) habe|che ho (?:visto|seguito|tenuto|perso)|die ik (?:zag|bezocht|gaf|miste))$/u;
/** "Attended sessions list", "List of talks missed", "Lista de charlas" */
const LIST_OF_TALKS =
  /^(?:(?:attended|visited|selected|recommended) )?(?:talks?|sessions?) (?:list|overview)$|^(?:the |my )?(?:list|lista|liste|lijst|elenco|ubersicht) (?:of|de|des|der|dei|delle|das|van) (?:the |las |los |as |gli |alle )?(?:attended |besuchten )?(?:talks|sessions|charlas|ponencias|conferences|vortrage|palestras|interventi|sessies|lezingen)(?: (?:i |we )?(?:attended|missed|seen|saw|vistas|vues|assistidas|seguiti))?$/u;
/** "Talks I attended", "Besuchte Vorträge", "Conférences suivies", "聞いたセッション" */
const ATTENDED =
  /^(?:the |my |list of (?:the )?)?(?:talks|sessions|presentations) (?:that )?(?:(?:i|we) )?(?:have )?(?:attended|visited|saw|seen|watched|liked|enjoyed|missed)$|^(?:attended|visited|seen) (?:talks|sessions|presentations)$|^(?:die )?(?:besuchten?|gehorten?|gesehenen?) (?:vortrage|sessions|talks)$|^(?:les )?(?:conferences|talks|presentations|sessions) (?:suivie?s|vue?s)$|^(?:las )?(?:charlas|ponencias|sesiones) (?:vistas|que vi|a las que (?:asisti|fui)|asistidas)$|^(?:as )?palestras (?:assistidas|que (?:eu )?(?:vi|assisti))$|^(?:i |gli )?(?:talk|interventi|sessioni) (?:seguiti|seguite|visti|viste)$|^(?:de )?bezochte (?:sessies|talks|lezingen|presentaties)$|^(?:聞いた|聴いた|見た|参加した|視聴した|聴講した)(?:セッション|発表|トーク)(?:一覧)?$|^(?:聴講|参加|視聴)セッション(?:一覧)?$/u;

/** Whether a folded heading says that what stands below it are the talks that somebody went to. */
export function listsAttended(folded: string): boolean {
  return folded.length <= 60 && (ATTENDED.test(folded) || LIST_OF_TALKS.test(folded));
}
/** "Sessions 1 - 2", "Talks 3 to 5": several slots of a programme. */
const SLOTS =
  /^(?:sessions?|talks?|slots?|blocks?|sesion(?:es)?|sessies?) \d{1,2} ?(?:[-–&+/]|to|and|bis|a|y|et|und|e) ?\d{1,2}$/u;
/** "Sponsor booths", "Gli sponsor", "Die Aussteller" */
const EXHIBITION =
  /^(?:(?:the|our|i|gli|los|les|die|unsere|os) )?(?:sponsor(?:s|en)?|exhibitors?|aussteller|patrocinadores|sponsor booths?|booths?|expo|exhibition|vendor hall|hallway track)(?: \S+)?$/u;
const INTERLUDE = /^(?:interlude|interludio|entracte|entreacto|intermezzo)(?![\p{L}])/u;
/** "End of day one", "Continue to day two & three" */
const END_OF_DAY =
  /^(?:the )?end of (?:the )?(?:(?:first|second|third|last) )?(?:day|conference|part)(?: \p{L}+| \d)?$|^(?:continued?|on) (?:to|with|in) (?:the )?(?:next )?(?:day|part)(?![\p{L}])/u;

/** Whether a folded heading groups talks, or stands between them, by words of its own. */
export function isGroupingHeading(folded: string): boolean {
  return (
    folded.length <= 90 &&
    (NTH_DAY.test(folded) ||
      SOME_TALKS.test(folded) ||
      THOSE_SEEN.test(folded) ||
      listsAttended(folded) ||
      SLOTS.test(folded) ||
      EXHIBITION.test(folded) ||
      INTERLUDE.test(folded) ||
      END_OF_DAY.test(folded))
  );
}
