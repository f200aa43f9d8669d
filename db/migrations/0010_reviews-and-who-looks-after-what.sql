CREATE TABLE "responsibilities" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "responsibilities_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"radar_id" integer NOT NULL,
	"technology_id" integer NOT NULL,
	"version" integer NOT NULL,
	"owner" text,
	"revisit_on" date,
	"person" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"review_id" integer,
	CONSTRAINT "responsibilities_version_once" UNIQUE("radar_id","technology_id","version"),
	CONSTRAINT "responsibilities_version" CHECK ("responsibilities"."version" >= 1),
	CONSTRAINT "responsibilities_owner" CHECK (char_length(btrim("responsibilities"."owner")) between 1 and 80),
	CONSTRAINT "responsibilities_person" CHECK (char_length(btrim("responsibilities"."person")) between 1 and 80)
);
--> statement-breakpoint
CREATE TABLE "nominations" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "nominations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"radar_id" integer NOT NULL,
	"technology_id" integer NOT NULL,
	"ring" text NOT NULL,
	"why" text NOT NULL,
	"person" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "nominations_why" CHECK (char_length(btrim("nominations"."why")) between 1 and 2000),
	CONSTRAINT "nominations_person" CHECK (char_length(btrim("nominations"."person")) between 1 and 80)
);
--> statement-breakpoint
CREATE TABLE "review_entries" (
	"review_id" integer NOT NULL,
	"number" integer NOT NULL,
	"participant" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"event" jsonb NOT NULL,
	CONSTRAINT "review_entries_review_id_number_pk" PRIMARY KEY("review_id","number"),
	CONSTRAINT "review_entries_number" CHECK ("review_entries"."number" >= 1)
);
--> statement-breakpoint
CREATE TABLE "review_seats" (
	"review_id" integer NOT NULL,
	"participant" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "review_seats_review_id_participant_pk" PRIMARY KEY("review_id","participant")
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reviews_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"radar_id" integer NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"state" jsonb NOT NULL,
	"number" integer NOT NULL,
	CONSTRAINT "reviews_slug_unique" UNIQUE("slug"),
	CONSTRAINT "reviews_name" CHECK (char_length(btrim("reviews"."name")) between 1 and 80),
	CONSTRAINT "reviews_number" CHECK ("reviews"."number" >= 1)
);
--> statement-breakpoint
ALTER TABLE "placements" DROP CONSTRAINT "placements_take_back_what_is_there";--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "retired" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "review_id" integer;--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "evidence" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "against_gate" text;--> statement-breakpoint
ALTER TABLE "radars" ADD COLUMN "vote_seconds" integer;--> statement-breakpoint
ALTER TABLE "radars" ADD COLUMN "votes_named" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "radars" ADD COLUMN "votes_may_abstain" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "radars" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "rings" ADD COLUMN "gate_sources" integer;--> statement-breakpoint
ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_radar_id_radars_id_fk" FOREIGN KEY ("radar_id") REFERENCES "public"."radars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_technology_id_technologies_id_fk" FOREIGN KEY ("technology_id") REFERENCES "public"."technologies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_radar_id_radars_id_fk" FOREIGN KEY ("radar_id") REFERENCES "public"."radars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_technology_id_technologies_id_fk" FOREIGN KEY ("technology_id") REFERENCES "public"."technologies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_entries" ADD CONSTRAINT "review_entries_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_seats" ADD CONSTRAINT "review_seats_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_radar_id_radars_id_fk" FOREIGN KEY ("radar_id") REFERENCES "public"."radars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "responsibilities_at" ON "responsibilities" USING btree ("radar_id","at");--> statement-breakpoint
CREATE INDEX "nominations_technology" ON "nominations" USING btree ("radar_id","technology_id");--> statement-breakpoint
CREATE INDEX "reviews_radar" ON "reviews" USING btree ("radar_id","created_at");--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "placements_at" ON "placements" USING btree ("radar_id","at");--> statement-breakpoint
CREATE INDEX "placements_review" ON "placements" USING btree ("review_id");--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_against_gate" CHECK (char_length(btrim("placements"."against_gate")) between 1 and 2000);--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_retired_stand_nowhere" CHECK ("placements"."to_ring" is null or not "placements"."retired");--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_take_back_what_is_there" CHECK ("placements"."from_ring" is not null or "placements"."to_ring" is not null or "placements"."retired" or "placements"."version" > 1);