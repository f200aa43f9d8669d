const BREAK =
  /^(?:(?:pre|after)[- ]?party(?: (?:at|in|@) .{2,30})?$|(?:coffee|lunch|tea|short|afternoon|morning|network\w*)?\s*(?:break|coffee|kaffee|caffè|lunch|brunch|breakfast|dinner|registration|check-?in|networking|doors open|welcome coffee|reception|party|after ?party|drinks|apero|apéro|mittagessen|mittagspause|kaffeepause|pause|einlass|registrierung|abendessen|frühstück|almuerzo|comida|descanso|pausa|café|registro|cena|desayuno|pause[- ]?(?:café|déjeuner)|déjeuner|repas|accueil|petit[- ]déjeuner|almoço|intervalo|credenciamento|jantar|coffee[- ]break|pranzo|pausa (?:caffè|pranzo)|registrazione|colazione|cena|lunchpauze|koffie|borrel|休憩|昼休み|昼食|ランチ|お昼|受付|懇親会|開場))(?:\s+(?:time|hour))?(?!\p{L})[^\p{L}]*$/iu;

/** "Mittagessen im Innenhof", "Abendveranstaltung", "Koffiepauze op het terras" */
const BREAK_AT =
  /^(?:(?:gemeinsames\s)?(?:mittagessen|mittagspause|abendessen|frühstück|kaffeepause)(?:\s(?:im|in|am|an|auf|bei|beim|mit|vom)\s.{2,50})?|abend(?:veranstaltung|programm|event)|(?:gezamenlijke?\s)?(?:lunch(?:pauze)?|avondeten|koffiepauze|pauze|borrel|diner|ontbijt)(?:\s(?:in|op|bij|met|aan)\s.{2,50})?)[^\p{L}]*$/iu;

/** "Registration and breakfast", "Lunch / networking" */
const BETWEEN = /\s+(?:and|und|et|y|e|en|&|\+|\/)\s+|\s*[&+/・]\s*/u;

/** "Lunch", "Coffee break", "Mittagspause", "昼休み": a time without a talk. */
export function isBreak(title: string): boolean {
  const trimmed = title.trim();
  return (
    BREAK.test(trimmed) ||
    BREAK_AT.test(trimmed) ||
    (trimmed.length <= 40 && trimmed.split(BETWEEN).every((part) => BREAK.test(part)))
  );
}
