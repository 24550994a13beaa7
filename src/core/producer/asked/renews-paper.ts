import { isOfPapers } from '../../answer/paper/of-paper.ts';
import type { Reading } from '../../read/reading.ts';
import { spelled } from '../../read/plain.ts';
import { words } from '../../text.ts';
import { id } from '../facts.ts';
import { lastPaper } from '../goods/about-it.ts';
import { askedBefore, spokenJustNow } from '../spoken.ts';
import type { Turn } from '../turn.ts';
import { answers, ask } from './answers.ts';

/** Such words choose a case of a dossier, too. */
const RENEWS = /\b(?:gia han|(?:lam|xin|cap|doi|ky|kiem|dang ky) (?:lai|moi))\b/;
/** Typed bare it is a question all the same. */
const EITHER = /\b(?:lai|moi) hay (?:la )?gia han\b|\bgia han hay\b/;
/** Of the certificate of the product. */
const OF_STARS = /\b(?:sao|ocop|danh gia|cong nhan|nang hang|ho so|logo)\b/;
/** "Gia hạn thì nộp sở nào", behind a question of that paper, too: no case of the dossier is filed with a sở. */
const PROLONGS = /\bgia han\b/;
const LONGEST = 12;

/** What was spoken of last holds for a time. */
const runsOut = (turn: Turn): boolean => turn.world.knowledge.items.some(({ id: item, validMonths }) => item === lastPaper(turn) && validMonths !== undefined);

/** "Vậy giờ gia hạn hay làm mới", a moment after they told that "giấy an toàn thực phẩm sắp hết hạn": of that paper, and no case of the dossier. Behind a
 *  question, what it was answered with is leant on. */
export function renewsPaper(turn: Turn, text: string, { question, facts, products }: Reading): Turn | undefined {
  const said = spelled(text).join(' ');
  if (!(question || EITHER.test(said)) || !RENEWS.test(said) || OF_STARS.test(said) || words(said).length > LONGEST || products.length > 0) return undefined;
  if ([...facts.asked, ...facts.statements.map(({ fact }) => fact)].some((fact) => fact !== id('case'))) return undefined;
  const paper = spokenJustNow(turn) && (askedBefore(turn) === undefined || (PROLONGS.test(said) && runsOut(turn))) ? lastPaper(turn) : undefined;
  const title = turn.world.knowledge.items.find((item) => item.id === paper)?.title;
  if (!paper || title === undefined) return undefined;
  const found = ask(turn, `${title} ${text}`);
  return found.outcome === 'answered' && isOfPapers(found.sources[0]?.passage, [paper], turn.world.knowledge) ? answers(turn, `${title} ${text}`, found) : undefined;
}
