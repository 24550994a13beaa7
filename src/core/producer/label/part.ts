import { judgeLabel } from '../../label/judge.ts';
import { partAsked } from '../../read/label-part.ts';
import * as say from '../../say/label.ts';
import { dossierOf } from '../dossier.ts';
import { id } from '../facts.ts';
import { contextOf } from './facts.ts';
import { meant } from './product.ts';
import { says, type Turn } from '../turn.ts';

/** Whether a line or two of a label are right: judged by themselves, nothing is missed and nothing kept. Undefined where no line is asked about. */
export function labelPart(turn: Turn, given: string): Turn | undefined {
  const text = partAsked(given);
  if (text === undefined) return undefined;
  const { state, world } = turn;
  const product = meant(turn);
  const dossier = dossierOf(state, product === 'which' ? undefined : product?.id, world);
  const set = dossier.facts.get(id('set'));
  const name = product === undefined || product === 'which' ? undefined : product.name;
  const { findings } = judgeLabel({ text, product: name ?? '', ...(typeof set === 'number' ? { set } : { kind: 'thuc_pham' }), on: dossier.on, context: contextOf(dossier) }, world.knowledge);
  return says(turn, ...say.partJudged(findings.filter(({ status, rule }) => status === 'wrong' || (status === 'advice' && OF_A_LINE.has(rule)))));
}

/** What a line shows by itself; the others speak of the whole label. */
const OF_A_LINE = new Set(['date-short', 'magnitude', 'e-number', 'emphasised', 'superlative', 'health-claim', 'registered-mark']);
