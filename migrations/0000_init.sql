CREATE TABLE `channel` (
	`id` text PRIMARY KEY NOT NULL,
	`producer` text NOT NULL,
	`person` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`producer`) REFERENCES `producer`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`person`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `channel_producer` ON `channel` (`producer`);--> statement-breakpoint
CREATE TABLE `code` (
	`code` text PRIMARY KEY NOT NULL,
	`producer` text NOT NULL,
	`person` text NOT NULL,
	`joins` text NOT NULL,
	`until` integer NOT NULL,
	FOREIGN KEY (`producer`) REFERENCES `producer`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `code_producer` ON `code` (`producer`);--> statement-breakpoint
CREATE TABLE `document` (
	`id` text PRIMARY KEY NOT NULL,
	`producer` text NOT NULL,
	`item` text,
	`product` text,
	`state` text NOT NULL,
	`issued` text,
	`expires` text,
	`reason` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`message` text,
	FOREIGN KEY (`producer`) REFERENCES `producer`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `document_producer` ON `document` (`producer`);--> statement-breakpoint
CREATE TABLE `erasure` (
	`no` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`events` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `event` (
	`no` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`producer` text,
	`channel` text NOT NULL,
	`type` text NOT NULL,
	`payload` text,
	`luck` text NOT NULL,
	`taken_at` integer NOT NULL,
	`knowledge` text NOT NULL,
	`outcome` text NOT NULL,
	`error` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `event_id` ON `event` (`id`);--> statement-breakpoint
CREATE INDEX `event_producer` ON `event` (`producer`);--> statement-breakpoint
CREATE TABLE `fact` (
	`producer` text NOT NULL,
	`product` text NOT NULL,
	`fact` text NOT NULL,
	`value` text,
	`put` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`how` text NOT NULL,
	`message` text,
	PRIMARY KEY(`producer`, `product`, `fact`),
	FOREIGN KEY (`producer`) REFERENCES `producer`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE TABLE `file` (
	`document` text NOT NULL,
	`hash` text NOT NULL,
	`mime` text NOT NULL,
	`size` integer NOT NULL,
	`name` text,
	PRIMARY KEY(`document`, `hash`),
	FOREIGN KEY (`document`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `file_hash` ON `file` (`hash`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`producer` text,
	`channel` text NOT NULL,
	`type` text NOT NULL,
	`payload` text,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`not_before` integer NOT NULL,
	`detail` text,
	`message` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_id` ON `outbox` (`id`);--> statement-breakpoint
CREATE INDEX `outbox_open` ON `outbox` (`state`,`channel`,`seq`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`producer` text NOT NULL,
	`name` text,
	`consent_at` integer,
	`consent_wording` integer,
	`focus` text NOT NULL,
	`unread` text NOT NULL,
	`product` text,
	`reminders` text NOT NULL,
	`reminded` integer NOT NULL,
	`heard_at` integer NOT NULL,
	FOREIGN KEY (`producer`) REFERENCES `producer`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `person_producer` ON `person` (`producer`);--> statement-breakpoint
CREATE TABLE `producer` (
	`id` text PRIMARY KEY NOT NULL,
	`since` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `product` (
	`id` text PRIMARY KEY NOT NULL,
	`producer` text NOT NULL,
	`name` text NOT NULL,
	`since` integer NOT NULL,
	`message` text,
	FOREIGN KEY (`producer`) REFERENCES `producer`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `product_producer` ON `product` (`producer`);--> statement-breakpoint
CREATE TABLE `question` (
	`id` text PRIMARY KEY NOT NULL,
	`producer` text NOT NULL,
	`text` text NOT NULL,
	`by` text NOT NULL,
	`channel` text NOT NULL,
	`at` integer NOT NULL,
	`state` text NOT NULL,
	`message` text,
	FOREIGN KEY (`producer`) REFERENCES `producer`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `question_producer` ON `question` (`producer`);--> statement-breakpoint
CREATE TABLE `timer` (
	`id` text PRIMARY KEY NOT NULL,
	`producer` text NOT NULL,
	`kind` text NOT NULL,
	`person` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`producer`) REFERENCES `producer`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `timer_at` ON `timer` (`at`);--> statement-breakpoint
CREATE INDEX `timer_producer` ON `timer` (`producer`);