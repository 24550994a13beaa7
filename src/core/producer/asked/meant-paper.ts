import { namedIn, papersIn } from '../../answer/paper/matter-named.ts';
import { sidesIn } from '../../answer/paper/paper-sides.ts';
import { toldOf } from '../../answer/paper/side-of-paper.ts';
import { spelled } from '../../read/plain.ts';
import { dayOf } from '../../time.ts';
import { beside } from '../again.ts';
import { ofPaper } from '../goods/about-it.ts';
import { spokenBefore } from '../spoken.ts';
import type { Turn } from '../turn.ts';
import { answers, askByItself, toldBefore } from './answers.ts';

/* "Không phải giấy OCOP, chị nói giấy an toàn thực phẩm mà": we took one paper for another, and what they asked is asked of that one. */

const MEANT = /^(?:(?:da|a|o|u|um|em|em oi|chau|nham|nham roi|hong|khong) )*(?:khong phai|dau phai|dau co phai|khong hoi|dau co hoi|khong noi)(?: (?:la|ve))* (?:\S+ ){1,7}?(?:(?:em|chi|anh|toi|tui|minh|bac|co|chu|di|me|y) )?(?:noi|hoi|bao|y (?:la|chi|anh|em|toi|minh|bac|co)|dang hoi|muon hoi|dinh hoi|muon noi|dang noi)(?: (?:la|ve|toi|den|cai|to))* (.+?)(?: (?:ma|co|kia|kia ma|chu|do|day|em|chau|a|nha|co ma|chu bo))*$/;
/** More words tell more. */
const MOST = 22;

/** Undefined where no paper is meant instead, or nothing was asked before. */
export function meantPaper(turn: Turn, text: string): Turn | undefined {
  const said = spelled(text);
  const before = spokenBefore(turn);
  const meant = before === undefined || said.length > MOST ? undefined : MEANT.exec(said.join(' '))?.[1];
  const { knowledge, now } = turn.world;
  const paper = meant === undefined ? undefined : namedIn(meant.split(' '), papersIn(knowledge));
  const item = paper && knowledge.items.find((one) => one === paper.item);
  if (!item) return undefined;
  const found = askByItself(turn, namedIn(spelled(before!), papersIn(knowledge))?.item === item ? before! : `${meant!} ${before!}`);
  const { side } = sidesIn(spelled(before!).join(' '));
  const told = (side && toldOf(item, side, dayOf(now), knowledge)) ?? (found.outcome === 'answered' && isOf(found.sources[0]?.entry, item.told) ? found : undefined);
  if (told && told.sources[0]?.entry !== toldBefore(turn)?.id) return answers(turn, `${meant!} ${before!}`, told);
  return beside(ofPaper(turn, text, item.id));
}

const isOf = (entry: string | undefined, told: Readonly<Partial<Record<string, string>>>): boolean => entry !== undefined && Object.values(told).includes(entry);
