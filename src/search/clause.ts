import type { Passage } from '../core/knowledge.ts';

/* "Theo khoản 3 Điều 2 Quyết định 26/2026": where in the law what is asked for stands. It is no part of what is asked. */

/** An article of a law, as a question names it. `law`: the first parts of its id (kind, number, year), as far as they are named; or the law alone. */
export type ClauseAsked = { readonly article?: string; readonly section?: string; readonly law?: string };

const LEADS = String.raw`(?:(?:theo|tai|o|cua|can cu|quy dinh|neu|vao|trong|noi dung|xet|doi chieu) )*`;
const LAW = String.raw`(?:quyet dinh|nghi dinh|thong tu|luat)(?: so)? (\d+)(?: (\d{4}))?(?: (?:quyet dinh|nghi dinh|thong tu|ttg|cp|byt|bct|qh\d*))*`;
const NAMED = String.raw`(?:bo )?luat (?:so huu tri tue|an toan thuc pham|bao ve moi truong|chat luong(?: san pham(?: hang hoa)?)?|lao dong|quang cao|du lich|duoc|do luong|trong trot|doanh nghiep|hop tac xa|thuy san)(?: nam)?(?: \d{4})?`;
const WHERE = new RegExp(String.raw`(?:^| )${LEADS}(?:diem [a-z] )?(?:khoan (\d+) )?dieu (\d+)(?: (?:cua )?(?:${LAW}|${NAMED}))?(?= |$)`);
/** The law of today by its name alone says no more. */
const TODAYS = new RegExp(String.raw`(?:^| )(?:(?:theo|tai|cua|can cu|trong) )(?:quy dinh )?(?:tai |cua )?quyet dinh(?: so)? 26(?: 2026)?(?: (?:quyet dinh|ttg))*(?= |$)`);
/** "Theo Nghị định 37/2026/NĐ-CP", "theo Luật Sở hữu trí tuệ", "theo quy định hiện hành": by what it stands and no more. A text that was replaced or is suspended is
 *  asked of by its name, and so is one beside another ("theo Nghị định 15 hay 46"). */
const GONE = String.raw`(?:quyet dinh|nghi dinh|thong tu|nghi quyet)(?: so)? (?:148|1489|1048|781|490|919|1162|43|111|29|46|74|13|132|66|09|9)(?= |$)`;
const NUMBERED = String.raw`(?:quyet dinh|nghi dinh|thong tu)(?: so)? \d+(?: \d{4})?(?: (?:quyet dinh|nghi dinh|thong tu|nd|tt|ttg|cp|b[a-z]{1,6}))*`;
const BY_LAW = new RegExp(String.raw`(?:^| )(?:theo|can cu)(?: (?:quy dinh|tai|cua|trong)){0,3} (?!${GONE})(?:${NAMED}|${NUMBERED}|quy dinh(?: (?:hien hanh|cua (?:phap )?luat|phap luat|cua nha nuoc))+|phap luat(?: hien hanh)?)(?= |$)(?! (?:hay|hoac|va|voi|khac|con|cu|moi|nao|gi)(?: |$))`);
/** Another text beside it. */
const TEXT = /(?:^| )(?:quyet dinh|nghi dinh|thong tu|nghi quyet|luat)(?= |$)/;
const KINDS: Readonly<Record<string, string>> = { 'quyet dinh': 'qd', 'nghi dinh': 'nd', 'thong tu': 'tt', luat: 'luat' };
/** So many words of the question have to be left. */
const LEAST = 3;

/** What is asked, folded syllables in and out by their places, without where it stands; and where that is. */
export function withoutClause(folded: readonly string[]): { readonly kept: readonly number[]; readonly clause?: ClauseAsked } {
  const line = folded.join(' ');
  const where = WHERE.exec(line);
  const clause = where ? { article: where[2]!, ...(where[1] ? { section: where[1] } : {}), ...lawIn(where[0]) } : undefined;
  const byLaw = where ? null : BY_LAW.exec(line);
  const alone = byLaw && !TEXT.test(line.replace(byLaw[0], '')) ? byLaw : null;
  const match = where ?? TODAYS.exec(line) ?? alone;
  const all = folded.map((_, i) => i);
  if (!match) return { kept: all };
  const from = line.slice(0, match.index + (match[0].startsWith(' ') ? 1 : 0)).split(' ').length - 1;
  const many = match[0].trim().split(' ').length;
  const kept = all.filter((i) => i < from || i >= from + many);
  if (kept.length < LEAST) return { kept: all, ...(clause ? { clause } : {}) };
  const law = match === alone ? lawIn(match[0]) : {};
  return { kept, ...(clause ? { clause } : law.law ? { clause: law } : {}) };
}

function lawIn(said: string): { readonly law?: string } {
  const named = new RegExp(LAW).exec(said);
  if (!named) return {};
  return { law: [KINDS[/(?:quyet dinh|nghi dinh|thong tu|luat)/.exec(named[0])![0]]!, named[1]!, ...(named[2] ? [named[2]] : [])].join('-') };
}

/** What a passage gains that rests on the article, and on its very clause. */
const GAIN = { law: 1.03, article: 1.1, section: 1.2 };

/** How much more a passage is worth to a question that names an article. */
export function restsOn({ refs }: Passage, { article, section, law }: ClauseAsked): number {
  const ofLaw = refs.filter((ref) => law === undefined || `${ref.law}-`.startsWith(`${law}-`));
  if (article === undefined) return ofLaw.length > 0 ? GAIN.law : 1;
  const those = ofLaw.filter((ref) => new RegExp(`Điều ${article}(?!\\d)`).test(ref.clause));
  if (those.length === 0) return 1;
  return section !== undefined && those.some(({ clause }) => new RegExp(`khoản ${section}(?!\\d)`).test(clause)) ? GAIN.section : GAIN.article;
}
