import { spelled } from '../../read/plain.ts';
import * as say from '../../say/when-reminded.ts';
import { dayOf } from '../../time.ts';
import { again } from '../again.ts';
import { upcoming } from './clock.ts';
import { isPromised } from './promised.ts';
import { AFTER_DAYS } from './remind.ts';
import { says, type Turn } from '../turn.ts';

/* "Khi nào em nhắc tôi": the days on which we write unasked, as they stand now. */

const OPENS = '(?:(?:vay|the|roi|a|u|da|ok|em|bot|ad|gio|ma|chi|anh) )*';
const THEM = '(?: (?:toi|em|chi|anh|minh|tui|bac|co|chu|nha em|nha toi|cho|lai|truoc))*';
const WHEN = '(?:khi nao|bao gio|chung nao|luc nao|ngay nao|hom nao)';
const ASKED = new RegExp(`^${OPENS}(?:${WHEN}(?: (?:thi|em|bot|moi|ad|se))* (?:nhac|bao)${THEM}|(?:co|se) (?:tu )?(?:nhac|bao)${THEM} (?:khong|chua)|(?:tu )?nhac${THEM} ${WHEN})(?: (?:em|a|vay|the|nua|nhi|ha))*$`);
const MOST = 3;

/** Undefined: it asks no such thing. */
export function whenReminded(turn: Turn, text: string): Turn | undefined {
  if (!ASKED.test(spelled(text).join(' '))) return undefined;
  const { state, person, world } = turn;
  if (person.reminders === 'off') return again(says(turn, say.switchedOff()));
  const own = state.timers.filter((timer) => isPromised(timer) && timer.person === person.id);
  const days = upcoming(state, world).slice(0, MOST);
  const waits = state.timers.some((timer) => timer.kind === 'remind' && timer.person === person.id);
  return again(says(turn, say.whenReminded([...own.map(({ at, words = '' }) => ({ day: dayOf(at), of: words })), ...days].toSorted((a, b) => a.day.localeCompare(b.day)), { silence: waits ? AFTER_DAYS : [], dated: days.length > 0 })));
}
