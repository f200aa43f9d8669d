create extension if not exists "unaccent";
--> statement-breakpoint
create extension if not exists "pg_trgm";
--> statement-breakpoint
-- A name as it is searched: no accents, lower case, one space before, between and behind its words. The path of schemas is
-- kept with the function, since PostgreSQL fills generated columns with an empty one when it restores a dump.
create function "fold_name"("name" text) returns text language sql immutable strict parallel safe
set search_path from current
as $$
  select ' ' || btrim(regexp_replace(lower(unaccent(normalize("name", NFKC))), '[[:space:]/_:,()–—-]+', ' ', 'g')) || ' '
$$;
--> statement-breakpoint
-- The words of each language as PostgreSQL inflects them, without accents.
do $$
declare
  inflected text;
begin
  foreach inflected in array array['arabic', 'catalan', 'danish', 'dutch', 'english', 'french', 'german', 'greek', 'italian',
    'norwegian', 'portuguese', 'russian', 'spanish', 'swedish'] loop
    execute format('create text search configuration %I (copy = pg_catalog.%I)', 'talkradar_' || inflected, inflected);
    execute format('alter text search configuration %I alter mapping for hword, hword_part, word with unaccent, %I',
      'talkradar_' || inflected, inflected || '_stem');
  end loop;
  create text search configuration "talkradar_simple" (copy = pg_catalog.simple);
  alter text search configuration "talkradar_simple" alter mapping for hword, hword_part, word with unaccent, simple;
end
$$;
--> statement-breakpoint
CREATE TABLE "passages" (
	"note_id" text NOT NULL,
	"position" integer NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"text" text NOT NULL,
	"words" "tsvector" NOT NULL,
	CONSTRAINT "passages_note_id_position_pk" PRIMARY KEY("note_id","position"),
	CONSTRAINT "passages_span" CHECK (0 <= "passages"."start_offset" and "passages"."start_offset" < "passages"."end_offset")
);
--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "search_key" text GENERATED ALWAYS AS (fold_name("name")) STORED;--> statement-breakpoint
ALTER TABLE "talks" ADD COLUMN "search_key" text GENERATED ALWAYS AS (fold_name("title" || coalesce(' ' || "event", ''))) STORED;--> statement-breakpoint
ALTER TABLE "aliases" ADD COLUMN "search_key" text GENERATED ALWAYS AS (fold_name("spelling")) STORED;--> statement-breakpoint
ALTER TABLE "technologies" ADD COLUMN "search_key" text GENERATED ALWAYS AS (fold_name("name")) STORED;--> statement-breakpoint
ALTER TABLE "passages" ADD CONSTRAINT "passages_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "passages_words" ON "passages" USING gin ("words");--> statement-breakpoint
CREATE INDEX "people_search_key" ON "people" USING gin ("search_key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "talks_search_key" ON "talks" USING gin ("search_key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "aliases_search_key" ON "aliases" USING gin ("search_key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "technologies_search_key" ON "technologies" USING gin ("search_key" gin_trgm_ops);