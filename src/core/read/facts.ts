import type { FactId } from '../ids.ts';
import type { FactDefinition, FactValue } from '../knowledge.ts';
import { exactly, fold } from '../text.ts';
import { asksAtTheEnd, COMMA, cueAfter, cueBefore, isQuestion, type Cue } from './cues.ts';
import { isPartner } from './partner.ts';
import { regionalOut, spelled } from './plain.ts';
import { already, isBegun, isCondition, isNoAim } from './unreal.ts';

/** A fact stated in so many words, whatever was asked. */
export type Statement = { readonly fact: FactId; readonly value: FactValue };
/** `asked`: subjects of a question ("kiểm nghiệm ở đâu"). `named`: subjects named without saying yes or no. */
export type FactReading = { readonly statements: readonly Statement[]; readonly asked: readonly FactId[]; readonly named: readonly FactId[] };

/** `exact`: of one syllable, which folds like many another, with its accents; `written`: of more, each with its accents. */
type Phrase = { readonly syllables: readonly string[]; readonly exact?: string; readonly written?: readonly string[]; readonly fact: FactDefinition; readonly value?: FactValue };
type Index = ReadonlyMap<string, readonly Phrase[]>;

const indexes = new WeakMap<ReadonlyMap<FactId, FactDefinition>, Index>();

/** All phrases by their first syllable, longest first. Made once for a set of definitions. */
function indexOf(facts: ReadonlyMap<FactId, FactDefinition>): Index {
  const known = indexes.get(facts);
  if (known) return known;
  const index = new Map<string, Phrase[]>();
  const add = (text: string, phrase: Omit<Phrase, 'syllables' | 'exact' | 'written'>) => {
    const syllables = spelled(text);
    if (syllables.length === 0) return;
    const written = text.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.map(exactly) ?? [];
    const exact = syllables.length === 1 ? { exact: exactly(text) } : written.length === syllables.length ? { written } : {};
    index.set(syllables[0]!, [...(index.get(syllables[0]!) ?? []), { ...phrase, syllables, ...exact }]);
  };
  for (const fact of facts.values()) {
    for (const topic of fact.topics) add(topic, { fact });
    for (const answer of fact.answers) for (const said of answer.said) add(said, { fact, value: answer.value });
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.syllables.length - a.syllables.length);
  indexes.set(facts, index);
  return index;
}

type Hit = { readonly phrase: Phrase; readonly from: number; readonly to: number };

/** Reads what a message states, asks about or names. `text` is data: anything, any length. */
export function readFacts(text: string, facts: ReadonlyMap<FactId, FactDefinition>): FactReading {
  const index = indexOf(facts);
  const statements: Statement[] = [];
  const asked: FactId[] = [];
  const named: FactId[] = [];
  const typed = typedIn(text);
  const clauses = clausesOf(text).flatMap((clause) => answeredBehind(clause, index, typed));
  for (const [nth, clause] of clauses.entries()) {
    const hits = scan(clause.syllables, index, typed);
    if (hits.length === 0) continue;
    if (clause.question || chooses(clause.syllables, hits)) {
      asked.push(...hits.map((hit) => hit.phrase.fact.id));
      continue;
    }
    const next = clauses[nth + 1]?.syllables ?? [];
    const cues = cuesOf(clause.syllables, hits, scan(next, index, typed).length === 0 ? next : []);
    hits.forEach((hit, i) => {
      const { fact, value } = hit.phrase;
      const cue = cues[i] === 'yes' && fact.type === 'paper' && lapsed(clause.syllables.slice(hit.to, hits[i + 1]?.from)) ? 'no' : cues[i];
      const previous = hits.slice(0, i).findLast(({ phrase }) => phrase.fact.id !== 'producer-kind');
      const before = clause.syllables.slice(previous?.to ?? 0, hit.from);
      if (isOfOthers(before) || (fact.type === 'paper' && OF_BEFORE.test(before.join(' '))) || (value !== undefined && (endsOfPaper(hit, hits) || isUnreal(clause.syllables, hit)))) return;
      if (value !== undefined && cue !== 'no') statements.push({ fact: fact.id, value });
      else if (value === undefined && cue && !(cue === 'no' && ONE_WAY.has(hit.phrase.syllables.join(' '))) && meaning(fact, cue) !== undefined) statements.push({ fact: fact.id, value: meaning(fact, cue)! }, ...(cue === 'yes' ? toldByName(hit.phrase, index, typed) : []));
      else if (value === undefined) named.push(fact.id);
    });
  }
  return { statements: lastOfEach(statements), asked, named };
}

