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