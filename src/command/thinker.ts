import type { Config } from '../config.ts';
import type { Clock, Files, Thinker } from '../engine/ports.ts';
import type { Thinking } from '../llm/thinker.ts';
import { modelKeep } from '../storage/model.ts';
import type { Store } from '../storage/store.ts';

/** The model as the service uses it, where a key is set. Its libraries are large, and loaded only then. */
export async function thinkerFrom({ config: { claude }, clock, logger }: { readonly config: Config; readonly clock: Clock; readonly logger: Thinking['logger'] }) {
  if (!claude) return undefined;
  const { claudeThinker } = await import('../llm/thinker.ts');
  return (store: Store, files: Files): Thinker => claudeThinker({ settings: claude, keep: modelKeep(store.database), bytesOf: (hash) => files.read(hash), clock, logger });
}
