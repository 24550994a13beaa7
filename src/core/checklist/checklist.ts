import { inForce } from '../cite.ts';
import type { ItemId } from '../ids.ts';
import type { Item, Knowledge } from '../knowledge.ts';
import { addMonths, dayInWords, type Day } from '../time.ts';
import { judge, type Facts, type Finding } from './judge.ts';

/** A paper as the checklist sees it. */
export type Paper = {
  readonly state: 'claimed' | 'shown' | 'checked' | 'rejected';
  readonly issued?: Day;
  readonly expires?: Day;
  readonly reason?: string;
};

export type LineState = 'needed' | 'held' | 'not-needed' | 'unknown';

/** One item as it stands for these facts on this day. `why` is a sentence for the producer. */
export type Line = {
  readonly item: Item;
  readonly state: LineState;
  readonly why: string;
  readonly finding: Finding;
  /** Not needed, as far as the rule goes: what it hangs on. */
  readonly hangsOn?: string;
  readonly paper?: Paper;
  /** The day the paper held lapsed, when it did. */
  readonly expired?: Day;
};

/** The checklist of one dossier, computed from facts, papers and the rules in force on that day. */
export function checklist(input: { facts: Facts; papers: ReadonlyMap<ItemId, Paper>; on: Day; knowledge: Pick<Knowledge, 'items'> }): Line[] {
  const items = input.knowledge.items.filter((item) => inForce(item, input.on));
  // Where one paper spares another, one that nobody spoke of spares none.
  const known: Facts = new Map([...items.map((item) => [item.id, 'chua'] as const), ...input.facts]);
  return items.map((item) => lineFor(item, judge(item.neededWhen, known), input));
}

function lineFor(item: Item, finding: Finding, { facts, papers, on }: { facts: Facts; papers: ReadonlyMap<ItemId, Paper>; on: Day }): Line {
  if (finding.type === 'open') return { item, finding, state: 'unknown', why: item.why };
  if (!finding.value) return { item, finding, state: 'not-needed', why: item.otherwise ?? 'Trường hợp của anh/chị không phải có giấy này.', ...(hangs(item, facts) ? { hangsOn: item.hangsOn!.say } : {}) };
  const paper = papers.get(item.id) ?? (facts.get(item.id) === 'co' ? { state: 'claimed' as const } : undefined);
  if (!paper) return { item, finding, state: 'needed', why: item.why };
  if (paper.state === 'rejected') return { item, finding, paper, state: 'needed', why: `Giấy đã gửi chưa được: ${paper.reason ?? 'cần làm lại'}.` };
  const ends = paper.expires ?? (paper.issued && item.validMonths ? addMonths(paper.issued, item.validMonths) : undefined);
  if (ends !== undefined && ends < on) return { item, finding, paper, expired: ends, state: 'needed', why: `Giấy đang có đã hết hạn ngày ${dayInWords(ends)}, cần làm lại.` };
  return { item, finding, paper, state: 'held', why: item.why };
}

function hangs({ hangsOn }: Item, facts: Facts): boolean {
  const finding = hangsOn && judge(hangsOn.when, facts);
  return finding?.type === 'settled' && finding.value;
}
