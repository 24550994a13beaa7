CREATE TABLE `audit` (
	`no` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`who` text NOT NULL,
	`what` text NOT NULL,
	`about` text,
	`before` text,
	`after` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `audit_about` ON `audit` (`about`);--> statement-breakpoint
CREATE INDEX `audit_who` ON `audit` (`who`);--> statement-breakpoint
CREATE TABLE `member` (
	`channel` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`scope` text NOT NULL,
	`name` text,
	`since` integer NOT NULL,
	`by` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `role_code` (
	`code` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`scope` text NOT NULL,
	`until` integer NOT NULL,
	`by` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `room` (
	`id` text PRIMARY KEY NOT NULL,
	`channel` text NOT NULL,
	`title` text NOT NULL,
	`state` text NOT NULL,
	`scope` text NOT NULL,
	`patience` integer NOT NULL,
	`hushed_until` integer,
	`since` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `room_channel` ON `room` (`channel`);--> statement-breakpoint
CREATE TABLE `tag` (
	`producer` text NOT NULL,
	`tag` text NOT NULL,
	PRIMARY KEY(`producer`, `tag`),
	FOREIGN KEY (`producer`) REFERENCES `producer`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `tag_tag` ON `tag` (`tag`);--> statement-breakpoint
CREATE INDEX `outbox_message` ON `outbox` (`channel`,`message`);