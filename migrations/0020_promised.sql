ALTER TABLE `timer` ADD `words` text;--> statement-breakpoint
ALTER TABLE `timer` ADD `message` text;