import { laterOn } from '../../read/later-on.ts';
import { factsOf, id } from '../facts.ts';
import { lastPaper, openPaper } from '../goods/about-it.ts';
import { ofTwo } from '../goods/of-two.ts';
import { spokenJustNow } from '../spoken.ts';
import type { Turn } from '../turn.ts';
import { called } from './of-the-list.ts';

const LONGEST = 60;
/** Known of who has been recognised. */
const HELD = [id('certificate-stars'), id('certificate-issued'), id('certificate-expires')] as const;

/** A few words of who is well on their way, written out by what was spoken of and asked a moment before. */
export function laterWords(turn: Turn, text: string): string {
  if (text.length > LONGEST || !turn.person.consent) return text;
  const { person: { focus, asked } } = turn;
  const isJustNow = spokenJustNow(turn);
  const paper = openPaper(turn) ?? (isJustNow ? lastPaper(turn) : undefined);
  const name = paper && called(turn, paper);
  const about = focus.type === 'asking' ? focus.about.type : undefined;
  const facts = factsOf(turn.state, turn.person.product);
  const known = facts.get(id('case'));
  return laterOn(ofTwo(turn, text), {
    ...(isJustNow ? { before: asked!.text } : {}),
    isTold: isJustNow && turn.person.told !== undefined,
    ...(name === undefined ? {} : { paper: name }),
    isRecognised: HELD.some((fact) => facts.has(fact)) || (known !== undefined && known !== 'lan_dau'),
    hasCase: known !== undefined,
    isScoring: about === 'criterion',
    isLabel: about === 'label' || about === 'label-read' || (focus.type === 'asking' && focus.offered.some(({ act }) => act.type === 'wish' && act.wish === 'write-label')),
  });
}
