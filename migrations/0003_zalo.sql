CREATE TABLE `zalo_gap` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`from` integer NOT NULL,
	`to` integer,
	`why` text NOT NULL,
	`recovered` integer NOT NULL,
	`lost` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `zalo_login` (
	`at` integer PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `zalo_met` (
	`key` text PRIMARY KEY NOT NULL,
	`guard` text NOT NULL,
	`msg_id` text NOT NULL,
	`at` integer NOT NULL,
	`taken` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `zalo_met_guard` ON `zalo_met` (`guard`);--> statement-breakpoint
CREATE INDEX `zalo_met_at` ON `zalo_met` (`at`);--> statement-breakpoint
CREATE TABLE `zalo_person` (
	`channel` text PRIMARY KEY NOT NULL,
	`global_id` text NOT NULL,
	`at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `zalo_person_global` ON `zalo_person` (`global_id`);--> statement-breakpoint
CREATE TABLE `zalo_request` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`uid` text,
	`at` integer NOT NULL,
	`due` integer NOT NULL,
	`closed_at` integer,
	`accepted` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `zalo_request_key` ON `zalo_request` (`key`);--> statement-breakpoint
CREATE TABLE `zalo_rest` (
	`scope` text PRIMARY KEY NOT NULL,
	`level` integer NOT NULL,
	`until` integer NOT NULL,
	`code` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `zalo_sent` (
	`effect` text NOT NULL,
	`part` integer NOT NULL,
	`thread` text NOT NULL,
	`at` integer NOT NULL,
	`state` text NOT NULL,
	`client_id` text,
	`msg_id` text,
	`announces` integer NOT NULL,
	`first` integer NOT NULL,
	`upload` integer NOT NULL,
	`tries` integer NOT NULL,
	PRIMARY KEY(`effect`, `part`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `zalo_sent_at` ON `zalo_sent` (`at`);--> statement-breakpoint
CREATE INDEX `zalo_sent_client` ON `zalo_sent` (`thread`,`client_id`);--> statement-breakpoint
CREATE TABLE `zalo_session` (
	`id` integer PRIMARY KEY NOT NULL,
	`uid` text,
	`sealed` text NOT NULL,
	`saved_at` integer NOT NULL,
	`made_at` integer NOT NULL,
	`since` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `zalo_state` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `zalo_thread` (
	`key` text PRIMARY KEY NOT NULL,
	`heard_at` integer,
	`sent_at` integer
) STRICT;
