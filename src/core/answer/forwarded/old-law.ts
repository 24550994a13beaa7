import type { Knowledge, Law } from '../../knowledge.ts';
import { fold } from '../../text.ts';
import type { Day } from '../../time.ts';

/* "Căn cứ Quyết định 148 … nộp về phòng Kinh tế huyện", sent on today: what is said of it says that the text is over, and what holds now. */

const KIND: Readonly<Record<string, string>> = { QĐ: '(?:quyet dinh|qd)', NĐ: '(?:nghi dinh|nd)', TT: '(?:thong tu|tt)' };

/** The texts it names that no longer bind. */
export const oldLaws = (said: string, on: Day, knowledge: Knowledge): readonly Law[] => lawsNamed(said, knowledge).filter(({ to }) => to !== undefined && to < on);

/** The one text it names, where that binds and was looked up. */
export function lawInForce(said: string, on: Day, knowledge: Knowledge): Law | undefined {
  const [law, ...more] = lawsNamed(said, knowledge);
  return law && more.length === 0 && law.from <= on && (law.to === undefined || law.to >= on) && !law.suspended && law.verified === 'text' ? law : undefined;
}

function lawsNamed(said: string, { laws }: Knowledge): readonly Law[] {
  const typed = fold(said);
  return [...laws.values()].filter((law) => names(typed, law));
}

/** What took its place, however many steps on. */
export function nowInForce(law: Law, on: Day, { laws }: Knowledge): Law | undefined {
  const next = [...laws.values()].find(({ replaces }) => replaces.includes(law.id));
  return next === undefined ? undefined : next.to !== undefined && next.to < on ? nowInForce(next, on, { laws } as Knowledge) : next;
}

function names(typed: string, { short }: Law): boolean {
  const [, kind = '', number = '', year] = /^(\p{L}+) (\d+)(?:\/(\d{4}))?\//u.exec(short) ?? [];
  const known = KIND[kind];
  return known !== undefined && new RegExp(`\\b${known}\\.?(?: so)? ?:? ?${number}(?!\\d)${year ? `(?:/${year}| nam ${year}|(?![/\\d]))` : '(?!/\\d)'}|\\b${number}/${year ? `${year}/` : ''}${fold(kind)}`).test(typed);
}

/** "UBND huyện", "huyện chấm", "phòng Kinh tế huyện": an office that is no more. */
export const namesDistrict = (said: string): boolean => /\b(?:hoi dong|cap|ubnd|uy ban|phong (?:\S+ ){1,4}|nop|do) ?huyen\b|\bhuyen (?:cham|duyet|cong nhan|danh gia|to chuc|tiep nhan)\b/.test(fold(said));
