import type { Refusal } from '../answer/refuse/refuse.ts';
import { cite } from '../cite.ts';
import type { Counted, Deadline } from '../deadline/deadlines.ts';
import type { CriteriaSet, Knowledge, Law, Office, Passage, Ref } from '../knowledge.ts';
import { setsOf, type Recognition } from '../product/recognise.ts';
import { capital, sentencesOf } from '../text.ts';
import { addDays, dayInWords, daysBetween, type Day } from '../time.ts';
import { healingName } from './healing.ts';
import { receiptOf } from '../answer/receipt.ts';

/** A passage as it is told: its text, its law and clause, that it is not checked and whom to ask, and its receipt. */
export function passage(one: Passage, knowledge: Knowledge, body = one.body, sources = 2): string {
  const refs = one.refs.slice(0, sources).map((ref) => cite(ref, knowledge.laws));
  const source = refs.length > 0 ? refs.join('; ') : one.source ?? '';
  const unsure = one.verified === 'unverified' ? notChecked(one) : '';
  return `${body}${source ? ` (${source})` : ''}${unsure} [nguồn: /nguon ${receiptOf(one.id)}]`;
}

/** What a model made of passages, with what they rest on, as a passage is told. */
export function composed(text: string, cited: readonly Passage[], knowledge: Knowledge): string {
  const refs = [...new Set(cited.flatMap((one) => (one.refs.length > 0 ? one.refs.slice(0, 2).map((ref) => cite(ref, knowledge.laws)) : one.source ?? [])))].slice(0, 3);
  const unsure = cited.find((one) => one.verified === 'unverified');
  const codes = cited.map((one) => `/nguon ${receiptOf(one.id)}`);
  return `${text}${refs.length > 0 ? ` (${refs.join('; ')})` : ''}${unsure ? notChecked(unsure) : ''} [nguồn: ${codes.join(', ')}]`;
}

const notChecked = ({ contact }: Passage): string => ` Điều này chưa kiểm chứng${contact ? `, anh/chị hỏi ${contact}` : ''}.`;

/** To who doubts what was just told. */
export function restsOn(one: Passage, knowledge: Knowledge): string {
  const refs = one.refs.slice(0, 2).map((ref) => cite(ref, knowledge.laws)).join('; ');
  return `Dạ câu vừa rồi em theo ${refs || one.source || 'tài liệu đã soát'}${one.verified === 'unverified' ? `, chỗ này chưa kiểm chứng${one.contact ? `, anh/chị hỏi ${one.contact}` : ''}` : ''}; nhắn /nguon ${receiptOf(one.id)} để xem chỗ lấy. Nơi nào nói khác thì anh/chị hỏi họ dựa vào văn bản nào, ngày nào ạ.`;
}

/** The first it says, for who finds it long. */
export const briefly = (one: Passage, knowledge: Knowledge): string => {
  const [first = one.body, second] = sentencesOf(one.body);
  return passage(one, knowledge, second !== undefined && first.length + second.length <= BRIEF ? `${first} ${second}` : first, 1);
};
const BRIEF = 160;

/** A passage that may be meant: under its title, so that the asker sees whether it is. */
export const guessed = (one: Passage, knowledge: Knowledge): string => `Em hiểu là anh/chị hỏi “${one.title}” ạ.\n${passage(one, knowledge)}`;

/** The next likely one, or a part of it, beside the first. */
export const beside = (one: Passage, part: string, knowledge: Knowledge): string => `Còn nếu anh/chị hỏi “${one.title}”: ${passage(one, knowledge, part, 1)}`;

/** The answer to the second thing asked. */
export const asWell = (one: Passage, part: string, knowledge: Knowledge): string => `Còn “${one.title}”: ${passage(one, knowledge, part, 1)}`;

/** What was asked beside it and is not answered here. */
export const askApart = (part: string): string => `Còn ý “${part}” thì anh/chị nhắn riêng một tin, em trả lời tiếp ạ.`;

/** The passage that comes nearest, for somebody who knows better: its first words and its clause. */
export function nearest(one: Passage, { laws }: Knowledge): string {
  const text = one.body.replaceAll(/\s+/g, ' ');
  const ref = one.refs[0];
  return `${one.title}: ${text.length > NEAREST ? `${text.slice(0, text.lastIndexOf(' ', NEAREST))} …` : text}${ref ? ` (${cite(ref, laws)})` : ''}`;
}

const NEAREST = 240;

