CREATE TABLE `draft` (
	`id` text PRIMARY KEY NOT NULL,
	`asked` text NOT NULL,
	`answer` text NOT NULL,
	`question` text NOT NULL,
	`by` text NOT NULL,
	`room` text NOT NULL,
	`at` integer NOT NULL,
	`laws` text,
	`state` text NOT NULL,
	`reason` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `draft_question` ON `draft` (`question`);--> statement-breakpoint
CREATE TABLE `note` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`producer` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	FOREIGN KEY (`producer`) REFERENCES `producer`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `note_producer` ON `note` (`producer`);