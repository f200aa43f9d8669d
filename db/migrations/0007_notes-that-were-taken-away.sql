CREATE TABLE "former_notes" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "former_notes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"note_id" text NOT NULL,
	"location" text NOT NULL,
	"source" text NOT NULL,
	"name" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"ended" text NOT NULL,
	"person" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "former_notes_ended" CHECK ("former_notes"."ended" in ('removed', 'replaced')),
	CONSTRAINT "former_notes_sha256_hex" CHECK ("former_notes"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "former_notes_person" CHECK (char_length(btrim("former_notes"."person")) between 1 and 80)
);
--> statement-breakpoint
CREATE INDEX "former_notes_note" ON "former_notes" USING btree ("note_id");--> statement-breakpoint
CREATE INDEX "former_notes_location" ON "former_notes" USING btree ("location");