/** To have it is to have the paper; others have the paper without it. */
const ONE_WAY = new Set(['vietgap']);

/** "Kiểm nghiệm sắp hết hạn" is said of that paper, and not of the certificate. */
const endsOfPaper = ({ phrase: { fact, syllables }, from }: Hit, hits: readonly Hit[]): boolean =>
  fact.id === 'case' && syllables.join(' ').endsWith('het han') && hits.some(({ phrase, to }) => phrase.fact.type === 'paper' && to <= from);

/** "Nếu em là hợp tác xã", "làm giấy phép rồi mới đăng ký", "bán cho công ty". */
const isUnreal = (syllables: readonly string[], { phrase: { fact }, from, to }: Hit): boolean =>
  isCondition(syllables.slice(0, from), []) || (fact.id === 'stars' && isNoAim(syllables.slice(0, from))) || (syllables[from] === 'moi' && syllables[from - 1] === 'roi') || (fact.id === 'case' && syllables[to] === 'kinh' && syllables[to + 1] === 'doanh') || (fact.id === 'producer-kind' && isPartner(syllables.slice(0, from), syllables.slice(to)));

/** "Bà hàng xóm làm 4 sao": the neighbour's, unless they come back to themselves. */
const isOfOthers = (before: readonly string[]): boolean => OTHERS.test(before.join(' '));
/** "Hộ cũ có giấy attp rồi", of a cooperative that came of it: whether it holds for them is not ours to say. */
const OF_BEFORE = /\b(?:ho|chu|co so|htx|hop tac xa|cong ty|ten) cu\b/;
const OTHERS = /\b(?:hang xom|lang gieng|nguoi ta|nguoi khac|ai khac|(?:nha|ben|co so|htx|cong ty) (?:khac|kia|ben canh|nguoi))\b(?: (?:nha |cua )?(?:minh|toi|tui|em|chi|anh))?(?!.*\b(?:minh|toi|tui|em|chi|anh|con nha)\b)/;

/** "Có kiểm nghiệm rồi, hết hạn tháng trước": it is there and counts no more. With a day behind it the day tells. */
const lapsed = (after: readonly string[]): boolean => LAPSED.test(after.join(' '));
const LAPSED = /(?<!\b(?:chua|sap|gan|khong|con|bao gio|khi nao|moi|se|nua|mai|sang nam|(?:tuan|thang|quy|nam) (?:sau|toi)) )\b(?:het|qua) han\b(?! (?:(?:ngay|vao|thang|nam|toi|den|la) )?\d)/;

/** "Đăng ký hộ kinh doanh rồi", "có giấy Halal": who holds the paper is what its name says. */
const toldByName = ({ syllables }: Phrase, index: Index, typed: Typed): Statement[] =>
  scan(syllables.slice(1), index, typed, (one) => one.value !== undefined).flatMap(({ phrase: { fact, value } }) => (value === undefined ? [] : [{ fact: fact.id, value }]));

/** What "có", "chưa", "đang làm" mean for this fact; nothing when it is no such question. */
function meaning(fact: FactDefinition, cue: Cue): FactValue | undefined {
  const wanted = cue === 'yes' ? ['co'] : cue === 'no' ? ['chua', 'khong'] : ['dang_lam'];
  return fact.answers.find((answer) => wanted.includes(String(answer.value)))?.value;
}

function lastOfEach(statements: readonly Statement[]): Statement[] {
  const byFact = new Map(statements.map((statement) => [statement.fact, statement]));
  return [...byFact.values()];
}

type Clause = { readonly syllables: readonly string[]; readonly question: boolean };

