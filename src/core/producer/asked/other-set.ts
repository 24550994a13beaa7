import { spelled } from '../../read/plain.ts';
import { factsOf, id } from '../facts.ts';
import type { Turn } from '../turn.ts';

const NAMED = /\b(?:bo|bo so|bo tieu chi|bo tieu chi so|phieu bo) (\d{1,2})\b(?! (?:ho so|giay|ban|phieu|mau|nguoi|cai))/;

/** "Sản phẩm bộ 18 …", of who makes something of another set: asked of those, and not of their own dossier. */
export function namesOtherSet({ state, person }: Turn, text: string): boolean {
  const named = NAMED.exec(spelled(text).join(' '))?.[1];
  return named !== undefined && factsOf(state, person.product).get(id('set')) !== Number(named);
}
