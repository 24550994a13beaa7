import { hasNothingYet } from '../../read/pick.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import type { ItemId } from '../../ids.ts';
import { currentDossier } from '../dossier.ts';
import { factsOf, id } from '../facts.ts';
import type { Turn } from '../turn.ts';

/* What kind of maker they are, told in other words than its name while that is asked. */

type Statements = Reading['facts']['statements'];

const isAsked = ({ state, person: { focus } }: Turn): boolean =>
  focus.type === 'asking' && focus.about.type === 'fact' && focus.about.fact === id('producer-kind') && !factsOf(state, undefined).has(id('producer-kind'));

/** "Cá nhân thôi, chưa đk kd", "ba anh em góp vốn, chưa đăng ký gì cả": a household that is not registered. */
export function unregistered(turn: Turn, { corrected, question }: Reading, statements: Statements): Statements {
  const none = statements.some(({ fact, value }) => fact === id('business-registration') && value === 'chua') || (!question && statements.length === 0 && (corrected.split(/[,;.\n]|\s(?:chứ|mà|nhưng|chu|ma|nhung)\s/u).some((piece) => hasNothingYet(piece)) || NOT_REGISTERED.test(spelled(corrected).join(' '))));
  // Who has the paper is registered; of one of their goods it is no word of the maker.
  const has = currentDossier(turn.state, turn.person, turn.world).papers.has('business-registration' as ItemId);
  return isAsked(turn) && none && !has && !turn.state.products.some(({ name }) => spelled(corrected).join(' ').startsWith(`${spelled(name).join(' ')} `)) && !statements.some(({ fact }) => fact === id('producer-kind')) ? [...statements, { fact: id('producer-kind'), value: 'ho_chua_dang_ky' }] : statements;
}

/** "Nhà làm 30 năm rồi mà chưa đăng ký gì hết", "giấy đăng ký thì không có". */
const NOT_REGISTERED = /\bchua (?:he )?(?:dang ky|xin phep|lam giay(?: to)?) (?:gi|cai gi)(?: (?:het|ca|dau|em|a|hong|sot))*$|^(?:(?:da|a|u|ba|em|chi|anh|toi|tui|minh|nha|bac|co|chu|thi|con|cai) )*giay(?: to)? (?:dang ky|phep)(?: (?:thi|nha|ba|em|toi|tui|minh|chi|lam gi|dau))* (?:khong co|chua co|khong|chua|co dau)(?: (?:em|a|chau|con|dau|het|nhe))*$/;

/** "Giấy hộ kinh doanh, tên Nguyễn Thị Liên", "đăng ký hkd tên ông nội": what the paper is of. */
export function byItsPaper(turn: Turn, { corrected, question, facts: { named } }: Reading, statements: Statements): Statements {
  // "Có giấy phép kinh doanh (hộ)".
  const [, whose] = !question && statements.some(({ fact, value }) => fact === id('business-registration') && value === 'co') ? OF_PAPER.exec(spelled(corrected).join(' ')) ?? [] : [];
  if (whose !== undefined && isAsked(turn) && !statements.some(({ fact }) => fact === id('producer-kind'))) return [...statements, { fact: id('producer-kind'), value: KINDS[whose === 'ho' ? 'hkd' : whose]! }];
  const [, ofPaper, registered] = question || statements.length > 0 || !named.includes(id('business-registration')) ? [] : KIND_OF_PAPER.exec(spelled(corrected).join(' ')) ?? [];
  const kind = ofPaper ?? registered;
  return kind !== undefined && isAsked(turn) ? [{ fact: id('producer-kind'), value: KINDS[kind]! }, { fact: id('business-registration'), value: 'co' }] : statements;
}
const OF_PAPER = /\bgiay(?: phep| chung nhan| dang ky)* kinh doanh (ho|htx|hop tac xa|cong ty)(?= |$)(?! \S+ khac)/;
const KIND = '(ho kinh doanh|hkd|ho ca the|htx|hop tac xa|cong ty|doanh nghiep)';
const KIND_OF_PAPER = new RegExp(`^(?:(?:da|a|co|la|thi|em|chi|anh|nha|ben|to|cai) )*(?:(?:giay|giay phep|giay dang ky|giay chung nhan)(?: dang ky)? ${KIND}\\b|dang ky ${KIND} (?:dung )?ten\\b)(?!.*\\b(?:chua|khong|dang|sap|mat|cu)\\b)`);
const KINDS: Readonly<Record<string, string>> = { 'ho kinh doanh': 'ho_kinh_doanh', hkd: 'ho_kinh_doanh', 'ho ca the': 'ho_kinh_doanh', htx: 'htx', 'hop tac xa': 'htx', 'cong ty': 'doanh_nghiep', 'doanh nghiep': 'doanh_nghiep' };
