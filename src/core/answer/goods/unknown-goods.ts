import type { Found } from '../search.ts';
import type { Knowledge } from '../../knowledge.ts';
import * as say from '../../say/passages.ts';
import { fold, words } from '../../text.ts';
import { sourcesOf, type Answered, type Question } from '../outcome.ts';
import { nameAsked, setOfName } from '../reckoned/which-set.ts';
import { ASKS_SET } from './asked-beside-set.ts';

/* "Há cảo thuộc bộ nào": goods whose name leads to no set, and of which no passage found tells. Another goods' set must not be told of them. */

/** Words by which people speak of goods without naming any, or ask something else of a bộ. */
const NAMES_NONE = new Set('san pham hang mon cai loai nay do kia ay minh em chi anh toi tui nha co phai chon sai nham bi duoc khong hay va voi neu con giay nhan tem ocop sao bo nhom nganh phieu tieu chi diem cham thi nhung cac moi hai ba hoi luat nghi dinh thong tu quan ly cong bo nong nghiep y te ai dau gi nao moi so cung chung'.split(' '));
const WHO_MAKES = new Set('em chi anh toi tui minh nha ben con chau lam ban nau che bien muon cho hoi thi la co'.split(' '));
const THEIRS = new Set('san pham hang mon cai nay do cua ay'.split(' '));
const LONGEST = 4;
const SEEN = 3;
/** How one finds the set oneself: Phụ lục I. */
const HOW = 'chon-bo-nhu-the-nao';

export function ofUnknownGoods({ text, about }: Question, found: Found, knowledge: Knowledge): Answered | undefined {
  if (!ASKS_SET.test(fold(text))) return undefined;
  const said = nameAsked(text).split(/\s+/u).filter((word) => words(word).length > 0);
  const from = said.findIndex((word) => !WHO_MAKES.has(fold(word)));
  const named = from < 0 ? [] : said.slice(from);
  const name = named.join(' ');
  // "Sản phẩm của em bộ nào": nothing is named.
  if (about === undefined && said.length > 0 && said.every((word) => WHO_MAKES.has(fold(word)) || THEIRS.has(fold(word)))) return howToChoose(say.whichGoods(), found, knowledge);
  if (named.length === 0 || named.length > LONGEST || named.some((word) => NAMES_NONE.has(fold(word)) && word === word.toLowerCase())) return undefined;
  if (found.hits.slice(0, SEEN).some(({ passage }) => speaksOf(fold(name), [passage.title, passage.body, ...passage.asks]))) return undefined;
  return setOfName(name, knowledge) ?? howToChoose(say.unknownGoods(name), found, knowledge);
}

function howToChoose(first: string, { sure }: Found, knowledge: Knowledge): Answered | undefined {
  const how = knowledge.passages.find(({ id }) => id === HOW);
  return how && { outcome: 'answered', by: 'knowledge', sure, near: [], text: `${first}\n\n${say.passage(how, knowledge)}`, sources: sourcesOf(how) };
}

const speaksOf = (name: string, said: readonly string[]): boolean => said.some((one) => ` ${fold(one).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${name} `));
