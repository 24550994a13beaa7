import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import * as say from '../../say/talk.ts';
import { askNext, offersFor } from '../ask.ts';
import { id } from '../facts.ts';
import { learn } from './learn.ts';
import { asks, type Turn } from '../turn.ts';

const KIND = id('producer-kind');
const WORD = '(?:da|em|chi|anh|toi|tui|minh|bac|ben|nha|la|thi|lam|thoi|thoi ma|do|day|a|e|nhe|nhi|nho|le|san xuat|kinh te|ca the|gia dinh|binh thuong|dan|vay|luon|,)';
const HOUSEHOLD = new RegExp(`^(?:${WORD} )*ho(?: ${WORD})*(?= |$)(.*)$`);
/** Typed with its mark, or with none. */
const TYPED = /(?<!\p{L})(?:hộ|ho)(?!\p{L})/iu;
const HAS = /^(?: (?:ma|nhung|cung|va|thi|giay|giay phep|kinh doanh))*(?: (?:co|da|duoc))+ (?:dang ky|dk|giay|giay phep)(?: (?:kinh doanh|kd|het|day du|phep))*(?: (?:roi|xong|hoi|tu|nam|\d+|day|do))*$/;
const LACKS = /^(?: (?:ma|nhung|va|thi|giay|giay to|giay phep|kinh doanh|dang ky))*(?: (?:chua|khong))(?: (?:co|dang ky|lam|giay|giay to|gi|het|kinh doanh|xin))*$/;

/** "Hộ thôi em", to the question what kind they are: two kinds are households. Which of them is told by the registration, said beside it or asked. */
export function household(turn: Turn, text: string, reading: Reading): Turn | undefined {
  const { focus } = turn.person;
  if (focus.type !== 'asking' || focus.about.type !== 'fact' || focus.about.fact !== KIND || reading.question || reading.facts.statements.some(({ fact }) => fact === KIND) || !TYPED.test(text.normalize('NFC'))) return undefined;
  const rest = HOUSEHOLD.exec(spelled(text).join(' '))?.[1];
  if (rest === undefined) return undefined;
  const registration = reading.facts.statements.find(({ fact }) => fact === id('business-registration'))?.value;
  const kind = registration === 'co' || HAS.test(rest) ? 'ho_kinh_doanh' : registration === 'chua' || LACKS.test(rest) ? 'ho_chua_dang_ky' : undefined;
  const known = kind && learn(turn, { ...reading, facts: { ...reading.facts, statements: [...reading.facts.statements, { fact: KIND, value: kind }] } });
  if (known) return askNext(known);
  const definition = turn.world.knowledge.facts.get(KIND);
  if (rest !== '' || !definition) return undefined;
  const offered = offersFor(definition, undefined).filter(({ act }) => act.type === 'fact' && (act.value === 'ho_kinh_doanh' || act.value === 'ho_chua_dang_ky'));
  return asks(turn, { question: say.registeredYet(), about: focus.about, offered });
}
