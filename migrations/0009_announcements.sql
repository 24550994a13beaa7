CREATE TABLE `announcement` (
	`id` text PRIMARY KEY NOT NULL,
	`by` text NOT NULL,
	`state` text NOT NULL,
	`asking` text NOT NULL,
	`code` text NOT NULL,
	`title` text,
	`starts` integer,
	`place` text,
	`capacity` integer,
	`contact` text,
	`until` text,
	`audience` text NOT NULL,
	`touched` integer NOT NULL,
	`approved_by` text,
	`approved_at` integer
) STRICT;
--> statement-breakpoint
CREATE INDEX `announcement_by` ON `announcement` (`by`,`state`);--> statement-breakpoint
CREATE TABLE `recipient` (
	`announcement` text NOT NULL,
	`person` text NOT NULL,
	`producer` text NOT NULL,
	`channel` text NOT NULL,
	`effect` text NOT NULL,
	`last` text NOT NULL,
	PRIMARY KEY(`announcement`, `person`),
	FOREIGN KEY (`announcement`) REFERENCES `announcement`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `recipient_person` ON `recipient` (`person`);--> statement-breakpoint
CREATE INDEX `recipient_producer` ON `recipient` (`producer`);--> statement-breakpoint
CREATE TABLE `rsvp` (
	`announcement` text NOT NULL,
	`person` text NOT NULL,
	`producer` text NOT NULL,
	`name` text,
	`state` text NOT NULL,
	`people` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`announcement`, `person`),
	FOREIGN KEY (`announcement`) REFERENCES `announcement`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `rsvp_producer` ON `rsvp` (`producer`);--> statement-breakpoint
ALTER TABLE `outbox` ADD `tried_at` integer;