/** Words that stand in titles, roles and companies but hardly in people's names, folded. */
const TITLE_WORDS = new Set(
  `
  a an the and or of to for in on at by with from into is are be how why what when your you my our we it its as vs not no new all one two
  und oder der die das den dem ein eine fur mit bei auf im ist wie warum was nicht
  el los las un una para con por sin como que es en y o mas
  le les des une et ou pour avec dans sur est comment pourquoi sans au aux
  il lo gli i un uno per con su come che perche senza nel
  o os um uma com para por como que sem
  het een en van voor met op is niet hoe
  advanced advocate agile ai alliance amazon analysis analyst analytics android apache api apis app apps application applications apple architect architects architecture associates async automation aws azure
  backend bank banking basics beginners best better beyond big bitcoin blockchain blue book browser bug bugs build building business
  case ceo chain chaos chapter chief china ci cio cisco cli client clients cloud cluster clusters co code coding community company compute computing conference conf consultant consulting container containers continuous control core corporation cost creating crypto cto customer cyber
  dart dashboard data database databases day days deep deliver delivery demo deployment design designer designing deutsche developer developers developing development device devices devops devrel digital director disaster discussion distributed docker domain driven dynamic
  ecosystem edge efficient elastic embedded end engine engineer engineering engineers enterprise europe event events evolution evolutionary experience expert explained
  factory fast feature features firebase first five flutter foundation founder framework frameworks france front frontend full functional fundamentals future
  gateway germany git github gitlab global gmbh go golang google governance graph graphql group guide
  hackers hacking hands hardware head helm high history home hybrid hyper
  ibm image images improving inc incident infrastructure inside insights institute integration intel intelligence intelligent interactive international internet intro introducing introduction ios iot issue italia
  japan java javascript journey js json jvm
  kafka kernel key keynote kotlin kubernetes k8s
  lab labs language languages large lead leader learned learning legacy lessons libraries library lightning limited linux live llc llm llms load local logging low ltd
  machine maintainer making manage managed management manager managing mesh message messaging meta metrics microservice microservices microsoft migrating migration mobile model models modern modernization monitoring monolith multi
  native net netflix network networking networks next node notes
  observability office official online open openshift opensource operations operator operators optimization oracle oss overview owner
  panel part partner party patterns performance phone pipeline pipelines plan platform platforms play policy postgres postgresql power practical practice practices president principal privacy problem process processing product production products program programming project projects protocol public python
  qa quality quantum queue quick
  rails react reactive ready real red redis registry reliability reliable remote report research researcher resilience resilient responsible rest review risk roadmap robotics rust
  saas safe scalable scale scaling science scientist search secret secrets secure securing security senior serverless server service services session simple smart social society software solution solutions spark speaker specialist spring sql sre stack staff standard startup state static storage story strategy stream streaming streams student studio summary summit super supply support swift system systems
  tales talk talks team teams tech technical technologies technology telecom test testing tests text things thinking time tips to toolkit tools track training transformation trends tutorial typescript
  ui ultimate understanding unified universita universitat university update updates use user users using ux
  vehicle version video virtual vision visual vp
  war wasm way web webassembly website what wide wild windows work workflow workflows working workload workshop world
  zero
  bundesamt fraunhofer hochschule telekom versicherung verein
  arquitectura datos desarrollo equipo introduccion nube seguridad software universidad
  architettura dati sviluppo squadra introduzione nuvola sicurezza universita
  donnees developpement equipe securite nuage universite
  arquitetura dados desenvolvimento equipe seguranca nuvem universidade
  `
    .trim()
    .split(/\s+/),
);

/** True for a word, folded to lower case without accents, that a person's name does not hold. */
export function isTitleWord(word: string): boolean {
  return TITLE_WORDS.has(word);
}
