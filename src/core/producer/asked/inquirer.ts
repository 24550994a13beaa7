import { refusalOf } from '../../answer/refuse/refuse.ts';
import { inquirerIn } from '../../read/inquirer.ts';
import { isQuestion } from '../../read/question.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { onlyAsking } from '../../say/goods-asked-for.ts';
import * as say from '../../say/other-households.ts';
import { passage } from '../../say/passages.ts';
import { dayOf } from '../../time.ts';
import { again } from '../again.ts';
import { askNext } from '../ask.ts';
import type { Wish } from '../focus.ts';
import { learn } from '../learn/learn.ts';
import { chosenHousehold, makerNoted, otherMeant, tellsOfSeveral } from '../learn/of-households.ts';
import { RECKONED, tells as tellsPassages } from './answers.ts';
import { datedGoods, goodsAskedFor } from './goods-asked-for.ts';
import { remembers } from '../spoken.ts';
import { idle, says, type Turn, withPerson } from '../turn.ts';

/* Somebody of the commune, a student, somebody who asks for the neighbours: they have no dossier. What their questions name is not theirs, and nothing is asked
 * of them until they tell of a household to help. */

/** Set where they say so of themselves, and gone where they tell of a household. Undefined: the words are heard as anybody's. */
export function inquirer(turn: Turn, text: string, reading: Reading, hears: (turn: Turn, text: string) => Turn): Turn | undefined {
  if (reading.slash) return undefined;
  if (OF_OFFICE.test(spelled(text).join(' '))) return again(says(turn, say.forOffice()));
  const said = inquirerIn(text);
  const [own] = turn.state.products;
  if (own) return said?.rest === '' || (!reading.question && ASKS_FOR_ANOTHER.test(spelled(text).join(' '))) ? again(says(turn, say.workingFor(own.name))) : undefined;
  const none = said !== undefined && NONE_OF_OWN.test(spelled(said.rest).join(' '));
  const dated = said !== undefined && datedGoods(said.rest, dayOf(turn.world.now), turn.world.knowledge).length > 0;
  if (said && (dated || !tells(reading) || none || OF_THEIRS.test(spelled(said.rest).join(' ')))) {
    const { asked: _none, ...placed } = learn(turn, { ...reading, ...(dated ? { corrected: '' } : {}), products: [], facts: { statements: [], asked: [], named: [] } }) ?? turn;
    const inquiring = idle(withPerson(placed, { inquires: true }));
    return dated || said.rest.includes('?') || (!none && (isQuestion(spelled(said.rest)) || refusalOf(said.rest) !== undefined)) ? hears(inquiring, said.rest) : says(inquiring, none || turn.person.inquires ? onlyAsking() : say.toInquirer());
  }
  if (!turn.person.inquires) return undefined;
  const typed = spelled(text).join(' ');
  const report = ofReport(turn, text);
  if (report) return report;
  const officers = asOfficer(text);
  if (officers !== undefined) return hears(turn, officers);
  const ofGoods = goodsAskedFor(turn, text, reading);
  if (ofGoods) return ofGoods;
  if ((!reading.question && (NONE_OF_OWN.test(typed) || JUST_ASKS.test(typed))) || NOT_MINE.test(typed)) return says(remembers(turn, text), onlyAsking());
  const chosen = !reading.question && (BEGINS.test(typed) || AGREED.test(typed)) ? chosenHousehold(turn, text) : undefined;
  if (chosen) return helping(chosen, hears);
  // "Tôi mở hồ sơ giúp hộ ông Páo được không": how it is done.
  if (MAY_HELP.test(typed)) return says(turn, say.toInquirer());
  if (tellsOfSeveral(turn, text) || (!reading.question && (makerNoted(turn, reading.products) ?? otherMeant(turn, text)) !== undefined)) return undefined;
  // "Còn nước mắm", behind what was asked of another.
  if (AND_THAT.test(typed) && reading.facts.statements.length === 0 && !BEGINS.test(typed)) return undefined;
  const begins = BEGINS.test(typed) || OWN_NOW.test(typed);
  if (!begins && ((!reading.question && (OF_THEIRS.test(typed) || tellsNoMaker(reading))) || (!text.includes('?') && OF_CLIENT.test(typed)))) return says(remembers(turn, text), say.ofTheirPlace());
  // "Cho xin danh mục hồ sơ của miến dong": a list is wanted, and no dossier.
  if (!begins && !reading.question && wantsList(reading) && (reading.wishes.includes('missing') || reading.wishes.includes('dossier'))) return hears(turn, reading.products[0] ? `${reading.products[0].name} cần giấy gì` : 'hồ sơ gồm những giấy gì');
  if (!begins && (!tells(reading) || wantsList(reading))) return undefined;
  const { inquires: _over, ...person } = turn.person;
  const helped: Turn = { ...turn, person };
  return begins && !tells(reading) ? askNext(says(helped, say.startHelping())) : hears(helped, text);
}
/** "Soạn thông báo tập huấn gửi các cơ sở", "theo dõi tiến độ 3 cơ sở": the work of who has a role. */
const MANY = '(?:(?:cac|nhung|may|\\d+|ba|hai|ca|toan|nhieu) )?(?:co so|ho dan|chu the|ho san xuat|htx trong|xa|ba con trong)';
const OF_OFFICE = new RegExp(`\\b(?:soan|gui|phat|dang|viet|lam)(?: (?:giup|ho|cho|em|toi|mot|cai|tin))* (?:thong bao|giay moi|thu moi|tin nhan)(?: (?:tap huan|hop|hoi nghi|moi|lop|mo lop|den|toi|gui|cho|di))+ ${MANY}|\\b(?:theo doi|quan ly|xem)(?: (?:duoc|het|chung))* (?:tien do|ho so|tinh hinh)(?: (?:cua|ca))* (?:cac|nhung|may|\\d+|ba|hai|toan) (?:co so|chu the|ho|san pham)(?! (?:cua )?(?:em|toi|minh|nha))`);
/** What was told of them before is heard now. */
function helping({ turn, told }: NonNullable<ReturnType<typeof chosenHousehold>>, hears: (turn: Turn, text: string) => Turn): Turn {
  const { inquires: _over, ...person } = turn.person;
  const helped = says({ ...turn, person }, say.startHelping());
  return told === '' ? askNext(helped) : hears(helped, told);
}

