import { z } from 'zod';
import { NO_THOUGHT, type Task, type Thought } from '../core/think.ts';
import type { Thinker } from '../engine/ports.ts';

/** What a script has the model say: the label or the id of what it chose (`null`: none fits), a question written anew, why it
 *  says nothing, or any thought as it is, also one that no honest client would hand on. */
export const scriptedThought = z.union([
  z.strictObject({ choice: z.string().nullable() }),
  z.strictObject({ question: z.string() }),
  z.strictObject({ fails: z.enum(NO_THOUGHT) }),
  z.strictObject({ thought: z.looseObject({ type: z.string() }) }),
]);
export type ScriptedThought = z.infer<typeof scriptedThought>;

type Line = { readonly says: ScriptedThought; /** Comes when it is let go. */ readonly held?: boolean };

/** A model that says what a script gives it, in order. It is on while it has something to say: all else goes as without one. */
export function scriptedModel() {
  let lines: readonly Line[] = [];
  let held: readonly (() => void)[] = [];
  const thinker: Thinker = {
    isOn: () => lines.length > 0,
    async think(task) {
      const [line, ...rest] = lines;
      lines = rest;
      if (!line) return { type: 'unavailable', why: 'off' };
      if (line.held) await new Promise<void>((resolve) => { held = [...held, resolve]; });
      return thoughtOf(line.says, task);
    },
  };
  return {
    thinker,
    expect: (...more: readonly Line[]): void => { lines = [...lines, ...more]; },
    isWaiting: (): boolean => held.length > 0,
    /** Something is held back, or will be when it is asked for: who waits for all that is under way waits in vain. */
    holdsBack: (): boolean => held.length > 0 || lines.some((line) => line.held),
    /** What was held back comes now. */
    letGo(): void {
      for (const go of held) go();
      held = [];
    },
    /** What was not asked for is left unsaid: how many lines that were. */
    forget(): number {
      const unasked = lines.length;
      lines = [];
      return unasked;
    },
    /** The process that asked is gone: what was held back never comes. */
    drop(): void { held = []; },
  };
}

function thoughtOf(says: ScriptedThought, task: Task): Thought {
  if ('thought' in says) return says.thought as Thought;
  if ('fails' in says) return { type: 'unavailable', why: says.fails };
  if ('question' in says) return { type: 'rewritten', question: says.question };
  if (says.choice === null) return { type: 'understood' };
  const offered = task.task === 'understand' ? task.offered : [];
  return { type: 'understood', choice: offered.find(({ id, label }) => label === says.choice || id === says.choice)?.id ?? says.choice };
}
