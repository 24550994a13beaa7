import type { FactId } from '../ids.ts';
import type { FactDefinition, FactValue } from '../knowledge.ts';
import { asMeant, namedAsMeant } from './as-meant.ts';
import { answeredBehind, chooses, clausesOf } from './clauses.ts';
import type { Cue } from './cue-phrases.ts';
import { COMMA } from './cues.ts';
import { cuesOf } from './dealt.ts';
import { meaning, ONE_WAY } from './meaning.ts';
import { isLetGo, isNoAim, isStarsAimed, othersLackThem } from './aims.ts';
import { paperCue, spans } from './paper-cue.ts';
import { isPartner } from './partner.ts';
import { isSpokenOf } from './of-associations.ts';
import { typedIn, type Typed } from './other-words.ts';
import { indexOf, LONGEST, scan, type Hit, type Index, type Phrase } from './phrases.ts';
import { toldOtherwise } from './told-otherwise.ts';
import { isAskedOfRank, isCondition, isKindToCome, isNotTheirs, isRankOfRule, isTakenBehind } from './unreal.ts';

/** A fact stated in so many words, whatever was asked. */
export type Statement = { readonly fact: FactId; readonly value: FactValue };
/** `asked`: subjects of a question ("kiểm nghiệm ở đâu"). `named`: subjects named without saying yes or no. */
export type FactReading = { readonly statements: readonly Statement[]; readonly asked: readonly FactId[]; readonly named: readonly FactId[] };

/** Reads what a message states, asks about or names. `text` is data: anything, any length. */
export function readFacts(whole: string, facts: ReadonlyMap<FactId, FactDefinition>): FactReading {
  const text = whole.replaceAll(SOUR, '$1').replaceAll(PLACE, '$1');
  const index = indexOf(facts);
  const statements: Statement[] = [];
  const asked: FactId[] = [];
  const named: FactId[] = [];
  const names = new Map<Statement, string>();
  const typed = typedIn(text.slice(0, LONGEST));
  // "Nhãn hiệu "Tả Phìn Shan" nộp đơn rồi": a name between tells nothing.
  const clauses = clausesOf(text.replaceAll(QUOTED, ' ')).flatMap((clause) => answeredBehind(clause, index, typed));
  for (const [nth, clause] of clauses.entries()) {
    const all = scan(clause.syllables, index, typed);
    const hits = all.filter((hit) => !isOfPaperNew(clause.syllables, hit) && !renewsPaper(clause.syllables, hit, all) && !isOfPaperBefore(clause.syllables, hit, all));
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
      const [first] = spans(after);
      const last = hits[i + 1] === undefined;
      const own = cues[i] ?? ownAnswer(ECHOED.exec(after.join(' '))?.[1]?.split(' ') ?? []) ?? (hits.length === 1 && clause.syllables[hit.from - 1] === COMMA ? ownAnswer(clause.syllables.slice(0, hit.from)) : undefined);
      const cue = fact.type === 'paper' ? paperCue(fact.id, cues[i], own, { after, next, last, nextIsOwn: scan(next, index, typed).length > 0 }) : own;
      const previous = hits.slice(0, i).findLast(({ phrase }) => phrase.fact.id !== 'producer-kind');
      const before = clause.syllables.slice(previous?.to ?? 0, hit.from);
      if (fact.id === 'producer-kind' && isNotTheirs(clause.syllables.slice(0, hit.from), [...clause.syllables.slice(hit.to), ...next])) return;
      if (isOfLaterYear(fact.id, statements, clause.syllables.slice(hits.slice(0, i).findLast(({ phrase }) => phrase.fact.id === 'stars')?.to ?? 0, hit.from)) || (value !== undefined && DENIED.test(first.join(' '))) || OF_NAMED.test(before.join(' ')) || (fact.id === 'test-report' && OF_WATER.test(before.join(' '))) || (fact.type === 'paper' && OF_BEFORE.test(before.join(' '))) || (fact.id === 'stars' && hit.to === clause.syllables.length && isTakenBehind(clause.syllables.slice(previous?.to ?? 0, hit.to), next)) || (fact.id === 'place-brand' && NOT_YET.test(first.join(' '))) || (STARS.has(fact.id) && isLetGo(clause.syllables.slice(0, hit.from))) || (fact.id === 'certificate-stars' && hit.to === clause.syllables.length && ASKED_OF_IT.test(text) && isRankOfRule(clause.syllables.slice(0, hit.from), ['thi', 'can'])) || (value !== undefined && (endsOfPaper(hit, hits) || isUnreal(clause.syllables, hit)))) return;
      if (value !== undefined && cue !== 'no') statements.push({ fact: starsMeant(clause.syllables, before, hit, next), value });
      else if (value === undefined && cue && !(cue === 'no' && ONE_WAY.has(hit.phrase.syllables.join(' '))) && meaning(fact, cue) !== undefined) {
        const stated = { fact: fact.id, value: meaning(fact, cue)! };
        names.set(stated, hit.phrase.syllables[0]!);
        statements.push(stated, ...(cue === 'yes' ? toldByName(hit.phrase, index, typed) : []));
      }
      else if (value === undefined) named.push(fact.id);
    });
  }
  const otherwise = toldOtherwise(text, facts, statements.length + asked.length + named.length === 0).filter(({ fact }) => !statements.some((one) => one.fact === fact));
  // "Nhãn thôi, không phải nhãn hiệu": that one alone is denied.
  const [, meant] = RATHER_THAT.exec(text) ?? [];
  const kept = meant === undefined ? [] : readFacts(meant, facts).named;
  return { statements: lastOfEach(asMeant([...statements, ...otherwise], text, facts), names).filter(({ fact, value }) => value !== 'chua' || !kept.includes(fact)), asked, named: namedAsMeant(named, text) };
}