/** Cuts at full stops, "nhưng", "còn"; pieces between commas stay together unless one of them asks something. */
function clausesOf(text: string): Clause[] {
  const asks = (syllables: readonly string[]) => isQuestion(nowhere(text) ? syllables.map((word) => (word === 'dau' ? 'x' : word)) : syllables) || asksAtTheEnd(syllables);
  return folded(text)
    .split(/(?<=[.;!?\n])|\bnhung\b(?! (?:(?:no|da|bi|thi|cung) )*(?:het|qua) han)|(?<!\b(?:gio|nay|van|thi|co|no) )\bcon\b(?! thieu| trai| gai| han| dung| hieu luc| gia tri| duoc)|\bthi (?=can|phai|lam|nop|bao)/u)
    .flatMap((part) => {
      const pieces = part.split(',').map((piece) => ({ syllables: spelled(piece), question: piece.includes('?') || asks(spelled(piece)) }));
      return pieces.reduce<Clause[]>((joined, piece) => {
        const last = joined.at(-1);
        if (!last || last.question || piece.question) return [...joined, piece];
        return [...joined.slice(0, -1), { syllables: [...last.syllables, COMMA, ...piece.syllables], question: false }];
      }, []);
    })
    .filter((clause) => clause.syllables.length > 0);
}

const LONGEST = 4000;

/** Every dau of it is typed with the marks of another word: "dầu gội", "lần đầu". */
const nowhere = (text: string): boolean => !/(?<!\p{L})(?:đâu|dau|mô)(?!\p{L})/iu.test(text.normalize('NFC'));

/** "Muốn hỏi cho bà con": asked for somebody, and no hội chợ. */
const ASKED_FOR = /(?<!\p{L})(?:hỏi cho|hoi cho(?= (?:ba|bà|ông|ong|em|chi|chị|anh|toi|tôi|me|mẹ|bo|bố|nguoi|người|nha|nhà|ro|rõ|chac|chắc|biet|biết|co|cô|bac|bác|chu|chú|con|minh|mình|dan|dân|htx|ho|hộ)(?!\p{L})))(?!\p{L})/giu;

/** Mật ong, mặt trước, "mất hai tuần", also without their marks: nothing is lost there. */
const NOT_LOST = /(?<!\p{L})(?:mật|mặt|mắt|mát|(?<=\d )mat|mat(?= (?:ong|mia|hoa|gau|rung|truoc|sau|trong|ngoai)(?!\p{L}))|m[aấ]t(?= (?:tiền|tien|phí|phi|công|cong|thời gian|thoi gian|bao|mấy|may|\d|hai|ba|nhiều|nhieu|cả|ca)(?!\p{L})))(?!\p{L})/giu;

/** "Chị Lan có nhãn", "anh tuan ben canh": somebody by their name, and not who writes. Typed small only what is a name and nothing else, or where they live. */
const CALLED = '(?:chị|chi|anh|cô|co|chú|chu|bác|bac|ông|ong|bà|ba|dì|di|cậu|cau|thím|thim)';
const NAME = 'lan|hoa|hương|huong|huệ|hue|hùng|hung|tuấn|tuan|thủy|thuy|trang|linh|ngọc|ngoc|phương|thảo|thao|yến|yen|nga|loan|cúc|cuc|oanh|tuyết|tuyet|liên|quang|long|sơn|son|kiên|kien|cường|cuong|vinh|phúc|phuc|hoàng|hoang|khánh|khanh|bình|binh';
const SOMEBODY = new RegExp(`(?<!\\p{L})${CALLED}\\s+(?:(?:${NAME})(?=\\s+(?:có|co|cũng|cung|làm|lam|được|duoc|nhà|nha)(?!\\p{L}))|\\p{L}+(?=\\s+(?:bên cạnh|ben canh|hàng xóm|hang xom|cùng xóm|cung xom|xóm|xom|cạnh nhà|canh nha)(?!\\p{L})))`, 'giu');

/** Lines kept apart: folding makes one space of a line break. What folding would make another word stands as one that it does not: cô is
 *  no có, con no còn, tưởng no tương, mật and mặt no mất. */
const folded = (text: string): string => {
  const said = text.slice(0, LONGEST).normalize('NFC').replaceAll(ASKED_FOR, 'hoi giup').replace(/(?<!\p{L})cô(?!\p{L})/giu, 'chị').replace(/(?<!\p{L})tưởng(?!\p{L})/giu, 'ngỡ').replaceAll(NOT_LOST, 'mut').replace(SOMEBODY, 'người khác');
  return regionalOut(fold(said) === said.toLowerCase() ? said : said.replace(/(?<!\p{L})con(?!\p{L})/giu, 'cháu')).split('\n').map(fold).join('.\n');
};

