import type { Found } from '../search.ts';
import type { Knowledge } from '../../knowledge.ts';
import { isMarked, spelledAs } from '../../product/lexicon.ts';
import * as say from '../../say/passages.ts';
import { fold, words } from '../../text.ts';
import { sourcesOf, type Answered, type Question } from '../outcome.ts';
import { nameAsked, setOfName } from '../reckoned/which-set.ts';
import { ASKS_SET } from './asked-beside-set.ts';

/* "Há cảo thuộc bộ nào": goods whose name leads to no set, and of which no passage found tells. Another goods' set must not be told of them. */

/** Words by which people speak of goods without naming any, or ask something else of a bộ. */
const namesNone = spelledAs('sản phẩm hàng món cái loại này nọ đó kia ấy mình em chị anh tôi tui nhà có phải chọn sai nhầm bị được không hay và với nếu còn con giấy nhãn tem ocop sao bộ nhóm ngành phiếu tiêu chí điểm chấm thì nhưng các mỗi mọi hai ba hỏi hội luật nghị định thông tư quản lý công bố nông nghiệp y tế ai đâu gì nào mới số sở cùng chung');
const makes = spelledAs('em chị anh tôi tui mình nhà bên con cháu làm bán nấu chế biến muốn cho hỏi thì là có');
const THEIRS = new Set('san pham hang mon cai nay do cua ay'.split(' '));
const LONGEST = 4;
/** In a longer tale the first words before "thì" name no goods. */
const LONGEST_ASKED = 16;
const SEEN = 3;
/** How one finds the set oneself: Phụ lục I. */
const HOW = 'chon-bo-nhu-the-nao';

export function ofUnknownGoods({ text, about }: Question, found: Found, knowledge: Knowledge): Answered | undefined {
  if (!ASKS_SET.test(fold(text)) || words(text).length > LONGEST_ASKED) return undefined;
  const marked = isMarked(text);
  const said = nameAsked(text).split(/\s+/u).filter((word) => words(word).length > 0);
  const from = said.findIndex((word) => !makes(word, marked));
  const named = from < 0 ? [] : said.slice(from);
  const name = named.join(' ');
  // "Sản phẩm của em bộ nào": nothing is named.
  if (about === undefined && said.length > 0 && said.every((word) => makes(word, marked) || THEIRS.has(fold(word)))) return howToChoose(say.whichGoods(), found, knowledge);
  if (named.length === 0 || named.length > LONGEST || named.some((word) => word === word.toLowerCase() && namesNone(word, marked))) return undefined;
  if (found.hits.slice(0, SEEN).some(({ passage }) => speaksOf(fold(name), [passage.title, passage.body, ...passage.asks]))) return undefined;
  return setOfName(name, knowledge) ?? howToChoose(say.unknownGoods(name), found, knowledge);
}

function howToChoose(first: string, { sure }: Found, knowledge: Knowledge): Answered | undefined {
  const how = knowledge.passages.find(({ id }) => id === HOW);
  return how && { outcome: 'answered', by: 'knowledge', sure, near: [], text: `${first}\n\n${say.passage(how, knowledge)}`, sources: sourcesOf(how) };
}

const speaksOf = (name: string, said: readonly string[]): boolean => said.some((one) => ` ${fold(one).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${name} `));
