import { loadKnowledge } from '../src/knowledge/load.ts';
import { step } from '../src/core/producer/step.ts';
import type { Producer } from '../src/core/producer/state.ts';
import { createInterface } from 'node:readline';
const knowledge = loadKnowledge();
let state: Producer | undefined; let no = 0; let now = Date.parse('2026-11-24T08:00:00+07:00');
for await (const line of createInterface({ input: process.stdin })) {
  no += 1; now += 5000;
  const event = { type: 'said', text: line, no, id: 'x'+no, at: now, channel: 'zalo/dm:man', message: 'm'+no, luck: '0123456789abcdef', name: 'Chị Mận' } as never;
  const s = step(state, event, { knowledge, now });
  state = s.state === 'erased' ? undefined : s.state;
  console.log('>> ' + line);
  for (const e of s.effects) if (e.type === 'say') console.log(e.message.text + (e.message.choices ? '\n' + e.message.choices.map((c, i) => `  ${i+1}) ${c.label}`).join('\n') : '')); else console.log(e.type);
  console.log('');
}
