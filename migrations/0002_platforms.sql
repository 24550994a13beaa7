CREATE TABLE `standing` (
	`platform` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`since` integer NOT NULL,
	`detail` text
) STRICT;
--> statement-breakpoint
ALTER TABLE `person` ADD `led_until` integer;