/** "Hỏi lần đầu hay nâng hạng đó, lần đầu nghen": behind the choice that is spoken of stands the answer. */
function answeredBehind(clause: Clause, index: Index, typed: Typed): Clause[] {
  const comma = clause.syllables.lastIndexOf(COMMA);
  const [head, tail] = [clause.syllables.slice(0, comma), clause.syllables.slice(comma + 1)];
  const chosen = (part: readonly string[]) => chooses(part, scan(part, index, typed));
  return !clause.question && comma > 0 && chosen(head) && !chosen(tail) ? [{ syllables: head, question: true }, { syllables: tail, question: false }] : [clause];
}

/** "đánh giá lại hay nâng hạng": which of two is asked, not said. "3 hoặc 4 sao" too. */
const chooses = (syllables: readonly string[], hits: readonly Hit[]): boolean =>
  (/\b[345](?: sao)? (?:hay|hoac)(?: la)? [345] sao\b/.test(syllables.join(' ')) && hits.some(({ phrase }) => phrase.fact.id === 'stars')) || hits.some((hit, i) => {
    const before = hits[i - 1];
    return before !== undefined && before.phrase.fact === hit.phrase.fact && before.phrase.value !== undefined && hit.phrase.value !== undefined && before.phrase.value !== hit.phrase.value
      && syllables.slice(before.to, hit.from).some((word) => word === 'hay' || word === 'hoac');
  });

/** "chứng nhận", "cá nhân", "nghệ nhân", "không nhận hồ sơ", "ISO 9001": a syllable of a word that is no subject, told by the one before or after it. */
const PART_OF: Readonly<Record<string, { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> }>> = {
  nhan: { before: new Set('chung cong xac ca tiep phap ghi hon bac thi nghe benh nan nguyen doanh'.split(' ')), after: new Set('cong luc su khau ho don lai tien ket thong quyet khach tin biet xet vien'.split(' ')) },
  iso: { before: new Set(), after: new Set(['9001', '14001', '17025', '45001']) },
};

/** "Xã không nhận thì sao": who takes a dossier, and no label. */
const TAKES = /\b(?:xa|tinh|phuong|huyen|ho|can bo|co quan)(?: (?:khong|chua|se|moi|da|bao|dang|cung|chi|chiu))+ nhan$/;

/** How `xsox` stands in a phrase: any number. */
const NUMBER = 'xsox';
const fits = (word: string, said: string | undefined): boolean => (word === NUMBER ? /^\d+$/.test(said ?? '') : word === said);

/** The words as they are typed, and folded. */
type Typed = { readonly exact: ReadonlySet<string>; readonly folded: ReadonlySet<string> };

function typedIn(text: string): Typed {
  const all = text.slice(0, LONGEST).normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return { exact: new Set(all.map(exactly)), folded: new Set(all.map(fold)) };
}

/** "Hợp đồng hợp tác" is no đóng hộp: not one of its words is typed as it is written, nor without its marks. */
const isOtherWords = ({ written, syllables }: Phrase, typed: Typed): boolean =>
  written?.every((word, i) => typed.folded.has(syllables[i]!) && !typed.exact.has(word) && !typed.exact.has(syllables[i]!)) ?? false;

/** `sought`: of which phrases; of all, if not said. */
function scan(syllables: readonly string[], index: Index, typed: Typed, sought: (one: Phrase) => boolean = () => true): Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < syllables.length; from += 1) {
    const part = PART_OF[syllables[from]!];
    const isPart = part !== undefined && (part.before.has(syllables[from - 1] ?? '') || part.after.has(syllables[from + 1] ?? '') || TAKES.test(syllables.slice(Math.max(0, from - 4), from + 1).join(' ')));
    // "Hợp đồng bao tiêu" packs nothing.
    if (syllables[from] === 'dong' && syllables[from - 1] === 'hop' && syllables[from - 2] !== 'dong') continue;
    const own = (one: Phrase) => (one.exact === undefined ? !isOtherWords(one, typed) : !isPart && (typed.exact.has(one.exact) || typed.exact.has(one.syllables[0]!)));
    const phrase = [syllables[from]!, NUMBER].flatMap((first) => index.get(first) ?? []).find((one) => one.syllables.every((word, i) => fits(word, syllables[from + i])) && own(one) && sought(one));
    if (!phrase) continue;
    hits.push({ phrase, from, to: from + phrase.syllables.length });
    from += phrase.syllables.length - 1;
  }
  return hits;
}

