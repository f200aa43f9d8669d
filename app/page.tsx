import { RadarScreen } from "@/components/radar/radar-screen";
import { getRadar } from "@/db/queries/get-radar";
import { getTechnology } from "@/db/queries/get-technology";
import { database } from "./database";

interface Props {
  readonly searchParams: Promise<{ readonly technology?: string | string[] }>;
}

/** The radar; an address that names a technology brings what its panel shows along. */
export default async function RadarRoute({ searchParams }: Props) {
  const { technology: slug } = await searchParams;
  const db = database();
  const [radar, technology] = await Promise.all([
    getRadar(db),
    typeof slug === "string" ? getTechnology(db, slug) : null,
  ]);
  return <RadarScreen initial={radar} initialTechnology={technology} />;
}
