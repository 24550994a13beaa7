import type { Message } from '../core/message.ts';

/** For platforms without buttons: the choices as `1) …` lines under the text. */
export const numbered = (message: Message): string =>
  [message.text, ...(message.choices?.map((choice, i) => `${i + 1}) ${choice.label}`) ?? [])].join('\n');
