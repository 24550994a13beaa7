import type { Me, RawMessage } from './raw.ts';

const entitiesOf = ({ entities, caption_entities }: RawMessage) => entities ?? caption_entities ?? [];
const wordsOf = ({ text, caption }: RawMessage): string => text ?? caption ?? '';

/** What a message answers. Every message of a topic "answers" the one that opened it, which means nothing. */
export const answeredBy = ({ reply_to_message: answered }: RawMessage) => (answered && !('forum_topic_created' in answered) ? answered : undefined);

/** In a group somebody wants us: names us, answers what we said, or gives a command that is not another bot's. */
export function isAddressed(message: RawMessage, me: Me): boolean {
  if (answeredBy(message)?.from?.id === me.id) return true;
  const words = wordsOf(message);
  return entitiesOf(message).some(({ type, offset, length, user }) => {
    const part = words.slice(offset, offset + length);
    if (type === 'mention') return isOurName(part, me);
    if (type === 'text_mention') return user?.id === me.id;
    const at = part.indexOf('@');
    return type === 'bot_command' && offset === 0 && (at < 0 || isOurName(part.slice(at), me));
  });
}

/** The words without our name in them: `@ocop_bot còn thiếu gì`, `/start@ocop_bot OC-…`. */
export function unaddressed(message: RawMessage, me: Me): string {
  const words = wordsOf(message);
  const ours = entitiesOf(message).flatMap(({ type, offset, length, user }) => {
    const part = words.slice(offset, offset + length);
    if ((type === 'mention' && isOurName(part, me)) || (type === 'text_mention' && user?.id === me.id)) return [[offset, offset + length] as const];
    const at = part.indexOf('@');
    return type === 'bot_command' && at > 0 && isOurName(part.slice(at), me) ? [[offset + at, offset + length] as const] : [];
  });
  return ours.toReversed().reduce((left, [from, to]) => left.slice(0, from) + left.slice(to), words).replaceAll(/ {2,}/g, ' ').trim();
}

const isOurName = (name: string, { username }: Me): boolean => name.toLowerCase() === `@${username.toLowerCase()}`;
