-- The radar that every installation starts with. Its rings and quadrants are data from here on.
insert into "radars" ("slug", "title") values ('radar', 'Technology Radar');
--> statement-breakpoint
insert into "rings" ("radar_id", "id", "position", "name", "description")
select "radars"."id", "given".* from "radars", (values
  ('adopt', 0, 'Adopt', 'Use it: it has proved itself.'),
  ('trial', 1, 'Trial', 'Try it in a project that can bear the risk.'),
  ('assess', 2, 'Assess', 'Worth finding out what it would mean for us.'),
  ('hold', 3, 'Hold', 'Do not start anything new with it.')
) as "given" where "radars"."slug" = 'radar';
--> statement-breakpoint
insert into "quadrants" ("radar_id", "id", "position", "name")
select "radars"."id", "given".* from "radars", (values
  ('techniques', 0, 'Techniques'),
  ('platforms', 1, 'Platforms'),
  ('tools', 2, 'Tools'),
  ('languages-and-frameworks', 3, 'Languages & Frameworks')
) as "given" where "radars"."slug" = 'radar';
--> statement-breakpoint
create function "refuse_change_of_history"() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of "%" are history: they are added and never changed or deleted.', tg_table_name
    using errcode = 'restrict_violation';
end
$$;
--> statement-breakpoint
create trigger "placements_are_append_only" before update or delete on "placements"
  for each row execute function "refuse_change_of_history"();
--> statement-breakpoint
create trigger "placements_are_not_truncated" before truncate on "placements"
  for each statement execute function "refuse_change_of_history"();