/** "Tom chua 4 sao cap 20/12/2023", typed bare: sour shrimps, and no chưa. */
const SOUR = /(?<!\p{L})((?:tom|nem|sua|ca|mang|dua|thit|com|mam|kim) )chua (?=[345] sao(?!\p{L}))/giu;
/** "Ở xã Mai Châu, hộ kinh doanh": where, and nothing of tomorrow (mai). */
const PLACE = /(?<!\p{L})(xã|phường|huyện|tỉnh|thị trấn|bản|thôn|ấp|xóm|làng|xa|phuong|huyen|tinh)\s+(?:\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,2}|mai\s+\p{L}+)(?!\p{L})/gu;
/** "Nhãn hiệu tập thể đang nộp hồ sơ": not theirs to use yet. */
const NOT_YET = /^(?:(?:thi|con|van|cua|htx|em|xa|huyen) )*(?:dang|chua|sap|moi) (?:nop|lam|xin|cho|dang ky|duoc|co)\b/;
const STARS: ReadonlySet<string> = new Set(['stars', 'certificate-stars']);
/** "Hạng 4 sao thì cần nhãn hiệu được cấp": what a rank takes, where a clause ends. */
const ASKED_OF_IT = /[345] sao th[iì] (?:cần|can|phải|phai)(?!\p{L})/iu;

const RATHER_THAT = /^([^,.;?]{2,40}?)\s(?:thôi|thoi),?\s(?:chứ\s|chu\s)?(?:không|khong|ko)\s(?:phải|phai)\s/iu;

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

/** "Nước tưới xét nghiệm rồi": of no goods. */
const OF_WATER = /\b(?:nuoc tuoi|nguon nuoc|mau nuoc|nuoc gieng|mau dat)(?: (?:thi|da|co|nha|em))*$/;

/** "Lần đầu 4 sao, đến năm 2028 nâng lên 5 sao": what comes after what is wanted now. */
const isOfLaterYear = (fact: FactId, statements: readonly Statement[], before: readonly string[]): boolean =>
  (fact === 'stars' || fact === 'case') && statements.some((one) => one.fact === 'stars') && LATER_YEAR.test(before.join(' '));
const LATER_YEAR = /\b(?:den|toi|qua|sang|nam|vai|may) (?:nam )?(?:20\d\d|sau|toi|nua)\b|\bsang nam\b|\b(?:sau nay|sau do|ve lau dai|tuong lai|dinh huong|tam nhin)\b/;

/** "Chỉ dẫn địa lý thì không": that choice is none of theirs. */
const DENIED = /^thi (?:khong|chua)(?: co| phai| can)?(?: (?:em|a|dau))*$/;


