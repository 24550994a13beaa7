CREATE TABLE `handover` (
	`question` text PRIMARY KEY NOT NULL,
	`producer` text NOT NULL,
	`text` text NOT NULL,
	`shown` text NOT NULL,
	`known` text,
	`draft` text,
	`set` integer,
	`commune` text,
	`province` text,
	`tags` text NOT NULL,
	`tried` text NOT NULL,
	`target` text,
	`state` text NOT NULL,
	`since` integer NOT NULL,
	`asked` integer NOT NULL,
	`answer` text,
	`by` text,
	`answered_at` integer
) STRICT;
--> statement-breakpoint
CREATE INDEX `handover_producer` ON `handover` (`producer`);--> statement-breakpoint
CREATE INDEX `handover_target` ON `handover` (`state`,`target`);--> statement-breakpoint
CREATE TABLE `handover_post` (
	`effect` text PRIMARY KEY NOT NULL,
	`question` text NOT NULL,
	`seq` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `handover_post_question` ON `handover_post` (`question`,`seq`);--> statement-breakpoint
CREATE TABLE `room_question` (
	`id` text PRIMARY KEY NOT NULL,
	`room` text NOT NULL,
	`message` text NOT NULL,
	`author` text NOT NULL,
	`name` text,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`due` integer,
	`state` text NOT NULL,
	`entry` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `room_question_room` ON `room_question` (`room`);--> statement-breakpoint
CREATE INDEX `room_question_author` ON `room_question` (`author`);--> statement-breakpoint
CREATE TABLE `wake` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`about` text NOT NULL,
	`at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `wake_about` ON `wake` (`kind`,`about`);--> statement-breakpoint
CREATE INDEX `wake_at` ON `wake` (`at`);--> statement-breakpoint
ALTER TABLE `question` ADD `shown` text;--> statement-breakpoint
ALTER TABLE `question` ADD `answer` text;--> statement-breakpoint
ALTER TABLE `question` ADD `answered_by` text;--> statement-breakpoint
ALTER TABLE `question` ADD `answered_at` integer;--> statement-breakpoint
ALTER TABLE `room` ADD `sets` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `room` ADD `office_at` integer;--> statement-breakpoint
ALTER TABLE `room` ADD `spoke` text DEFAULT '[]' NOT NULL;