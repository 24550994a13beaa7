import type { FactId } from '../ids.ts';
import type { Day } from '../time.ts';
import type { FactReading } from './facts.ts';
import { spelled } from './plain.ts';

/* "Năm ngoái 4 sao", "2022 đạt 4 sao": stars of a time that is over are there, or were. */

const BETWEEN = '(?: (?:thi|da|duoc|dat|len|co|la|cham|cong nhan|xep hang|hang|ocop|ra|em|chi|anh|minh|toi|tui|nha|ben|htx|no|cai nay|san pham))*';
const THEN = new RegExp(`(?:(?<y>\\b20\\d\\d)|\\bnam (?:ngoai|kia|truoc)|\\b(?:lan|dot|ky) truoc)${BETWEEN} (?<stars>[345]) sao(?! (?:toi|sap|nua))\\b`);
const WANTED = /\b(?:muon|dinh|nham|mong|ke hoach|phan dau|se|phai|can|tinh len|truot|rot|hut|khong|chua|suyt)\b/;

/** The aim that a message seems to tell, where it is of a year before this one, told as what they have. */
export function withGivenStars(facts: FactReading, text: string, today: Day): FactReading {
  const aimed = facts.statements.find(({ fact }) => fact === AIM);
  if (aimed === undefined || facts.statements.some(({ fact }) => fact === HELD)) return facts;
  const given = text.split(/[,;.\n](?!\d)/u).some((clause) => {
    const said = spelled(clause).join(' ');
    const { y, stars } = THEN.exec(said)?.groups ?? {};
    return stars !== undefined && Number(stars) === aimed.value && (y === undefined || y < today.slice(0, 4)) && !WANTED.test(said);
  });
  return given ? { ...facts, statements: facts.statements.map((one) => (one === aimed ? { ...one, fact: HELD } : one)) } : facts;
}
const AIM = 'stars' as FactId;
const HELD = 'certificate-stars' as FactId;
