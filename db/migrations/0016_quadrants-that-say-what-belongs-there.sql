ALTER TABLE "quadrants" ADD COLUMN "description" text DEFAULT '' NOT NULL;--> statement-breakpoint
-- What is kept of settings says nothing of it. The trigger that keeps the changes as they are has to look away for a moment.
alter table "settings_changes" disable trigger user;--> statement-breakpoint
update "settings_changes" set
  "before" = jsonb_set("before", '{quadrants}', (
    select coalesce(jsonb_agg(quadrant || '{"description": ""}' order by place), '[]')
    from jsonb_array_elements("before" -> 'quadrants') with ordinality as each (quadrant, place)
  )),
  "after" = jsonb_set("after", '{quadrants}', (
    select coalesce(jsonb_agg(quadrant || '{"description": ""}' order by place), '[]')
    from jsonb_array_elements("after" -> 'quadrants') with ordinality as each (quadrant, place)
  ));--> statement-breakpoint
alter table "settings_changes" enable trigger user;
