import { architecture } from "./architecture";
import { cloudAws } from "./cloud-aws";
import { dataMlAndInterfacePractices } from "./data-ml-and-interface-practices";
import { databases } from "./databases";
import { deliveryAndOperationsPractices } from "./delivery-and-operations-practices";
import { developmentPractices } from "./development-practices";
import type { CatalogueEntry } from "./entry";
import { securityPractices } from "./security-practices";
import { streamingAndData } from "./streaming-and-data";

/** The field files of the catalogue, by file name. */
export const CATALOGUE_FILES: Readonly<Record<string, readonly CatalogueEntry[]>> = {
  architecture: architecture,
  "cloud-aws": cloudAws,
  "data-ml-and-interface-practices": dataMlAndInterfacePractices,
  databases: databases,
  "delivery-and-operations-practices": deliveryAndOperationsPractices,
  "development-practices": developmentPractices,
  "security-practices": securityPractices,
  "streaming-and-data": streamingAndData,
};

/** Every technology that we know by name. */
export const CATALOGUE: readonly CatalogueEntry[] = Object.values(CATALOGUE_FILES).flat();