/** "Ông Sáu đồng ý rồi, làm đi", "chị Út trước nha". */
const AGREED = /\b(?:dong y|chiu|ok|ung|gat dau|quyet) (?:lam )?(?:roi|r|lam|luon)\b|\b(?:lam|bat dau|dang ky)(?: (?:cho|voi|giup))?(?: (?:anh|chi|ong|ba|co|chu|bac|di|cau) \S+)? (?:di|truoc|luon)(?: (?:em|nha|nhe|a))*$|^(?:(?:thoi|vay|gio|de|chon|lam) )*(?:anh|chi|ong|ba|co|chu|bac|di|cau) \S+ (?:lam )?truoc(?: (?:em|nha|nhe|a|di))*$/;
/** "Làm hồ sơ cho bà Tư". */
const BEGINS = /^(?:(?:da|em|oi|the|vay|gio|ok|roi|a|chi|anh|toi|tui|minh|con|chau|co|chu|bac|muon|can|giup|di) )*(?:bat dau|lam|mo|lap|tao|ke)(?: (?:ho|giup|gium|luon))*(?: (?:ho so|danh sach))(?! (?:gom|can|gi|nao|the nao|phai|mat|kho|nhu|xong|duoc))(?!.* (?:khong|gi|nao|sao|dau|ai)$)/;

/** "Mình chỉ hỏi hộ thôi", "3 cái là của 3 cơ sở khác nhau": of nobody's dossier. */
const JUST_ASKS = /\bhoi (?:ho|giup|gium|dum|thay|cho biet|tham khao|de biet|thu)(?: \S+){0,3} thoi\b|\b(?:la )?cua (?:\d+|hai|ba|may|nhieu|cac|nhung) (?:co so|ho|chu the|nha|nguoi)(?: khac nhau)?\b/;
/** "Mình không phải chủ thể nha, mình hỏi dùm thôi", in the midst of that dossier. */
const ASKS_FOR_ANOTHER = /^(?:(?:da|a|u|ma|nham|ban|em|ad) )*(?:(?:minh|em|toi|tui|chi|anh) )?(?:khong|dau) phai (?:la )?(?:chu the|chu co so|nguoi lam|nguoi san xuat|chu (?:htx|xuong|hang|nha))\b(?! (?:nao|gi))|^(?:(?:da|a|u|ma|thi|la) )*(?:(?:minh|em|toi|tui|chi|anh|chau) )?(?:chi )?hoi (?:ho|giup|gium|dum|thay)(?: \S+){0,3} thoi(?: (?:nha|nhe|a|em|ad|ban))*$/;
const NOT_MINE = /^(?:(?:da|a|u|ma|cac|may|cai|san pham|hang|do|nay|kia|thi|deu|dau|ban|em) )*(?:khong|dau) phai (?:la )?(?:(?:cua|hang|san pham|co so|do)(?: cua)? )+(?:minh|em|toi|tui|chi|anh)(?: (?:dau|a|em|ban|nha|nhe|ma))*$/;
/** "Không có cơ sở sản xuất nào hết". */
const NONE_OF_OWN = /\b(?:khong|chang|cha|dau)(?: (?:he|co|lam ra|lam|san xuat))* (?:co so|ho so|san pham|xuong|hang|nha may)(?: (?:san xuat|kinh doanh|rieng|cua (?:minh|em|toi)))*(?: (?:nao|gi|het|ca|dau|do))*(?= |$)/;

