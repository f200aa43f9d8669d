/** Nouns that may stand for any technology, in the languages with cues, as part of a regular expression. */
export const GENERIC_NOUN =
  "(?:tools?|librar(?:y|ies)|packages?|frameworks?|languages?|technolog(?:y|ies)|projects?|products?|techniques?|practices?|approach(?:es)?|solutions?|platforms?|patterns?|concepts?|" +
  "herramientas?|librer[ií]as?|bibliotecas?|lenguajes?|tecnolog[ií]as?|proyectos?|productos?|t[eé]cnicas?|pr[aá]cticas?|enfoques?|soluci[oó]n(?:es)?|plataformas?|patr[oó]n(?:es)?|conceptos?|m[eé]todos?|" +
  "outils?|librairies?|biblioth[eè]ques?|langages?|technos?|projets?|produits?|pratiques?|approches?|plateformes?|m[eé]thodes?|styles?|principes?|" +
  "strument[oi]|libreri[ae]|linguagg(?:io|i)|tecnologi[ae]|progett[oi]|prodott[oi]|tecnic(?:a|he)|pratic(?:a|he)|approcci[o]?|soluzion[ei]|piattaform[ae]|concett[oi]|metod[oi]|" +
  "ferramentas?|linguage(?:m|ns)|projetos?|produtos?|abordage(?:m|ns)|solu(?:ção|ções)|padr(?:ão|ões)|conceitos?|" +
  "werkzeuge?|bibliothek(?:en)?|sprachen?|technologien?|projekte?|produkte?|techniken?|lösung(?:en)?|plattform(?:en)?|ansätze?|ansatz|muster|" +
  "bibliothe(?:ek|ken)|talen?|technieken?|technologie(?:ën)?|projecten?|producten?|oplossing(?:en)?|aanpak|patro(?:on|nen)|" +
  "ツール|ライブラリー?|フレームワーク|言語|サービス|プロダクト|製品|技術|手法|アプローチ|仕組み|プラットフォーム|パターン|考え方)";

/** "this tool", "cette bibliothèque", 「このツール」: points back at what was named, and says of what kind it is. */
export const THIS_KIND = `(?:this|these|est[ae]s?|es[ae]s?|este|ese|ce|cet|cette|ces|quest[aoie]|quest['’]|esses?|essas?|diese[rsmn]?|deze|dit|この|その|こういう|こういった)\\s?${GENERIC_NOUN}`;
