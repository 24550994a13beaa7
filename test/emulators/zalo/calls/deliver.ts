import type { Emulation } from '../emulation.ts';
import { messagePush } from '../view.ts';
import { isAccount, type Message } from '../world.ts';

/** Bring a message to every listener that may see it. The sender's own hears of it when the settings say. */
export function deliver({ world, settings, tell, later }: Emulation, message: Message): Message {
  const { from, audience } = message;
  const tellThem = (people: typeof audience) => { tell(people, (viewer) => messagePush(world, viewer, [message])); };
  tellThem(audience.filter((one) => one !== from));
  if (!isAccount(from)) return message;
  if (settings.echo === 'at-once' || message.by === 'phone') tellThem([from]);
  else if (settings.echo !== 'never') later(settings.echo, () => { tellThem([from]); });
  return message;
}
