import * as say from '../../say/understood.ts';
import { answerInWords, valueInWords } from '../../say/values.ts';
import { currentDossier } from '../dossier.ts';
import { id } from '../facts.ts';
import type { Act, Offer, Wish } from '../focus.ts';
import type { Turn } from '../turn.ts';

/* What a message that no rule could read may mean where the talk stands. A model chooses among these and nothing else; they are
 * made anew when it has chosen, so that nothing it returns is acted on but what is possible then. */

/** `own-word`: only the person's own words or tap do it; we say how. `fact`: it writes down something of them. */
export type Meaning = {
  readonly id: string;
  readonly label: string;
  readonly means:
    | { readonly type: 'act'; readonly act: Act; /** What it writes down, in words; absent when it writes nothing. */ readonly writes?: string }
    | { readonly type: 'own-word'; readonly wish: Wish; readonly command: string }
    | { readonly type: 'question' }
    | { readonly type: 'outside' };
};

/** Wishes that take something away, hand something out or stop something: never on a model's word. */
const OWN_WORD: Readonly<Partial<Record<Wish, string>>> = {
  erase: '/xoa', 'drop-product': '/bo', cancel: '/huy', quiet: '/tatnhac', link: '/noi', invite: '/moi', 'show-data': '/dulieu',
};

/** Wishes about the question that is open. */
const OF_A_QUESTION = new Set<Wish>(['why', 'explain', 'later', 'unknown']);

/** How many things nobody asked about are offered: more costs money and confuses. */
const MOST_VOLUNTEERED = 60;

export function meanings(turn: Turn): readonly Meaning[] {
  const asking = turn.person.focus.type === 'asking';
  const wishes = (Object.keys(say.WISHED) as Wish[]).filter((wish) => asking || !OF_A_QUESTION.has(wish));
  return distinct([
    ...offered(turn),
    ...wishes.map((wish) => wished(wish)),
    ...volunteered(turn),
    { id: 'question', label: say.OTHER_QUESTION, means: { type: 'question' } },
    { id: 'outside', label: say.OUTSIDE, means: { type: 'outside' } },
  ]);
}

function wished(wish: Wish): Meaning {
  const command = OWN_WORD[wish];
  const writes = wish === 'later' || wish === 'unknown' ? { writes: say.WISHED[wish] } : {};
  return { id: `wish:${wish}`, label: say.WISHED[wish], means: command ? { type: 'own-word', wish, command } : { type: 'act', act: { type: 'wish', wish }, ...writes } };
}

/** The answers to the open question. */
function offered(turn: Turn): Meaning[] {
  const { focus } = turn.person;
  return focus.type === 'asking' ? focus.offered.flatMap((offer) => answerTo(offer, turn) ?? []) : [];
}

/** Consent, erasing, sending to a person, codes and the like are not here: those need the person's own yes. */
function answerTo({ label, act }: Offer, turn: Turn): Meaning | undefined {
  const { knowledge } = turn.world;
  const chosen = (key: string, writes?: string): Meaning => ({ id: key, label, means: { type: 'act', act, ...(writes ? { writes } : {}) } });
  switch (act.type) {
    case 'fact': return chosen(`fact:${act.fact}=${act.value}`, valueInWords(act.fact, act.value, knowledge));
    case 'set': return chosen(`set:${act.set}`, answerInWords(id('set'), act.set, knowledge));
    case 'score': return chosen(`score:${act.criterion}=${act.points}`, label);
    case 'paper': return chosen(`paper:${act.item ?? 'other'}`, label);
    case 'photo-of': return chosen(`photo-of:${act.what}`, label);
    case 'put': return chosen(`put:${act.put}`, say.WISHED[act.put]);
    case 'renew': return chosen(`renew:${act.product}`, label);
    case 'guide': return chosen(`guide:${act.path.join('/')}`);
    case 'talk-about': return chosen(`talk-about:${act.product}`);
    case 'passage': return chosen(`passage:${act.entry}`);
    case 'label-kind': return chosen(`label-kind:${act.kind}`);
    case 'label-printed': return chosen(`label-printed:${act.before ? 'before' : 'after'}`);
    case 'never-mind': return chosen('never-mind');
    case 'wish': return OWN_WORD[act.wish] ? undefined : { ...wished(act.wish), label };
    case 'consent': case 'send': case 'erase': case 'drop': case 'rename': case 'add-product': case 'redeem': case 'ask-person': case 'hand-over': case 'settle': case 'ask-back': case 'label-read': case 'held': return undefined;
    default: return act satisfies never;
  }
}

/** What somebody may tell unasked: who they are, their case, and what the list still hangs on. */
function volunteered(turn: Turn): Meaning[] {
  const { knowledge } = turn.world;
  const dossier = currentDossier(turn.state, turn.person, turn.world);
  const own = dossier.lines.filter((line) => line.item.by === 'producer' && line.state !== 'not-needed');
  const open = new Set(own.flatMap((line) => (line.finding.type === 'open' ? line.finding.needs : [])));
  const papers = own.toSorted((a, b) => a.item.rank - b.item.rank).map((line) => line.item.id);
  const facts = [...['producer-kind', 'case', 'certificate-stars', 'stars'].map(id), ...open, ...papers];
  const product = dossier.product?.id;
  return facts.flatMap((fact): Meaning[] => {
    const definition = knowledge.facts.get(fact);
    if (!definition || (definition.about === 'product' && !product)) return [];
    return definition.answers.map(({ value }) => {
      const told = valueInWords(fact, value, knowledge);
      const act: Act = { type: 'fact', fact, ...(definition.about === 'product' && product ? { product } : {}), value };
      return { id: `fact:${fact}=${value}`, label: `cho biết ${told}`, means: { type: 'act', act, writes: told } };
    });
  }).slice(0, MOST_VOLUNTEERED);
}

/** Each once, the first way of saying it. */
function distinct(all: readonly Meaning[]): Meaning[] {
  const seen = new Set<string>();
  return all.filter(({ id }) => !seen.has(id) && seen.add(id));
}