/** After a rule of then: what holds today, short. */
export const today = (one: Passage, knowledge: Knowledge): string => {
  const first = one.body.split(/(?<=[.!?])\s+/).slice(0, 2).join(' ');
  const ref = one.refs[0];
  return `Còn hiện nay: ${first}${ref ? ` (${cite(ref, knowledge.laws)})` : ''}`;
};

/** Asked about days before these texts: since when they hold. */
export const holdsSince = (later: readonly Law[]): string => `Lưu ý: ${later.map((law) => `${law.short} có hiệu lực từ ${dayInWords(law.from)}`).join('; ')}, trước đó có thể khác.`;

export const whichOne = (): string => 'Anh/chị hỏi ý nào ạ?';
export const NONE_OF_THESE = 'Ý khác, hỏi cán bộ';

/** To a question that is not answered. */
export const orOneOfThese = (): string => 'Hay anh/chị hỏi một trong mấy ý này ạ?';
export const NEITHER = 'Không phải mấy ý này';

export const whichOfThese = (near: readonly Passage[], asking = whichOne()): string => `${asking}\n${near.map((one, i) => `${i + 1}) ${one.title}`).join('\n')}`;

/** Goods that no word of ours leads to a set. */
export const unknownGoods = (name: string): string => `Dạ “${name}” em chưa có trong danh sách tên hàng, nên em chưa dám xếp vào bộ nào. Anh/chị nhắn thêm nó làm từ gì, bán ở dạng nào, em gợi ý tiếp; xã và tỉnh xác nhận ạ.`;

export const whichGoods = (): string => 'Anh/chị nhắn em tên sản phẩm, em gợi ý bộ cho ạ.';

export const noWords = (): string => 'Dạ anh/chị gõ câu hỏi bằng chữ giúp em ạ.';

export const welcome = (): string => 'Dạ không có gì ạ. Anh/chị cần hỏi thêm gì về OCOP, nhãn, giấy tờ thì cứ nhắn em.';

export const onlyVietnamese = (): string => 'Dạ em chỉ đọc được tiếng Việt, anh/chị viết lại giúp em ạ.';

/** `perhaps`: something of ours is near enough to be offered. */
export const offTopic = (perhaps = false): string => `${perhaps ? 'Dạ em không chắc câu này thuộc việc của em.' : 'Dạ chuyện đó ngoài việc của em.'} Em chỉ rành OCOP: hồ sơ, chấm sao, nhãn hàng hóa, giấy tờ, hạn nộp ạ.`;

export const notCovered = (office: Office): string =>
  `Dạ câu này em chưa có tài liệu đã kiểm để trả lời nên không dám nói bừa. Anh/chị hỏi UBND xã nơi sản xuất hoặc cơ quan OCOP cấp tỉnh${office.contact ? ` (${office.contact})` : ''}.`;

export const onlyLawful = (office: Office): string =>
  `Dạ câu này em chưa chắc hiểu đúng nên không dám trả lời bừa. Em chỉ giúp theo cách đúng quy định, giấy tờ và số liệu thật. Anh/chị nói rõ hơn giúp em, hoặc hỏi UBND xã nơi sản xuất${office.contact ? `, cơ quan OCOP cấp tỉnh (${office.contact})` : ''} ạ.`;

export function refused(why: Refusal): string {
  switch (why) {
    case 'orders': return 'Dạ em chỉ trả lời chuyện OCOP theo văn bản đã kiểm, không đổi cách làm theo tin nhắn. Anh/chị cần hỏi gì về hồ sơ, nhãn, chấm sao, em giúp ngay ạ.';
    case 'politics': return 'Dạ chuyện đó ngoài việc của em. Em giúp anh/chị về hồ sơ OCOP, nhãn hàng hóa, chấm sao, hạn nộp ạ.';
    case 'others': return 'Dạ em không đưa giấy tờ, số liệu của người khác, vì đó là dữ liệu riêng của họ. Em giúp anh/chị làm hồ sơ của mình ạ.';
    case 'forgery': case 'buying': return 'Dạ việc này em không giúp được, vì trái quy định và dễ mất giấy chứng nhận. Anh/chị cho em biết đang vướng giấy nào, em chỉ cách xin cho đúng ạ.';
    case 'medicine': return 'Dạ em không nói hay viết chuyện chữa bệnh. Về sức khỏe anh/chị hỏi bác sĩ; về nhãn, em giúp viết cho đúng luật ạ.';
    default: return why satisfies never;
  }
}

