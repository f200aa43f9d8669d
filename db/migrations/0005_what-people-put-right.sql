CREATE TABLE "correction_places" (
	"correction_id" integer PRIMARY KEY NOT NULL,
	"note_id" text NOT NULL,
	"start_offset" integer,
	"end_offset" integer,
	CONSTRAINT "correction_places_span" CHECK (("correction_places"."start_offset" is null) = ("correction_places"."end_offset" is null))
);
--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "corrections_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"change" jsonb,
	"note_id" text,
	"note_name" text,
	"names" text[] NOT NULL,
	"person" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"undoes" integer,
	CONSTRAINT "corrections_undone_once" UNIQUE("undoes"),
	CONSTRAINT "corrections_kind" CHECK ("corrections"."kind" in ('not-this-technology', 'not-a-technology', 'wrong-ring', 'says-nothing', 'other-talk', 'mark-mention', 'mark-verdict', 'rename', 'merge', 'split', 'quadrant', 'ignore', 'confirm-name', 'merge-name', 'ignore-name', 'import-terms', 'undo')),
	CONSTRAINT "corrections_undo_or_change" CHECK (("corrections"."kind" = 'undo') = ("corrections"."undoes" is not null) and ("corrections"."kind" = 'undo') = ("corrections"."change" is null)),
	CONSTRAINT "corrections_note_is_named" CHECK (("corrections"."note_id" is null) = ("corrections"."note_name" is null)),
	CONSTRAINT "corrections_person" CHECK (char_length(btrim("corrections"."person")) between 1 and 80)
);
--> statement-breakpoint
ALTER TABLE "mentions" DROP CONSTRAINT "mentions_how";--> statement-breakpoint
ALTER TABLE "mentions" ADD COLUMN "correction_id" integer;--> statement-breakpoint
ALTER TABLE "verdicts" ADD COLUMN "correction_id" integer;--> statement-breakpoint
ALTER TABLE "technologies" ADD COLUMN "merged_into" integer;--> statement-breakpoint
ALTER TABLE "correction_places" ADD CONSTRAINT "correction_places_correction_id_corrections_id_fk" FOREIGN KEY ("correction_id") REFERENCES "public"."corrections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_places" ADD CONSTRAINT "correction_places_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_undoes_corrections_id_fk" FOREIGN KEY ("undoes") REFERENCES "public"."corrections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "correction_places_note" ON "correction_places" USING btree ("note_id");--> statement-breakpoint
CREATE INDEX "corrections_note" ON "corrections" USING btree ("note_id");--> statement-breakpoint
CREATE INDEX "corrections_names" ON "corrections" USING gin ("names");--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_correction_id_corrections_id_fk" FOREIGN KEY ("correction_id") REFERENCES "public"."corrections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_correction_id_corrections_id_fk" FOREIGN KEY ("correction_id") REFERENCES "public"."corrections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "technologies" ADD CONSTRAINT "technologies_merged_into_technologies_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."technologies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "technologies_merged_into" ON "technologies" USING btree ("merged_into");--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_how" CHECK ("mentions"."how" in ('name', 'alias', 'typo', 'url', 'discovered', 'person'));--> statement-breakpoint
ALTER TABLE "technologies" ADD CONSTRAINT "technologies_not_merged_into_itself" CHECK ("technologies"."merged_into" is distinct from "technologies"."id");
--> statement-breakpoint
create trigger "corrections_are_append_only" before update or delete on "corrections"
  for each row execute function "refuse_change_of_history"();
--> statement-breakpoint
create trigger "corrections_are_not_truncated" before truncate on "corrections"
  for each statement execute function "refuse_change_of_history"();
