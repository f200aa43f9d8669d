import { foldName } from "@/domain/extraction/letters/character-class";
import { normaliseHome } from "@/domain/extraction/terms/home-address";

const REPOSITORY_HOSTS = /^(?:github|gitlab|bitbucket|codeberg|gitee)\.(?:com|org)\/([\w.-]+)\/([\w.-]+)/;
const REGISTRIES = [
  /^npmjs\.com\/package\/(?:@[\w.-]+\/)?([\w.-]+)/,
  /^pypi\.org\/project\/([\w.-]+)/,
  /^crates\.io\/crates\/([\w.-]+)/,
  /^rubygems\.org\/gems\/([\w.-]+)/,
  /^packagist\.org\/packages\/[\w.-]+\/([\w.-]+)/,
  /^hub\.docker\.com\/(?:r|_)\/(?:[\w.-]+\/)?([\w.-]+)/,
  /^nuget\.org\/packages\/([\w.-]+)/,
  /^([\w-]+)\.(?:readthedocs\.io|readthedocs\.org|github\.io|gitbook\.io|apache\.org|sourceforge\.net|rs)(?:\/|$)/,
  /^([\w-]+)\.(?:io|dev|sh|tools|js\.org)(?:\/|$)/,
];
/** Repositories that hold someone's work about a thing, and hosts that are no project's. */
const NO_PROJECT =
  /(?:^|[-_.])(?:talks?|slides?|notes?|demos?|workshops?|examples?|samples?|presentations?|blog|website|site|course|tutorials?|training|conf|conference|meetup|awesome|dotfiles|docs?|cdn|img|static|www|youtu|youtube|twitter|medium|goo|sched|speakerdeck|slideshare|meetup|confluence|jira|issues|wiki)(?:$|[-_.])|\d{4}/i;

/** The project that an address stands for: "https://github.com/elyra-ai/elyra/tree/main" -> "elyra"; null for pages of other kinds. */
export function parseProjectAddress(url: string): string | null {
  const address = normaliseHome(url);
  const repository = REPOSITORY_HOSTS.exec(address);
  const name = repository === null ? firstMatch(address) : repositoryName(repository[1] ?? "", repository[2] ?? "");
  if (name === null) return null;
  const bare = name.replace(/\.git$/, "");
  return bare.length < 2 || NO_PROJECT.test(bare) ? null : bare;
}

/** Whose repository an address is: "https://github.com/harbour-io/cranes" -> "harbour-io"; null for pages of other kinds. */
export function parseOwner(url: string): string | null {
  return REPOSITORY_HOSTS.exec(normaliseHome(url))?.[1] ?? null;
}

/** A repository stands for a project where it says so itself: own organisation, or a name of one piece. */
function repositoryName(owner: string, repository: string): string | null {
  const sameName =
    foldName(repository).startsWith(foldName(owner).slice(0, 4)) || foldName(owner).includes(foldName(repository));
  return sameName || !repository.includes("-") ? repository : null;
}

function firstMatch(address: string): string | null {
  for (const registry of REGISTRIES) {
    const name = registry.exec(address)?.[1];
    if (name !== undefined) return name;
  }
  return null;
}