/** "Báo cáo của xã theo mẫu nào, gồm mấy nội dung, ai ký": how it is written, in short where who signs it is asked too. */
function ofReport(turn: Turn, text: string): Turn | undefined {
  const said = spelled(text).join(' ');
  const [signs, how] = [SIGNED_BY, WRITTEN_HOW].map((side) => side.test(said));
  if (!REPORT.test(said) || !(signs || how)) return undefined;
  const { knowledge } = turn.world;
  const told = [...(how ? ['can-bo-xa-viet-mau-03'] : []), ...(signs ? ['mau-03-ai-ky'] : [])].flatMap((entry) => knowledge.passages.find(({ id }) => id === entry) ?? []);
  const short = (body: string): string => (told.length < 2 ? body : body.replaceAll(/^(- [^:\n]+):[^\n]*/gmu, '$1').split(/(?<=\.)\s+(?=Anh\/chị)/u)[0]!);
  return told.length === 0 ? undefined : tellsPassages(remembers(turn, text), { text: told.map((one) => passage(one, knowledge, short(one.body))).join('\n\n'), sources: told.map((one) => ({ entry: one.id, passage: one })) });
}
const REPORT = /\b(?:bao cao|to trinh) (?:cua )?(?:xa|phuong|ubnd|uy ban)\b|\bmau (?:so )?0?3\b/;
const SIGNED_BY = /\bai ky\b|\b(?:chu tich|pct|truong phong|ct)\b(?: \S+){0,5} ky\b/;
const WRITTEN_HOW = /\b(?:mau nao|may noi dung|noi dung gi|gom (?:may|gi|nhung)|viet (?:gi|the nao|sao)|ghi (?:gi|the nao))\b/;

/** What the commune asks of its own work is asked as the commune asks it. */
function asOfficer(text: string): string | undefined {
  const said = spelled(text).join(' ');
  return OF_OFFICERS.find(([asks, as]) => asks.test(said) && as !== text)?.[1];
}
const OF_OFFICERS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:tai|lay|xin|tim|kiem|down)\b.*\bmau (?:so )?0?[1-3]\b.*\b(?:dau|nao)\b|\bmau (?:so )?0?[1-3]\b.*\b(?:tai|lay|xin|tim|kiem|co|down)\b.*\b(?:o dau|cho nao|trang nao)\b|\b(?:can|xin|gui|cho)(?: \S+){0,4} mau (?:so )?0?[1-3](?: (?:voi|nhe|nha|a|em|ban|gui|minh|toi|cho|di|duoc khong|khong|moi))*$/, 'tìm biểu mẫu ocop mới chỗ nào'],
  [/\bmau (?:so )?0?3\b.*\b(?:ghi|viet|gom|noi dung|co (?:nhung|muc)|dien)\b.*\b(?:gi|nao|sao)\b|\b(?:ghi|viet|dien|lam) (?:bao cao )?mau (?:so )?0?3\b.*\b(?:gi|nao|sao)\b/, 'cán bộ xã viết mẫu 03 thế nào'],
  [/\bxa (?:co )?(?:phai|can|nen) (?:\S+ ){0,3}?(?:xuong|di|den|toi|ra)\b.*\b(?:tan noi|kiem tra|xem|khao sat|co so|xuong|thuc te)\b/, 'xã làm gì khi nhận hồ sơ ocop'],
];

const MAY_HELP = /^(?:(?:da|a|the|vay|em|chi|anh|toi|tui|minh|con|chau|co|chu|bac|muon|thi|oi) )*(?:co the )?(?:mo|lam|lap|tao|khai)(?: (?:ho|giup|gium|thay))* (?:mot |bo )?ho so(?: (?:ho|giup|gium|thay|cho))+ (?:\S+ ){1,5}(?:co )?duoc (?:khong|ko|chu|chua)(?: (?:em|a|ad|nhi|vay))*$/;

