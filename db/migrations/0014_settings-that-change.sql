CREATE TABLE "settings_changes" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "settings_changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"radar_id" integer NOT NULL,
	"version" integer NOT NULL,
	"before" jsonb,
	"after" jsonb NOT NULL,
	"moved" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"person" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "settings_changes_version_once" UNIQUE("radar_id","version"),
	CONSTRAINT "settings_changes_first_makes_it" CHECK (("settings_changes"."version" = 0) = ("settings_changes"."before" is null)),
	CONSTRAINT "settings_changes_person" CHECK (char_length(btrim("settings_changes"."person")) between 1 and 80)
);
--> statement-breakpoint
ALTER TABLE "quadrants" ALTER COLUMN "position" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "rings" ALTER COLUMN "position" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "quadrants" ADD COLUMN "removed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "quadrants" ADD COLUMN "moved_to" text;--> statement-breakpoint
ALTER TABLE "rings" ADD COLUMN "removed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "rings" ADD COLUMN "moved_to" text;--> statement-breakpoint
ALTER TABLE "settings_changes" ADD CONSTRAINT "settings_changes_radar_id_radars_id_fk" FOREIGN KEY ("radar_id") REFERENCES "public"."radars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "settings_changes_at" ON "settings_changes" USING btree ("radar_id","at");--> statement-breakpoint
ALTER TABLE "quadrants" ADD CONSTRAINT "quadrants_moved_to_fk" FOREIGN KEY ("radar_id","moved_to") REFERENCES "public"."quadrants"("radar_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rings" ADD CONSTRAINT "rings_moved_to_fk" FOREIGN KEY ("radar_id","moved_to") REFERENCES "public"."rings"("radar_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quadrants" ADD CONSTRAINT "quadrants_removed" CHECK (("quadrants"."removed_at" is null) = ("quadrants"."moved_to" is null));--> statement-breakpoint
ALTER TABLE "quadrants" ADD CONSTRAINT "quadrants_removed_have_no_position" CHECK ("quadrants"."removed_at" is null or "quadrants"."position" is null);--> statement-breakpoint
ALTER TABLE "radars" ADD CONSTRAINT "radars_title" CHECK (char_length(btrim("radars"."title")) between 1 and 80);--> statement-breakpoint
ALTER TABLE "radars" ADD CONSTRAINT "radars_vote_seconds" CHECK ("radars"."vote_seconds" between 10 and 3600);--> statement-breakpoint
ALTER TABLE "rings" ADD CONSTRAINT "rings_removed" CHECK (("rings"."removed_at" is null) = ("rings"."moved_to" is null));--> statement-breakpoint
ALTER TABLE "rings" ADD CONSTRAINT "rings_removed_have_no_position" CHECK ("rings"."removed_at" is null or "rings"."position" is null);--> statement-breakpoint
ALTER TABLE "rings" ADD CONSTRAINT "rings_gate_sources" CHECK ("rings"."gate_sources" between 1 and 20);--> statement-breakpoint
create trigger "settings_changes_are_append_only" before update or delete on "settings_changes"
  for each row execute function "refuse_change_of_history"();
--> statement-breakpoint
create trigger "settings_changes_are_not_truncated" before truncate on "settings_changes"
  for each statement execute function "refuse_change_of_history"();
