ALTER TABLE `person` ADD `phone` text;--> statement-breakpoint
CREATE INDEX `person_phone` ON `person` (`phone`);