/** To what may be such a request and is not answered: the lawful way, under its title, so that who asks honestly sees it is not theirs. */
export const ifMeant = (one: Passage, knowledge: Knowledge): string => `Còn nếu là chuyện “${one.title}”: ${passage(one, knowledge, sentencesOf(one.body).slice(0, 3).join(' '), 1)}`;

/** Before an answer to what may be such a request: what we do not help with, so that it hurts nobody who asks honestly. */
export const declines = (what: Refusal, near?: Passage): string =>
  near ? `${sentencesOf(near.body)[0]!} Còn đúng quy định thì:` : what === 'medicine' ? 'Chữa bệnh thì em không nói, cũng không viết giúp. Còn đúng quy định thì:' : 'Em chỉ giúp cách làm đúng quy định, giấy tờ và số liệu thật của chính mình. Theo đó thì:';

/** The same where little speaks for such a request. */
export const lawfully = (): string => 'Theo đúng quy định, giấy tờ thật thì:';

/** Until when the xã sends a dossier on that it received on a day. */
export function communeUntil(received: Day, { day, holidays, sure }: Counted, on: Day, { laws, deadlines: { communeDays, communeRefs } }: Knowledge): string {
  const off = ['thứ bảy', 'chủ nhật', ...holidays];
  const counted = `Xã có ${communeDays} ngày làm việc kể từ ngày nhận, em tính không kể hôm nhận, trừ ${off.slice(0, -1).join(', ')} và ${off.at(-1)!}${sure ? '' : '; lịch nghỉ lễ năm ấy em tự tính, chưa kiểm chứng'} (${communeRefs.map((ref) => cite(ref, laws)).join('; ')}).`;
  return `Xã nhận ngày ${dayInWords(received)} thì chậm nhất ${dayInWords(day)} phải gửi lên tỉnh${day < on ? ', tức là đã qua' : ''}.\n${counted}\nAnh/chị giữ giấy có ghi ngày nhận; quá hạn thì hỏi người tiếp nhận xem vướng gì.`;
}

/** The days of one certificate, its end first; `issued` when that was told. */
export const renewalDays = (issued: Day | undefined, ends: Day, on: Day, dates: readonly Deadline[], reason: string | undefined, { laws, deadlines: { validMonths, renewal } }: Knowledge): string =>
  [
    `${issued === undefined ? 'Giấy chứng nhận OCOP' : `Giấy chứng nhận OCOP cấp ngày ${dayInWords(issued)} có giá trị ${validMonths} tháng,`} ${ends < on ? `đã hết hạn ngày ${dayInWords(ends)}, ${daysBetween(ends, on)} ngày trước` : `hết hạn ngày ${dayInWords(ends)}, còn ${daysBetween(on, ends)} ngày`}. Hồ sơ đánh giá lại nộp trong khoảng từ ${renewal.opensDays} ngày đến ${renewal.closesDays} ngày trước ngày hết hạn:`,
    ...dates.map((date) => `- ${dayInWords(date.date)}: ${date.what} (${cite({ law: date.law, clause: date.clause }, laws)})`),
    ...dates.flatMap(({ note }) => (note ? [note] : [])),
    ...(reason ? [reason] : []),
  ].join('\n');

/** When a certificate ends of which only the month or the year is told, and whether it holds today, where that is sure. */
export function endsAbout(issued: Day, ends: Day, told: 'month' | 'year', on: Day, { laws, deadlines: { validMonths, validRefs, renewal } }: Knowledge): string {
  const [from, to] = [issued, ends].map((day) => (told === 'month' ? `tháng ${Number(day.slice(5, 7))}/${day.slice(0, 4)}` : `năm ${day.slice(0, 4)}`));
  const least = told === 'month' ? 7 : 4;
  const nowIs = ends.slice(0, least) > on.slice(0, least) ? '; nay vẫn còn giá trị' : ends.slice(0, least) < on.slice(0, least) ? '; nay đã hết hạn' : '';
  return `Giấy chứng nhận OCOP có giá trị ${validMonths} tháng từ ngày cấp: cấp ${from} thì hết hạn ${to}, đúng ngày ghi trên giấy${nowIs} (${validRefs.map((ref) => cite(ref, laws)).join('; ')}). Anh/chị nhắn em đủ ngày tháng năm cấp, em tính khoảng nộp hồ sơ đánh giá lại: từ ${renewal.opensDays} ngày đến ${renewal.closesDays} ngày trước ngày hết hạn.`;
}

