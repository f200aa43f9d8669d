import { Section } from "@/components/ui/section";
import type { TechnologyView } from "@/domain/radar/views";
import { PlacementEntries } from "./placement-history";

/** What the team had decided about technologies that people merged into this one. */
export function MergedHistory({ technology }: { readonly technology: TechnologyView }) {
  return technology.merged
    .filter(({ history }) => history.length > 0)
    .map(({ slug, name, history }) => (
      <Section key={slug} title={`Decided before about ${name}`} aside={`${history.length}`}>
        <PlacementEntries history={history} technology={technology} />
      </Section>
    ));
}
