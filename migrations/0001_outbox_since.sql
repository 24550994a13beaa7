ALTER TABLE `outbox` ADD `since` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `channel_person` ON `channel` (`person`);--> statement-breakpoint
UPDATE `outbox` SET `since` = coalesce((SELECT max(`taken_at`) FROM `event`), 0);
