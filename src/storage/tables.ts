/* The tables, one row for each thing that staff can ask for. The SQL in migrations/ is generated from these files and then
 * made STRICT by hand. Columns named `by`, `at`, `since`, `until` are epoch milliseconds or ids as in core/producer/state. */

export * from './tables/log.ts';
export * from './tables/producer.ts';
export * from './tables/office.ts';
export * from './tables/room.ts';
export * from './tables/desk.ts';
export * from './tables/announcement.ts';
export * from './tables/model.ts';
export * from './tables/zalo.ts';
