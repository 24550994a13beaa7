import { createRequire } from 'node:module';

/* Drizzle, taken as CommonJS: as an ES module each of its hundred files makes Node read the package's list of exports anew, 180 kB of
 * JSON, so it took 0.75 s of every start instead of 0.1 s. */
const require = createRequire(import.meta.url);

export const { and, asc, count, desc, eq, getTableColumns, gt, gte, inArray, isNotNull, isNull, like, lt, lte, ne, notInArray, notLike, or, sql } = require('drizzle-orm') as typeof import('drizzle-orm');
export const { index, integer, primaryKey, sqliteTable, text, uniqueIndex } = require('drizzle-orm/sqlite-core') as typeof import('drizzle-orm/sqlite-core');
export const { drizzle } = require('drizzle-orm/better-sqlite3') as typeof import('drizzle-orm/better-sqlite3');
export const { migrate } = require('drizzle-orm/better-sqlite3/migrator') as typeof import('drizzle-orm/better-sqlite3/migrator');