/** "Xã tôi có 3 hộ muốn đăng ký: chè, mật ong", "HTX Chè Phìn Hồ thuộc xã tôi đã 4 sao": of those of their place, and of nobody they help. */
const PLACE = '(?:xa|phuong|thon|ap|ban|xom|huyen|dia phuong|dia ban)';
const OURS = '(?:toi|em|minh|chi|anh|chung toi|ben em|nay|nha|ta)';
const OF_THEIRS = new RegExp(`\\b(?:${PLACE}|ben|cho|o day)(?: ${OURS})?(?: (?:hien|dang|da|cung|gio|nay))* co (?:khoang |tam )?(?:\\d+|hai|ba|bon|nam|may|nhieu|vai|mot so|rat nhieu) (?:ho|co so|htx|hop tac xa|chu the|san pham|sp|nha|doanh nghiep|to hop tac|nguoi)\\b|^(?:(?:da|a|con|the|hien|gio|nhu|co) )*(?:htx|hop tac xa|ho|co so|cong ty|to hop tac|chu the|doanh nghiep)\\b.* (?:thuoc|o|cua|trong|ben|tren) (?:dia ban )?${PLACE} ${OURS}\\b`);
/** "Khách: công ty gỗ ở Đồng Kỵ, nhãn hiệu có rồi": of a client, whatever in it sounds like asking. */
const OF_CLIENT = new RegExp(`^(?:(?:da|a|con|the|gio) )*khach(?: hang)?(?: (?:hien tai|cua))*(?: ${OURS})?(?: (?:la|gom|dang|lam|hien|nay|moi|thu|so|co)\\b|(?: \\d+)? (?:htx|hop tac xa|cong ty|co so|ho|to hop tac|doanh nghiep)\\b)`);

const AND_THAT = /^(?:(?:the|vay|a|da|roi|ma) )*con (?!ho|nguoi|nha|co so|ba|ong|chi|anh|co )(?:\S+ ){0,4}\S+$/;

/** "Giờ anh hỏi cho nhà anh". */
const OWN_NOW = /\b(?:hoi|lam|dang ky) (?:cho |ho |giup |ve )?(?:chinh )?nha (?:em|chi|anh|toi|tui|minh|bac|chu|co)(?: (?:nhe|nha|a|em|day|nay|luon|truoc))*$/;

/** "Hồ sơ môi trường thì chưa làm gì", and no word of who makes what: of some client or place of theirs. */
const tellsNoMaker = ({ products, facts: { statements }, wishes }: Reading): boolean =>
  wishes.length === 0 && products.length === 0 && statements.length > 0 && !statements.some(({ fact }) => fact === 'producer-kind' || fact === 'product-name' || fact === 'set');

const tells = ({ question, facts, products }: Reading): boolean => !question && facts.statements.length + products.length > 0;

/** "Hạn nộp đợt này đến bao giờ": the rounds are the same for all. */
const OF_ROUND = /\b(?:han nop|dot (?:nay|toi|sau|gan nhat|ke tiep)|dot (?:danh gia|nop|cham))\b(?!.*\b(?:rot|truot|khong dat|chung nhan|het han)\b)/;

const wantsList = ({ wishes, facts }: Reading): boolean => facts.statements.length === 0 && wishes.some((wish) => OF_DOSSIER.has(wish) && wish !== 'add-product');

/** What an inquirer's question names is told of nobody, and no dossier of theirs answers it. */
export const asInquirer = ({ person }: Turn, reading: Reading): Reading =>
  (person.inquires || EXAMPLE.test(spelled(reading.corrected).join(' '))) && (reading.question || wantsList(reading))
    ? { ...reading, products: [], places: [], wishes: reading.wishes.filter((wish) => !OF_DOSSIER.has(wish) || (wish === 'when' && OF_ROUND.test(spelled(reading.corrected).join(' ')))), facts: { statements: [], asked: [], named: [] } }
    : reading;
/** "Mình lấy ví dụ một hộ làm mật ong ở Gia Lai": one that is thought of. */
const EXAMPLE = /^(?:(?:minh|em|toi|tui|chi|anh|cho|xin|lay|neu|thi|la|da|a|vay|the) )*(?:vi du|gia su|gia dinh|thi du|vd)(?: (?:nhu|la|co|lay))* (?:mot|1) (?:ho|htx|hop tac xa|co so|nguoi|nha|cong ty|to hop tac|chu the|doanh nghiep)\b/;
const OF_DOSSIER: ReadonlySet<Wish> = new Set<Wish>([...RECKONED, 'score', 'stars', 'climb', 'have-all', 'why', 'explain', 'add-product', 'drop-product', 'cancel']);
