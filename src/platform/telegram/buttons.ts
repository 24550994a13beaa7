import type { Happening } from '../../core/event.ts';
import type { Choice } from '../../core/message.ts';
import type { RawCallback } from './raw.ts';

type Button = { text: string; callback_data: string };

/** What a button may carry, in bytes of UTF-8. */
const MOST_BYTES = 64;
/** Begins the data of a button whose choice did not fit in it: what is written on it is said instead. */
const BY_LABEL = '~';
/** Labels so short stand beside one another. */
const SHORT = 12;

export function keyboard(choices: readonly Choice[] | undefined): { inline_keyboard: Button[][] } | undefined {
  if (!choices?.length) return undefined;
  const buttons = choices.map(({ id, label }, i): Button => ({ text: label, callback_data: Buffer.byteLength(id) <= MOST_BYTES && !id.startsWith(BY_LABEL) ? id : `${BY_LABEL}${i + 1}` }));
  const inOneRow = buttons.length <= 3 && buttons.every(({ text }) => text.length <= SHORT);
  return { inline_keyboard: inOneRow ? [buttons] : buttons.map((button) => [button]) };
}

/** Somebody pressed a button of ours. */
export type Press = {
  readonly query: string;
  readonly happening?: Happening;
  /** The message it stands on, as it is to read now: its text and what was picked. */
  readonly shows?: { readonly chat: number; readonly message: number; readonly text?: string };
};

export function pressOf({ id, data, message }: RawCallback): Press {
  const label = message?.reply_markup?.inline_keyboard.flat().find((button) => button.callback_data === data)?.text;
  const happening = data ? meant(data, label) : undefined;
  const place = message && message.date > 0 ? { chat: message.chat.id, message: message.message_id } : undefined;
  return {
    query: id,
    ...(happening ? { happening } : {}),
    ...(place && label !== undefined ? { shows: { ...place, ...(message?.text === undefined ? {} : { text: `${message.text}\n\n✓ ${label}` }) } } : {}),
  };
}

function meant(data: string, label: string | undefined): Happening | undefined {
  if (!data.startsWith(BY_LABEL)) return { type: 'picked', choice: data };
  return label === undefined ? undefined : { type: 'said', text: label };
}
