import type { Config } from '../config.ts';
import type { Clock, Files, Thinker } from '../engine/ports.ts';
import type { Thinking } from '../llm/thinker.ts';
import { modelKeep } from '../storage/model.ts';
import type { Store } from '../storage/store.ts';

/** The model as the service uses it, where a key is set. Its libraries are large, and loaded only then. `beside`: a service may be running
 *  on the same data, so calls that are under way there are not lost ones. */
export async function thinkerFrom({ config: { claude }, clock, logger, beside = false }: { readonly config: Config; readonly clock: Clock; readonly logger: Thinking['logger']; readonly beside?: boolean }) {
  if (!claude) return undefined;
  const { claudeThinker } = await import('../llm/thinker.ts');
  const keepOf = (store: Store) => ({ ...modelKeep(store.database), ...(beside ? { settleLost: () => 0 } : {}) });
  return (store: Store, files: Files): Thinker => claudeThinker({ settings: claude, keep: keepOf(store), bytesOf: (hash) => files.read(hash), clock, logger });
}
