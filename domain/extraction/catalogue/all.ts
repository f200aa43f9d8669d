import { algorithmsAndComputing } from "./algorithms-and-computing";
import { androidLibraries } from "./android-libraries";
import { apacheProjects } from "./apache-projects";
import { appleFrameworks } from "./apple-frameworks";
import { architecture } from "./architecture";
import { attacksAndDefences } from "./attacks-and-defences";
import { boardsAndKernels } from "./boards-and-kernels";
import { browserInterfaces } from "./browser-interfaces";
import { businessSoftware } from "./business-software";
import { ciCdAndInfrastructure } from "./ci-cd-and-infrastructure";
import { cloudAws } from "./cloud-aws";
import { cloudAzure } from "./cloud-azure";
import { cloudGcp } from "./cloud-gcp";
import { cloudNativeProjects } from "./cloud-native-projects";
import { cloudOthers } from "./cloud-others";
import { cloudPractices } from "./cloud-practices";
import { dataMlAndInterfacePractices } from "./data-ml-and-interface-practices";
import { databases } from "./databases";
import { deliveryAndOperationsPractices } from "./delivery-and-operations-practices";
import { deliveryAndServiceTools } from "./delivery-and-service-tools";
import { developerTools } from "./developer-tools";
import { developmentPractices } from "./development-practices";
import { dotnetAndWindows } from "./dotnet-and-windows";
import { embeddedAndHardware } from "./embedded-and-hardware";
import type { CatalogueEntry } from "./entry";
import { familyMembers } from "./family-members";
import { frontEndLibraries } from "./front-end-libraries";
import { gameDevelopment } from "./game-development";
import { withHeadFirst } from "./heads-first";
import { JAPANESE_NAMES } from "./japanese-names";
import { javascript } from "./javascript";
import { javascriptPackages } from "./javascript-packages";
import { jvmAndDotnet } from "./jvm-and-dotnet";
import { jvmAndNativePackages } from "./jvm-and-native-packages";
import { jvmEcosystem } from "./jvm-ecosystem";
import { jvmLibraries } from "./jvm-libraries";
import { kindredPractices } from "./kindred-practices";
import { kindredProducts } from "./kindred-products";
import { kubernetesAndCloudNative } from "./kubernetes-and-cloud-native";
import { languageEcosystems } from "./language-ecosystems";
import { languages } from "./languages";
import { learningAndStatistics } from "./learning-and-statistics";
import { ledgersAndDistributedMoney } from "./ledgers-and-distributed-money";
import { machineLearningProducts } from "./machine-learning-products";
import { mlAndAi } from "./ml-and-ai";
import { mobileAndGames } from "./mobile-and-games";
import { mobileLibraries } from "./mobile-libraries";
import { networkingAndEdge } from "./networking-and-edge";
import { networksAndTheirCare } from "./networks-and-their-care";
import { observabilityTools } from "./observability-tools";
import { offensiveAndDefensiveSecurity } from "./offensive-and-defensive-security";
import { operatingSystemsAndVirtualisation } from "./operating-systems-and-virtualisation";
import { OTHER_TONGUES } from "./other-tongues";
import { phonesChipsAndDefences } from "./phones-chips-and-defences";
import { pluralOfHead } from "./plural-heads";
import { pythonAndDataPackages } from "./python-and-data-packages";
import { pythonRubyPhp } from "./python-ruby-php";
import { ROMANCE_NAMES } from "./romance-names";
import { ROMANCE_TECHNIQUES } from "./romance-techniques";
import { runtimesAndPrimitives } from "./runtimes-and-primitives";
import { rustGoCppAndEmbedded } from "./rust-go-cpp-and-embedded";
import { scienceAndDataLibraries } from "./science-and-data-libraries";
import { scientificComputing } from "./scientific-computing";
import { securityAndForensicsTools } from "./security-and-forensics-tools";
import { securityPractices } from "./security-practices";
import { securityTools } from "./security-tools";
import { servicesAndOperations } from "./services-and-operations";
import { softwarePractices } from "./software-practices";
import { storageAndReplication } from "./storage-and-replication";
import { streamingAndData } from "./streaming-and-data";
import { techniquesAndPatterns } from "./techniques-and-patterns";
import { testingTools } from "./testing-tools";
import { unixTools } from "./unix-tools";
import { virtualisationAndIdentity } from "./virtualisation-and-identity";
import { waysOfWorking } from "./ways-of-working";
import { webAndServerProducts } from "./web-and-server-products";

