import { backupFolder, dropOldBackups } from './backups.ts';
import { aside } from './damaged.ts';
import { log } from './log.ts';
import { office } from './office.ts';
import { outbox } from './outbox.ts';
import { openDatabase, type Database } from './open.ts';
import { producers } from './producers.ts';

/** All that is kept, behind one door. Transactions are synchronous: no `await` fits between load and save. */
export function openStore(file: string, database: Database = openDatabase(file)) {
  // A service runs for months; its backups must not.
  const daily = setInterval(() => { dropOldBackups(backupFolder(file), Date.now(), true); }, 86_400_000).unref();
  const damaged = aside();
  return {
    file,
    database,
    producers: producers(database, damaged),
    office: office(database, damaged),
    log: { ...log(database), ...outbox(database) },
    /** IMMEDIATE: the lock is taken at once, so reading first can never end in SQLITE_BUSY_SNAPSHOT. */
    transaction: <T>(work: () => T): T => database.db.transaction(() => work(), { behavior: 'immediate' }),
    close: () => {
      clearInterval(daily);
      database.sqlite.close();
    },
  };
}

export type Store = ReturnType<typeof openStore>;
