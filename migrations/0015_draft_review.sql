ALTER TABLE `draft` ADD `title` text;--> statement-breakpoint
ALTER TABLE `draft` ADD `text` text;--> statement-breakpoint
ALTER TABLE `draft` ADD `law` text;--> statement-breakpoint
ALTER TABLE `draft` ADD `clause` text;--> statement-breakpoint
ALTER TABLE `draft` ADD `from_day` text;--> statement-breakpoint
ALTER TABLE `draft` ADD `to_day` text;--> statement-breakpoint
ALTER TABLE `draft` ADD `also` text;