/** "Đã kiểm nghiệm cả 3". */
const OF_ALL = /^(?:du )?(?:ca (?:hai|ba|bon|\d)|het)\b/;

/** Deals the words between two subjects out to the one before and the one after; what has none takes its neighbour's. `next`: the clause behind,
 *  where it names no subject of its own. */
function cuesOf(syllables: readonly string[], hits: readonly Hit[], next: readonly string[]): (Cue | undefined)[] {
  const cues: (Cue | undefined)[] = hits.map(() => undefined);
  let from = 0;
  hits.forEach((hit, i) => {
    const between = syllables.slice(from, hit.from);
    const comma = between.indexOf(COMMA);
    let gap = comma < 0 ? between : between.slice(0, comma);
    const previous = hits[i - 1];
    if (previous && previous.phrase.value === undefined) {
      const after = cueAfter(gap);
      const contested = comma < 0 && after !== undefined && after.length === gap.length && cueBefore(gap, []) !== undefined && cues[i - 1] !== undefined;
      if (after && !contested) {
        cues[i - 1] = cues[i - 1] ?? after.cue;
        gap = gap.slice(after.length);
      }
    }
    cues[i] = cueBefore(comma < 0 ? gap : between.slice(between.lastIndexOf(COMMA) + 1), syllables.slice(hit.to, hits[i + 1]?.from));
    from = hit.to;
  });
  const last = hits.length - 1;
  const rest = syllables.slice(from);
  const tail = cueAfter(rest.includes(COMMA) ? rest.slice(0, rest.indexOf(COMMA)) : rest);
  if (tail && hits[last]!.phrase.value === undefined) cues[last] = cues[last] ?? tail.cue;
  const untold = new Set<number>();
  hits.forEach(({ from: at, to, phrase }, i) => {
    const after = [...syllables.slice(to, hits[i + 1]?.from), ...(i === last ? next : [])];
    if (isCondition(syllables.slice(0, at), syllables.slice(to))) cues[i] = undefined;
    else if (cues[i] === 'no' && phrase.fact.type === 'paper' && isBegun(after)) cues[i] = 'doing';
    else if ((cues[i] === 'yes' || cues[i] === undefined) && phrase.fact.type === 'paper') {
      const stands = already(syllables.slice(hits[i - 1]?.to ?? 0, at), after);
      if (stands === undefined) untold.add(i);
      if (cues[i] === 'yes') cues[i] = stands;
    }
  });
  // "Attp cả htx có rồi", "nhãn thì in tên htx rồi": who has it stands between.
  const [holder, paper] = [hits[last]!, hits[last - 1]];
  if (tail?.cue === 'yes' && paper?.phrase.value === undefined && paper && holder.phrase.fact.id === 'producer-kind' && !syllables.slice(paper.to, holder.from).includes(COMMA)) cues[last - 1] = cues[last - 1] ?? tail.cue;
  if (syllables[hits[last]!.from - 1] === 'da' && OF_ALL.test(rest.join(' '))) cues[last] = cues[last] ?? 'yes';
  // "Có kiểm nghiệm rồi, attp thì xã nói khỏi cần": what has a predicate of its own takes no neighbour's.
  const isOwn = (i: number): boolean => cues[i] === undefined && (untold.has(i) || (syllables[hits[i]!.to] === 'thi' && syllables.slice(hits[i]!.to, hits[i + 1]?.from).length > 2));
  for (let i = 1; i <= last; i += 1) if (hits[i]!.phrase.value === undefined && !isOwn(i)) cues[i] = cues[i] ?? (hits[i - 1]!.phrase.value === undefined ? cues[i - 1] : undefined);
  for (let i = last - 1; i >= 0; i -= 1) if (hits[i]!.phrase.value === undefined && !isOwn(i)) cues[i] = cues[i] ?? (hits[i + 1]!.phrase.value === undefined ? cues[i + 1] : undefined);
  return cues;
}
