ALTER TABLE "former_notes" ADD COLUMN "imported_by" text;--> statement-breakpoint
ALTER TABLE "former_notes" ADD COLUMN "imported_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "notes" ADD COLUMN "imported_by" text;--> statement-breakpoint
ALTER TABLE "notes" ADD COLUMN "imported_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "former_notes_at" ON "former_notes" USING btree ("at");--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_imported" CHECK (("notes"."imported_by" is null) = ("notes"."imported_at" is null));