import type { Passage } from '../core/knowledge.ts';

/* "Theo khoản 3 Điều 2 Quyết định 26/2026": where in the law what is asked for stands. It is no part of what is asked. */

/** An article of a law, as a question names it. `law`: the beginning of its id, where one is named. */
export type ClauseAsked = { readonly article: string; readonly section?: string; readonly law?: string };

const LEADS = String.raw`(?:(?:theo|tai|o|cua|can cu|quy dinh|neu|vao|trong|noi dung|xet|doi chieu) )*`;
const LAW = String.raw`(?:quyet dinh|nghi dinh|thong tu|luat)(?: so)? (\d+)(?: (\d{4}))?(?: (?:quyet dinh|nghi dinh|thong tu|ttg|cp|byt|bct|qh\d*))*`;
const WHERE = new RegExp(String.raw`(?:^| )${LEADS}(?:diem [a-z] )?(?:khoan (\d+) )?dieu (\d+)(?: (?:cua )?${LAW})?(?= |$)`);
/** The law of today by its name alone says no more. */
const TODAYS = new RegExp(String.raw`(?:^| )(?:(?:theo|tai|cua|can cu|trong) )(?:quy dinh )?(?:tai |cua )?quyet dinh(?: so)? 26(?: 2026)?(?: (?:quyet dinh|ttg))*(?= |$)`);
const KINDS: Readonly<Record<string, string>> = { 'quyet dinh': 'qd', 'nghi dinh': 'nd', 'thong tu': 'tt', luat: 'luat' };
/** So many words of the question have to be left. */
const LEAST = 3;

/** What is asked, folded syllables in and out by their places, without where it stands; and where that is. */
export function withoutClause(folded: readonly string[]): { readonly kept: readonly number[]; readonly clause?: ClauseAsked } {
  const line = folded.join(' ');
  const where = WHERE.exec(line);
  const clause = where ? { article: where[2]!, ...(where[1] ? { section: where[1] } : {}), ...lawIn(where[0]) } : undefined;
  const match = where ?? TODAYS.exec(line);
  const all = folded.map((_, i) => i);
  if (!match) return { kept: all };
  const from = line.slice(0, match.index + (match[0].startsWith(' ') ? 1 : 0)).split(' ').length - 1;
  const many = match[0].trim().split(' ').length;
  const kept = all.filter((i) => i < from || i >= from + many);
  return { kept: kept.length >= LEAST ? kept : all, ...(clause ? { clause } : {}) };
}

function lawIn(said: string): { readonly law?: string } {
  const named = new RegExp(LAW).exec(said);
  if (!named) return {};
  return { law: `${KINDS[/(?:quyet dinh|nghi dinh|thong tu|luat)/.exec(named[0])![0]]!}-${named[1]!}` };
}

/** What a passage gains that rests on the article, and on its very clause. */
const GAIN = { article: 1.1, section: 1.2 };

/** How much more a passage is worth to a question that names an article. */
export function restsOn({ refs }: Passage, { article, section, law }: ClauseAsked): number {
  const those = refs.filter((ref) => (law === undefined || ref.law.startsWith(law)) && new RegExp(`Điều ${article}(?!\\d)`).test(ref.clause));
  if (those.length === 0) return 1;
  return section !== undefined && those.some(({ clause }) => new RegExp(`khoản ${section}(?!\\d)`).test(clause)) ? GAIN.section : GAIN.article;
}
