CREATE TABLE "edition_drafts" (
	"radar_id" integer PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"text" text NOT NULL,
	"version" integer NOT NULL,
	"person" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "edition_drafts_name" CHECK (char_length("edition_drafts"."name") <= 80),
	CONSTRAINT "edition_drafts_text" CHECK (char_length("edition_drafts"."text") <= 10000),
	CONSTRAINT "edition_drafts_version" CHECK ("edition_drafts"."version" > 0),
	CONSTRAINT "edition_drafts_person" CHECK (char_length(btrim("edition_drafts"."person")) between 1 and 80)
);
--> statement-breakpoint
ALTER TABLE "edition_drafts" ADD CONSTRAINT "edition_drafts_radar_id_radars_id_fk" FOREIGN KEY ("radar_id") REFERENCES "public"."radars"("id") ON DELETE cascade ON UPDATE no action;