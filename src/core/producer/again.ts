import type { FactId } from '../ids.ts';
import { reallyDrop } from '../say/answers.ts';
import * as say from '../say/talk.ts';
import { askNext, setQuestion } from './ask.ts';
import { currentDossier } from './dossier.ts';
import { theirsOffered, type Focus } from './focus.ts';
import { photoAgain } from './label/photo.ts';
import { labelAgain } from './label/labelling.ts';
import { criterionAgain } from './score/scoring.ts';
import { asks, idle, says, type Turn, withPerson } from './turn.ts';

/** Beside an answer this long the choices are not shown again; they may still be picked. */
const LONG = 420;

/** Now, or by somebody else of the same producer meanwhile. */
const isTold = (turn: Turn, fact: FactId): boolean => currentDossier(turn.state, turn.person, turn.world).facts.has(fact);

function reminded(turn: Turn, fact: FactId): Turn {
  const definition = turn.world.knowledge.facts.get(fact);
  const { product } = currentDossier(turn.state, turn.person, turn.world);
  return definition ? says(turn, say.stillAsking(say.questionOf(definition, product?.name))) : turn;
}

/** Asks what was being asked once more, with its choices; when nothing was, the next thing. */
export function again(turn: Turn): Turn {
  const { focus } = turn.person;
  // The talk has moved to another product: the question of the one before is not repeated.
  if (focus.type === 'asking' && focus.about.type === 'fact' && focus.about.product && focus.about.product !== turn.person.product) return askNext(idle(turn));
  // Whoever asks on has left it open whether goods are theirs.
  if (turn.lines.length > 0 && theirsOffered(focus)) return askNext(idle(turn));
  // What was asked was told in this message, and is not asked in the same breath.
  if (focus.type === 'asking' && focus.about.type === 'fact' && !focus.reopened && isTold(turn, focus.about.fact)) return askNext(idle(turn));
  if (focus.type === 'asking' && turn.lines.join('').length > LONG && focus.about.type === 'fact') return reminded(turn, focus.about.fact);
  const label = labelAgain(turn) ?? photoAgain(turn);
  if (label) return label;
  const criterion = criterionAgain(turn);
  if (criterion) return criterion;
  // Whoever asked something else meanwhile has left the choice of answers behind.
  if (focus.type === 'asking' && turn.lines.length > 0 && focus.offered.some(({ act }) => act.type === 'passage')) return askNext(idle(turn));
  if (focus.type !== 'asking') return turn.lines.length > 0 ? turn : askNext(turn);
  if (focus.about.type !== 'fact') {
    return asks(turn, { question: guideQuestionOf(turn) ?? dropQuestionOf(turn) ?? say.backToQuestion(focus.about.type), about: focus.about, offered: focus.offered, misses: focus.misses, ...(focus.before ? { before: focus.before } : {}) });
  }
  const definition = turn.world.knowledge.facts.get(focus.about.fact);
  const { product } = currentDossier(turn.state, turn.person, turn.world);
  if (!definition) return askNext(idle(turn));
  return asks(turn, {
    question: say.questionOf(definition, product?.name),
    about: focus.about,
    offered: focus.offered,
    misses: focus.misses,
    ...(focus.reopened ? { reopened: true } : {}),
    ...(focus.before ? { before: focus.before } : {}),
  });
}

/** After an answer to something else the question is asked again, but not beside two answers in a row: whoever asks and asks has seen it.
 *  It stays open meanwhile. */
export function beside(turn: Turn): Turn {
  const { focus } = turn.person;
  const told = again(turn);
  if (focus.type !== 'asking' || !['fact', 'guide'].includes(focus.about.type) || turn.lines.length === 0 || !isStill(told, focus)) return told;
  const { beside: justAsked, ...open } = focus;
  if (justAsked) return withPerson(turn, { focus: open });
  return told.asked ? asks(told, { ...told.asked, beside: true }) : withPerson(told, { focus: { ...focus, beside: true } });
}

/** The same question is what would be asked, or is only named. */
const isStill = ({ asked, person }: Turn, { about }: Extract<Focus, { type: 'asking' }>): boolean =>
  asked ? (asked.about.type === 'fact' && about.type === 'fact' && asked.about.fact === about.fact && asked.about.product === about.product) || (asked.about.type === 'guide' && about.type === 'guide' && asked.about.product === about.product) : person.focus.type === 'asking' && person.focus.about === about;

/** The question that leads to the criteria set, while its first choices are open. */
function guideQuestionOf(turn: Turn): string | undefined {
  const { focus } = turn.person;
  const about = focus.type === 'asking' ? focus.about : undefined;
  const product = about?.type === 'guide' ? turn.state.products.find(({ id }) => id === about.product) : undefined;
  const first = product && setQuestion(turn, product.id, product.name);
  return first && focus.type === 'asking' && focus.offered[0]?.label === first.offered[0]?.label ? first.question : undefined;
}

/** Which product would go is said again. */
function dropQuestionOf({ person: { focus }, state }: Turn): string | undefined {
  const meant = focus.type === 'asking' ? focus.offered.flatMap(({ act }) => (act.type === 'drop' ? state.products.filter(({ id }) => id === act.product) : []))[0] : undefined;
  return meant && reallyDrop(meant.name);
}
