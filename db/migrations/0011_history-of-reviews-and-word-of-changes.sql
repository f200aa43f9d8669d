create trigger "review_entries_are_append_only" before update or delete on "review_entries"
  for each row execute function "refuse_change_of_history"();
--> statement-breakpoint
create trigger "review_entries_are_not_truncated" before truncate on "review_entries"
  for each statement execute function "refuse_change_of_history"();
--> statement-breakpoint
create trigger "nominations_are_append_only" before update or delete on "nominations"
  for each row execute function "refuse_change_of_history"();
--> statement-breakpoint
create trigger "nominations_are_not_truncated" before truncate on "nominations"
  for each statement execute function "refuse_change_of_history"();
--> statement-breakpoint
create trigger "responsibilities_are_append_only" before update or delete on "responsibilities"
  for each row execute function "refuse_change_of_history"();
--> statement-breakpoint
create trigger "responsibilities_are_not_truncated" before truncate on "responsibilities"
  for each statement execute function "refuse_change_of_history"();
--> statement-breakpoint
-- Tells every process that listens on "talkradar_changes" what kind of thing was written: the same word many times in one
-- transaction is told once, when it commits. Triggers, so that no command can forget to tell.
create function "tell_of_change"() returns trigger language plpgsql as $$
begin
  perform pg_notify('talkradar_changes', tg_argv[0]);
  return null;
end
$$;
--> statement-breakpoint
create function "tell_of_review"() returns trigger language plpgsql as $$
begin
  perform pg_notify('talkradar_changes', 'review ' || new."review_id");
  return null;
end
$$;
--> statement-breakpoint
create trigger "review_entries_are_told" after insert on "review_entries"
  for each row execute function "tell_of_review"();
--> statement-breakpoint
create trigger "review_seats_are_told" after insert or update on "review_seats"
  for each row execute function "tell_of_review"();
--> statement-breakpoint
create trigger "placements_are_told" after insert on "placements"
  for each statement execute function "tell_of_change"('radar');
--> statement-breakpoint
create trigger "responsibilities_are_told" after insert on "responsibilities"
  for each statement execute function "tell_of_change"('radar');
--> statement-breakpoint
create trigger "nominations_are_told" after insert on "nominations"
  for each statement execute function "tell_of_change"('radar');
--> statement-breakpoint
create trigger "editions_are_told" after insert on "editions"
  for each statement execute function "tell_of_change"('radar');
--> statement-breakpoint
create trigger "radars_are_told" after insert or update or delete on "radars"
  for each statement execute function "tell_of_change"('radar');
--> statement-breakpoint
create trigger "rings_are_told" after insert or update or delete on "rings"
  for each statement execute function "tell_of_change"('radar');
--> statement-breakpoint
create trigger "quadrants_are_told" after insert or update or delete on "quadrants"
  for each statement execute function "tell_of_change"('radar');
--> statement-breakpoint
create trigger "notes_are_told" after insert or update or delete on "notes"
  for each statement execute function "tell_of_change"('notes');
--> statement-breakpoint
create trigger "corrections_are_told" after insert on "corrections"
  for each statement execute function "tell_of_change"('notes');
