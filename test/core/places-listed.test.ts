import { describe, expect, test } from 'vitest';
import { communeFound, districtFound } from '../../src/core/place/listed.ts';
import { findPlaces } from '../../src/core/place/find.ts';
import { knowledge } from '../fresh.ts';
import { factOf, talk } from './talk.ts';

const { places } = knowledge;

test('the lists are whole', () => {
  expect([places.provinces.length, places.communes.length]).toEqual([34, 3321]);
  expect(new Set(places.communes.map(({ name, province }) => `${province} ${name}`)).size).toBe(3321);
  expect(places.districts.length).toBeGreaterThan(650);
});

test('every name of the lists is read as itself', () => {
  // "Phường 1 Bảo Lộc", "D'Ran": a number, or an apostrophe, is no word.
  const lost = places.communes.filter(({ name }) => /^[\p{L} -]+$/u.test(name)).filter(({ name }) => {
    const short = name.split(' - ')[0]!;
    const found = findPlaces(`xã ${short}`, places).find(({ kind }) => kind === 'commune')?.commune;
    return found !== short && found !== name;
  });
  expect(lost.map(({ name }) => name)).toEqual([]);
});

describe('a name that several bear tells no province', () => {
  test.each([['Nghĩa Dân', 'Hưng Yên'], ['Đồng Văn', undefined], ['Xuân Thành', undefined], ['Tân Tiến', undefined], ['Pù Luông', 'Thanh Hóa']])('%s: %s', (name, province) => expect(communeFound(name, places).province).toBe(province));
  test('the province that is known settles how it is written', () => {
    expect(communeFound('nghia dan', places).commune).toBe('Nghia Dan');
    expect(communeFound('nghia dan', places, 'Hưng Yên').commune).toBe('Nghĩa Dân');
    expect(communeFound('nghia dan', places, 'Nghệ An').commune).toBe('Nghĩa Đàn');
  });
  test('marks that were typed are theirs', () => expect(communeFound('Xuân Thanh', places, 'Thanh Hóa').commune).toBe('Xuân Thanh'));
});

describe('a district that is no more tells its province, and no commune', () => {
  test.each([['mình nuôi đông trùng ở đà lạt', 'Lâm Đồng'], ['nhà em ở hải hậu', 'Ninh Bình'], ['cơ sở ở huyện Văn Lâm', 'Hưng Yên']])('%s: %s', (text, province) => {
    const told = talk('bánh gai', 'hộ kinh doanh', text);
    expect([factOf(told, 'commune'), factOf(told, 'province')]).toEqual([undefined, province]);
  });
  test('two provinces with a district of that name tell none', () => expect(districtFound('Châu Thành', places).province).toBeUndefined());
  test('with its province it may be the commune that bears its name', () => expect(factOf(talk('homestay', 'ở Mù Cang Chải, Lào Cai'), 'commune')).toBe('Mù Cang Chải'));
});

test.each(['bán ở chợ lớn', 'hàng để ở chỗ mới', 'em ở nhà mát lắm'])('%s: no commune', (text) => expect(factOf(talk('bánh gai', 'hộ kinh doanh', text), 'commune')).toBeUndefined());

test('a province goes before a phường that bears its name', () => {
  expect(findPlaces('em ở Nam Định', places).map(({ kind, province }) => [kind, province])).toEqual([['province', 'Ninh Bình']]);
  expect(findPlaces('phường Nam Định', places)[0]).toMatchObject({ kind: 'commune', commune: 'Nam Định', province: 'Ninh Bình' });
});

test('a commune typed alone is theirs, where none is known', () => {
  expect(factOf(talk('bánh gai', 'hộ kinh doanh', 'Nghĩa Dân'), 'commune')).toBe('Nghĩa Dân');
  const later = talk('bánh gai', 'hộ kinh doanh', 'sao cũng được', 'nghĩa dân nhé');
  expect(factOf(later, 'commune')).toBe('Nghĩa Dân');
  expect(factOf(talk('bánh gai', 'xã Xuân Thành nghệ an', 'Nghĩa Dân'), 'commune')).toBe('Xuân Thành');
});

test('which province a place is in now is told from the lists, where they tell one', () => {
  expect(talk('bánh gai', 'trảng bàng giờ thuộc tỉnh nào mà đâu biết').said).toMatch(/Trảng Bàng nay thuộc tỉnh, thành phố Tây Ninh/i);
  expect(talk('bánh gai', 'xã tân tiến giờ thuộc tỉnh nào').said).not.toMatch(/Tân Tiến nay thuộc/i);
});

test('a bare "tai" that begins another word is no place', () => {
  expect(findPlaces('kiem nghiem lam o quatest 3 hom 12/8, tai lieu du het a', knowledge.places)).toEqual([]);
  expect(findPlaces('nha em tai xuan dinh', knowledge.places)).toMatchObject([{ kind: 'commune' }]);
});