/** The field files of the catalogue, by file name. */
export const CATALOGUE_FILES: Readonly<Record<string, readonly CatalogueEntry[]>> = {
  "business-software": businessSoftware,
  "scientific-computing": scientificComputing,
  "ledgers-and-distributed-money": ledgersAndDistributedMoney,
  "algorithms-and-computing": algorithmsAndComputing,
  architecture: architecture,
  "ci-cd-and-infrastructure": ciCdAndInfrastructure,
  "cloud-aws": cloudAws,
  "cloud-azure": cloudAzure,
  "cloud-gcp": cloudGcp,
  "cloud-others": cloudOthers,
  "cloud-practices": cloudPractices,
  "data-ml-and-interface-practices": dataMlAndInterfacePractices,
  databases: databases,
  "delivery-and-operations-practices": deliveryAndOperationsPractices,
  "developer-tools": developerTools,
  "development-practices": developmentPractices,
  "dotnet-and-windows": dotnetAndWindows,
  "embedded-and-hardware": embeddedAndHardware,
  javascript: javascript,
  "jvm-and-dotnet": jvmAndDotnet,
  "jvm-libraries": jvmLibraries,
  "kubernetes-and-cloud-native": kubernetesAndCloudNative,
  languages: languages,
  "ml-and-ai": mlAndAi,
  "mobile-and-games": mobileAndGames,
  "mobile-libraries": mobileLibraries,
  "networking-and-edge": networkingAndEdge,
  "observability-tools": observabilityTools,
  "operating-systems-and-virtualisation": operatingSystemsAndVirtualisation,
  "python-ruby-php": pythonRubyPhp,
  "rust-go-cpp-and-embedded": rustGoCppAndEmbedded,
  "science-and-data-libraries": scienceAndDataLibraries,
  "security-and-forensics-tools": securityAndForensicsTools,
  "security-practices": securityPractices,
  "security-tools": securityTools,
  "software-practices": softwarePractices,
  "storage-and-replication": storageAndReplication,
  "streaming-and-data": streamingAndData,
  "testing-tools": testingTools,
  "unix-tools": unixTools,
  "virtualisation-and-identity": virtualisationAndIdentity,
  "ways-of-working": waysOfWorking,
  "kindred-practices": kindredPractices,
  "kindred-products": kindredProducts,
  "family-members": familyMembers,
  "front-end-libraries": frontEndLibraries,
  "language-ecosystems": languageEcosystems,
  "offensive-and-defensive-security": offensiveAndDefensiveSecurity,
  "apple-frameworks": appleFrameworks,
  "android-libraries": androidLibraries,
  "game-development": gameDevelopment,
  "boards-and-kernels": boardsAndKernels,
  "attacks-and-defences": attacksAndDefences,
  "learning-and-statistics": learningAndStatistics,
  "jvm-ecosystem": jvmEcosystem,
  "browser-interfaces": browserInterfaces,
  "delivery-and-service-tools": deliveryAndServiceTools,
  "runtimes-and-primitives": runtimesAndPrimitives,
  "networks-and-their-care": networksAndTheirCare,
  "web-and-server-products": webAndServerProducts,
  "apache-projects": apacheProjects,
  "cloud-native-projects": cloudNativeProjects,
  "javascript-packages": javascriptPackages,
  "python-and-data-packages": pythonAndDataPackages,
  "machine-learning-products": machineLearningProducts,
  "jvm-and-native-packages": jvmAndNativePackages,
  "phones-chips-and-defences": phonesChipsAndDefences,
  "services-and-operations": servicesAndOperations,
  "techniques-and-patterns": techniquesAndPatterns,
};

const ENTRIES: readonly CatalogueEntry[] = Object.values(CATALOGUE_FILES).flat().map(withOtherTongues);
const KNOWN: ReadonlySet<string> = new Set(ENTRIES.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]));

/** Every technology that we know by name. */
export const CATALOGUE: readonly CatalogueEntry[] = ENTRIES.map(withPlurals);

function withOtherTongues(entry: CatalogueEntry): CatalogueEntry {
  const names = [...(OTHER_TONGUES[entry.name] ?? []), ...(ROMANCE_NAMES[entry.name] ?? []), ...(ROMANCE_TECHNIQUES[entry.name] ?? []), ...(JAPANESE_NAMES[entry.name] ?? []), ...withHeadFirst(entry.name)];
  return names.length === 0 ? entry : { ...entry, aliases: [...(entry.aliases ?? []), ...names] };
}

function withPlurals(entry: CatalogueEntry): CatalogueEntry {
  const plurals = (entry.aliases ?? [])
    .map(pluralOfHead)
    .filter((plural) => plural !== null)
    .filter((plural) => !KNOWN.has(plural));
  return plurals.length === 0 ? entry : { ...entry, aliases: [...(entry.aliases ?? []), ...plurals] };
}
