import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentDossier } from '../../src/core/producer/dossier.ts';
import type { Focus } from '../../src/core/producer/focus.ts';
import type { Producer } from '../../src/core/producer/state.ts';
import { step } from '../../src/core/producer/step.ts';
import type { Message } from '../../src/core/message.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';
import { happening } from '../happenings.ts';
import { knowledge, NOW } from '../fresh.ts';

/** A chat with the machine, without storage. */
function chat() {
  let state: Producer | undefined;
  let no = 0;
  let now = NOW;
  const messages: Message[] = [];
  return {
    messages,
    state: () => state,
    focus: (): Focus => state?.people[0]?.focus ?? { type: 'idle' },
    dossier: () => currentDossier(state!, state!.people[0]!, { knowledge, now }),
    send(one: Parameters<typeof incoming>[0], wait = 10_000) {
      no += 1;
      now += wait;
      const done = step(state, { ...incoming(one, { channel: 'zalo/dm:a', message: `m${no}`, at: now, name: 'Lan' }), no, luck: no.toString(16).padStart(16, '0') }, { knowledge, now });
      state = done.state === 'erased' ? undefined : done.state;
      for (const effect of done.effects) if (effect.type === 'say') messages.push(effect.message);
      return done;
    },
    say(text: string) { return this.send({ type: 'said', text }); },
  };
}

const FREE: Readonly<Record<string, string>> = { commune: 'xã Xuân Thành', province: 'Nghệ An', 'certificate-issued': '15/3/2024', 'product-name': 'bánh gai' };

describe('the interview', () => {
  test('ends for every way of picking answers, asks nothing twice, and leaves nothing unknown but what was put off', () => {
    fc.assert(
      fc.property(fc.constantFrom('bánh gai', 'rượu nếp', 'mật ong', 'son gấc', 'cao đinh lăng', 'mây tre đan', 'khăn lụa', 'homestay', 'cây quất cảnh', 'tinh dầu sả', 'trà ướp sen', 'xyzzy'), fc.infiniteStream(fc.nat()), (product, dice) => {
        const one = chat();
        one.say('chào');
        one.say('đồng ý');
        const asked = new Set<string>();
        for (let turns = 0; ; turns += 1) {
          expect(turns).toBeLessThan(120);
          const focus = one.focus();
          if (focus.type === 'idle') break;
          const name = focus.about.type === 'fact' ? focus.about.fact : undefined;
          if (name) {
            expect([...asked], `asked twice: ${name}`).not.toContain(name);
            asked.add(name);
          }
          const pickable = focus.offered.length;
          if (name === 'product-name') one.say(`em làm ${product}`);
          else if (pickable > 0) {
            const nth = 1 + (dice.next().value! % pickable);
            one.send({ type: 'picked', choice: `${focus.no}:${nth}` });
          } else one.say(FREE[name ?? ''] ?? 'Lan');
        }
        const put = new Set<string>(one.state()!.facts.filter((fact) => fact.put).map((fact) => fact.fact));
        const unknown = one.dossier().lines.filter((line) => line.item.by === 'producer' && line.state === 'unknown');
        for (const line of unknown) expect(line.finding.type === 'open' && line.finding.needs.some((need) => put.has(need)), line.item.id).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('whatever happens, nothing is thrown, a message is never longer than a screen, and no message is empty', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ happening, wait: fc.integer({ min: 0, max: 40 * 86_400_000 }) }), { maxLength: 30 }), (script) => {
        const one = chat();
        for (const { happening: what, wait } of script) one.send(what, wait);
        for (const { text, choices } of one.messages) {
          expect(text.trim()).not.toBe('');
          expect(text.length).toBeLessThanOrEqual(1400);
          expect(text).not.toMatch(/undefined|null|NaN|\{product\}|\[object/);
          for (const choice of choices ?? []) {
            expect(choice.label.trim()).not.toBe('');
            expect(Buffer.byteLength(choice.id)).toBeLessThanOrEqual(64);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every number and legal text the bot names comes from the knowledge', () => {
    const shorts = new Set([...knowledge.laws.values()].flatMap((law) => [law.short, law.short.replace(/\/(?:QĐ-TTg|NĐ-CP|QH\d+)$/, '')]));
    const named = /(?:QĐ|NĐ|TT|NQ|Luật) \d[\d./]*(?:\/\d{4})?(?:\/[A-ZĐ]+(?:-[A-ZĐ]+)*(?:\d+)?)?/g;
    let seen = 0;
    for (const product of ['bánh gai', 'rượu nếp', 'son gấc', 'khăn lụa', 'homestay']) {
      const one = chat();
      for (const text of ['chào', 'đồng ý', `htx làm ${product}`, 'xã Xuân Thành nghệ an', 'đánh giá lại', '15/3/2024', 'đang 3 sao', '5 sao', 'còn thiếu gì', 'xem tiếp', 'xem tiếp', 'xem tiếp', 'làm gì trước', 'bao giờ nộp', 'nộp ở đâu', 'kiểm nghiệm ở đâu', 'nhãn hiệu là gì']) one.say(text);
      for (const { text } of one.messages) {
        for (const found of text.match(named) ?? []) {
          seen += 1;
          expect([...shorts].some((short) => short.startsWith(found) || found.startsWith(short)), found).toBe(true);
        }
        expect(text).not.toMatch(/https?:|www\./);
      }
    }
    expect(seen).toBeGreaterThan(50);
  });

  test('a button of an older question changes nothing', () => {
    const one = chat();
    for (const text of ['chào', 'đồng ý']) one.say(text);
    const old = one.focus();
    one.say('htx');
    const before = JSON.stringify(one.state()!.facts);
    one.send({ type: 'picked', choice: old.type === 'asking' ? `${old.no}:1` : '' });
    expect(JSON.stringify(one.state()!.facts)).toBe(before);
    expect(one.messages.at(-1)!.text).toMatch(/câu hỏi cũ/);
  });
});
