import type { FactId } from '../ids.ts';
import type { FactValue, Knowledge } from '../knowledge.ts';
import { dayInWords, parseDay } from '../time.ts';

const NAMES: Readonly<Record<string, string>> = {
  'producer-kind': 'loại cơ sở', 'producer-name': 'tên cơ sở', province: 'tỉnh', commune: 'xã', 'product-name': 'sản phẩm', set: 'bộ tiêu chí', case: 'trường hợp',
  'certificate-issued': 'giấy chứng nhận cấp ngày', 'certificate-expires': 'giấy chứng nhận hết hạn', 'certificate-stars': 'hạng đang có', stars: 'hạng muốn đạt',
};

/** A fact as a person would say it: "loại cơ sở: hợp tác xã", "Phiếu kiểm nghiệm: chưa có". */
export function valueInWords(fact: FactId, value: FactValue, knowledge: Knowledge): string {
  const definition = knowledge.facts.get(fact);
  const item = definition?.type === 'paper' ? knowledge.items.find((one) => one.id === fact) : undefined;
  const name = item?.title ?? NAMES[fact] ?? definition?.question.replaceAll('{product}', 'sản phẩm') ?? fact;
  return `${name}: ${answerInWords(fact, value, knowledge)}`;
}

export function answerInWords(fact: FactId, value: FactValue, knowledge: Knowledge): string {
  if (fact === ('set' as FactId)) return `bộ ${value} – ${knowledge.sets.find((one) => one.set === value)?.name ?? ''}`;
  const label = knowledge.facts.get(fact)?.answers.find((answer) => answer.value === value)?.label;
  if (label) return lower(label);
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  return day ? dayInWords(day) : String(value);
}

const lower = (label: string): string => (/^\p{Lu}\p{Ll}/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label);
