DROP INDEX "notes_shingles";--> statement-breakpoint
DROP INDEX "passages_words";--> statement-breakpoint
DROP INDEX "people_search_key";--> statement-breakpoint
DROP INDEX "sections_title_words";--> statement-breakpoint
DROP INDEX "talks_search_key";--> statement-breakpoint
DROP INDEX "aliases_search_key";--> statement-breakpoint
DROP INDEX "technologies_search_key";--> statement-breakpoint
ALTER TABLE "notes" ADD COLUMN "search_key" text GENERATED ALWAYS AS (fold_name("name")) STORED;--> statement-breakpoint
CREATE INDEX "notes_search_key" ON "notes" USING gin ("search_key" gin_trgm_ops) WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "notes_language" ON "notes" USING btree ("language");--> statement-breakpoint
CREATE INDEX "notes_shingles" ON "notes" USING gin ("shingles") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "passages_words" ON "passages" USING gin ("words") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "people_search_key" ON "people" USING gin ("search_key" gin_trgm_ops) WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "sections_title_words" ON "sections" USING gin ("title_words") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "talks_search_key" ON "talks" USING gin ("search_key" gin_trgm_ops) WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "aliases_search_key" ON "aliases" USING gin ("search_key" gin_trgm_ops) WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "technologies_search_key" ON "technologies" USING gin ("search_key" gin_trgm_ops) WITH (fastupdate=false);