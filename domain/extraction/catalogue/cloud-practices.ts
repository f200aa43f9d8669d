import type { CatalogueEntry } from "./entry";

export const cloudPractices: readonly CatalogueEntry[] = [
  { name: "Managed databases", quadrant: "techniques", also: "platforms", aliases: ["managed DB platform", "managed database", "database as a service", "=DBaaS"] },
  { name: "AWS Pricing Calculator", quadrant: "tools", aliases: ["AWS cost calculator", "AWS Simple Monthly Calculator"] },
  { name: "AWS Resource Groups", quadrant: "tools", also: "platforms", aliases: ["~resource groups", "~resource group"], context: ["aws", "cloudwatch", "tag", "tags", "tagging"] },
  { name: "AWS Amplify Console", quadrant: "platforms", also: "tools", aliases: ["Amplify Console"] },
  { name: "AWS Free Tier", quadrant: "platforms", aliases: ["~free tier"], context: ["aws", "amazon", "ec2", "lambda"] },
  { name: "Amazon AppStream", quadrant: "platforms", also: "tools", aliases: ["AppStream"] },
  { name: "Amazon WorkLink", quadrant: "platforms", also: "tools", aliases: ["WorkLink"] },
  { name: "HERE XYZ", quadrant: "platforms", also: "tools", match: "cased" },
  { name: "XYZ Studio", quadrant: "tools", aliases: ["HERE XYZ Studio"] },
  { name: "Elastic Network Interface", quadrant: "platforms", also: "languages-and-frameworks", aliases: ["=ENI", "=ENIs"] },
  { name: "CPU throttling", quadrant: "techniques" },
  { name: "Cold start mitigation", quadrant: "techniques", aliases: ["cold starts", "Lambda warming", "keep lambda warm", "warming up lambdas", "cold start", "démarrage à froid", "arranque en frío", "コールドスタート"] },
  { name: "Desktop as a service", quadrant: "techniques", also: "platforms", aliases: ["cloud desktops", "=DaaS", "virtual desktops", "virtual desktop infrastructure", "=VDI"] },
  { name: "Cloud landing zone", quadrant: "techniques", aliases: ["landing zones"] },
  { name: "Autonomous databases", quadrant: "techniques", aliases: ["self-driving database"] },
];
