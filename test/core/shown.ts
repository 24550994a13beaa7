import type { Happening } from '../../src/core/event.ts';
import type { Producer } from '../../src/core/producer/state.ts';
import { step } from '../../src/core/producer/step.ts';
import { incoming, sentFile } from '../../src/platform/simulator/incoming.ts';
import { knowledge, NOW } from '../fresh.ts';

const DAY = 86_400_000;

/** A chat in which photos are shown and nobody writes for days. */
export function chat() {
  let state: Producer | undefined;
  let no = 0;
  let now = NOW;
  const feed = (happening: Happening): string => {
    no += 1;
    const done = step(state, { ...incoming(happening, { channel: 'zalo/dm:a', message: `m${no}`, at: now, name: 'Lan' }), no, luck: no.toString(16).padStart(16, '0') }, { knowledge, now });
    if (done.state === 'erased') throw new Error('erased');
    state = done.state;
    return done.effects.flatMap((effect) => (effect.type === 'say' ? [[effect.message.text, ...(effect.message.choices ?? []).map(({ label }) => `[${label}]`)].join('\n')] : [])).join('\n');
  };
  const wait = (ms: number) => { now += ms; };
  return {
    state: () => state!,
    say(text: string) { wait(10_000); return feed({ type: 'said', text }); },
    /** Far enough from the one before to be no page of it. */
    photo(caption?: string) { wait(600_000); return feed(sentFile('anh.jpg', caption)); },
    /** What is said of ourselves in so many days of silence. */
    silence(days: number): string[] {
      const until = now + days * DAY;
      const said: string[] = [];
      for (;;) {
        const [next] = (state?.timers ?? []).filter((timer) => timer.at <= until).toSorted((a, b) => a.at - b.at);
        if (!next) break;
        now = Math.max(now, next.at);
        said.push(feed({ type: 'woke', timer: next.id }));
      }
      now = until;
      return said;
    },
  };
}

export function begun(...texts: readonly string[]) {
  const one = chat();
  for (const text of ['chào', 'đồng ý', ...texts]) one.say(text);
  return one;
}
