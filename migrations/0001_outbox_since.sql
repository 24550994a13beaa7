ALTER TABLE `outbox` ADD `since` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `channel_person` ON `channel` (`person`);