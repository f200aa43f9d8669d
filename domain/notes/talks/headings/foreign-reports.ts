/** What reports on a conference are called in languages that no opinion is read in; headings are compared folded. */
const REPORTS: readonly RegExp[] = [
  // Russian, Ukrainian
  /^(?:заметки|конспект|отчет|впечатления|итоги|обзор|записи|нотатки|звіт|враження)\s(?:с|со|о|об|по|от|из|з|зі|із|про)\s/u,
  // Polish, Czech, Slovak
  /^(?:notatki|relacja|podsumowanie|wrazenia|poznamky|zapisky|dojmy|reportaz)\s(?:z|ze|zo|po|na)\s.*(?:konferenc|meetup|spotkani|setkani|stretnuti|\d{4})/u,
  // Swedish, Danish, Norwegian, Finnish
  /^(?:anteckningar|notater|noter|referat|rapport|intryck|indtryk|inntrykk|muistiinpano\p{L}*)\s(?:fran|fra|till|til)?\s?.*(?:konferens|konferanse|konference|meetup|traff|konferenssi|\d{4})/u,
  // Turkish
  /(?:konferans|etkinlik|meetup|zirve)\p{L}*\s(?:notlari|izlenimleri|ozeti|raporu)$/u,
  // Korean
  /(?:컨퍼런스|콘퍼런스|밋업|세미나|행사|서밋|conf|con|day|summit|\d{4}).*(?:후기|참가기|참석기|정리|기록|노트|메모)$/u,
  /(?:참가|참석|참관)\s?(?:후기|기록)$/u,
  // Chinese
  /(?:大会|大會|沙龙|沙龍|峰会|峰會|研讨会|研討會|年会|年會|聚会|聚會|技术日|conf|con|day|summit|meetup|\d{4}).*(?:笔记|筆記|记录|記錄|紀錄|总结|總結|心得|纪要|紀要|见闻|見聞)$/u,
  /^(?:参会|參會|参加|參加|听会|聽會).*(?:笔记|筆記|记录|記錄|总结|總結|心得|感想)$/u,
];

/** "컨퍼런스 참가 후기", "大会笔记", "Notatki z konferencji": a report on the whole event and no talk. */
export function isForeignReport(folded: string): boolean {
  const composed = folded.normalize("NFC");
  return REPORTS.some((report) => report.test(composed));
}
