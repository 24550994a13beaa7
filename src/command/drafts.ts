import type { Config } from '../config.ts';
import type { Draft } from '../core/draft/draft.ts';
import type { LawId } from '../core/ids.ts';
import { spelled } from '../core/read/plain.ts';
import { addDays, dayInWords, dayOf, parseDay } from '../core/time.ts';
import { contradictions, statesRule, wordsOf } from '../core/draft/review.ts';
import { noteOf } from '../core/say/drafts.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { ownKnowledgeIn, shelve } from '../knowledge/shelf.ts';
import type { Store } from '../storage/store.ts';
import { BadInput } from './bad-input.ts';
import { withStore } from './with-store.ts';

export type DraftOptions = { readonly json?: boolean; readonly all?: boolean; readonly title?: string; readonly law?: string; readonly clause?: string; readonly from?: string; readonly to?: string; readonly text?: string; readonly reason?: string; readonly dir?: string };

/** Consultants' answers that wait for review. */
export function listDrafts(config: Config, options: DraftOptions): void {
  withStore(config, (store) => {
    const drafts = store.office.drafts().filter((one) => options.all === true || one.state === 'open');
    if (options.json) process.stdout.write(`${JSON.stringify(drafts, null, 1)}\n`);
    else process.stdout.write(drafts.length === 0 ? 'Không có bản nháp nào chờ duyệt.\n' : drafts.map((one) => `${one.id}  ${dayInWords(dayOf(one.at))}  ${one.state}${one.reason ? ` (${one.reason})` : ''}\n  hỏi: ${line(one.asked)}\n  đáp: ${line(one.answer)}${one.laws ? `\n  văn bản được nêu: ${one.laws}` : ''}${likeOthers(one, drafts)}\n`).join(''));
  });
}

/** Becomes a file of the office's own knowledge, as in chat. Here law and clause are always needed: no source, no answer. */
export function acceptDraft(config: Config, id: string, options: DraftOptions): void {
  withStore(config, (store, now) => {
    const draft = openDraft(store, id);
    const own = options.dir ?? ownKnowledgeIn(config.data);
    const knowledge = loadKnowledge(undefined, config.office, own);
    const { laws } = knowledge;
    const { title, clause } = options;
    const law = laws.get((options.law ?? '') as LawId);
    if (!title) throw new BadInput('--title: mục này nói về gì');
    if (!law) throw new BadInput(`--law ${options.law ?? ''}: phải là mã một văn bản trong knowledge/laws.yaml`);
    if (!clause) throw new BadInput('--clause: điều khoản, ví dụ "Điều 7 khoản 1"');
    const [from, to] = [dayFrom('--from', options.from), dayFrom('--to', options.to)];
    if (from && from < law.from) throw new BadInput(`--from ${from}: ${law.short} có hiệu lực từ ${law.from}`);
    if (law.to && (!to || to > law.to)) throw new BadInput(`--to: ${law.short} hết hiệu lực ${law.to}; --to không sau ngày đó`);
    if (from && to && addDays(from, 0) > to) throw new BadInput(`--to ${to}: trước --from ${from}`);
    const body = options.text ?? wordsOf(draft);
    if (statesRule(body) && !from) throw new BadInput(`--from: câu này nêu quy định nên cần ngày bắt đầu; ${law.short} có hiệu lực từ ${law.from}`);
    const entry = { draft: draft.id, title, asks: [draft.asked, draft.also ?? title], body, ref: { law: law.id, clause }, ...(from ? { from } : {}), ...(to ? { to } : {}), reviewed: dayOf(now), note: noteOf(draft) };
    for (const { passage, said, there } of contradictions({ ...draft, text: body }, knowledge, dayOf(now))) process.stdout.write(`Khác với ${passage.id}: “${said}”${there ? ` / “${there}”` : ''}\n`);
    const done = shelve(entry, own, knowledge, () => loadKnowledge(undefined, config.office, own));
    if ('why' in done) throw new BadInput(`${id}: ${done.why}`);
    settle(store, { ...draft, state: 'accepted' }, `${law.id} ${clause}`, now);
    process.stdout.write(`${done.file}\nDịch vụ đang chạy dùng từ lần khởi động sau; duyệt trong chat thì dùng ngay.\n`);
  });
}

export function rejectDraft(config: Config, id: string, options: DraftOptions): void {
  const { reason } = options;
  if (!reason?.trim()) throw new BadInput('--reason: vì sao không giữ');
  withStore(config, (store, now) => {
    settle(store, { ...openDraft(store, id), state: 'rejected', reason: reason.trim() }, reason.trim(), now);
    process.stdout.write(`${id}: đã bỏ\n`);
  });
}

function openDraft(store: Store, id: string): Draft {
  const draft = store.office.drafts().find((one) => one.id === id);
  if (!draft) throw new BadInput(`${id}: không có bản nháp này; xem: ocop drafts`);
  if (draft.state !== 'open') throw new BadInput(`${id}: đã ${draft.state === 'rejected' ? 'bỏ' : 'duyệt'} từ trước`);
  return draft;
}

function settle(store: Store, draft: Draft, after: string, now: number): void {
  store.transaction(() => { store.office.apply([{ type: 'draft', draft }, { type: 'audit', entry: { who: 'command line', what: `draft ${draft.state}`, about: draft.id, after } }], now); });
}

function dayFrom(name: string, text: string | undefined) {
  const day = text === undefined ? undefined : parseDay(text);
  if (text !== undefined && !day) throw new BadInput(`${name} ${text}: phải là ngày dạng 2026-11-24`);
  return day;
}

/** Other drafts that answer nearly the same: to be read side by side. */
function likeOthers(one: Draft, all: readonly Draft[]): string {
  const words = new Set(spelled(one.asked));
  const like = all.filter((other) => other !== one && spelled(other.asked).filter((word) => words.has(word)).length >= Math.max(3, words.size * 0.6));
  return like.length > 0 ? `\n  gần giống: ${like.map((other) => other.id).join(', ')}` : '';
}

const line = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 300);
