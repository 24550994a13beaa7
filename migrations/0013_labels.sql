CREATE TABLE `label` (
	`producer` text NOT NULL,
	`product` text NOT NULL,
	`kind` text,
	`faces` text NOT NULL,
	`unconfirmed` text NOT NULL,
	`judged_on` text,
	`findings` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`producer`, `product`),
	FOREIGN KEY (`producer`) REFERENCES `producer`(`id`) ON UPDATE no action ON DELETE restrict
) STRICT;
--> statement-breakpoint
ALTER TABLE `document` ADD `label` integer;