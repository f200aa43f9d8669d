import { endTest } from "@/domain/notes/text/end-test";
import { codesOf, isSpaceCode } from "@/domain/notes/text/letter-codes";

/** Verbs and prepositions whose object is a thing that one uses, in the languages of notes; with an article where there is one. */
const USE_OBJECT = endTest(
  /(?:^|[^\p{L}])(?:us(?:e|es|ed|ing)|with|via|introduc(?:e|es|ing)|install(?:ed|ing)?|adopt(?:ed|ing)?|try|tried|built (?:on|with)|based on|powered by|written in|switch(?:ed)? to|mov(?:ed|ing) to|migrat(?:ed|ing) to|called|named|usando|usar|usan|usamos|utilizan|utilizamos|adoptan|adoptaron|montaron|escrit[oa] (?:en|em)|hecho con|(?:basad[oa]|baseado) (?:en|em)|(?:migraron|pasaron) a|con|mediante|llamad[ao]|(?:programm?|cod|développ|desarroll|desenvolv|svilupp|reescrib|réécri|riscri|escrev|reescrev)\p{L}*(?:\s\p{L}{2,8})?\s(?:en|em|in)|introduction (?:à|au)|introducción a|introduzione a|introdução (?:a|ao)|avec|utilise[rz]?|utilisent|grâce à|écrite? en|basée? sur|passés (?:à|sur)|migré vers|adopté|mit|nutz(?:en|t)|verwend(?:en|et)|setzen auf|umgestiegen auf|geschrieben in|met|gebruik(?:en|t)?|overgestapt (?:naar|op)|geschreven in|com|utilizam|adotaram|(?:migraram|foram) (?:para|pra|pro)|usa(?:mos|m|r)?|usare|usiamo|usano|utilizzano|utilizziamo|adottano|scritt[oa] in|(?:passati|migrati) a|tramite)\s+(?:the\s+|a\s+|an\s+|el\s+|la\s+|le\s+|un\s+|una\s+|um\s+|uma\s+|der\s+|die\s+|das\s+|ein\s+|de\s+|een\s+|o\s+|il\s+|lo\s+)?["'`*_]{0,2}$/iu,
);

/** Words behind which a thing stands that may be used, or anything else. */
const LIKE_USE = endTest(
  /(?:^|[^\p{L}])(?:through|on top of|in|into|to|from|like|install|run|running|deploy|deployed|instead of|replace[ds]?|than|over|about|for|behind|without|inside|leverag(?:e|es|ing)|integrat\p{L}+ with|support(?:s|ed)?|learn(?:ing)?|chose|choose|picked|love|prefer)\s(?:the\s|an?\s)?["'`*_[(]{0,2}$/iu,
);

/** Words of looking something up, whose object is a name to be learnt: "voir la doc ", "look into ", "regarder ce qu'est ". */
const LOOK_UP_OBJECT = endTest(
  /(?:^|[^\p{L}])(?:look(?:ing)? (?:at|into|up)|check(?:ing)? out|investigate|read up on|google|voir|regarder|creuser|tester|essayer|mirar|revisar|probar|investigar|testar|ansehen|anschauen|guardare|provare|bekijken|uitproberen)\s+(?:(?:ce qu['’]est|qué es|o que é|cos['’]è|what is|was ist|wat is)\s+)?(?:the\s+|el\s+|la\s+|le\s+|les\s+|il\s+|o\s+|de\s+|het\s+)?(?:docs?\s+|plugin\s+)?["'`*_]{0,2}$/iu,
);

/** Where a link's address may stand between a name and what is said of it. */
const LINK_END = String.raw`(?:\]\([^)\s]{1,200}\))?`;

/** In Japanese the verb stands behind its object: "Suzume を使っている", "Suzumeの紹介", "[Suzume](https://…)を試した". */
const JAPANESE_USE = new RegExp(
  `^["'\`*_」』]{0,3}${LINK_END}["'\`*_」』]{0,3}\\s?(?:を(?:使|用い|導入|採用|利用|活用|使用|公開|開発|自作|入れ|試|触|紹介|検証|推|選|やめ|捨て|避け|運用|実行|呼び|叩)|で(?:書|実装|開発|構築|作|管理|自動|動|監視|可視化|デプロイ|ビルド|テスト|検証|チェック)|に(?:移行|書き換え|置き換え|乗り換え|刷新|載せ|統一|寄せ)|から(?:移行|乗り換え|脱却)|への(?:移行|乗り換え|置き換え)|の?(?:紹介|使い方|導入|話|デモ|概要|特徴|仕組み|ハンズオン|入門)(?![\\p{Script=Han}])|(?:は|って)(?:まだ)?(?:便利|良|よ[さかい]|いい|面白|楽|速|早|使い|気にな|つら|辛|微妙|おすすめ|お勧め|強力)|(?:が|も)(?:便利|良さそう|よさそう|面白|気にな|おすすめ|お勧め))`,
  "u",
);

/** True where what stands behind a name makes it the object of use. */
export function startsInUse(after: string): boolean {
  return JAPANESE_USE.test(after);
}

/** True where what stands before a name makes it the object of use: "we moved to ", "built with the ", or of looking up: "check out ". */
export function endsInUse(before: string): boolean {
  return endsInSpace(before) && (USE_OBJECT(before) || LOOK_UP_OBJECT(before));
}

/** True where what stands before a name may make it the object of use: "runs on ", "faster than ". */
export function endsLikeUse(before: string): boolean {
  return endsInSpace(before) && LIKE_USE(before);
}

const MARKS = codesOf(/["'`*_]/);
const MOST_MARKS = 2;

/** A verb has a space behind it, and two marks at most behind that: a quick look. */
function endsInSpace(before: string): boolean {
  let end = before.length;
  while (before.length - end < MOST_MARKS && MARKS[before.charCodeAt(end - 1)] === 1) end -= 1;
  return isSpaceCode(before.charCodeAt(end - 1));
}
