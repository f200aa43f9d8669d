CREATE TABLE "mentions" (
	"note_id" text NOT NULL,
	"position" integer NOT NULL,
	"technology_id" integer NOT NULL,
	"section_position" integer,
	"sentence_position" integer NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"surface" text NOT NULL,
	"how" text NOT NULL,
	"repeated" boolean DEFAULT false NOT NULL,
	CONSTRAINT "mentions_note_id_position_pk" PRIMARY KEY("note_id","position"),
	CONSTRAINT "mentions_start" UNIQUE("note_id","start_offset"),
	CONSTRAINT "mentions_span" CHECK (0 <= "mentions"."start_offset" and "mentions"."start_offset" < "mentions"."end_offset"),
	CONSTRAINT "mentions_surface" CHECK ("mentions"."surface" <> ''),
	CONSTRAINT "mentions_how" CHECK ("mentions"."how" in ('name', 'alias', 'typo', 'url', 'discovered'))
);
--> statement-breakpoint
CREATE TABLE "sentences" (
	"note_id" text NOT NULL,
	"position" integer NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "sentences_note_id_position_pk" PRIMARY KEY("note_id","position"),
	CONSTRAINT "sentences_span_once" UNIQUE("note_id","start_offset","end_offset"),
	CONSTRAINT "sentences_span" CHECK (0 <= "sentences"."start_offset" and "sentences"."start_offset" < "sentences"."end_offset")
);
--> statement-breakpoint
CREATE TABLE "suggestions" (
	"note_id" text NOT NULL,
	"position" integer NOT NULL,
	"section_position" integer,
	"sentence_position" integer NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"surface" text NOT NULL,
	"score" double precision NOT NULL,
	"signals" text[] NOT NULL,
	CONSTRAINT "suggestions_note_id_position_pk" PRIMARY KEY("note_id","position"),
	CONSTRAINT "suggestions_span" CHECK (0 <= "suggestions"."start_offset" and "suggestions"."start_offset" < "suggestions"."end_offset"),
	CONSTRAINT "suggestions_surface_named" CHECK ("suggestions"."surface" <> ''),
	CONSTRAINT "suggestions_score" CHECK ("suggestions"."score" between 0 and 1)
);
--> statement-breakpoint
CREATE TABLE "verdicts" (
	"note_id" text NOT NULL,
	"position" integer NOT NULL,
	"mention_position" integer NOT NULL,
	"sentence_position" integer NOT NULL,
	"ring" text NOT NULL,
	"cue_start" integer NOT NULL,
	"cue_end" integer NOT NULL,
	"by" text NOT NULL,
	"strength" double precision NOT NULL,
	"rule" text NOT NULL,
	"repeated" boolean DEFAULT false NOT NULL,
	CONSTRAINT "verdicts_note_id_position_pk" PRIMARY KEY("note_id","position"),
	CONSTRAINT "verdicts_ring" CHECK ("verdicts"."ring" in ('adopt', 'trial', 'assess', 'hold')),
	CONSTRAINT "verdicts_cue_span" CHECK (0 <= "verdicts"."cue_start" and "verdicts"."cue_start" < "verdicts"."cue_end"),
	CONSTRAINT "verdicts_by" CHECK ("verdicts"."by" in ('author', 'speaker')),
	CONSTRAINT "verdicts_strength" CHECK ("verdicts"."strength" between 0 and 1),
	CONSTRAINT "verdicts_rule" CHECK ("verdicts"."rule" <> '')
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"id" text PRIMARY KEY NOT NULL,
	"location" text NOT NULL,
	"source" text NOT NULL,
	"name" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"text" text NOT NULL,
	"sha256" text NOT NULL,
	"reading_sha256" text NOT NULL,
	"encoding" text NOT NULL,
	"language" text,
	"copy_of" text,
	"shingles" integer[] NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notes_location_unique" UNIQUE("location"),
	CONSTRAINT "notes_sha256_hex" CHECK ("notes"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "notes_reading_sha256_hex" CHECK ("notes"."reading_sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "notes_not_a_copy_of_itself" CHECK ("notes"."copy_of" is distinct from "notes"."id")
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"technology_id" integer PRIMARY KEY NOT NULL,
	"ring" text NOT NULL,
	"confidence" double precision NOT NULL,
	"contested" boolean NOT NULL,
	"reasons" jsonb NOT NULL,
	"strongest_quote" text,
	CONSTRAINT "proposals_ring" CHECK ("proposals"."ring" in ('adopt', 'trial', 'assess', 'hold')),
	CONSTRAINT "proposals_confidence" CHECK ("proposals"."confidence" between 0 and 1),
	CONSTRAINT "proposals_reasons" CHECK (jsonb_typeof("proposals"."reasons") = 'array')
);
--> statement-breakpoint
CREATE TABLE "placements" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "placements_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"radar_id" integer NOT NULL,
	"technology_id" integer NOT NULL,
	"version" integer NOT NULL,
	"from_ring" text,
	"to_ring" text NOT NULL,
	"rationale" text NOT NULL,
	"person" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "placements_version_once" UNIQUE("radar_id","technology_id","version"),
	CONSTRAINT "placements_version" CHECK ("placements"."version" >= 1),
	CONSTRAINT "placements_first_comes_from_nowhere" CHECK (("placements"."version" = 1) = ("placements"."from_ring" is null)),
	CONSTRAINT "placements_rationale" CHECK (char_length(btrim("placements"."rationale")) between 1 and 2000),
	CONSTRAINT "placements_person" CHECK (char_length(btrim("placements"."person")) between 1 and 80)
);
--> statement-breakpoint
CREATE TABLE "quadrants" (
	"radar_id" integer NOT NULL,
	"id" text NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"colour" text,
	CONSTRAINT "quadrants_radar_id_id_pk" PRIMARY KEY("radar_id","id"),
	CONSTRAINT "quadrants_position_once" UNIQUE("radar_id","position"),
	CONSTRAINT "quadrants_position" CHECK ("quadrants"."position" >= 0),
	CONSTRAINT "quadrants_name" CHECK ("quadrants"."name" <> ''),
	CONSTRAINT "quadrants_colour" CHECK ("quadrants"."colour" ~ '^#[0-9a-f]{6}$')
);
--> statement-breakpoint
CREATE TABLE "radars" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "radars_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "radars_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "rings" (
	"radar_id" integer NOT NULL,
	"id" text NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"colour" text,
	CONSTRAINT "rings_radar_id_id_pk" PRIMARY KEY("radar_id","id"),
	CONSTRAINT "rings_position_once" UNIQUE("radar_id","position"),
	CONSTRAINT "rings_position" CHECK ("rings"."position" >= 0),
	CONSTRAINT "rings_name" CHECK ("rings"."name" <> ''),
	CONSTRAINT "rings_colour" CHECK ("rings"."colour" ~ '^#[0-9a-f]{6}$')
);
--> statement-breakpoint
CREATE TABLE "links" (
	"talk_id" text NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"url" text NOT NULL,
	CONSTRAINT "links_talk_id_position_pk" PRIMARY KEY("talk_id","position"),
	CONSTRAINT "links_kind" CHECK ("links"."kind" in ('schedule', 'video', 'slides', 'other')),
	CONSTRAINT "links_safe_scheme" CHECK ("links"."url" ~* '^https?://')
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "people_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "people_slug_unique" UNIQUE("slug"),
	CONSTRAINT "people_name" CHECK ("people"."name" <> '')
);
--> statement-breakpoint
CREATE TABLE "sections" (
	"note_id" text NOT NULL,
	"position" integer NOT NULL,
	"talk_id" text NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"heading_start" integer NOT NULL,
	"heading_end" integer NOT NULL,
	"title" text NOT NULL,
	"title_words" text[] NOT NULL,
	"event" text,
	"day" text,
	"speakers" text[] NOT NULL,
	"links" jsonb NOT NULL,
	"keys" text[] NOT NULL,
	CONSTRAINT "sections_note_id_position_pk" PRIMARY KEY("note_id","position"),
	CONSTRAINT "sections_start" UNIQUE("note_id","start_offset"),
	CONSTRAINT "sections_span" CHECK (0 <= "sections"."start_offset" and "sections"."start_offset" < "sections"."end_offset"),
	CONSTRAINT "sections_heading_span" CHECK (0 <= "sections"."heading_start" and "sections"."heading_start" < "sections"."heading_end"),
	CONSTRAINT "sections_heading_within" CHECK ("sections"."start_offset" <= "sections"."heading_start" and "sections"."heading_end" <= "sections"."end_offset"),
	CONSTRAINT "sections_have_a_key" CHECK (cardinality("sections"."keys") > 0)
);
--> statement-breakpoint
CREATE TABLE "talk_keys" (
	"key" text PRIMARY KEY NOT NULL,
	"talk_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "talk_speakers" (
	"talk_id" text NOT NULL,
	"position" integer NOT NULL,
	"person_id" integer NOT NULL,
	CONSTRAINT "talk_speakers_talk_id_position_pk" PRIMARY KEY("talk_id","position"),
	CONSTRAINT "talk_speakers_once" UNIQUE("talk_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "talks" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"event" text,
	"day" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "aliases" (
	"technology_id" integer NOT NULL,
	"spelling" text NOT NULL,
	"mention_count" integer NOT NULL,
	CONSTRAINT "aliases_technology_id_spelling_pk" PRIMARY KEY("technology_id","spelling"),
	CONSTRAINT "aliases_count" CHECK ("aliases"."mention_count" > 0)
);
--> statement-breakpoint
CREATE TABLE "note_technologies" (
	"note_id" text NOT NULL,
	"technology_id" integer NOT NULL,
	"central" boolean NOT NULL,
	CONSTRAINT "note_technologies_note_id_technology_id_pk" PRIMARY KEY("note_id","technology_id")
);
--> statement-breakpoint
CREATE TABLE "technologies" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "technologies_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"quadrant" text NOT NULL,
	"quadrant_also" text,
	"home" text,
	"source" text NOT NULL,
	"mention_count" integer DEFAULT 0 NOT NULL,
	"talk_count" integer DEFAULT 0 NOT NULL,
	"verdict_count" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "technologies_slug_unique" UNIQUE("slug"),
	CONSTRAINT "technologies_name_unique" UNIQUE("name"),
	CONSTRAINT "technologies_quadrant" CHECK ("technologies"."quadrant" in ('techniques', 'platforms', 'tools', 'languages-and-frameworks')),
	CONSTRAINT "technologies_quadrant_also" CHECK ("technologies"."quadrant_also" in ('techniques', 'platforms', 'tools', 'languages-and-frameworks')),
	CONSTRAINT "technologies_source" CHECK ("technologies"."source" in ('catalogue', 'team', 'discovered')),
	CONSTRAINT "technologies_counts" CHECK (least("technologies"."mention_count", "technologies"."talk_count", "technologies"."verdict_count") >= 0)
);
--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_note_technology_fk" FOREIGN KEY ("note_id","technology_id") REFERENCES "public"."note_technologies"("note_id","technology_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_section_fk" FOREIGN KEY ("note_id","section_position") REFERENCES "public"."sections"("note_id","position") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_sentence_fk" FOREIGN KEY ("note_id","sentence_position") REFERENCES "public"."sentences"("note_id","position") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sentences" ADD CONSTRAINT "sentences_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_section_fk" FOREIGN KEY ("note_id","section_position") REFERENCES "public"."sections"("note_id","position") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_sentence_fk" FOREIGN KEY ("note_id","sentence_position") REFERENCES "public"."sentences"("note_id","position") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_mention_fk" FOREIGN KEY ("note_id","mention_position") REFERENCES "public"."mentions"("note_id","position") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_sentence_fk" FOREIGN KEY ("note_id","sentence_position") REFERENCES "public"."sentences"("note_id","position") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_copy_of_notes_id_fk" FOREIGN KEY ("copy_of") REFERENCES "public"."notes"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_technology_id_technologies_id_fk" FOREIGN KEY ("technology_id") REFERENCES "public"."technologies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_radar_id_radars_id_fk" FOREIGN KEY ("radar_id") REFERENCES "public"."radars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_technology_id_technologies_id_fk" FOREIGN KEY ("technology_id") REFERENCES "public"."technologies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_from_ring_fk" FOREIGN KEY ("radar_id","from_ring") REFERENCES "public"."rings"("radar_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_to_ring_fk" FOREIGN KEY ("radar_id","to_ring") REFERENCES "public"."rings"("radar_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quadrants" ADD CONSTRAINT "quadrants_radar_id_radars_id_fk" FOREIGN KEY ("radar_id") REFERENCES "public"."radars"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rings" ADD CONSTRAINT "rings_radar_id_radars_id_fk" FOREIGN KEY ("radar_id") REFERENCES "public"."radars"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_talk_id_talks_id_fk" FOREIGN KEY ("talk_id") REFERENCES "public"."talks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sections" ADD CONSTRAINT "sections_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sections" ADD CONSTRAINT "sections_talk_id_talks_id_fk" FOREIGN KEY ("talk_id") REFERENCES "public"."talks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talk_keys" ADD CONSTRAINT "talk_keys_talk_id_talks_id_fk" FOREIGN KEY ("talk_id") REFERENCES "public"."talks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talk_speakers" ADD CONSTRAINT "talk_speakers_talk_id_talks_id_fk" FOREIGN KEY ("talk_id") REFERENCES "public"."talks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talk_speakers" ADD CONSTRAINT "talk_speakers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aliases" ADD CONSTRAINT "aliases_technology_id_technologies_id_fk" FOREIGN KEY ("technology_id") REFERENCES "public"."technologies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_technologies" ADD CONSTRAINT "note_technologies_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_technologies" ADD CONSTRAINT "note_technologies_technology_id_technologies_id_fk" FOREIGN KEY ("technology_id") REFERENCES "public"."technologies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mentions_technology" ON "mentions" USING btree ("technology_id","note_id");--> statement-breakpoint
CREATE INDEX "mentions_section" ON "mentions" USING btree ("note_id","section_position");--> statement-breakpoint
CREATE INDEX "suggestions_surface" ON "suggestions" USING btree ("surface");--> statement-breakpoint
CREATE INDEX "verdicts_mention" ON "verdicts" USING btree ("note_id","mention_position");--> statement-breakpoint
CREATE INDEX "verdicts_sentence" ON "verdicts" USING btree ("note_id","sentence_position");--> statement-breakpoint
CREATE INDEX "notes_copy_of" ON "notes" USING btree ("copy_of");--> statement-breakpoint
CREATE INDEX "notes_shingles" ON "notes" USING gin ("shingles");--> statement-breakpoint
CREATE INDEX "sections_talk" ON "sections" USING btree ("talk_id");--> statement-breakpoint
CREATE INDEX "sections_title_words" ON "sections" USING gin ("title_words");--> statement-breakpoint
CREATE INDEX "talk_keys_talk" ON "talk_keys" USING btree ("talk_id");--> statement-breakpoint
CREATE INDEX "talk_speakers_person" ON "talk_speakers" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "talks_event" ON "talks" USING btree ("event");--> statement-breakpoint
CREATE INDEX "aliases_spelling" ON "aliases" USING btree ("spelling");--> statement-breakpoint
CREATE INDEX "note_technologies_technology" ON "note_technologies" USING btree ("technology_id");