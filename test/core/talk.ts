import { step } from '../../src/core/producer/step.ts';
import type { Producer } from '../../src/core/producer/state.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';
import { knowledge, NOW } from '../fresh.ts';

export type Talked = { readonly said: string; readonly all: readonly string[]; readonly state: Producer };

/** One after another, ten seconds apart, from somebody who has agreed: what the machine says to the last of these, and to each. */
export const talk = (...texts: readonly string[]): Talked => talked(texts);

/** The same where consultants answer what we cannot. */
export const talkBesideDesk = (...texts: readonly string[]): Talked => talked(texts, { desk: true });

type Beside = { readonly desk?: true };
type Heard = { readonly all: readonly string[]; readonly state?: Producer };

/** What is told first is the same in many a talk, and a step the same of the same: it is walked once. */
const heard = new Map<string, Heard>();

function talked(texts: readonly string[], beside: Beside = {}): Talked {
  const { all, state } = after(['chào', 'đồng ý', ...texts], beside);
  return { said: all.at(-1)!, all, state: state! };
}

function after(texts: readonly string[], beside: Beside): Heard {
  const [text] = texts.slice(-1);
  if (text === undefined) return { all: [] };
  const key = JSON.stringify([texts, beside]);
  const known = heard.get(key);
  if (known) return known;
  const before = after(texts.slice(0, -1), beside);
  const i = texts.length - 1;
  const at = NOW + i * 10_000;
  const done = step(before.state, { ...incoming({ type: 'said', text }, { channel: 'zalo/dm:a', message: `m${i}`, at, name: 'Lan' }), no: i + 1, luck: '0'.repeat(16), ...beside }, { knowledge, now: at });
  if (done.state === 'erased') throw new Error('erased');
  const said = done.effects.flatMap((effect) => (effect.type === 'say' ? [[effect.message.text, ...(effect.message.choices ?? []).map(({ label }) => `[${label}]`)].join('\n')] : [])).join('\n');
  const now: Heard = { all: [...before.all, said], state: done.state };
  heard.set(key, now);
  return now;
}

export const factOf = ({ state }: Talked, fact: string, product?: string) =>
  state.facts.find((one) => one.fact === fact && (product === undefined || state.products.find(({ id }) => id === one.product)?.name === product))?.value;

/** The papers that are said to be held. */
export const heldBy = ({ state }: Talked): readonly string[] => state.documents.flatMap(({ item }) => item ?? []);

/** A dossier on its way: the first questions answered. */
export const CAKE = ['bánh gai', 'hộ kinh doanh', 'xã Xuân Thành nghệ an', 'lần đầu', '3 sao'] as const;
export const HOMESTAY = ['homestay', 'hộ kinh doanh', 'xã Pù Luông thanh hóa', 'lần đầu', '3 sao'] as const;
