import { findPlaces } from '../../place/find.ts';
import { cite } from '../../cite.ts';
import { capitals, communeFound, districtFound, isListed } from '../../place/listed.ts';
import type { LawId } from '../../ids.ts';
import type { Knowledge } from '../../knowledge.ts';
import { spelled } from '../../read/plain.ts';
import { districtEnded, isIn, nowPartOf } from '../../say/merged.ts';
import type { Answered } from '../outcome.ts';

/* "Bình Phước nhập vô đâu", "Trảng Bàng giờ thuộc tỉnh nào": where the land of a name is since 01/7/2025. */

const ASKS = /\b(?:(?:sap )?nhap|gop|ve)(?: (?:vao|vo|ve|voi|chung|lai))*(?: (?:tinh|thanh pho|tp))? (?:dau|nao|gi)\b|\b(?:thuoc|la|o|ve|nam o|nam trong|thanh|doi thanh) (?:tinh|thanh pho|tp) (?:nao|gi)\b/;
/** "Huyện Hải Hậu giờ thế nào", "xã Giao Lạc nay thuộc xã nào": what became of it, its kind said before its name. */
const BECAME = /\b(?:huyen|thi xa|thi tran|xa|phuong) (?:\S+ ){1,8}?(?:(?:cu|thi|roi|no) )*(?:bay gio|hien gio|hien nay|gio|nay)(?: (?:thi|no|la))* (?:the nao|ra sao|sao|con khong|(?:goi la|ten(?: la)?|thanh|thuoc|nhap vao|ve|o) (?:dau|gi|(?:xa|phuong|tinh) (?:nao|gi))(?: (?:tinh|xa|phuong) nao)?)(?: (?:vay|a|em|roi|nhi))*$/;
const DISTRICT = /\b(?:huyen|thi xa)\b/;
const JOINED = /\b(?:nhap|gop)\b/;
/** Of a place and nothing else. */
const LONGEST = 12;
/** Nghị quyết 202/2025/QH15. */
const MERGED = { law: 'nq-202-2025' as LawId, clause: 'sắp xếp đơn vị hành chính cấp tỉnh' };

export function whereNow(text: string, { places, laws }: Knowledge): Answered | undefined {
  const said = spelled(text);
  if (said.length > LONGEST || !(ASKS.test(said.join(' ')) || BECAME.test(said.join(' ')))) return undefined;
  const [named, ...others] = findPlaces(text, places);
  if (others.length > 0 && !others.every(({ kind }) => kind === 'district')) return undefined;
  if (named?.kind === 'commune' && named.note !== undefined) return told(named.note, laws);
  if (named?.kind === 'province' && named.was !== undefined && named.province !== undefined) return told(nowPartOf(named.province, [named.was]), laws);
  // "Đồng Nai nhập với tỉnh nào".
  const was = named?.kind === 'province' && JOINED.test(said.join(' ')) ? places.provinces.find(({ name }) => name === named.province)?.was ?? [] : [];
  if (was.length > 0) return told(nowPartOf(named!.province!, was), laws);
  const listed = inLists(text, places);
  return listed && told(DISTRICT.test(said.join(' ')) ? districtEnded(listed.name, listed.province) : isIn(listed.name, listed.province), laws);
}

/** A district or a commune by its listed name; undefined where the lists leave open which province it is in. */
export function inLists(text: string, places: Knowledge['places']): { readonly name: string; readonly province: string } | undefined {
  const typed = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = typed.flatMap((_, i, all) => [3, 2].map((width) => all.slice(i, i + width)).filter((one) => one.length > 1).map((one) => one.join(' ')))
    .find((one) => isListed('communes', one, places) || isListed('districts', one, places));
  if (name === undefined) return undefined;
  const { province } = isListed('districts', name, places) ? districtFound(name, places) : communeFound(name, places);
  return province === undefined ? undefined : { name: capitals(name), province };
}

const told = (text: string, laws: Knowledge['laws']): Answered => ({ outcome: 'answered', by: 'rules', sure: 1, near: [], text: `${text} (${cite(MERGED, laws)})`, sources: [{ entry: 'places', ref: MERGED }] });
