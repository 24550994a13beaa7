ALTER TABLE `person` ADD `asked` text;--> statement-breakpoint
ALTER TABLE `person` ADD `asked_at` integer;