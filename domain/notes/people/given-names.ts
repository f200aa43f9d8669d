/**
 * Given names as they are common among speakers, folded to lower case without accents. They tell "Ada Example, Example
 * Ltd" from "Platform Engineering, Part 2"; a name that is missing here can still be recognised by its surroundings.
 * Names that are everyday words or technologies above all (Art, Ruby, Crystal, Sky) are left out.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  aafke aake aaron aarti abby abdel abdul abdullah abel abena abhijeet abhishek abigail abraham abram achieng ada adailton adalberto adam adarsh ade
  adebayo adeel adele adeola adil adina aditi aditya adnan adolfo adrian adriana adriano adrien afonso agata agnes agnese agnieszka ahmad ahmed ahmet
  aidan aiden aiko ailsa aine ainhoa aino aisha aitor ajay ajit ajith akash ake akemi akhil akihiro akinwale akio akira aksel akshay akua alain alan
  alana alasdair alba albert alberto aldo alejandra alejandro aleks aleksandar aleksandr aleksandra aleksei aleksey aleksi alena alessandra alessandro
  alessia alessio alex alexander alexandra alexandre alexandru alexei alexey alexia alexis alfonso alfred alfredo ali alice alicia alina aline alisa
  alisha alison alix alka allan allard allen allison alma alok alper alvaro alyssa amadou amaia amal aman amanda amandine amara amauri amaury amber
  amberly ambra amedeo amelia amelie amina aminata amir amit amitabh amr amy ana anais anand anas anastasia ander anders anderson andoni andra andre
  andrea andreas andrei andrej andres andressa andrew andrey andrii andrzej andy ange angel angela angelica angelika angelo angharad angie angus
  aniket anil anindya anish anita anja anjali anke ankit ankita ankur ann anna annabel annalisa anne anneke annelies annemette annemiek annette anni
  annie annika anniken anouk anselm anselme ansgar anshul anthony antia antje antoine anton antonella antonia antonieta antonin antonio antti anuj
  anupam anuradha anya aoife aparna apolline april arantxa arash aravind archana ardith ariana ariane arianna ariel arik aritz arjan arjun arkadiusz
  armand armin armon arnab arnau arnaud arne arnold arnoud arpit arpita artem arthur arthurine arto artur arturo arun arvid arvind asa asaf asami
  asbjorn asha ashima ashish ashley ashlyn ashok ashwin asier aslak asmund astri astrid athena atsushi attilio atul aubrey aude audrey augusta aurelie
  aurelien avi avinash axel axelle aya ayaka ayan ayano ayhan aylin ayo ayse ayumi ayush aziz azusa azzurra babatunde badri bahar balaji bao baptiste
  barak baran barbara barrie barry bart bartek bartlomiej bartosz baruch bas basile basma bastiaan bastian bastien beata beatrice beatriz becky begona
  belen ben benat benedetta benedicte benedikt benito benjamin benno benny benoit bente bento berit bernard bernardo bernd bernhard bernice bert berta
  bertille bertrand bess bessie beth bethan betty beverly bharat bhargav bhavana bhavesh biagio bianca bilal bill billy binh birger birgit birgitte bjarne
  bjorn blake blanca blandine blazej bob bobby bodil bogdan bogumil bohdan bola bonnie borge boris borislav borja borje boyan bozena brad braden
  bradley brady brage brais bram brandi brandon brandy brecht breixo brenda brendan breno brent brett briac brian briana brianna brice bridget brieuc
  brigitte brita britt britta brittany brock bronson bronwyn bruce bruna brunella bruno bryan bryant bulent burak burkhard burr burt byron caetano
  cagri caio caitlin cal caleb callum calogero calum calvin cameron camila camilla camille camillo candace candela caoimhe capucine carey carin
  carissa carita carl carla carles carley carlo carlos carlotta carme carmela carmen carol carole carolin carolina caroline carolyn carrie carrol
  carsten carys casey caspar casper cassandra cassidy cassio catarina cate caterina cathal catherine cathrine cathy catriona caua cecil cecile cecilia
  cedric celeste celia celine celso cem cemal cerys cesar cesare cezary chad chandra chantal chantel charlene charles charlie charlotte charu chen
  cheng cherie cheryl chester chetan chiara chidi chidinma chie chihiro chika chinedu chioma chirag chloe chris christa christel christelle christian
  christiane christiano christina christine christof christoph christophe christopher christos christy chuck cian ciara ciaran cibele cicely cindy
  cintia cinzia claire clara clare clarence clarice clarisse clark claudete claudia claudine claudio claus clayton cleber cleide cleiton clemence
  clemens clement cleo clifford clint clinton clive clodagh clotilde cody coen colette colin colleen collin connie conor conrad constantin constanze
  consuelo corbin corentin corey corinne cormac cornelia cornelius corrado corrina cory costanza courtney craig cristian cristiano cristin cristina
  cristobal cuong curro curt curtis cynthia cyprien cyrielle cyril cyrille daan dafydd dag dagmar dagny dahlia daiane daichi daiki daisuke dale damian
  damiano damien damion damon dan dana dani daniel daniela daniele danielle danilo danny daphne darcy daria dario darius dariusz darko darragh darrel
  darrell darren daryl dave davi david davide davin dawid dawn dayna dean debasish debbie debora deborah debra declan deena deepa deepak deepika
  deepti deidre deirdre dejan delaney delbert delia delphin delphine demetri demetrios denis denise deniz dennis denny deon derek derick dermot
  desmond detlef devika devin devon dexter dhruv diana diane dianne diarmuid didem didier diederik diego dieter diether dietmar dilip dilys dimitar
  dimitri dimitrios dimitris dina dinesh diogo dirk divya dmitri dmitrii dmitry dmytro dolores domenico dominic dominick dominik dominika dominique
  donal donald donatella donna donny donovan doreen dorian dorien doris dorota dorothea dorothy dory doug douglas doyle dragan drew duane duarte duc
  duncan dusan dustin dwight dylan eamon easton ebba eberhard ed edda eddie edgar edgaras edith edna edoardo edouard edson eduard eduarda eduardo
  edward edwin edwina edyta eelco eero efa effie egbert egil egor eija eiji eike eileen eilidh eimear eina einar eirik eivind ekaterina elad elaine
  eldon eleanor elemar elena eleonora elettra eli elia elias elif elijah elin elina eline elinor eliott elisa elisabet elisabeth elisabetta elise
  elisenda elisha elizabeth elke ella ellen ellinor elliot elliott ellis elmar elmer elodie eloisa eloise elouan eloy elsa elske elton elvira elyse
  elzbieta emanuel emanuele embla emeka emeline emeric emerson emi emil emilia emiliano emilie emilio emily emine emlyn emma emmanuel emmanuelle emmet
  emmett emory emrah emre emrys encarna endre enea eneko engin enid enora enric enrica enrico enrique enzo eoghan eoin ephraim eran erdem eren eri
  eric erica erich erick erik erika erin erkan ermanno ernest ernesto ernie ernst errol ersin erwan erwin esa esi eskil esme esmee espen esra esteban
  estefania estela estelle esther ethan etienne etsuko etta ettore eudes eugene eugenia eugenio eulalia eulalie eunice eva evan evelien eveliina
  evelina evelyn everett evert everton evgenii evgeniya evgeny ewa ewelina ezequiel ezio ezra fabian fabiana fabiano fabien fabienne fabio fabiola
  fabrice fabricio fabrizia fabrizio fanny farah fares farid farouk fatih fatima fatou fatoumata faustine fausto faye federica federico felicia
  felicity felienne felipe felix femi femke feng fenna feras ferdinand fergal fergus fermin fern fernanda fernando ferran ferruccio ferry ffion fidel
  filiberto filip filipa filipe filipp filippo filippos finbar fintan fiona fionn fiorella firat firmin flavia flavien flavio fleur floor flore
  florent florian floriane florin floris floyd folake fran frances francesca francesco francine francis francisca francisco franck franco francois
  francoise frank frankie franz franziska fred freda freddie frederic frederik fredrik fredrika freek freya frida friedrich frits fritz frode fulvio
  fumihiro fumiko fumio funmi furio gabe gabor gabriel gabriela gabriele gabriella gael gaelle gaetan gaetano gaia gail gaizka galina ganesh garazi
  gareth garett garrett garry garth gary gaspard gaurang gaurav gaute gauthier gautier gavin gay geert geeta geir gemma gena geneva gennady gennaro
  geoff geoffrey geoffroy georg george georgi georgia georgios gerald geraldine gerard gerardo gerben gerd gerhard gero gerrit gert gertrud gethin
  ghada ghislain ghislaine gia giacomo giada gianfranco giang gianluca gianmarco gianni gianpaolo gideon gijs gil gilberto gilda giles gilles gina
  gines ginevra ginger ginny gino giordano giorgia giorgio giovana giovanna giovanni girish gisela gisele gitte giulia giuliano giulio giuseppe gizem
  gladys gleb glenda glenn gloria goce gokhan gokul goldie gonnie gonzalo gopal goran gordon gorka gowtham grace graeme graham grainne grant graydon
  graziella grazyna greer greg gregg gregoire gregor gregory greta gro gry grzegorz guadalupe gudrun guendalina guglielmo guido guilhem guilherme
  guillaume guillemette guillermo gunnar gunter gunther guri guro gus gustav gustavo gustaw guy gwen gwenael gwenaelle gwendal gwendolyn gwyneth
  haakon hadeel hadi hadley hadrien haizea hajime hakan hakon halil halina halvor hamid hamish hamza hana hank hanna hannah hanne hanneke hannes hannu
  hans hao harald haris harish harlan harley harm harmen harold harri harriet harry harsh harsha haru haruka harumi hasan hassan hasso hatice hauke
  hayato hayden hayley haytham hazel heath heather hector hedda hedvig hedy hege heidi heidy heike heikki heiko hein heiner heinrich heinz heitor
  helder helen helena helene helga helge heli helmut heloisa heloise hemant hendrik henk henning henri henrik henrika henrique henry henryk herbert
  hermann herminia hernan herve hettie hicham hideki hidenori hieu hikaru hilary hilda hilde hilkka hinata hiro hiroki hiroko hiroshi hiroyuki hisashi
  hitesh hitomi hitoshi hjalmar hjalte hoang hobart holden holger holly hongli honorine horacio horst howard howie hristo hubert hugo hung huong husnu
  hussain hussein huw huy iacopo iago iain ian iara ibai ibrahim ibrahima ichiro idar idoia idun ieuan ifan ifeoma iga ignacio ignasi igor ike ikenna
  iker ikuo ilaria ilia ilija ilker ilkka ilona ilse ilya iman imane imani imke imogen imran inaki indira ineke ines inez inga inge ingebjorg ingeborg
  inger ingmar ingo ingrid ingvild inigo inka inma inmaculada inna insa ioana ioannis iona ionut ira iratxe irem irena irene ireneusz irina iris irma
  irvin irving iryna isa isaac isabel isabela isabella isabelle isadora isaiah isamu isaure isidro isla ismael ismail issac istvan italo itamar itaru
  itziar ivan ivana ivano ivar ivaylo ivo ivone iwona izabela izabella izaro jaakko jaap jacco jacek jacinda jacinto jack jackie jackson jacky jaclyn
  jaco jacob jacobien jacobo jacopo jacqueline jacques jacqui jada jadwiga jafar jagoda jaime jaimie jake jakob jakub jamal james jamie jan jana
  janaina jandira jane janelle janet janette jani janice janie janina janine janis janna janne janneke jannicke jannik janusz jaqueline jared jarek
  jari jarkko jarl jarle jaroslav jaroslaw jarrod jarvis jasmin jasmine jason jasper jatin jaume javi javier jay jaya jayden jayesh jayne jean
  jeanette jeanne jeannie jed jeff jefferson jeffrey jehan jelena jelle jelmer jen jenifer jenn jenna jennie jennifer jenny jens jeremias jeremie
  jeremy jeri jermaine jeroen jerome jerri jerry jerzy jesper jess jesse jessica jessie jesus jet jikke jill jillian jim jimmy jing jinhong jirka jiro
  joachim joakim joan joana joanie joann joanna joao joaquim joaquin jocelyn jochen jodie jody joe joel joelle joep joerg joey joffrey johan johann
  johanna johannes john johnathan johnny jokin jolanda jolanta joleen jolene jolien jon jonas jonatas jonathan jone joni jonna jonny joost jordan
  jordane jorden jordi jordy jorg jorge jorgen joris jorn jorrit jorunn jos jose josef josefa josefina josefine josep joseph josette josh joshua
  josiah josiane josie josien josip josselin jost jostein josu josue josune jouni jovan jovana joy joyce jozef juan juana juanita juanjo juanma judd
  judicael judit judith judson judy juha juho jukka julen jules julia julian juliana juliane julianne juliano julie julien juliet juliette julio
  julius jun junichi junko jurgen jurriaan jussara jussi justin justine justus justyna jutta jyoti kaan kacper kadir kai kaisa kaitlin kaitlyn kaito
  kaleb kalin kalle kalpana kamal kamau kamil kamila kana kaori kaoru kara karan kare kareem kareen karel karen kari karim karima karin karina karl
  karla karlijn karol karolina karsten karthick karthik kartik kasey kasia kaspar kasper kat katarina katarzyna kate katelyn katerina katharina
  katherine kathi kathleen kathrin kathryn kathy katia katie katja katlyn katrin katrina katsuya katy kavita kay kaye kayla kaylee kazimierz kazuhiro
  kazuki kazuko kazumi kazuo kazuya keanu keely keerthana kees kei keigo keiko keir keira keisha keith kelechi kellen kelli kelly kelsey kelvin ken
  kendall kendra kenichi kenji kenna kenneth kenny kent kenta kepa kerem keri kermit kerri kerry kerstin keshav ketil kevin keynes khaled khalid khanh
  khoa kieran kiersten kilian killian kim kimberly kimiko kimmo kinga kinuko kip kira kiran kiril kirill kirk kirsi kirsten kirsti kirstie kirsty
  kishore kiyoshi kjell kjersti kjetil klaas klara klaudia klaus kleber knud knut koen kofi kohei koichi koji koldo komal konrad konstantin
  konstantinos koos koray kornelia kosuke kris krishna krishnan kristen kristian kristijan kristin kristina kristof kristoffer krystian krzysztof
  kseniya kumar kumiko kunal kurt kwame kwasi kyla kyle kylie kyoko kyra lacey lachlan ladonna laetitia laia laila lais lakshmi lalit lamar lamine
  lana landon lanre lara laraine larisa larissa larry lars lasse laszlo lata latasha latoya laura laure laurel lauren laurence laurent lauri laurie
  laverne lavinia lawrence layla lazar lea leah leandro leanne lech lee leena leif leigh leighton leila leire leland len lena lene lenka lennart lenny
  lenora lenore leo leola leon leonard leonardo leone leonid leonie leonor leopold lerato leroy lesley leslie leszek leta leticia letitia letizia
  levent levke lewis lexi leyre lia liam liana liang libby lidia lieke lies liesbeth lilan lilia lilian liliana lilith lillian lily lin linda lindsay
  lindsey linn linnea linsey linus lior lisa lise liselotte lisette lissa liv livia livio liz liza lizzie lizzy lloyd lluis loes loic lola lon lone
  lonneke lonnie lorcan loredana lorelei loren lorena lorene lorenz lorenza lorenzo loretta lori lorie lorin lorine lorna lorraine lothar lotta lotte
  lottie lou louis louisa louise lourdes lowell lowri luan luana luann lubos luc luca lucas lucia lucian luciana luciano lucie lucien lucile lucille
  lucinda lucio lucja lucjan lucrezia lucy ludivine ludmila ludovic ludovica luigi luis luisa luiz luiza luka lukas lukasz luke lula lulu luna luther
  lutz luuk lydia lyle lyman lynda lynette lynn lynne lynnette lyubomir maaike maarit maarten mabel macarena machteld maciej mack macy maddalena
  maddie madeleine madeline madelyn madhav madhu madhuri mads mae mael maelle maeva maeve magali magda magdalena maggie magne magnus maher mahesh
  mahmoud mai maialen maiara maicon maider maik maike maiken mairead mairi maisa maitane maite maja majid maki makiko makoto maksim maksym malachy
  malcolm malene malgorzata malik malin malini mallika mallory malo malte mamadou mami manasa mandar mandi mandy manel manfred mangesh manish manja
  manlio manoj manolo manon manu manuel manuela manuele mara maranda marc marceau marcel marcela marcelino marcella marcello marcelo marcia marcie
  marcin marcio marco marcos marcus marcy marek maren marga margaret margaux margery margherita margie margo margot marguerite mari maria mariah
  mariam marian mariana marianna marianne mariano maribel maribeth marica maricela marie marieke marietta marija marije marijke marijn marika mariko
  marilena marilia marilyn marina marine mario marion maripaz marisa mariska marisol marit marita marius mariusz mariya marja marjan marjolaine
  marjolein marjorie marjory mark marketa markku marko markus marleen marlene marlin marlo marloes marlon marsha marshall marta marten martha marti
  martial martijn martin martina martine martino marty marva marvin marwan mary maryam marzena masaaki masahide masahiko masahiro masaki masako masami
  masashi masato masayuki massimiliano massimo matej mateo mateu mateus mateusz matheus mathew mathias mathieu mathilde mathis matias matilda matilde
  mats matt matteo matthew matthias matthieu matti mattia mattie maud maude maura maureen maurice mauricio maurits maurizio mauro max maxence maxim
  maxime maximilian maxine maxwell maya mayank mayeul maysa mayu mayuko mayumi mazen mckenzie meagan megan megumi mehdi mehmet mehrdad meike mel
  melania melanie melba melike melina melinda melissa melvin menno merce mercedes meredith merel merete meriem meritxell merrill mert mervin mesut
  metin mette mhairi mia micaela micah micha michael michaela michal michalina michel michela michelangelo michele michelle michiel michiko mick
  mickael mickey mieczyslaw mieke miguel mihai mihail mihir mika mikael mike mikel mikhail miki mikkel mikko miko mikolaj mila milan mildred mile
  milena milica milind millicent millie milo milos milosz milton mimi minami mindy minerva ming minh minna minnie minoru miodrag mira miranda mirco
  mireia mireille mirela miren miriam mirjam mirko miro miroslav miroslaw miroslawa misaki misha mitch mitchell mitja mitsuhiro mitzi miyuki mladen
  moacir moataz mohamed mohammad mohammed mohan mohit moira moises mollie molly momoko mona monali monica monika monique montse morag morgan morgane
  moritz morris morten moses moshe mourad moussa mozart muhammad muireann mukesh mukul murali murat muriel murilo murray mustafa myfanwy mykola mylene
  myles myra myriam myrna myron myrtle myrto nabil nacho nadege nadene nader nadia nadim nadine nadir nadja nagesh nagisa nagy nahia naiara namrata
  nana nancy nanna nannette naohiro naoki naomi naoto naoya narayan naresh nasser natacha natalia natalie natalija nataliya natascha natasha nathalia
  nathalie nathan nathanael nathaniel natsuki natsumi naveen navid navin nawal nazim neal nebojsa ned neeraj neeta neha neil nelda nele nellie nelson
  nenad nerea nermin nestor nettie neusa nevena neville nga ngoc ngozi nhung niall niamh nic nicanor niccolo nicholas nichole nick nicki nicky nico
  nicola nicolas nicole nicoletta nicolo nidhi niek niels nienke nieves nigel nihal niina nik nikhil niki nikita niklas niko nikola nikolai nikolaos
  nikolas nikolaus nikolay nikolina nikoline nilesh niloofar nils nilufer nima nimisha nina ninh niraj nisha nishant nitesh nitin nivea nives njal
  njeri nkechi nnamdi nneka noa noah noam noboru nobuo nobuyuki noel noelia noelle noemi noemie nola nolan nolwenn nona noortje nora norbert noreen
  noriaki noriko norio norma norman nour nozomi nuala nuno nuria obinna oceane octavio oddvar odell odessa odile ofer oguz oier oihana oisin okan
  oksana ola olaf olatz olav ole oleg oleh olek oleksandr oleksii olena olga oli oliver olivia olivier oliwia olli ollie olof oluwaseun olympe omar
  omari ombeline omer omid omkar ondrej onno onur oren orhan oriane orietta oriol orla orlando ornella orrin orson osama osamu oscar oskar oskari
  osman osvaldo oswald otavio otieno otis ottavia otto ousmane outi owain owen oyvind ozan ozge ozgur ozlem ozren paavo pablo paco padraic padraig
  paige paivi pallavi palmer palmira pam pamela panagiotis pankaj paola paolo parag param parisa parker parth parul parvin pascal pascale pascaline
  pat patricia patricio patrick patrik patrizia patrycja patsy patti pattie patty pau paul paula paulette paulien paulina pauline paulo pavel pavlo
  pawel pedro peer peggy pekka pelin pelle penelope penny pep pepa pepe per percy pere perla perrine perry perttu petar pete peter petko petr petra
  petri petros petter petteri petya phil philibert philip philipp philippe phillip phoebe phuc phuong phyllis pia pien pier piera pierce pierluigi
  pierpaolo pierre pierrick pieter pietro pilar pim pinar piotr pirjo piyush plamen poliana polina polly pontus pooja poonam pouya prabhakar prabhu
  prachi pradeep pragya prajakta prakash pramod pranav pranay prasad prashant prateek pratik praveen preben preetha preeti prem preston prisca
  priscila pritesh priya priyanka przemek przemyslaw purva qiang quan quang quentin quim quincy quinn quinten quinton quynh rabea rachel rachid radek
  radia radka radomir radoslav radoslaw radovan radu rafael rafaela rafal raffaele raffaella raghav raghu ragnar ragnhild rahil rahim rahul raimon
  rainer raissa raj raja rajan rajani rajat rajeev rajesh rajiv rakesh ralf ralph ram rama raman ramesh rami ramin ramiro ramon ramona ramsey ramy
  ramya rana randal randall randi randy rania ranjan ranjith raoul raphael raphaelle raquel rasha rashid rashmi rasmus rastislav raul ravi ravindra
  ray raylene raymond razvan reagan reba rebeca rebecca reda reece reem regan reggie regiane regina reginald reginaldo regis reid reidar reiko reilly
  reina reiner reinhard reinhold reinier remco remedios remi remigiusz remy rena renan renata renate renato renay rene renee renske renu renzo reto
  reuben reyna reza rhea rhett rhiannon rhoda rhodri rhona rhonda rhys rianne ricarda ricardo riccardo rich richa richard richelle rick ricki ricky
  ridley riikka rik rika rike rikke riley rina risa rishabh rishi risto rita ritesh ritsuko roar rob robb robbert robbie robert roberta roberto robin
  robyn rocco rochelle rocio rod roderick roderik rodney rodolfo rodolphe rodrigo roel roger rogerio rohan rohit roisin roksana roland rolando rolf
  romain roman romaric romeo romina ron ronald ronaldo ronan ronda ronnie ronny roos rory rosa rosalie rosalind rosalyn rosana rosario roscoe roseann
  rosemarie rosemary roser rosetta roshan rosie roslyn ross rossella rossen rowan rowena roxana roxane roxanne roy roya royce ruairi ruben rubens
  rubin ruchi rudi rudolf rudy rufus ruggero rui runa runar rune rupali rupert ruslan russ russell rustam ruth ruthie ruud ryan ryo ryoko ryosuke
  ryota ryszard ryuichi ryuji saad saara saba sabina sabine sabino sabrina sacha sachiko sachin sachit sade sadegh saeed saeid sagar sahil saioa
  sakari sakshi sakura saleh salim sallie sally salma salman salome salva salvador salvatore sam samanta samantha samara sameer samer sami samia samir
  sammy sampath sampo samson samuel samuela samuele samy sanchit sandeep sander sandhya sandi sandra sandrine sandro sandy sanford sangeeta sanjay
  sanjeev sanket sanna sanne sanni santeri santi santiago santosh saoirse sara sarah saray sarika sarit sarper sarthak sascha sasha saskia sathish
  satish satoru satoshi satsuki satu satya saul saurabh saurav saverio savo sayaka sayuri scott seamus sean seb sebastian sebastiano sebastien
  segolene segun seiji sekou selcuk selena selim selin semyon senan senka seppo serdar serena serge sergei sergej sergey sergi sergio serhat serhii
  serkan servane seth seun severine seweryn seyed shahin shahram shai shailesh shalini shan shana shane shanna shannon sharad shari sharla sharon
  shashank shashi shaun shauna shawn shawna shayna sheena sheetal sheila shelby sheldon shelia shelley shelly sheri sherif sherman sherri sherrie
  sherry sheryl shigeo shigeru shiho shilpa shin shingo shinichi shinji shireen shirin shirley shiv shivam shlomi shoichi shoko shona shota shraddha
  shreya shreyas shriram shruti shubha shubham shuichi shun shunsuke shweta siamak sian sid siddhant siddharth sidnei sidney siebe sigbjorn sigrid
  sigrun sigurd siiri silas silja silje silke silvana silvia silvio simao simeon simon simona simone simonetta sina sinan sindre sinead sini siobhan
  sipho siri sissel siv sivert sjoerd sjors skylar slava slavomir slawek slawomir smita sneha snehal soenke sofia sofie sofiya sofus soham soheil
  soizic solal soledad solene solomon solveig sonal sonali sonia sonja sonke sonya sophia sophie soraya sorcha sosuke sota souleymane soumya sourav
  spencer sridhar srikanth srinath srini srinivas stacey stacie stacy stan stanislas stanislav stanislaw stanko stanley stef stefan stefania stefanie
  stefano steffen steffi stefka steinar stella sten stepan stephan stephane stephani stephanie stephen steve steven stevie stewart stian stig stijn
  stoyan struan stu stuart sture subhash subramanian sudha sudhir sue sueli suellen suhas sujay sullivan suman sumedh sumire sumit sundar sunil
  sunniva suraj surbhi suresh susan susana susann susanna susannah susanne sushant sushil susie susumu suzan suzanna suzanne suzette suzy svante svein
  sven svenja svetlana svetoslav swantje swapnil swarna swati sybil syed sylvain sylvester sylvia sylvie sylwester sylwia synne synnove sytse szymon
  tabitha tad tadao tadashi tadeusz tadhg taichi taiga taiki taina tainara takahiko takahiro takako takao takashi takayuki takehiro takeshi taku
  takumi takuya tal talia talita tamami tamar tamara tamer tamera tami tamika tamires tammie tammy tancrede tanguy tania tanja tanmay tanvi tanya tao
  tapio tara taras tarcisio tarek tariq tarja taro tasha tate tatiana tatiane tatsuo tatsuro tatsuya tatu tatum tatyana tawny taylor ted teemu tegan
  tejas teo teodor teodora teresa terhi teri terje tero terrance terrell terrence terri terry tess tessa tetsuo tetsuro tetsuya teun thad thaddeus
  thais thalita thandiwe thanh thao thea thelma theo theodor theodora theodore theresa therese theresia theron thiago thibaud thibault thibaut thierry
  thijs thilo thomas thorben thorbjorn thore thorsten thu thurman thuy tia tiago tien tierney tiffany tihomir tiina tijmen tijs till tim timo timon
  timothee timothy tina tine tineke tiphaine tisha titouan tiziana tiziano tjark tjeerd toan tobi tobias tobin toby tod todd todor toivo tolga tollef
  tolu tom tomas tomasz tomi tommaso tommi tommy tomoaki tomoe tomohiro tomoki tomoko tomoo tomoya ton tone toni tonia tony tonya toon tor torben
  torbjorn tore torgeir torgrim toril torill torkel torleif tormod torsten toru tory toshi toshiaki toshiko toufik tracey tracy tram trang travis
  trent trenton trevor trey tricia trina trine trinh trinidad trish trisha tristan trond troy trudy trung trupti trygve tsubasa tsuyoshi tsvetan tuan
  tuba tucker tugba tulio tullio tunde tung tuomas tuomo turid tushar tuula tuva twan twila tyler tyra tyrone tyson uche uday udo ufuk ugo ugur ujjwal
  ulf ulises ulla ulrich ulrik ulrika ulrike ulysses umberto umesh umit una unai unni urs ursula urszula urvashi usha utako ute utkarsh uwe uxia uxue
  vaclav vadim vagner vaibhav vaishali valarie valdir valentin valentina valentine valeria valeriano valerie valerii valerio valeriy valter vance
  vanda vandana vanderlei vanesa vanessa vani vania varun vasant vasco vasil vasilis vasily vasu vasudha vasyl vaughn veena veerle vegar vegard veikko
  veli velimir velma venkat ventsislav vera verena vern verna vernon vero veronica veronika veronique vesa veselin viacheslav vianney vibeke vicente
  vicki vicky victoire victor victoria vidar vidya viet vigdis vignesh vijay vijaya vikas vikram vikrant viktor viktoria ville vilma vimal vinay vince
  vincent vincenzo vineet vinh vinicius vinod viola violeta vipin vipul virat virgil virgile virginia virginie vishal vishnu vishwas vita vitaly vito
  vitor vitoria vittoria vittorio vivek vivian viviana viviane vjekoslav vlad vlada vladimir vladislav vladyslav vojtech volkan volker vonda vuk
  vyacheslav wade wagner waldemar wale walid wallace walter wanda wanessa wanjiru warren wassim waylon wayne wei weldon wellington wendell wendy
  werner weronika wes weslei wesley wessel wiebe wiebke wietse wiktor wiktoria wilbur wilco wiley wilfred wilfried wilhelm wilhelmina will willa
  willard willeke willem willemijn william willie willis wilma wilson wim winfried winifred winnie winona winston witold wladyslaw wojciech wojtek
  wolf wolfgang wouter wyatt xabi xabier xander xavi xavier xiao ximena xin xiomara xoan yadira yael yago yahya yaiza yamato yan yana yanis yann
  yannick yannis yara yaroslav yasar yasemin yash yashwant yasin yasmin yasmine yassine yasuhiro yasuko yasuo yavuz yaw yegor yehuda yeray yetta
  yetunde yevgen yevhen yi yifan yigit yihong ying yngve yoann yoav yogesh yohan yohann yoichi yoji yoko yolanda yordan yoshi yoshiaki yoshie
  yoshihiro yoshiki yoshiko yoshinori yoshio yosuke youcef youri youssef yrjo yu yuan yui yuichi yuji yuka yuki yukihiro yuko yulia yumi yumiko yuna
  yunus yuri yuriko yuriy yusuf yusuke yuta yutaka yuval yuya yvan yves yvette yvonne zac zach zachariah zachary zachery zack zahra zaid zainab zak
  zane zanele zara zarko zbigniew zbyszek zdenek zdravko zdzislaw zehra zelia zelie zeljko zelma zena zeynep zhang ziad ziggy zineb zlatko zoe zoey
  zofia zoltan zoraida zoran zsolt zurine zuzanna zvonimir
  `
    .trim()
    .split(/\s+/),
);