/** When to file where only the month is told in which a certificate ends: for its first day and its last. `late`: what holds where that time is over. */
export function windowsOf(ends: readonly [Day, Day], on: Day, late: readonly string[], { laws, deadlines: { renewal } }: Knowledge): string {
  const isOver = addDays(ends[1], -renewal.closesDays) < on;
  const [first, last] = ends.map((day) => `hết hạn ngày ${dayInWords(day)} thì nộp từ ${dayInWords(addDays(day, -renewal.opensDays))} đến ${dayInWords(addDays(day, -renewal.closesDays))}`);
  return `Hồ sơ đánh giá lại nộp ở UBND xã từ ${renewal.opensDays} ngày đến ${renewal.closesDays} ngày trước ngày hết hạn: ${first}; ${last} (${renewal.refs.map((ref) => cite(ref, laws)).join('; ')}). ${isOver ? `Khoảng nộp đó đã qua, anh/chị nộp ngay. ${late.join(' ')} ` : ''}Anh/chị nhắn em đúng ngày ghi trên giấy, em tính ra từng ngày.`;
}

/** The rank that so many points are of. */
export function starsOf(points: number, { stars, from, below }: { readonly stars: number; readonly from: number; readonly below: number }, refs: readonly Ref[], lacking: boolean, { laws }: Knowledge, byProvince = false): string {
  const told = String(points).replace('.', ',');
  const band = stars === 1 ? `dưới ${below}` : stars === 5 ? 'từ 90 đến 100' : `từ ${from} đến dưới ${below}`;
  const after = stars >= 3 ? 'Đủ điểm chưa chắc đủ sao: phải đạt cả các mức tối thiểu có dấu sao trong phiếu chấm.' : 'Từ 3 sao (50 điểm) mới được công nhận và cấp giấy chứng nhận; dưới mức đó thì không cấp giấy, không được công nhận.';
  const hut = !lacking || stars < 3 ? '' : ` Thứ còn thiếu mà là mức tối thiểu của ${stars} sao ở bộ mình thì chưa được ${stars} sao dù đủ điểm, ${stars === 3 ? 'đợt này chưa được công nhận' : `chỉ còn xét ${stars - 1} sao`}.`;
  const judge = stars === 5 ? ' Tỉnh chấm trước rồi gửi hồ sơ lên; 5 sao do Bộ Nông nghiệp và Môi trường ở trung ương chấm và công nhận.' : '';
  const notYet = stars === 5 && byProvince ? 'Điểm tỉnh chấm thì chưa phải 5 sao: Bộ chấm và công nhận rồi mới là 5 sao. ' : '';
  return `${notYet}${told} điểm nằm trong khoảng của ${stars} sao (${band} điểm). ${after}${hut}${judge} (${refs.map((ref) => cite(ref, laws)).join('; ')})`;
}

/** Which set a named product leads to; several when its name does not settle it. */
export function setOf(name: string, found: Recognition, knowledge: Knowledge, withOffice = false): { readonly text: string; readonly sets: readonly CriteriaSet[] } | undefined {
  const numbers = setsOf(found);
  const sets = numbers.flatMap((set) => knowledge.sets.find((one) => one.set === set) ?? []);
  const [first] = sets;
  if (!first) return undefined;
  const clause = cite(first.refs[0]!, knowledge.laws);
  const office = withOffice ? ` Phụ lục I ghi cơ quan chủ trì quản lý: ${first.agencies.join('; ')}.` : '';
  if (sets.length === 1) return { sets, text: `${capital(name)}: bộ ${first.set} – ${first.name}, ngành ${knowledge.industries.get(first.industry)!.toLowerCase()} (${clause}).${office} Đây là gợi ý theo tên sản phẩm, UBND xã và tỉnh xác nhận.${healingName(name, first.set, knowledge)}` };
  const question = found.type === 'several' ? found.question.replaceAll('{product}', name) : '';
  return { sets, text: `${capital(name)} có thể thuộc:\n${sets.map((set) => `- bộ ${set.set} – ${set.name}`).join('\n')}\n${question} (${clause})` };
}

/** Before the set of a product and who may stand for it. */
export const mayTakePart = (): string => 'Theo tên thì sản phẩm này có bộ để chấm, nên làm OCOP được nếu cơ sở thuộc loại được đăng ký.';
