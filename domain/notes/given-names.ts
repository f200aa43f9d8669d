/**
 * Given names as they are common among speakers, folded to lower case without accents. They tell "Ada Example, Example
 * Ltd" from "Platform Engineering, Part 2"; a name that is missing here can still be recognised by its surroundings.
 * Names that are everyday words or technologies above all (Art, Ruby, Crystal, Sky) are left out.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  aaron abby abdel abdul abel abhishek abigail abraham ada adalberto adam adeel adele aditya adnan adolfo adrian adriana adriano adrien afonso agata
  agnes agnieszka ahmad ahmed aidan aiden aisha ajay ajit akash akhil akihiro akira akshay alain alan alana alba albert alberto aldo alejandra
  alejandro aleksandar aleksandr aleksandra aleksei aleksey alena alessandra alessandro alessia alessio alex alexander alexandra alexandre alexandru
  alexei alexey alexia alexis alfonso alfred alfredo ali alice alicia alina aline alisa alison allard alix allan allen allison alma alok alvaro alyssa amal
  amanda amandine amauri amber amelia amelie amina amir amit amy ana anais anand anastasia ander anders andoni andre andrea andreas andrei andrej
  andres andrew andrey andrii andrzej andy ange angel angela angelo angie aniket anil anish anita anja anjali ankit ankur ann anna annabel annalisa
  anne anneke annette annie annika anselm anthony antia antje antoine anton antonella antonia antonieta antonin antonio antti anuj anupam anya april
  arantxa aravind arianna ariel arjan arjun armand armin armon arnaud arne arnold arpit artem arthur artur arturo arun asaf ashish ashley ashok ashwin
  astrid athena aude audrey aurelie aurelien avi axelle aya ayaka ayse ayumi azusa
  baptiste barbara barry bart bartek bartosz baruch bas basile bastian beatrice beatriz becky begona belen ben benedetta benedicte benedikt benito
  benjamin benno benny benoit bento berit bernard bernardo bernd bernhard bert berta bertille bertrand beth bhavesh bianca bill birgit bjarne bjorn
  blake blanca blandine bob bobby bogdan boris boyan brad bradley brandi brandon brenda brendan breno brent brett brian briana brice bridget brigitte
  britta bruce bruno bryan bryant burkhard burr
  caetano caio caitlin caleb calvin cameron camila camilla camille camillo candela capucine carl carla carles carlo carlos carlotta carme carmen carol
  carole carolin carolina caroline carolyn carrie carsten casey caspar cassandra catarina caterina catherine cathy caua cecile cecilia cedric celia
  celine celso cesar chad chantal charlene charles charlie charlotte chen cheng cheryl chiara chloe chris christa christel christelle christian
  christiane christina christine christof christoph christophe christopher christos christy chuck cindy cintia claire clara clare clarisse claudete
  claudia claudio claus clayton cleber clemens clement cleo clive clotilde cody colette colin connie conor conrad constantin constanze consuelo
  corentin corey corinne cornelia cornelius cory craig cristian cristiano cristina cristobal curt curtis cynthia cyrielle cyril cyrille
  dag dagmar daichi daiki daisuke dale damian damiano damien damon dan dana dani daniel daniela daniele danielle danilo danny daria dario darius darko
  darragh darrell darren dave davi david davide dawid dawn dean debbie debora deborah deepak deepika deepti delia delphin delphine demetrios denis
  denise dennis derek derick detlef devin dhruv diana diane didier diego dieter diether dietmar dimitri dimitrios dimitris dina dinesh diogo dirk divya
  dmitri dmitrii dmitry dmytro dolores dominic dominik dominika dominique donald donna donovan dorian doris dorothea dorothy doug douglas drew duarte
  duncan dustin dylan
  eberhard ed eddie edgar edgaras edith edouard edson eduard eduarda eduardo edward edwin egor eiji eike eileen ekaterina elad elaine eleanor elena
  eleonora eli elia elias eliott elisa elisabeth elisabetta elise elizabeth ella ellen elmar elodie eloise eloy elsa elton elvira emanuel emanuele
  emeline emeric emerson emi emil emilia emiliano emilie emilio emily emma emmanuel emmanuelle emre encarna enric enrico enrique enzo eran eric erica
  erich erick erik erika erin ernest ernesto ernst erwan erwin esteban estefania estelle esther ethan etienne eugene eugenia eugenio eulalia eulalie
  eva evan evelina evelyn evgeny ewa ezequiel
  fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricio fabrizia fabrizio fanny farah farid fatih fatima faustine fausto federica
  federico felipe felix ferdinand fernanda fernando ferran filiberto filip filipa filipe filippo filippos fiona flavia flavien flavio fleur flore
  florent florian florin floris fran francesca francesco francis francisca francisco franck franco francois francoise frank franz franziska fred
  frederic frederik fredrik frida friedrich fritz fulvio fumihiro fumiko
  gabor gabriel gabriela gabriele gabriella gael gaelle gaetan gareth garry gary gaspard gaurav gauthier gautier gavin geert gemma gennaro geoff
  geoffrey geoffroy georg george georgia georgios gerald gerard gerd gerhard gero gerrit gertrud ghislain ghislaine giacomo gianfranco gianluca
  gianmarco gianni gianpaolo gil gilberto giles gilles gina gines ginevra gino giorgia giorgio giovanna giovanni gisela gisele giulia giuliano giulio
  giuseppe gleb glenn gloria gonzalo gopal goran gordon gorka grace graham grant graydon greg gregoire gregor gregory greta guglielmo guido guilhem
  guilherme guillaume guillermo gunnar gunter gunther gustav gustavo guy gwen gwenael gwenaelle
  hadley hadrien hamid hamza hana hanna hannah hannes hannu hans harald haris harish harold harry haruka hassan hasso hayato heather hector hedy heidi
  heiko heiner heinrich heinz heitor helder helen helena helene helge helmut hendrik henk henning henri henrik henrique henry herbert hermann hernan
  herve hideki hilary hiro hiroki hiroko hiroshi hiroyuki holden holger holly hongli honorine horacio horst howard hubert hugo hussein
  iago iain ian iara ibrahim ignacio igor iker ikuo ilaria ilia ilse ilya iman imran ines inga inge ingo ingrid inigo inma ioana ioannis ionut iratxe
  irene irina irma isa isaac isabel isabella isabelle isadora isaure isidro ismael istvan italo itamar itziar ivan ivana ivano ivo izabela
  jaap jacek jack jackie jackson jacky jaclyn jacob jacobo jacopo jacqueline jacques jaime jakob jakub james jamie jan jana janaina jandira jane janet
  janice janina janine jared jarek jaroslaw jasmin jasmine jason jaume javier jay jean jeanette jeanne jed jeff jefferson jeffrey jehan jelena jen
  jenna jennifer jenny jens jeremias jeremie jeremy jerome jerry jesper jess jesse jessica jessie jesus jill jim jimmy jinhong joachim joan joana
  joanna joao joaquim joaquin jocelyn jochen jodie joe joel joelle joep joerg johan johann johanna johannes john johnny jolene jon jonas jonatas
  jonathan jone joost jordan jordi jordy jorg jorge jorn jos jose josef josefina josefine josep joseph josh joshua josiah josie josselin jost josue
  josune joy joyce juan juana juanjo juanma judith judy julen jules julia julian juliana juliane juliano julie julien juliet juliette julio julius jun
  junichi jurgen jussara jussi justin justine justyna
  kai kamil kana kaori karan kareem karel karen kari karim karin karina karl karla karolina karsten karthik kasia kaspar kasper kat katarina katarzyna
  kate katerina katharina katherine kathleen kathrin kathryn kathy katia katie katja katrin katrina katy kay kazuhiro kazuki kazuya keanu keerthana
  keiko keith kelly kelsey ken kenichi kenji kenneth kenny kent kenta kerstin kevin keynes khaled khalid kieran kilian kim kimberly kiran kirill
  kirsten kirsty kishore klara klaus kleber knut kohei koichi koji konrad konstantin konstantinos kosuke kris krishna kristen kristian kristin kristina
  kristof krzysztof kumar kunal kurt kyle kylie
  lachlan laetitia laia lais lakshmi lamine lara larissa larry lars laszlo laura laure lauren laurence laurent laurie lea leah leandro lee leena leif
  leigh leila len lena lennart leo leon leonard leonardo leone leonid leonie leonor leopold lesley leslie leticia letizia lewis lia liam liang lidia
  liesbeth lilan lilia lilian liliana lily lin linda lindsay lindsey linus lior lisa liselotte livia liz liza lloyd lluis loic lola lorena lorenz
  lorenza lorenzo loretta lori lorna lorraine lothar lotte lou louis louisa louise lourdes luana luc luca lucas lucia luciana luciano lucie lucien
  lucile lucrezia lucy ludivine ludovic luigi luis luisa luiz lukas lukasz luke luna lutz lydia lynn lynne
  maarten macarena maciej maddie madeleine madhav mads mael maelle magali magda magdalena magnus maher mai maik maike maisa maite maja makoto malcolm
  malik malin malo malte mandy manel manfred manish manja manoj manolo manon manu manuel manuela manuele mara marc marceau marcel marcela marcello
  marcelo marcia marcin marcio marco marcos marcus marek margaret margaux margherita margot maria mariam marian mariana marianna marianne mariano
  maribel marica marie marieke marija marijn marilia marilyn marina marine mario marion marisa marisol marit marius marjan marjolein marjorie mark
  marko markus marlene marlon marta marten martha marti martial martijn martin martina martine martino marty marvin mary maryam masahide masahiro
  masaki masashi masato masayuki massimiliano massimo mateo mateu mateus mateusz mathias mathieu mathilde mathis matias matilda matilde matt matteo
  matthew matthias matthieu mattia maud maura maureen maurice mauricio maurizio mauro max maxim maxime maximilian maya mayank maysa mayu mayumi meagan
  megan megumi mehdi mehmet meike melanie melina melinda melissa merce mercedes meredith meriem mia micah micha michael michaela michal michel michela
  michelangelo michele michelle michiel mick mickael miguel mihai mika mikael mike mikel mikhail mikkel miko milan milena milo milton mimi mindy minh
  minoru mira miranda mireia mireille miren miriam mirko miro miroslav mitch mitchell mitsuhiro moacir mohamed mohammad mohammed mohit moira mona
  monica monika monique montse morgan morgane moritz morten moshe mozart muhammad murilo mustafa mylene myles myriam myrto
  nabil nacho nadege nadia nadine nadir nadja nagy naoki naomi naoto naoya natacha natalia natalie natascha natasha nathalie nathan nathaniel naveen
  nawal neal ned neha neil nelson nenad nerea nestor neusa nic nicholas nick nicki nicky nico nicola nicolas nicole nicolo niels nieves nigel nik
  nikhil niki nikita niklas nikola nikolai nikolaos nikolas nikolaus nikolay nils nina ninh nishant nitin noah noam noel noelia noemi noemie nora
  norbert noriko norma norman nozomi nuno nuria
  oceane octavio odile ofer oksana olaf ole oleg oleksandr oleksii olga oli oliver olivia olivier omar ombeline omer oren oriol orlando ornella osama oscar
  oskar osvaldo otavio otto owen ozgur
  pablo paco paige pam pamela paola paolo parag parker parul pascal pascale pat patricia patricio patrick patrik patrizia patrycja patty paul paula
  paulina pauline paulo pavel pawel pedro peggy penny pep pepa pepe per pere perrine perry petar pete peter petr petra petros petter phil philip
  philipp philippe phillip phyllis pia pier pierce pierluigi pierpaolo pierre pierrick pieter pietro pilar piotr polina poonam prabhakar pradeep
  prakash pranav prasad prashant praveen prisca priscila pritesh priya priyanka
  quentin quim quinn
  rachel rachid radek radia radoslaw radu rafael rafaela rafal raffaele raffaella raghav rahul rainer raissa raj raja rajat rajeev rajesh rajiv rakesh
  ralf ralph ram rama raman ramesh ramiro ramon ramona randall randy raoul raphael raphaelle raquel rashmi rasmus raul ravi ray raymond razvan rebeca
  rebecca reda regina regis reiner reinhard reinhold remi remy renan renata renate renato rene renee renzo reto reza ricarda ricardo riccardo rich
  richard rick ricky rik riley rita ritesh rob robbie robert roberta roberto robin rocco rocio rod roderick rodney rodolfo rodolphe rodrigo roel roger
  rogerio rohan rohit roland rolf romain roman romaric romeo romina ron ronald ronaldo ronan ronny rory rosa rosalie rosana rosario roser rosie ross
  rossella roy ruben rubens rudi rudolf rudy ruggero rui rupert russ russell ruth ryan ryo ryosuke ryota ryuichi
  saad sabina sabine sabino sabrina sacha sachin saeed sakura salma salman salome salva salvador salvatore sam samantha samara sameer sami samia samir
  samuel samuele samy sandeep sander sandi sandra sandrine sandro sandy sanjay sanjeev sanne santi santiago sara sarah sarit sasha saskia satoshi satya
  saul saurabh saverio sayaka scott sean seb sebastian sebastiano sebastien segolene selena selim serena serge sergei sergej sergey sergi sergio seth
  severine shai shan shane shannon sharon shashank shaun shawn sheila shelby shigeru shin shingo shinichi shinji shirley shlomi shota shreya shriram
  shruti shubham shun shunsuke sid siddharth sigrid silke silvana silvia silvio simao simon simona simone simonetta siobhan siri sofia sofie solene
  solomon sonal sonia sonja sophia sophie soraya sosuke sota soumya spencer srini srinivas stacey stacy stan stanislas stanislav stefan stefania
  stefanie stefano steffen steffi stella stephan stephane stephanie stephen steve steven stewart stijn stu stuart sudhir sue sujay sumit sunil suresh
  susan susana susanna susanne susie suzanne svein sven svenja svetlana swati sylvain sylvester sylvia sylvie
  tadashi taiki tainara takahiro takashi takayuki takeshi takumi takuya tal talita tamara tammy tanguy tania tanja tanya tara tarek tariq taro tatiana
  tatiane tatsuya taylor ted teo teresa terri terry tess tessa tetsuya thais thalita thea theo theodor theresa therese theresia thiago thibaud thibault
  thibaut thierry thijs thilo thomas thorben thorsten tiago tiffany till tim timo timothee timothy tina tine tiphaine tiziana tiziano tobi tobias toby
  todd tollef tom tomas tomasz tommaso tommy tomohiro tomoki tomoko tomoya toni tony torben torsten toru toufik tracy travis trent trevor trish tristan troy
  tsuyoshi tulio tyler
  udo ugo ulf ulises ulrich ulrike umberto unai urs ursula ute uwe
  vadim valentin valentina valentine valeriano valerie valerio valter vanderlei vanessa vania varun vasco vasil vasily vasu venkat vera verena vero
  veronica veronika veronique vicente vicki vicky victoire victor victoria vijay vikas vikram viktor viktoria vincent vincenzo vinicius vinod viola
  violeta virgile virginia virginie vishal vishnu vita vitaly vito vitor vitoria vittoria vittorio vivek vivian viviana viviane vlad vladimir volker
  wade wagner walter wanda wassim wei wellington wendy werner wes wesley wilfried wilhelm will willem william wilson wim winfried winston wojciech wolf
  wolfgang wouter
  xabier xavi xavier xiao
  yael yago yamato yan yanis yann yannick yannis yara yaroslav yash yasmin yasmine yassine yasuhiro yehuda yetunde yi yifan yihong ying yoann yoav
  yohan yohann yoko yolanda yoshihiro yoshiki yoshiko yoshinori yosuke youri youssef yu yuan yui yuichi yuji yuka yuki yukihiro yuko yulia yuri yusuf
  yusuke yuta yuval yuya yves yvette yvonne
  zach zachary zack zahra zara zbigniew zdenek zeynep zhang zineb zoe zoltan zsolt
  `
    .trim()
    .split(/\s+/),
);
