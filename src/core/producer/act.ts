import * as say from '../say/talk.ts';
import { passagePicked } from './asked/answers.ts';
import { acknowledge } from './acknowledge.ts';
import { askNext, guideQuestion } from './ask.ts';
import { decided } from './consent/abroad.ts';
import { agreed, declined } from './consent/consent.ts';
import { currentDossier } from './dossier.ts';
import { namePaper } from './learn/documents.ts';
import { id, putFact } from './facts.ts';
import type { Act } from './focus.ts';
import { fulfilWish } from './asked/fulfil.ts';
import { allHeld } from './learn/have-all.ts';
import { askBack, handOver, settle } from './asked/hand-over.ts';
import { labelKind, labelPrinted } from './label/told.ts';
import { labelConfirmed } from './label/labelling.ts';
import { learnFact } from './learn/fact.ts';
import { photoOf } from './label/photo-of.ts';
import { forget } from './consent/privacy.ts';
import { addProduct, dropProduct, renameProduct, talkAbout } from './goods/change.ts';
import { redeem } from './consent/linking.ts';
import { keepQuestion, withdrawn } from './asked/questions.ts';
import { scored } from './score/scoring.ts';
import { asks, idle, saidIn, says, type Turn } from './turn.ts';

/** Does what a picked choice means. */
export function act(turn: Turn, chosen: Act, how: { corrects: boolean } = { corrects: false }): Turn {
  switch (chosen.type) {
    case 'fact': {
      const about = chosen.product && chosen.product !== turn.person.product ? talkAbout(turn, chosen.product) : turn;
      const before = currentDossier(about.state, about.person, about.world);
      const known = acknowledge(learnFact(about, chosen.fact, chosen.value, 'picked'), before, how.corrects);
      return known.asked ? known : askNext(known, { fact: chosen.fact, ...(chosen.product ? { product: chosen.product } : {}) });
    }
    case 'put': {
      const state = putFact(turn.state, chosen.fact, chosen.product, { put: chosen.put }, saidIn(turn, 'picked'));
      const definition = turn.world.knowledge.facts.get(chosen.fact);
      return askNext(says({ ...turn, state }, say.putOff(chosen.put, definition)));
    }
    case 'set': {
      const about = chosen.product !== turn.person.product ? talkAbout(turn, chosen.product) : turn;
      const before = currentDossier(about.state, about.person, about.world);
      return askNext(acknowledge(learnFact(about, id('set'), chosen.set, 'picked'), before, how.corrects));
    }
    case 'guide': {
      const product = turn.state.products.find((one) => one.id === chosen.product);
      return product ? asks(turn, guideQuestion(turn, product.id, product.name, chosen.path)) : askNext(turn);
    }
    case 'wish': return fulfilWish(turn, chosen.wish) ?? askNext(turn);
    case 'consent': return chosen.given ? agreed(turn, chosen.sends) : declined(turn);
    case 'send': return askNext(decided(turn, chosen.sends));
    case 'held': return allHeld(turn, chosen.product, chosen.items);
    case 'photo-of': return photoOf(turn, chosen.document, chosen.what);
    case 'paper': return namePaper(turn, chosen.document, chosen.item);
    case 'talk-about': {
      const there = talkAbout(turn, chosen.product);
      return chosen.wish ? (fulfilWish(there, chosen.wish) ?? askNext(there)) : askNext(says(there, say.talkingAbout(there)));
    }
    case 'renew': {
      const there = talkAbout(turn, chosen.product);
      const again = learnFact(there, id('case'), 'danh_gia_lai', 'picked');
      return fulfilWish(again, 'missing') ?? askNext(again);
    }
    case 'add-product': return askNext(addProduct(turn, chosen.name));
    case 'rename': return askNext(renameProduct(turn, chosen.product, chosen.name));
    case 'drop': return askNext(dropProduct(turn, chosen.product));
    case 'passage': return passagePicked(withdrawn(idle(turn), chosen.question), chosen.entry);
    case 'redeem': return redeem(idle(turn), chosen.code);
    case 'score': return scored(turn, chosen, how.corrects);
    case 'label-kind': return labelKind(turn, chosen);
    case 'label-printed': return labelPrinted(turn, chosen);
    case 'label-read': return labelConfirmed(turn, chosen.product);
    case 'erase': return forget(turn);
    case 'ask-person': {
      const kept = keepQuestion(idle(turn), chosen.text);
      return kept.asked ? kept : askNext(kept);
    }
    case 'hand-over': return handOver(turn, chosen.question, chosen.shown);
    case 'settle': return settle(turn, chosen.question);
    case 'ask-back': return askBack(turn, chosen.question);
    case 'never-mind': return askNext(says(idle(turn), say.neverMind()));
    default: return chosen satisfies never;
  }
}