/** "Kiểm nghiệm sắp hết hạn" is said of that paper, and not of the certificate. */
const endsOfPaper = ({ phrase: { fact, syllables }, from }: Hit, hits: readonly Hit[]): boolean =>
  fact.id === 'case' && syllables.join(' ').endsWith('het han') && hits.some(({ phrase, to }) => phrase.fact.type === 'paper' && to <= from);

/** "Muốn đạt 3 sao năm 2027": those that are to come. */
const isStarsToCome = (before: readonly string[], { phrase: { fact, syllables } }: Hit, after: readonly string[]): boolean => fact.id === 'certificate-stars' && isStarsAimed(before, syllables, after);

/** Which stars: those to come, or those that are there. "Cơm cháy 4 sao, còn 2 cái kia chưa có" tells of one what the others lack. */
const starsMeant = (syllables: readonly string[], before: readonly string[], hit: Hit, next: readonly string[]): FactId =>
  hit.phrase.fact.id === 'stars' && ON_PAPER.test(syllables.slice(0, hit.from).join(' ')) && !AIMED_AT.test(syllables.slice(0, hit.from).join(' ')) && RUN_OUT.test(syllables.slice(hit.to).join(' ')) ? 'certificate-stars' as FactId : isStarsToCome(before, hit, syllables.slice(hit.to)) ? 'stars' as FactId : hit.phrase.fact.id === 'stars' && hit.to >= syllables.length - 1 && othersLackThem(next.join(' ')) && !AIMED_AT.test(before.join(' ')) ? 'certificate-stars' as FactId : hit.phrase.fact.id;
/** "Có cái giấy ocop 3 sao cho bưởi hết hạn mất rồi". */
const ON_PAPER = /\b(?:giay|gcn|chung nhan)(?: chung nhan)?(?: ocop)?$/;
const RUN_OUT = /\b(?:het|qua) han\b|\b(?:cap|ky) (?:ngay|nam|thang|hoi|tu|hom)\b/;
const AIMED_AT = /\b(?:muon|nham|lam|len|dinh|tinh|dang ky|mong|xin|huong)\b/;

/** "Nếu em là hợp tác xã", "làm giấy phép rồi mới đăng ký", "bán cho công ty". */
const isUnreal = (syllables: readonly string[], { phrase: { fact, value, syllables: said }, from, to }: Hit): boolean =>
  isCondition(syllables.slice(0, from), []) || (fact.id === 'producer-kind' && (isKindToCome(syllables.slice(0, syllables[from] === 'len' ? from + 1 : from), syllables.slice(to)) || syllables.slice(from - 2, from).join(' ') === 'hop dong')) || (fact.id === 'certificate-stars' && isRankOfRule(syllables.slice(0, from), syllables.slice(to))) || (fact.id === 'stars' && (isNoAim(syllables.slice(0, from), syllables.slice(to)) || isAskedOfRank(syllables.slice(0, from), syllables.slice(to)))) || (syllables[from] === 'moi' && syllables[from - 1] === 'roi') || (fact.id === 'case' && (OF_NO_CASE.test(syllables.slice(to).join(' ')) || (FIRST_ISSUED.test(syllables.slice(0, to).join(' '))))) || (fact.id === 'producer-kind' && SEVERAL.test(syllables[from - 1] ?? '')) || (fact.id === 'producer-kind' && (isPartner(syllables.slice(0, from), syllables.slice(to)) || isSpokenOf(value, said.join(' '), syllables.slice(0, from), syllables.slice(to))));

/** "Đăng ký lại kinh doanh"; "lần đầu không đạt vi sinh" is of a sample, "lần đầu có người trả lời tận tình" of us. */
const OF_NO_CASE = /^(?:tien )?(?:(?:em|chi|anh|toi|tui|minh|co|bac|chau|con|moi) )*(?:co (?:nguoi|ai|can bo|bot)|(?:duoc )?(?:nghe|gap|noi chuyen|nhan tin|chat|tra loi|tu van|xai|hoi) |duoc (?:nguoi|ai|can bo|giup|chi)|thay )|^(?:kinh doanh|vietgap|globalgap|haccp|iso|gmp|halal|huu co|organic|attp)\b|^(?:thi |bi |gui |mau )*(?:khong |chua )?(?:dat(?! [345] sao)|rot vi sinh|vuot|gui mau|lay mau|kiem)\b/;

