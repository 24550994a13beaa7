import type { FactId } from '../ids.ts';
import type { FactDefinition, FactValue } from '../knowledge.ts';
import { boughtWith } from './bought.ts';
import { answeredBehind, chooses, clausesOf } from './clauses.ts';
import { COMMA, cueAfter, type Cue } from './cues.ts';
import { cuesOf } from './dealt.ts';
import { isPartner } from './partner.ts';
import { spelled } from './plain.ts';
import { typedIn, type Typed } from './other-words.ts';
import { indexOf, LONGEST, scan, type Hit, type Index, type Phrase } from './phrases.ts';
import { isCondition, isKindToCome, isNoAim, isStarsAimed } from './unreal.ts';

/** A fact stated in so many words, whatever was asked. */
export type Statement = { readonly fact: FactId; readonly value: FactValue };
/** `asked`: subjects of a question ("kiểm nghiệm ở đâu"). `named`: subjects named without saying yes or no. */
export type FactReading = { readonly statements: readonly Statement[]; readonly asked: readonly FactId[]; readonly named: readonly FactId[] };

/** Reads what a message states, asks about or names. `text` is data: anything, any length. */
export function readFacts(text: string, facts: ReadonlyMap<FactId, FactDefinition>): FactReading {
  const index = indexOf(facts);
  const statements: Statement[] = [];
  const asked: FactId[] = [];
  const named: FactId[] = [];
  const names = new Map<Statement, string>();
  const typed = typedIn(text.slice(0, LONGEST));
  // "Nhãn hiệu "Tả Phìn Shan" nộp đơn rồi": a name between tells nothing.
  const clauses = clausesOf(text.replaceAll(QUOTED, ' ')).flatMap((clause) => answeredBehind(clause, index, typed));
  for (const [nth, clause] of clauses.entries()) {
    const hits = scan(clause.syllables, index, typed).filter((hit) => !isOfPaperNew(clause.syllables, hit));
    if (hits.length === 0) continue;
    if (clause.question || chooses(clause.syllables, hits)) {
      const [only, ...more] = hits;
      const answer = clause.question && more.length === 0 && only!.phrase.value === undefined ? ownAnswer(clauses[nth + 1]?.syllables ?? []) : undefined;
      const value = answer && meaning(only!.phrase.fact, answer);
      if (value !== undefined) { statements.push({ fact: only!.phrase.fact.id, value }, ...(answer === 'yes' ? toldByName(only!.phrase, index, typed) : [])); continue; }
      asked.push(...hits.map((hit) => hit.phrase.fact.id));
      continue;
    }
    const next = clauses[nth + 1]?.syllables ?? [];
    const cues = cuesOf(clause.syllables, hits, scan(next, index, typed).length === 0 ? next : []);
    hits.forEach((hit, i) => {
      const { fact, value } = hit.phrase;
      const after = clause.syllables.slice(hit.to, hits[i + 1]?.from);
      const comma = after.indexOf(COMMA);
      const faulty = (cues[i] ?? cueAfter(after)?.cue) === 'yes' && fact.type === 'paper' && (comma >= 0 || !hits[i + 1]) && FAULTED.test(comma >= 0 ? after.slice(0, comma).join(' ') : [...after, ...(scan(next, index, typed).length > 0 ? [] : next)].join(' '));
      const said = fact.type === 'paper' && (cues[i] === 'yes' ? lapsed(after) || (fact.id === 'test-report' && AGED.test(after.join(' '))) : cues[i] === undefined && !hits[i + 1] && HAD.test(after.join(' '))) ? 'no' : faulty ? 'doing' : cues[i] ?? ownAnswer(ECHOED.exec(after.join(' '))?.[1]?.split(' ') ?? []) ?? (hits.length === 1 && clause.syllables[hit.from - 1] === COMMA ? ownAnswer(clause.syllables.slice(0, hit.from)) : undefined);
      // "Nhãn nhờ cậu em bên in làm, đang thiết kế".
      const cue = said === 'yes' && fact.type === 'paper' && !hits[i + 1] && UNDER_WAY.test((comma >= 0 ? after.slice(comma + 1) : next).join(' ')) ? 'doing' : said;
      const previous = hits.slice(0, i).findLast(({ phrase }) => phrase.fact.id !== 'producer-kind');
      const before = clause.syllables.slice(previous?.to ?? 0, hit.from);
      if ((value !== undefined && DENIED.test((comma >= 0 ? after.slice(0, comma) : after).join(' '))) || OF_NAMED.test(before.join(' ')) || (fact.id === 'test-report' && OF_WATER.test(before.join(' '))) || (fact.type === 'paper' && OF_BEFORE.test(before.join(' '))) || (value !== undefined && (endsOfPaper(hit, hits) || isUnreal(clause.syllables, hit)))) return;
      if (value !== undefined && cue !== 'no') statements.push({ fact: isStarsToCome(before, hit) ? 'stars' as FactId : fact.id, value });
      else if (value === undefined && cue && !(cue === 'no' && ONE_WAY.has(hit.phrase.syllables.join(' '))) && meaning(fact, cue) !== undefined) {
        const stated = { fact: fact.id, value: meaning(fact, cue)! };
        names.set(stated, hit.phrase.syllables[0]!);
        statements.push(stated, ...(cue === 'yes' ? toldByName(hit.phrase, index, typed) : []));
      }
      else if (value === undefined) named.push(fact.id);
    });
  }
  const tested = [...facts.values()].find(({ id }) => id === 'test-report');
  if (tested && statements.length + asked.length + named.length === 0 && SAMPLE_SENT.test(spelled(text).join(' ')) && !text.includes('?')) statements.push({ fact: tested.id, value: 'dang_lam' });
  const examined = [...facts.values()].find(({ id }) => id === 'health-check');
  if (examined && statements.length + asked.length + named.length === 0 && EXAMINED.test(spelled(text).join(' ')) && !text.includes('?')) statements.push({ fact: examined.id, value: 'co' });
  const packed = [...facts.values()].find(({ id }) => id === 'packaged');
  if (packed && !statements.some(({ fact }) => fact === packed.id) && PACKED.test(spelled(text).join(' '))) statements.push({ fact: packed.id, value: 'co' });
  return { statements: lastOfEach(ofFamily(onlyCommitted(bought(statements, text, facts), text), text), names), asked, named: (CERTIFIED.test(spelled(text).join(' ')) && !PLEDGED.test(spelled(text).join(' '))) || !named.some((fact) => fact === 'food-safety-commitment') ? named : named.filter((fact) => fact !== 'food-safety-certificate') };
}

