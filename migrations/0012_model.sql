CREATE TABLE `model_call` (
	`no` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`effect` text NOT NULL,
	`producer` text,
	`person` text,
	`at` integer NOT NULL,
	`day` text NOT NULL,
	`task` text NOT NULL,
	`model` text NOT NULL,
	`prompt` text NOT NULL,
	`outcome` text NOT NULL,
	`code` text,
	`cost` integer NOT NULL,
	`estimated` integer NOT NULL,
	`input` integer,
	`output` integer,
	`cache_read` integer,
	`cache_write` integer,
	`ms` integer,
	`attempts` integer,
	`request` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `model_call_day` ON `model_call` (`day`,`person`);--> statement-breakpoint
CREATE INDEX `model_call_producer` ON `model_call` (`producer`);--> statement-breakpoint
CREATE INDEX `model_call_outcome` ON `model_call` (`outcome`);--> statement-breakpoint
CREATE TABLE `model_state` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `model_switch` (
	`no` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`on` integer NOT NULL,
	`who` text NOT NULL,
	`why` text NOT NULL
) STRICT;
