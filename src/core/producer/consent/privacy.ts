import * as say from '../../say/privacy.ts';
import { asks, idle, says, type Turn } from '../turn.ts';

/** Everything kept of this producer, in words. */
export const showData = (turn: Turn): string[] => say.everything(turn.state, turn.person, turn.world.knowledge);

/** Erasing is for good, so it is asked once more, with what goes and what stays. */
export const askToErase = (turn: Turn): Turn =>
  asks(says(turn, say.beforeErasing(turn.state)), {
    question: say.reallyErase(),
    about: { type: 'choice' },
    offered: [{ label: say.ERASE, act: { type: 'erase' } }, { label: say.KEEP_ALL, act: { type: 'never-mind' } }],
  });

/** Rows, files and the words in the log go (Luật 91/2025/QH15); the rest is the storage's work. */
export function forget(turn: Turn): Turn {
  const hashes = turn.state.documents.flatMap((document) => document.files.map((file) => file.hash));
  const gone = { ...says(idle(turn), say.erased()), erases: true };
  return hashes.length > 0 ? { ...gone, deeds: [...gone.deeds, { type: 'forget-files', hashes }] } : gone;
}