/** "Giấy phép cấp lần đầu ngày 12/3/2017": when the paper was issued. */
const FIRST_ISSUED = /\b(?:cap|cap phep|dang ky kinh doanh|dang ky doanh nghiep)(?: \S*\d\S*)* lan dau$/;

/** "Mã vạch mới đăng ký xong": the paper, and no first time of the goods. */
const isOfPaperNew = (syllables: readonly string[], { phrase: { fact }, to }: Hit): boolean => fact.id === 'case' && OF_PAPER.test(syllables.slice(0, to).join(' '));
const OF_PAPER = /\b(?:ma vach|nhan hieu|thuong hieu|giay|kinh doanh|ma so|vietgap|tai khoan)(?: (?:thi|cua|em|chi|anh|minh|toi|tui|nha|ben|htx|cung|da|vua))* (?:moi|dang|vua) dang ky$/;

/** "Giấy ATTP gia hạn rồi", "gia hạn VietGAP": the paper, and not the certificate. */
const renewsPaper = (syllables: readonly string[], { phrase, from, to }: Hit, all: readonly Hit[]): boolean =>
  phrase.syllables.join(' ') === 'gia han' && all.some((one) => one.phrase.fact.type === 'paper' && (one.to <= from ? !syllables.slice(one.to, from).includes(COMMA) : one.from >= to && one.from - to <= 2));

/** "Kiểm nghiệm chưa làm bao giờ", "giấy ATTP sắp hết hạn": said of the paper right before it, and of no certificate. */
const isOfPaperBefore = (syllables: readonly string[], { phrase: { fact, syllables: said }, from }: Hit, all: readonly Hit[]): boolean =>
  fact.id === 'case' && OF_EITHER.test(said.join(' ')) && all.some((one) => one.phrase.fact.type === 'paper' && one.phrase.value === undefined && one.to <= from && BESIDE.test(syllables.slice(one.to, from).join(' ')));
const OF_EITHER = /^(?:(?:chua|chua bao gio|chua tung) lam(?: bao gio)?|chua lam lan nao|(?:sap |gan )?het han)$/;
const BESIDE = /^(?:(?:thi|do|nay|kia|ay|cua|nha|ben|em|chi|anh|minh|toi|tui|bac|co|chu|con|chau|htx|no|cung|la|ma)(?: |$))*$/;

/** "Lập 3 hộ kinh doanh", "các hộ kinh doanh": nobody is several, and a "hợp đồng hợp tác" is no hợp tác xã. */
const SEVERAL = /^(?:[2-9]|\d\d+|hai|ba|bon|may|nhieu|cac|nhung|moi|tung)$/;

/** "Chị Lan có nhãn" (see `SOMEBODY` in clauses), "toàn bộ cơ sở sắp hết hạn", unless they come back to themselves. */
const OF_NAMED = /\b(?:nguoi khac|(?:toan bo|tat ca|cac|nhung) (?:co so|ho|chu the|htx))\b(?!.*\b(?:minh|toi|tui|em|chi|anh|con nha)\b)/;
/** "Hộ cũ có giấy attp rồi", of a cooperative that came of it: whether it holds for them is not ours to say. */
const OF_BEFORE = /\b(?:ho|chu|co so|htx|hop tac xa|cong ty|ten) cu\b/;

/** "Đăng ký hộ kinh doanh rồi", "có giấy Halal": who holds the paper is what its name says. */
const toldByName = ({ syllables }: Phrase, index: Index, typed: Typed): Statement[] =>
  scan(syllables.slice(1), index, typed, (one) => one.value !== undefined).flatMap(({ phrase: { fact, value } }) => (value === undefined ? [] : [{ fact: fact.id, value }]));

function lastOfEach(statements: readonly Statement[], names: ReadonlyMap<Statement, string>): Statement[] {
  const byFact = new Map(statements.map((statement) => [statement.fact, statement]));
  // "HACCP có, ISO 22000 không có": any one of the standards will do.
  const held = statements.find((one) => one.fact === 'haccp' && one.value === 'co' && names.get(one) !== names.get(byFact.get(one.fact)!));
  if (held) byFact.set(held.fact, held);
  return [...byFact.values()];
}
