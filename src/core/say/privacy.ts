import type { Knowledge } from '../knowledge.ts';
import type { Note, Person, Producer } from '../producer/state.ts';
import { wholeText, labelOf } from '../producer/label/labels.ts';
import { dayInWords, dayOf } from '../time.ts';
import * as label from './label.ts';
import { keptReading } from './label-photo.ts';
import { maySend } from '../producer/consent/wording.ts';
import { sending } from './abroad.ts';
import { isPromised } from '../producer/clock/promised.ts';
import { keptPromises } from './promised.ts';
import { OTHER_HOUSEHOLD, OWN_HOUSEHOLD } from './other-households.ts';
import { valueInWords } from './values.ts';

export const ERASE = 'Xóa hết';
export const KEEP_ALL = 'Giữ lại';

/** Where somebody is known from, where it is no platform. */
const WHERE: Readonly<Record<string, string>> = { import: 'danh sách của văn phòng' };

/** For /dulieu: all of it, in words, nothing left out. */
export function everything(state: Producer, person: Person, knowledge: Knowledge): string[] {
  const lines = [`Em đang giữ của anh/chị (từ ${dayInWords(dayOf(state.since))}):`];
  const people = state.people.map((one) => `- ${one.name ?? 'chưa rõ tên'}${one.id === person.id ? ' (anh/chị)' : ''}: ${one.channels.map((channel) => WHERE[channel.split('/')[0] ?? ''] ?? channel.split('/')[0]).join(', ')}${one.phone ? `, số ${one.phone}` : ''}${one.consent ? `; đồng ý ngày ${dayInWords(dayOf(one.consent.at))}` : ''}${one.inquires ? '; hỏi hộ người khác, em không mở hồ sơ' : ''}`);
  lines.push(`Người: \n${people.join('\n')}`.replace(' \n', '\n'));
  for (const product of [undefined, ...state.products]) {
    const facts = state.facts.filter((fact) => fact.product === product?.id && fact.value !== undefined);
    const papers = state.documents.filter((document) => document.product === product?.id);
    const printed = labelOf(state, product?.id);
    if (product === undefined && facts.length === 0 && papers.length === 0 && !printed) continue;
    const told = facts.map((fact) => `- ${valueInWords(fact.fact, fact.value!, knowledge)}`);
    const held = papers.map((document) => {
      const title = knowledge.items.find((item) => item.id === document.item)?.title ?? (document.label ? 'ảnh nhãn' : 'ảnh chưa rõ giấy gì');
      return `- ${title}: ${document.files.length} tệp${document.issued ? `, cấp ${dayInWords(document.issued)}` : ''}${document.expires ? `, hạn ${dayInWords(document.expires)}` : ''}`;
    });
    lines.push([product ? `Sản phẩm ${product.name}:` : 'Về cơ sở:', ...told, ...held, ...(printed && printed.faces.length > 0 ? [label.kept(printed.told, wholeText(printed), knowledge)] : []), ...(printed && printed.unconfirmed.length > 0 ? [keptReading(printed.unconfirmed)] : [])].join('\n'));
  }
  if (state.tags) lines.push(`Nhóm nhận tin cán bộ xếp cho: ${state.tags.join(', ')}`);
  const ofOthers = (note: Note): boolean => [OTHER_HOUSEHOLD, OWN_HOUSEHOLD].some((kind) => note.text.startsWith(kind));
  const [ofOffice, told] = [(state.notes ?? []).filter((note) => !ofOthers(note)), (state.notes ?? []).filter(ofOthers)];
  if (ofOffice.length > 0) lines.push(`Ghi chú của cán bộ:\n${ofOffice.map(noted).join('\n')}`);
  if (told.length > 0) lines.push(`Lời kể về các hộ:\n${told.map(noted).join('\n')}`);
  const promises = state.timers.filter(isPromised);
  if (promises.length > 0) lines.push(keptPromises(promises));
  if (state.questions.length > 0) lines.push(`Câu hỏi gửi cán bộ:\n${state.questions.map((one) => `- ${one.id}: ${one.text}${one.shown ? ` (đã gửi cán bộ, ${one.shown === 'name' ? 'nói rõ tên' : 'không nói tên'})` : ''}${one.answer ? `; trả lời${one.answeredBy ? ` của ${one.answeredBy}` : ''}: ${one.answer}` : ''}`).join('\n')}`);
  if (knowledge.office.abroad) lines.push(sending(knowledge.office.abroad, maySend(person, knowledge.office)));
  lines.push(`Ngoài ra có nhật ký các tin nhắn giữa anh/chị và em${person.told ? `, và ${person.told.length} câu em trả lời dựa vào đâu (/nguon)` : ''}. Muốn xóa hết, anh/chị nhắn /xoa.`);
  return lines;
}

const noted = (note: Note): string => `- ${dayInWords(dayOf(note.at))}${note.by ? ` ${note.by}` : ''}: ${note.text}`;

export function beforeErasing(state: Producer): string {
  const others = state.people.length > 1 ? ` Hồ sơ này có ${state.people.length} người cùng dùng, xóa là mất với cả mọi người.` : '';
  const products = state.products.map((one) => one.name).join(', ');
  return `Em sẽ xóa hẳn: tên, tin nhắn, câu trả lời${products ? `, hồ sơ ${products}` : ''}, ảnh và tệp đã gửi.${others} Xóa rồi không lấy lại được ạ.`;
}

export const reallyErase = (): string => 'Anh/chị chắc chắn muốn xóa hết không ạ?';

/** What stays: a line that an erasure was done, and when; no name, no word. Backups go by themselves. */
export const erased = (): string =>
  'Dạ em đã xóa hết. Em chỉ giữ một dòng ghi rằng đã có một lần xóa vào lúc này (không tên, không nội dung) để chứng minh đã làm theo yêu cầu. Bản sao lưu cũ còn trong máy tự bị xóa sau tối đa 30 ngày. Hồ sơ giấy đã nộp ở UBND xã không bị ảnh hưởng. Muốn bắt đầu lại, anh/chị nhắn "chào" ạ.';
