CREATE TABLE "notes_revision" (
	"is_only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"revision" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "notes_revision_is_one_row" CHECK ("notes_revision"."is_only")
);
--> statement-breakpoint
insert into "notes_revision" default values;
