import type { Config } from '../config.ts';
import { databaseIn } from '../service.ts';
import { openStore, type Store } from '../storage/store.ts';

/** What a command does to this office's data; it is closed however that ends. */
export function withStore<T>(config: Pick<Config, 'data'>, act: (store: Store, now: number) => T): T {
  const store = openStore(databaseIn(config.data));
  try {
    return act(store, Date.now());
  } finally {
    store.close();
  }
}
