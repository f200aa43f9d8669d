CREATE TABLE "edition_blips" (
	"edition_id" integer NOT NULL,
	"technology_id" integer NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"quadrant" text NOT NULL,
	"ring" text NOT NULL,
	"decided" boolean NOT NULL,
	"version" integer NOT NULL,
	"rationale" text,
	"person" text,
	"decided_at" timestamp with time zone,
	"proposal" jsonb,
	"movement" jsonb,
	"talk_count" integer NOT NULL,
	"mention_count" integer NOT NULL,
	"strongest_quote" text,
	"quotes" jsonb NOT NULL,
	"x" double precision NOT NULL,
	"y" double precision NOT NULL,
	"side" double precision NOT NULL,
	CONSTRAINT "edition_blips_edition_id_technology_id_pk" PRIMARY KEY("edition_id","technology_id"),
	CONSTRAINT "edition_blips_slug_once" UNIQUE("edition_id","slug"),
	CONSTRAINT "edition_blips_side" CHECK ("edition_blips"."side" > 0),
	CONSTRAINT "edition_blips_decided" CHECK ("edition_blips"."decided" = ("edition_blips"."rationale" is not null))
);
--> statement-breakpoint
CREATE TABLE "editions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "editions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"radar_id" integer NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"text" text NOT NULL,
	"person" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"title" text NOT NULL,
	"rings" jsonb NOT NULL,
	"quadrants" jsonb NOT NULL,
	"ring_radii" double precision[] NOT NULL,
	CONSTRAINT "editions_slug_once" UNIQUE("radar_id","slug"),
	CONSTRAINT "editions_name" CHECK (char_length(btrim("editions"."name")) between 1 and 80),
	CONSTRAINT "editions_text" CHECK (char_length("editions"."text") <= 10000),
	CONSTRAINT "editions_person" CHECK (char_length(btrim("editions"."person")) between 1 and 80),
	CONSTRAINT "editions_radii" CHECK (cardinality("editions"."ring_radii") = jsonb_array_length("editions"."rings"))
);
--> statement-breakpoint
CREATE TABLE "note_tags" (
	"note_id" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "note_tags_note_id_slug_pk" PRIMARY KEY("note_id","slug")
);
--> statement-breakpoint
ALTER TABLE "placements" DROP CONSTRAINT "placements_first_comes_from_nowhere";--> statement-breakpoint
ALTER TABLE "placements" ALTER COLUMN "to_ring" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "from_quadrant" text;--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "to_quadrant" text;--> statement-breakpoint
ALTER TABLE "edition_blips" ADD CONSTRAINT "edition_blips_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_blips" ADD CONSTRAINT "edition_blips_technology_id_technologies_id_fk" FOREIGN KEY ("technology_id") REFERENCES "public"."technologies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_radar_id_radars_id_fk" FOREIGN KEY ("radar_id") REFERENCES "public"."radars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_tags" ADD CONSTRAINT "note_tags_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "note_tags_slug" ON "note_tags" USING btree ("slug");--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_from_quadrant_fk" FOREIGN KEY ("radar_id","from_quadrant") REFERENCES "public"."quadrants"("radar_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_to_quadrant_fk" FOREIGN KEY ("radar_id","to_quadrant") REFERENCES "public"."quadrants"("radar_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_take_back_what_is_there" CHECK ("placements"."from_ring" is not null or "placements"."to_ring" is not null);--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_from_quadrant_has_a_ring" CHECK ("placements"."from_ring" is not null or "placements"."from_quadrant" is null);--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_to_quadrant_has_a_ring" CHECK ("placements"."to_ring" is not null or "placements"."to_quadrant" is null);--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_first_comes_from_nowhere" CHECK ("placements"."version" > 1 or "placements"."from_ring" is null);