/** In quotes, short, behind a word. */
const QUOTED = /(?<=\p{L}\s)["“”][^"“”\n\d]{2,40}["“”]/gu;

/** "Đăng ký kinh doanh có chưa à, có rồi": our question said again, and answered. */
function ownAnswer(syllables: readonly string[]): Cue | undefined {
  const said = syllables.filter((word) => !FILLS.has(word)).join(' ');
  return /^(?:co|co roi|roi|co day|da co|lam roi|xong roi|co lau roi)$/.test(said) ? 'yes' : /^(?:chua|chua co|khong|khong co|lam gi co|dau co)$/.test(said) ? 'no' : /^dang (?:lam|xin|cho|nop)$/.test(said) ? 'doing' : undefined;
}
/** "… có chưa à, có rồi". */
const ECHOED = /^(?:co |da co |da lam )?chua(?: (?:a|ha|hu|em|vay))* , (.+)$/;
const FILLS = new Set('a da thi u o em chi anh nha nhe ma do day luon , het'.split(' '));

/** "Mẫu gửi hôm qua rồi": a sample is sent to be tested. */
const SAMPLE_SENT = /^(?:(?:da|a|u|ma|thi|em|chi|anh|minh|toi|tui|nha|moi|vua|gui|cai) )*(?:mau (?:da |moi |vua |em )?(?:gui|nop) (?:di )?(?:hom|bua|tuan|thang|roi|chieu|sang)|(?:gui|nop) mau (?:di )?(?:hom|bua|tuan|roi|chieu|sang))(?! .*\b(?:nhan|bao bi|tem|xa|hoi cho)\b)/;

/** "Cả hai vợ chồng tôi khám hôm mùng 3 tháng 11 rồi". */
const EXAMINED = /^(?:(?:da|a|ca|hai|ba|2|3|may|nguoi|deu|het|vo|chong|nha|em|chi|anh|toi|tui|minh|tui|me|con|ba con|moi|vua|cung|hom) )+kham(?: (?:het|xong|ca|o|tram|xa|y|te|hom|hoi|ngay|mung|thang|nam|tuan|truoc|qua|kia|nay|ngoai|\d+))* roi$/;

/** "Nước tưới xét nghiệm rồi": of no goods. */
const OF_WATER = /\b(?:nuoc tuoi|nguon nuoc|mau nuoc|nuoc gieng|mau dat)(?: (?:thi|da|co|nha|em))*$/;

/** "Chỉ dẫn địa lý thì không": that choice is none of theirs. */
const DENIED = /^thi (?:khong|chua)(?: co| phai| can)?(?: (?:em|a|dau))*$/;

/** "Nhãn in rồi mà xã bảo thiếu": it is there, and to be mended. */
const FAULTED = /^(?:(?!dang |chua )\S+ ){0,4}(?:roi|xong)(?: ,)?(?: (?:ma|nhung))? (?:con |lai |bi |van )?(?:thieu|sai|chua ghi|chua dung)\b|^(?:(?!dang |chua )\S+ ){0,6}(?:bao|noi|keu|che|phan|bi) (?:la |nhan |con |dang |bi |em |chi |anh )*(?:thieu|sai|loi|chua dung|chua dat|chua du|khong dung|khong dat)\b|^(?:\S+ ){0,3}roi (?:ma |bi )*(?:sai|loi|nham|thieu)\b|\bdang (?:in|sua|lam) lai\b/;

/** "Attp thì cam kết rồi": the pledge is what they have, and not the certificate that the same word names. */
const onlyCommitted = (statements: readonly Statement[], text: string): readonly Statement[] =>
  statements.some(({ fact, value }) => fact === 'food-safety-commitment' && value === 'co') && (!CERTIFIED.test(spelled(text).join(' ')) || ONLY_PLEDGED.test(spelled(text).join(' '))) ? statements.filter(({ fact, value }) => fact !== 'food-safety-certificate' || value !== 'co') : statements;
/** "Giấy an toàn thì ký cam kết với xã". */
const PLEDGED = /\bky (?:\S+ )?cam ket\b/;
/** "Giấy attp thì chỉ mới có bản cam kết". */
const ONLY_PLEDGED = /\b(?:chi|moi)(?: moi| co moi)? co (?:\S+ ){0,2}cam ket\b|\bco (?:\S+ ){0,2}cam ket (?:\S+ ){0,4}thoi\b/;
const CERTIFIED = /\b(?:giay|chung nhan|du dieu kien|gcn)(?: chung nhan| du dieu kien| ve)* (?:attp|vsattp|atvstp|an toan|ve sinh|du dieu kien)\b/;

/** "Tôm mua của vuông dân, không có giấy", "nguyên liệu mua có hóa đơn". */
function bought(statements: readonly Statement[], text: string, facts: ReadonlyMap<FactId, FactDefinition>): readonly Statement[] {
  const origin = [...facts.values()].find(({ id }) => id === 'origin-proof');
  const cue = boughtWith(text);
  const value = origin && cue && meaning(origin, cue);
  return origin === undefined || value === undefined ? statements : [...statements.filter(({ fact }) => fact !== origin.id && fact !== 'sales-proof'), { fact: origin.id, value }];
}

/** "Có 2 người làm, 2 vợ chồng": those of the house are not hired. */
const ofFamily = (statements: readonly Statement[], text: string): readonly Statement[] => {
  const said = spelled(text).join(' ');
  if (WORK.test(said) && !HIRED.test(said) && !text.includes('?') && !statements.some(({ fact }) => fact === 'hires')) return [...statements, { fact: 'hires' as FactId, value: 'khong' }];
  if (HIRED.test(said)) return statements;
  if (FAMILY.test(said)) return statements.map((one) => (one.fact === 'hires' && one.value === 'co' ? { ...one, value: 'khong' } : one));
  return AT_WORK.test(said) ? statements.filter(({ fact, value }) => fact !== 'hires' || value !== 'co') : statements;
};
/** "Có 3 người làm": of the house or hired, nobody has said. */
const AT_WORK = /^(?:\S+ ){0,4}(?:\d+|hai|ba|bon|nam|sau|bay|tam) nguoi lam(?! (?:phu|them|giup|cong))\b/;
/** "2 vợ chồng với thằng con làm". */
const WORK = /^(?:(?:da|em|chi|anh|co|chi co|co moi|nha|toan|thi) )*(?:2 |hai )?(?:vo chong|me con|bo con|nguoi nha)(?: (?:\S+ ){0,5})?(?: ?tu)? ?lam(?: (?:thoi|a|em|het|voi nhau|chu|khong|dau|ai))*$/;
const FAMILY = /\b(?:vo chong|nguoi nha|me con|bo con|ca nha|(?:anh em|nguoi|con chau|toan) trong nha)\b/;
const HIRED = /\b(?:thue|muon|cong nhan|tho|lao dong)\b/;

/** "Hộp 200g", "lọ 500g và 1 lít": nothing but what it is sold in. */
const PACKED = /^(?:(?:da|em|chi|anh|nha|co|ban|la|thi|moi|mot|1|cai|dong|loai) )*(?:hop|goi|tui|chai|hu|lo|bich|lon) (?:nho |to |lon )?\d+(?:[.,]\d+)? ?(?:g|gr|gam|kg|ky|ml|l|lit|vien|cai|goi)(?: (?:va|voi|hoac|hay|hop|goi|tui|chai|hu|lo|bich|\d+(?: ?(?:g|gr|gam|kg|ky|ml|l|lit))?|lit|g|gr|kg|ml|mot|a|em|nhe|nha))*$/;

/** To have it is to have the paper; others have the paper without it. */
const ONE_WAY = new Set(['vietgap']);

/** "Kiểm nghiệm sắp hết hạn" is said of that paper, and not of the certificate. */
const endsOfPaper = ({ phrase: { fact, syllables }, from }: Hit, hits: readonly Hit[]): boolean =>
  fact.id === 'case' && syllables.join(' ').endsWith('het han') && hits.some(({ phrase, to }) => phrase.fact.type === 'paper' && to <= from);

/** "Muốn đạt 3 sao năm 2027": those that are to come. */
const isStarsToCome = (before: readonly string[], { phrase: { fact, syllables } }: Hit): boolean => fact.id === 'certificate-stars' && isStarsAimed(before, syllables);

/** "Nếu em là hợp tác xã", "làm giấy phép rồi mới đăng ký", "bán cho công ty". */
const isUnreal = (syllables: readonly string[], { phrase: { fact }, from, to }: Hit): boolean =>
  isCondition(syllables.slice(0, from), []) || (fact.id === 'producer-kind' && (isKindToCome(syllables.slice(0, syllables[from] === 'len' ? from + 1 : from), syllables.slice(to)) || syllables.slice(from - 2, from).join(' ') === 'hop dong')) || (fact.id === 'stars' && isNoAim(syllables.slice(0, from), syllables.slice(to))) || (syllables[from] === 'moi' && syllables[from - 1] === 'roi') || (fact.id === 'case' && syllables[to] === 'kinh' && syllables[to + 1] === 'doanh') || (fact.id === 'producer-kind' && SEVERAL.test(syllables[from - 1] ?? '')) || (fact.id === 'producer-kind' && isPartner(syllables.slice(0, from), syllables.slice(to)));

/** "Mã vạch mới đăng ký xong": the paper, and no first time of the goods. */
const isOfPaperNew = (syllables: readonly string[], { phrase: { fact }, to }: Hit): boolean => fact.id === 'case' && OF_PAPER.test(syllables.slice(0, to).join(' '));
const OF_PAPER = /\b(?:ma vach|nhan hieu|thuong hieu|giay|kinh doanh|ma so|vietgap|tai khoan)(?: (?:thi|cua|em|chi|anh|minh|toi|tui|nha|ben|htx|cung|da|vua))* (?:moi|dang|vua) dang ky$/;

/** "Lập 3 hộ kinh doanh", "các hộ kinh doanh": nobody is several, and a "hợp đồng hợp tác" is no hợp tác xã. */
const SEVERAL = /^(?:[2-9]|\d\d+|hai|ba|bon|may|nhieu|cac|nhung|moi|tung)$/;

/** "Chị Lan có nhãn" (see `SOMEBODY` in clauses), "toàn bộ cơ sở sắp hết hạn", unless they come back to themselves. */
const OF_NAMED = /\b(?:nguoi khac|(?:toan bo|tat ca|cac|nhung) (?:co so|ho|chu the|htx))\b(?!.*\b(?:minh|toi|tui|em|chi|anh|con nha)\b)/;
/** "Hộ cũ có giấy attp rồi", of a cooperative that came of it: whether it holds for them is not ours to say. */
const OF_BEFORE = /\b(?:ho|chu|co so|htx|hop tac xa|cong ty|ten) cu\b/;

/** "Có kiểm nghiệm rồi, hết hạn tháng trước": it is there and counts no more. With a day behind it the day tells. */
const lapsed = (after: readonly string[]): boolean => LAPSED.test(after.join(' '));
const UNDER_WAY = /^(?:moi |van |con |hien |no |thi )*dang (?:thiet ke|lam|in|sua|xin|cho|doi|nop|ve|viet)\b/;
/** "Kiểm nghiệm có mà 2 năm rồi": a report counts for twelve months (NĐ 15/2018 Điều 5 khoản 1 điểm b). */
const AGED = /\b(?:ma|nhung|co dieu|cach day|tu|lam) (?:\S+ ){0,3}(?:[2-9]|hai|ba|bon|may) nam (?:roi|truoc|nay)\b/;
/** "Attp đó hả, hồi đó có mà hết hạn rồi". */
const HAD = /\b(?:hoi do|hoi truoc|hoi xua|truoc|ngay xua|co)(?: \S+){0,3} (?:het|qua) han roi\b/;
const LAPSED = /(?<!\b(?:chua|sap|gan|khong|con|bao gio|khi nao|moi|se|nua|mai|sang nam|(?:tuan|thang|quy|nam) (?:sau|toi)) )\b(?:het|qua) han\b(?! (?:(?:ngay|vao|thang|nam|toi|den|la) )?\d)/;

/** "Đăng ký hộ kinh doanh rồi", "có giấy Halal": who holds the paper is what its name says. */
const toldByName = ({ syllables }: Phrase, index: Index, typed: Typed): Statement[] =>
  scan(syllables.slice(1), index, typed, (one) => one.value !== undefined).flatMap(({ phrase: { fact, value } }) => (value === undefined ? [] : [{ fact: fact.id, value }]));

/** What "có", "chưa", "đang làm" mean for this fact; nothing when it is no such question. */
function meaning(fact: FactDefinition, cue: Cue): FactValue | undefined {
  const wanted = cue === 'yes' ? ['co'] : cue === 'no' ? ['chua', 'khong'] : ['dang_lam'];
  return fact.answers.find((answer) => wanted.includes(String(answer.value)))?.value;
}

function lastOfEach(statements: readonly Statement[], names: ReadonlyMap<Statement, string>): Statement[] {
  const byFact = new Map(statements.map((statement) => [statement.fact, statement]));
  // "HACCP có, ISO 22000 không có": any one of the standards will do.
  const held = statements.find((one) => one.fact === 'haccp' && one.value === 'co' && names.get(one) !== names.get(byFact.get(one.fact)!));
  if (held) byFact.set(held.fact, held);
  return [...byFact.values()];
}
