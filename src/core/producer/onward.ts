import { again, beside } from './again.ts';
import { askNext } from './ask.ts';
import { idle, type Turn } from './turn.ts';

/** After an answer to something else: a choice of ours that they left aside is not shown again ("Anh/chị hỏi ý nào ạ?", "Xóa
 *  thật không?"), so that a later "ok" is no yes to it. Whether a question may be sent to a person stays open. */
export const onward = (turn: Turn): Turn => (isOfLabel(turn) ? turn : isLeftAside(turn) ? askNext(idle(turn)) : beside(turn));

/** After what was asked of our question itself: it is always asked again. */
export const backToIt = (turn: Turn): Turn => (isLeftAside(turn) ? askNext(idle(turn)) : again(turn));

/** "Thế chữ mấy mm", a moment after their label was judged: the talk is of the label still, and what comes next of their dossier waits. */
const isOfLabel = ({ person: { focus } }: Turn): boolean =>
  focus.type === 'asking' && focus.about.type === 'choice' && focus.offered.some(({ act }) => act.type === 'wish' && act.wish === 'write-label');

/** The same where the answer is still to come: what they left aside is no longer waited for. */
export const leavesAside = (turn: Turn): Turn => (isLeftAside(turn) ? idle(turn) : turn);

const isLeftAside = ({ person: { focus } }: Turn): boolean =>
  focus.type === 'asking' && focus.about.type === 'choice' && !focus.offered.some(({ act }) => act.type === 'hand-over');
