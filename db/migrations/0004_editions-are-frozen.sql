create trigger "editions_are_append_only" before update or delete on "editions"
  for each row execute function "refuse_change_of_history"();
--> statement-breakpoint
create trigger "editions_are_not_truncated" before truncate on "editions"
  for each statement execute function "refuse_change_of_history"();
--> statement-breakpoint
create trigger "edition_blips_are_append_only" before update or delete on "edition_blips"
  for each row execute function "refuse_change_of_history"();
--> statement-breakpoint
create trigger "edition_blips_are_not_truncated" before truncate on "edition_blips"
  for each statement execute function "refuse_change_of_history"();
--> statement-breakpoint
-- A row is as old as its edition: whoever adds one later would change what was published.
create function "refuse_late_edition_blip"() returns trigger language plpgsql as $$
begin
  if not exists (
    select from "editions" where "id" = new."edition_id" and "xmin" = pg_current_xact_id()::xid
  ) then
    raise exception 'Blips are added to an edition while it is published and at no other time.'
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger "edition_blips_come_with_their_edition" before insert on "edition_blips"
  for each row execute function "refuse_late_edition_blip"();
