import type { Task } from '../core/think.ts';
import { mostOf, NANO, type Price } from './prices.ts';
import type { Prompt } from './prompts.ts';
import type { ClaudeSettings } from './settings.ts';

/** Characters of an ordinary request: what a passage or two, a list of choices, or a picture come to. */
const ORDINARY = 4000;

/** Tasks of which a person's or the day's share does not hold a single call, as it is set aside: they would never be asked, and
 *  nobody would see why. A dearer model needs larger shares. */
export const tooDear = (prompts: ReadonlyMap<Task['task'], Prompt>, price: Price, { maxTokens, dayUsd, personUsd }: Pick<ClaudeSettings, 'maxTokens' | 'dayUsd' | 'personUsd'>): readonly Task['task'][] =>
  [...prompts.values()].filter((prompt) => mostOf(ORDINARY + prompt.system.length + prompt.reminder.length, maxTokens ?? prompt.maxTokens, price) > Math.min(dayUsd, personUsd) * NANO).map(({ task }) => task);
