import { join } from 'node:path';
import type { Config } from '../config.ts';
import { answer } from '../core/answer/answer.ts';
import { sourcesOf, type Answer, type Question } from '../core/answer/outcome.ts';
import { handed } from '../core/answer/handed.ts';
import { forPhrasing, phrased } from '../core/answer/phrased.ts';
import { asksTheSame } from '../core/answer/lean/rewritten.ts';
import { discreet } from '../core/hand-over.ts';
import type { ChannelId, EffectId } from '../core/ids.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { LONGEST_ASKED } from '../core/producer/model/compose.ts';
import { isPlain, leans } from '../core/producer/asked/follow-up.ts';
import * as say from '../core/say/passages.ts';
import { askedAs } from '../core/say/understood.ts';
import type { Task, Thought } from '../core/think.ts';
import { databaseIn } from '../service.ts';
import { filesIn } from '../storage/files.ts';
import { openStore } from '../storage/store.ts';
import { thinkerFrom } from './thinker.ts';

export type Think = (task: Task) => Promise<Thought>;
type Ended = Exclude<Answer, { outcome: 'no-answer' }>;

/** What a model adds to the rules' answer, as in a chat: a follow-up written out, one of the offered meanings picked, or the passages in
 *  words for this question; once, and under the same checks. Undefined: the rules' answer stands. */
export async function thoughtOver({ text, before, on }: Question, found: Answer, knowledge: Knowledge, think: Think): Promise<Ended | undefined> {
  if (before !== undefined && leans(text, found.outcome !== 'answered') && !isPlain(found)) {
    const thought = await think({ task: 'rewrite', text: discreet(text, undefined), before: [{ by: 'person', text: discreet(before, undefined) }] });
    if (thought.type !== 'rewritten' || !asksTheSame(thought.question, text, [before])) return undefined;
    const again = answer({ text: thought.question, before, on }, knowledge);
    return again.outcome === 'answered' || again.outcome === 'clarify' ? { ...again, text: `${askedAs(thought.question.trim())}\n\n${again.text}` } : undefined;
  }
  if (found.outcome === 'clarify') {
    const thought = await think({ task: 'understand', text: discreet(text, undefined), asked: say.whichOne(), offered: found.near.map(({ id, title }) => ({ id, label: title })) });
    const meant = thought.type === 'understood' ? found.near.find(({ id }) => id === thought.choice) : undefined;
    return meant && { outcome: 'answered', by: 'knowledge', sure: 0, near: [], text: say.guessed(meant, knowledge), sources: sourcesOf(meant) };
  }
  const passages = found.outcome === 'answered' ? forPhrasing(found) : [];
  if (found.outcome !== 'answered' || passages.length === 0) return undefined;
  const question = found.leans && before !== undefined ? `${before}\n${text}` : text;
  const thought = await think({ task: 'compose', question: discreet(question.slice(-LONGEST_ASKED), undefined), passages: passages.map((one) => handed(one, knowledge)) });
  const words = phrased(thought, found, text, knowledge);
  return words && { ...found, text: words.text, sources: words.passages.flatMap(sourcesOf) };
}

/** No chat of anybody: what is asked here is counted as one more person's, in the same book. */
const HERE = 'cli/ask' as ChannelId;

/** The model as the service has it: its key, ledger, budget, rests and switch, all looked at anew for each call. Undefined where no key is set. */
export async function openModel(config: Config): Promise<{ readonly think: Think; close(): void } | undefined> {
  const open = await thinkerFrom({ config, clock: { now: () => Date.now() }, logger: { info() {}, warn() {}, error() {} }, beside: true });
  if (!open) return undefined;
  const store = openStore(databaseIn(config.data));
  const thinker = open(store, filesIn(join(config.data, 'files')));
  const begun = Date.now();
  let asked = 0;
  return { close: () => { thinker.stop?.(); store.close(); }, think: (task) => { asked += 1; return thinker.think(task, { effect: `K${begun}.${asked}` as EffectId, channel: HERE }); } };
}
