CREATE TABLE `attendance` (
	`announcement` text NOT NULL,
	`person` text NOT NULL,
	`producer` text NOT NULL,
	`channel` text,
	`name` text,
	`people` integer NOT NULL,
	`how` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`announcement`, `person`),
	FOREIGN KEY (`announcement`) REFERENCES `announcement`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `attendance_producer` ON `attendance` (`producer`);--> statement-breakpoint
CREATE TABLE `feedback` (
	`announcement` text NOT NULL,
	`person` text NOT NULL,
	`producer` text NOT NULL,
	`channel` text NOT NULL,
	`useful` integer,
	`clear` integer,
	`words` text,
	`asking` text NOT NULL,
	`effect` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`announcement`, `person`),
	FOREIGN KEY (`announcement`) REFERENCES `announcement`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
CREATE INDEX `feedback_channel` ON `feedback` (`channel`,`asking`);--> statement-breakpoint
CREATE INDEX `feedback_producer` ON `feedback` (`producer`);--> statement-breakpoint
CREATE TABLE `halt` (
	`platform` text PRIMARY KEY NOT NULL,
	`since` integer NOT NULL,
	`why` text NOT NULL
) STRICT;
--> statement-breakpoint
ALTER TABLE `announcement` ADD `mending` integer;--> statement-breakpoint
ALTER TABLE `announcement` ADD `kind` text;--> statement-breakpoint
ALTER TABLE `announcement` ADD `map` text;--> statement-breakpoint
ALTER TABLE `announcement` ADD `file` text;--> statement-breakpoint
ALTER TABLE `announcement` ADD `send_at` integer;--> statement-breakpoint
ALTER TABLE `announcement` ADD `door` text;--> statement-breakpoint
ALTER TABLE `announcement` ADD `pending` text;--> statement-breakpoint
CREATE INDEX `announcement_door` ON `announcement` (`door`);