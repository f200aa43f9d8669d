/**
 * Given names as they are common among speakers, folded to lower case without accents. They tell "Ada Example, Example
 * Ltd" from "Platform Engineering, Part 2"; a name that is missing here can still be recognised by its surroundings.
 * Names that are everyday words or technologies above all (Art, Ruby, Crystal, Sky) are left out.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  aake aaron aarti abby abdel abdul abdullah abel abhijeet abhishek abigail abraham abram ada adalberto adam adarsh ade adebayo adeel adele adeola adil
  adina aditi aditya adnan adolfo adrian adriana adriano adrien afonso agata agnes agnieszka ahmad ahmed ahmet aidan aiden aiko aine aino aisha ajay
  ajit ajith akash ake akemi akhil akihiro akinwale akio akira akshay alain alan alana alasdair alba albert alberto aldo alejandra alejandro aleks
  aleksandar aleksandr aleksandra aleksei aleksey alena alessandra alessandro alessia alessio alex alexander alexandra alexandre alexandru alexei
  alexey alexia alexis alfonso alfred alfredo ali alice alicia alina aline alisa alisha alison alix alka allan allard allen allison alma alok alper
  alvaro alyssa amadou amal aman amanda amandine amara amauri amber amberly amelia amelie amina aminata amir amit amitabh amr amy ana anais anand anas
  anastasia ander anders andoni andra andre andrea andreas andrei andrej andres andrew andrey andrii andrzej andy ange angel angela angelica angelo
  angharad angie angus aniket anil anindya anish anita anja anjali ankit ankita ankur ann anna annabel annalisa anne anneke annette anni annie annika
  anselm ansgar anshul anthony antia antje antoine anton antonella antonia antonieta antonin antonio antti anuj anupam anuradha anya aoife aparna april
  arantxa arash aravind archana ardith ariana ariane arianna ariel arik arjan arjun armand armin armon arnab arnaud arne arnold arpit arpita artem
  arthur arthurine artur arturo arun arvid arvind asa asaf asami asbjorn asha ashima ashish ashley ashlyn ashok ashwin aslak asmund astri astrid athena
  atsushi atul aubrey aude audrey augusta aurelie aurelien avi avinash axel axelle aya ayaka ayan ayano ayhan aylin ayo ayse ayumi ayush aziz azusa
  babatunde badri bahar balaji bao baptiste barak baran barbara barrie barry bart bartek bartlomiej bartosz baruch bas basile basma bastian beata
  beatrice beatriz becky begona belen ben benedetta benedicte benedikt benito benjamin benno benny benoit bente bento berit bernard bernardo bernd
  bernhard bernice bert berta bertille bertrand bessie beth bethan beverly bharat bhargav bhavana bhavesh bianca bilal bill binh birger birgit birgitte
  bjarne bjorn blake blanca blandine blazej bob bobby bogdan bogumil bohdan bola bonnie boris borislav borje boyan bozena brad braden bradley brady
  brage bram brandi brandon brandy brenda brendan breno brent brett brian briana brianna brice bridget brigitte brita britt britta brock bronson
  bronwyn bruce bruno bryan bryant bulent burak burkhard burr burt byron
  caetano cagri caio caitlin cal caleb callum calum calvin cameron camila camilla camille camillo candace candela caoimhe capucine carey carin carissa
  carita carl carla carles carley carlo carlos carlotta carme carmen carol carole carolin carolina caroline carolyn carrie carrol carsten casey caspar
  cassandra cassidy catarina cate caterina cathal catherine cathrine cathy catriona caua cecil cecile cecilia cedric celeste celia celine celso cem
  cemal cesar cezary chad chandra chantal chantel charlene charles charlie charlotte charu chen cheng cherie cheryl chester chetan chiara chidi
  chidinma chie chihiro chika chinedu chioma chirag chloe chris christa christel christelle christian christiane christina christine christof christoph
  christophe christopher christos christy chuck cian ciara ciaran cicely cindy cintia claire clara clare clarence clarisse clark claudete claudia
  claudine claudio claus clayton cleber clemens clement cleo clifford clint clinton clive clodagh clotilde cody coen colette colin colleen collin
  connie conor conrad constantin constanze consuelo corbin corentin corey corinne cornelia cornelius corrina cory courtney craig cristian cristiano
  cristin cristina cristobal cuong curt curtis cynthia cyrielle cyril cyrille
  daan dafydd dag dagmar dahlia daichi daiki daisuke dale damian damiano damien damion damon dan dana dani daniel daniela daniele danielle danilo danny
  daphne darcy daria dario darius dariusz darko darragh darrel darrell darren daryl dave davi david davide davin dawid dawn dayna dean debasish debbie
  debora deborah debra declan deena deepa deepak deepika deepti deidre dejan delaney delbert delia delphin delphine demetri demetrios denis denise
  deniz dennis denny deon derek derick dermot desmond detlef devika devin devon dexter dhruv diana diane dianne diarmuid didem didier diederik diego
  dieter diether dietmar dilip dimitar dimitri dimitrios dimitris dina dinesh diogo dirk divya dmitri dmitrii dmitry dmytro dolores dominic dominick
  dominik dominika dominique donal donald donna donny donovan doreen dorian doris dorota dorothea dorothy dory doug douglas doyle dragan drew duane
  duarte duc duncan dusan dustin dwight dylan
  eamon easton ebba eberhard ed eddie edgar edgaras edith edna edouard edson eduard eduarda eduardo edward edwin edwina eelco egbert egil egor eiji
  eike eileen eilidh eimear eina einar eirik eivind ekaterina elad elaine eldon eleanor elemar elena eleonora eli elia elias elif elijah elin elinor
  eliott elisa elisabet elisabeth elisabetta elise elisha elizabeth elke ella ellen ellinor elliot elliott ellis elmar elmer elodie eloise eloy elsa
  elton elvira elyse elzbieta emanuel emanuele emeka emeline emeric emerson emi emil emilia emiliano emilie emilio emily emine emlyn emma emmanuel
  emmanuelle emmet emmett emory emrah emre encarna endre engin enid enric enrico enrique enzo eoghan eoin ephraim eran erdem eren eri eric erica erich
  erick erik erika erin erkan ernest ernesto ernie ernst errol ersin erwan erwin eskil esme espen esra esteban estefania estelle esther ethan etienne
  etsuko etta eugene eugenia eugenio eulalia eulalie eunice eva evan evelina evelyn everett evert evgenii evgeniya evgeny ewa ezequiel ezra
  fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricio fabrizia fabrizio fanny farah fares farid farouk fatih fatima fatou faustine
  fausto faye federica federico felicia felicity felipe felix femi femke fenna feras ferdinand fergal fergus fern fernanda fernando ferran ferry
  filiberto filip filipa filipe filipp filippo filippos finbar fintan fiona fionn firat flavia flavien flavio fleur floor flore florent florian florin
  floris floyd folake fran frances francesca francesco francine francis francisca francisco franck franco francois francoise frank frankie franz
  franziska fred freda frederic frederik fredrik fredrika freya frida friedrich frits fritz frode fulvio fumihiro fumiko fumio funmi
  gabor gabriel gabriela gabriele gabriella gael gaelle gaetan gail galina gareth garett garrett garry garth gary gaspard gaurang gaurav gauthier
  gautier gavin gay geert geeta geir gemma gena geneva gennady gennaro geoff geoffrey geoffroy georg george georgi georgia georgios gerald geraldine
  gerard gerben gerd gerhard gero gerrit gertrud gethin ghada ghislain ghislaine gia giacomo gianfranco giang gianluca gianmarco gianni gianpaolo
  gideon gijs gil gilberto gilda giles gilles gina gines ginevra ginger ginny gino giorgia giorgio giovanna giovanni girish gisela gisele gitte giulia
  giuliano giulio giuseppe gizem gladys gleb glenda glenn gloria goce gokhan gokul goldie gonnie gonzalo gopal goran gordon gorka gowtham grace graeme
  graham grant graydon grazyna greer greg gregoire gregor gregory greta gro gry grzegorz gudrun guglielmo guido guilhem guilherme guillaume guillermo
  gunnar gunter gunther guro gustav gustavo gustaw guy gwen gwenael gwenaelle gwendolyn gwyneth
  hadeel hadi hadley hadrien hajime hakan hakon halil halina halvor hamid hamza hana hank hanna hannah hanne hanneke hannes hannu hans harald haris
  harish harlan harley harm harmen harold harriet harry harsh harsha haru haruka harumi hasan hassan hasso hatice hayato hayden hayley haytham hazel
  heath heather hector hedda hedvig hedy hege heidi heidy heiko hein heiner heinrich heinz heitor helder helen helena helene helga helge helmut hemant
  hendrik henk henning henri henrik henrika henrique henry henryk herbert hermann hernan herve hettie hicham hideki hidenori hieu hikaru hilary hilda
  hilde hinata hiro hiroki hiroko hiroshi hiroyuki hisashi hitesh hitomi hitoshi hjalmar hoang hobart holden holger holly hongli honorine horacio horst
  howard howie hristo hubert hugo hung huong husnu hussain hussein huw huy
  iago iain ian iara ibrahim ibrahima idar idun ieuan ifan ifeoma ignacio igor ikenna iker ikuo ilaria ilia ilija ilker ilona ilse ilya iman imane
  imani imogen imran indira ineke ines inez inga inge ingebjorg ingeborg inger ingmar ingo ingrid ingvild inigo inma inna ioana ioannis iona ionut
  iratxe irem irene ireneusz irina iris irma irvin irving iryna isa isaac isabel isabella isabelle isadora isaiah isamu isaure isidro ismael ismail
  issac istvan italo itamar itaru itziar ivan ivana ivano ivar ivaylo ivo iwona izabela izabella
  jaap jacco jacek jacinda jack jackie jackson jacky jaclyn jaco jacob jacobien jacobo jacopo jacqueline jacques jacqui jada jadwiga jafar jagoda jaime
  jaimie jakob jakub jamal james jamie jan jana janaina jandira jane janelle janet janette janice janie janina janine janis jannicke jared jarek jari
  jarkko jarl jarle jaroslav jaroslaw jarrod jarvis jasmin jasmine jason jasper jatin jaume javier jay jaya jayden jayesh jayne jean jeanette jeanne
  jeannie jed jeff jefferson jeffrey jehan jelena jelle jelmer jen jenifer jenna jennie jennifer jenny jens jeremias jeremie jeremy jeri jermaine
  jeroen jerome jerri jerry jerzy jesper jess jesse jessica jessie jesus jet jill jillian jim jimmy jinhong jirka jiro joachim joakim joan joana joanie
  joann joanna joao joaquim joaquin jocelyn jochen jodie jody joe joel joelle joep joerg joey johan johann johanna johannes john johnathan johnny
  jolanta joleen jolene jolien jon jonas jonatas jonathan jone joni jonna joost jordan jorden jordi jordy jorg jorge jorgen joris jorn jos jose josef
  josefa josefina josefine josep joseph josette josh joshua josiah josiane josie josien josip josselin jost jostein josue josune jovan jovana joy joyce
  jozef juan juana juanita juanjo juanma judd judith judson judy juha juho jukka julen jules julia julian juliana juliane julianne juliano julie julien
  juliet juliette julio julius jun junichi junko jurgen jurriaan jussara jussi justin justine justus justyna jyoti
  kaan kacper kadir kai kaisa kaitlin kaitlyn kaito kaleb kalin kalle kalpana kamal kamil kamila kana kaori kaoru kara karan kare kareem kareen karel
  karen kari karim karima karin karina karl karla karolina karsten karthick karthik kartik kasey kasia kaspar kasper kat katarina katarzyna kate
  katerina katharina katherine kathi kathleen kathrin kathryn kathy katia katie katja katlyn katrin katrina katsuya katy kavita kay kaye kaylee
  kazimierz kazuhiro kazuki kazuko kazumi kazuo kazuya keanu keely keerthana kees keigo keiko keir keira keisha keith kelechi kellen kelli kelly kelsey
  kelvin ken kendall kendra kenichi kenji kenna kenneth kenny kent kenta kerem keri kermit kerri kerry kerstin keshav ketil kevin keynes khaled khalid
  khanh khoa kieran kiersten kilian kim kimberly kimiko kimmo kinga kip kira kiran kiril kirill kirk kirsi kirsten kirsti kirstie kirsty kishore
  kiyoshi kjell kjersti kjetil klaas klara klaudia klaus kleber knud knut koen kofi kohei koichi koji komal konrad konstantin konstantinos koos koray
  kornelia kosuke kris krishna krishnan kristen kristian kristijan kristin kristina kristof krzysztof kseniya kumar kumiko kunal kurt kwame kwasi kyla
  kyle kylie kyoko kyra
  lacey lachlan ladonna laetitia laia laila lais lakshmi lalit lamar lamine lana landon lanre lara laraine larisa larissa larry lars lasse laszlo lata
  latasha latoya laura laure laurel lauren laurence laurent lauri laurie laverne lawrence layla lazar lea leah leandro leanne lech lee leena leif leigh
  leighton leila leland len lena lene lenka lennart lenny lenora lenore leo leola leon leonard leonardo leone leonid leonie leonor leopold leroy lesley
  leslie leszek leta leticia letitia letizia levent lewis lexi lia liam liana liang libby lidia lieke lies liesbeth lilan lilia lilian liliana lilith
  lillian lily lin linda lindsay lindsey linn linnea linsey linus lior lisa lise liselotte lisette lissa liv livia liz liza lizzie lloyd lluis loes
  loic lola lon lone lonneke lonnie lorcan lorelei loren lorena lorene lorenz lorenza lorenzo loretta lori lorie lorin lorna lorraine lothar lotta
  lotte lottie lou louis louisa louise lourdes lowell luana luann lubos luc luca lucas lucia lucian luciana luciano lucie lucien lucile lucille lucinda
  lucjan lucrezia lucy ludivine ludmila ludovic luigi luis luisa luiz luka lukas lukasz luke lula lulu luna luther lutz luuk lydia lyle lyman lynda
  lynette lynn lynne lynnette lyubomir
  maaike maarit maarten mabel macarena machteld maciej mack macy maddie madeleine madeline madelyn madhav madhu madhuri mads mae mael maelle maeve
  magali magda magdalena maggie magne magnus maher mahesh mahmoud mai maik maike maiken mairi maisa maite maja majid maki makiko makoto maksim maksym
  malachy malcolm malene malgorzata malik malin malini mallika mallory malo malte mamadou mami manasa mandar mandi mandy manel manfred mangesh manish
  manja manoj manolo manon manu manuel manuela manuele mara maranda marc marceau marcel marcela marcella marcello marcelo marcia marcie marcin marcio
  marco marcos marcus marcy marek margaret margaux margery margherita margie margo margot marguerite mari maria mariah mariam marian mariana marianna
  marianne mariano maribel maribeth marica maricela marie marieke marietta marija marijke marijn marika mariko marilia marilyn marina marine mario
  marion marisa mariska marisol marit marita marius mariya marjan marjolein marjorie marjory mark marketa markku marko markus marleen marlene marlin
  marlo marloes marlon marsha marshall marta marten martha marti martial martijn martin martina martine martino marty marva marvin marwan mary maryam
  marzena masaaki masahide masahiko masahiro masaki masako masami masashi masato masayuki massimiliano massimo matej mateo mateu mateus mateusz mathew
  mathias mathieu mathilde mathis matias matilda matilde mats matt matteo matthew matthias matthieu matti mattia mattie maud maude maura maureen
  maurice mauricio maurits maurizio mauro max maxim maxime maximilian maxine maxwell maya mayank maysa mayu mayuko mayumi mazen mckenzie meagan megan
  megumi mehdi mehmet mehrdad meike mel melanie melba melike melina melinda melissa melvin menno merce mercedes meredith merel merete meriem merrill
  mert mervin mesut metin mette mia micah micha michael michaela michal michalina michel michela michelangelo michele michelle michiel michiko mick
  mickael mickey mieczyslaw mieke miguel mihai mihail mihir mika mikael mike mikel mikhail miki mikkel mikko miko mikolaj mila milan mildred mile
  milena milica milind millicent millie milo milos milton mimi minami mindy minerva minh minnie minoru miodrag mira miranda mireia mireille miren
  miriam mirko miro miroslav miroslaw miroslawa misaki misha mitch mitchell mitja mitsuhiro mitzi miyuki mladen moacir moataz mohamed mohammad mohammed
  mohan mohit moira moises mollie molly momoko mona monali monica monika monique montse morgan morgane moritz morris morten moses moshe mourad moussa
  mozart muhammad muireann mukesh mukul murali murat muriel murilo murray mustafa myfanwy mykola mylene myles myra myriam myrna myron myrtle myrto
  nabil nacho nadege nadene nader nadia nadim nadine nadir nadja nagesh nagisa nagy namrata nana nanna nannette naohiro naoki naomi naoto naoya narayan
  naresh nasser natacha natalia natalie natalija nataliya natascha natasha nathalie nathan nathaniel natsuki natsumi naveen navid navin nawal nazim
  neal nebojsa ned neeraj neeta neha neil nelda nellie nelson nenad nerea nermin nestor nettie neusa nevena neville nga ngoc ngozi nhung niall niamh
  nic nicholas nichole nick nicki nicky nico nicola nicolas nicole nicolo nidhi niek niels nienke nieves nigel nihal nik nikhil niki nikita niklas
  nikola nikolai nikolaos nikolas nikolaus nikolay nikolina nikoline nilesh niloofar nils nilufer nima nimisha nina ninh niraj nisha nishant nitesh
  nitin njal nnamdi nneka noah noam noboru nobuo nobuyuki noel noelia noelle noemi noemie nola nolan nona noortje nora norbert noreen noriaki noriko
  norio norma norman nour nozomi nuala nuno nuria
  obinna oceane octavio odell odessa odile ofer oguz oisin okan oksana olaf olav ole oleg oleh olek oleksandr oleksii olena olga oli oliver olivia
  olivier ollie olof oluwaseun omar omari ombeline omer omid omkar ondrej onno onur oren orhan oriol orla orlando ornella orrin orson osama osamu oscar
  oskar oskari osman osvaldo oswald otavio otis otto ousmane outi owain owen oyvind ozan ozge ozgur ozlem ozren
  paavo pablo paco padraic padraig paige paivi pallavi palmer pam pamela panagiotis pankaj paola paolo parag param parisa parker parth parul parvin
  pascal pascale pat patricia patricio patrick patrik patrizia patrycja patsy patti pattie patty paul paula paulette paulina pauline paulo pavel pavlo
  pawel pedro peer peggy pekka pelin pelle penelope penny pep pepa pepe per percy pere perla perrine perry perttu petar pete peter petko petr petra
  petri petros petter petteri petya phil philip philipp philippe phillip phoebe phuc phuong phyllis pia pien pier pierce pierluigi pierpaolo pierre
  pierrick pieter pietro pilar pim pinar piotr pirjo piyush plamen polina polly pontus pooja poonam pouya prabhakar prabhu prachi pradeep pragya
  prajakta prakash pramod pranav pranay prasad prashant prateek pratik praveen preben preetha preeti prem preston prisca priscila pritesh priya
  priyanka przemek przemyslaw purva
  quan quang quentin quim quincy quinn quinton quynh
  rachel rachid radek radia radka radomir radoslav radoslaw radovan radu rafael rafaela rafal raffaele raffaella raghav raghu ragnar ragnhild rahil
  rahul rainer raissa raj raja rajan rajani rajat rajeev rajesh rajiv rakesh ralf ralph ram rama raman ramesh rami ramin ramiro ramon ramona ramsey
  ramy ramya rana randal randall randi randy rania ranjan ranjith raoul raphael raphaelle raquel rasha rashid rashmi rasmus rastislav raul ravi
  ravindra ray raylene raymond razvan reagan reba rebeca rebecca reda reece reem regan regina reginald regis reid reidar reiko reilly reina reiner
  reinhard reinhold reinier remco remi remigiusz remy rena renan renata renate renato renay rene renee renske renu renzo reto reuben reyna reza rhea
  rhett rhiannon rhoda rhodri rhonda rhys rianne ricarda ricardo riccardo rich richa richard richelle rick ricki ricky ridley riikka rik rika rikke
  riley rina risa rishabh rishi rita ritesh ritsuko roar rob robb robbert robbie robert roberta roberto robin robyn rocco rochelle rocio rod roderick
  roderik rodney rodolfo rodolphe rodrigo roel roger rogerio rohan rohit roisin roksana roland rolando rolf romain roman romaric romeo romina ron
  ronald ronaldo ronan ronda ronnie ronny roos rory rosa rosalie rosalind rosalyn rosana rosario roscoe roseann rosemarie rosemary roser rosetta roshan
  rosie roslyn ross rossella rossen rowan rowena roxana roxanne roy roya royce ruairi ruben rubens rubin ruchi rudi rudolf rudy rufus ruggero rui runar
  rune rupali rupert ruslan russ russell rustam ruth ruthie ruud ryan ryo ryoko ryosuke ryota ryszard ryuichi ryuji
  saad saba sabina sabine sabino sabrina sacha sachiko sachin sachit sade sadegh saeed saeid sagar sahil sakari sakshi sakura saleh salim sallie sally
  salma salman salome salva salvador salvatore sam samantha samara sameer samer sami samia samir sampath sampo samson samuel samuele samy sanchit
  sandeep sander sandhya sandi sandra sandrine sandro sandy sanford sangeeta sanjay sanjeev sanket sanna sanne sanni santeri santi santiago santosh
  sara sarah sarika sarit sarper sarthak sasha saskia sathish satish satoru satoshi satsuki satu satya saul saurabh saurav saverio savo sayaka sayuri
  scott seamus sean seb sebastian sebastiano sebastien segolene segun seiji sekou selcuk selena selim selin semyon senan senka serdar serena serge
  sergei sergej sergey sergi sergio serhat serhii serkan seth seun severine seweryn seyed shahin shahram shai shailesh shalini shan shana shane shanna
  shannon sharad shari sharla sharon shashank shashi shaun shauna shawn shawna shayna sheena sheetal sheila shelby sheldon shelia shelley shelly sheri
  sherif sherman sherri sherrie sherry sheryl shigeo shigeru shiho shilpa shin shingo shinichi shinji shireen shirin shirley shiv shivam shlomi shoichi
  shoko shona shota shraddha shreya shreyas shriram shruti shubha shubham shuichi shun shunsuke shweta siamak sid siddhant siddharth sidney siebe
  sigbjorn sigrid sigrun sigurd siiri silas silja silke silvana silvia silvio simao simeon simon simona simone simonetta sina sinan sindre sinead
  siobhan siri sissel siv sjoerd sjors skylar slava slavomir slawek slawomir smita sneha snehal sofia sofie sofiya sofus soham soheil solene solomon
  solveig sonal sonali sonia sonja sonya sophia sophie soraya sorcha sosuke sota soumya sourav spencer sridhar srikanth srinath srini srinivas stacey
  stacie stacy stan stanislas stanislav stanislaw stanko stanley stef stefan stefania stefanie stefano steffen steffi stefka steinar stella sten stepan
  stephan stephane stephani stephanie stephen steve steven stevie stewart stian stig stijn stoyan stu stuart sture subhash subramanian sudha sudhir sue
  suhas sujay sullivan suman sumedh sumire sumit sundar sunil sunniva suraj surbhi suresh susan susana susann susanna susannah susanne sushant sushil
  susie susumu suzan suzanna suzanne suzette svante svein sven svenja svetlana svetoslav swapnil swarna swati sybil syed sylvain sylvester sylvia
  sylvie sylwester sylwia synnove sytse szymon
  tabitha tad tadao tadashi tadeusz tadhg taichi taiga taiki tainara takahiko takahiro takako takao takashi takayuki takehiro takeshi taku takumi
  takuya tal talia talita tamami tamar tamara tamer tamera tami tamika tammie tammy tanguy tania tanja tanmay tanvi tanya tara taras tarek tariq tarja
  taro tasha tate tatiana tatiane tatsuo tatsuro tatsuya tatu tatum tatyana tawny taylor ted teemu tegan tejas teo teodor teodora teresa teri terje
  tero terrance terrell terrence terri terry tess tessa tetsuo tetsuro tetsuya teun thad thaddeus thais thalita thanh thao thea thelma theo theodor
  theodora theodore theresa therese theresia theron thiago thibaud thibault thibaut thierry thijs thilo thomas thorben thorbjorn thore thorsten thu
  thurman thuy tia tiago tien tierney tiffany tihomir tiina tijmen tijs till tim timo timon timothee timothy tina tine tiphaine tisha tiziana tiziano
  toan tobi tobias tobin toby tod todd todor toivo tolga tollef tolu tom tomas tomasz tomi tommaso tommi tommy tomoaki tomoe tomohiro tomoki tomoko
  tomoo tomoya ton tone toni tonia tony tonya toon tor torben torbjorn tore torgeir torgrim torkel torleif tormod torsten toru tory toshi toshiaki
  toshiko toufik tracey tracy tram trang travis trent trenton trevor trey tricia trina trine trinh trish trisha tristan trond troy trudy trung trupti
  tsubasa tsuyoshi tsvetan tuan tuba tucker tugba tulio tunde tung tuomas tuomo tushar tuula tuva twan twila tyler tyra tyrone tyson
  uche uday udo ufuk ugo ugur ujjwal ulf ulises ulla ulrich ulrik ulrike ulysses umberto umesh umit una unai urs ursula urszula urvashi usha ute
  utkarsh uwe
  vaclav vadim vaibhav vaishali valarie valentin valentina valentine valeriano valerie valerii valerio valeriy valter vance vanda vandana vanderlei
  vanessa vani vania varun vasant vasco vasil vasilis vasily vasu vasudha vasyl vaughn veena vegar vegard veikko veli velimir velma venkat ventsislav
  vera verena vern verna vernon vero veronica veronika veronique vesa veselin viacheslav vibeke vicente vicki vicky victoire victor victoria vidar
  vidya viet vigdis vignesh vijay vijaya vikas vikram vikrant viktor viktoria ville vilma vimal vinay vincent vincenzo vineet vinh vinicius vinod viola
  violeta vipin vipul virat virgil virgile virginia virginie vishal vishnu vishwas vita vitaly vito vitor vitoria vittoria vittorio vivek vivian
  viviana viviane vjekoslav vlad vlada vladimir vladislav vladyslav vojtech volkan volker vonda vuk vyacheslav
  wade wagner waldemar wale walid wallace walter wanda warren wassim waylon wayne wei weldon wellington wendell wendy werner wes wesley wessel wiebe
  wietse wiktor wilbur wilco wiley wilfred wilfried wilhelm wilhelmina will willa willard willem willemijn william willie willis wilma wilson wim
  winfried winifred winnie winona winston witold wladyslaw wojciech wojtek wolf wolfgang wouter wyatt
  xabier xander xavi xavier xiao
  yadira yael yago yahya yamato yan yana yanis yann yannick yannis yara yaroslav yasar yasemin yash yashwant yasin yasmin yasmine yassine yasuhiro
  yasuko yasuo yavuz yaw yegor yehuda yetta yetunde yevgen yevhen yi yifan yigit yihong ying yngve yoann yoav yogesh yohan yohann yoichi yoji yoko
  yolanda yordan yoshi yoshiaki yoshie yoshihiro yoshiki yoshiko yoshinori yoshio yosuke youcef youri youssef yrjo yu yuan yui yuichi yuji yuka yuki
  yukihiro yuko yulia yumi yumiko yuna yunus yuri yuriko yuriy yusuf yusuke yuta yutaka yuval yuya yves yvette yvonne
  zac zach zachariah zachary zachery zack zahra zaid zainab zane zara zarko zbigniew zbyszek zdenek zdravko zdzislaw zehra zeljko zelma zena zeynep
  zhang ziad ziggy zineb zlatko zoe zoey zofia zoltan zoran zsolt zuzanna zvonimir
  `
    .trim()
    .split(/\s+/),
);
