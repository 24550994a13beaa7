import type { LabelContext } from '../../label/checks.ts';
import { draftLabel } from '../../label/draft.ts';
import { judgeLabel, kindFor, type Judgement } from '../../label/judge.ts';
import type { LabelKind } from '../../label/rules.ts';
import type { Day } from '../../time.ts';
import { dossierOf, type Dossier, type OnFile } from '../dossier.ts';
import { id } from '../facts.ts';
import { labelOf, wholeText } from './labels.ts';
import type { Producer, Product, ShownLabel } from '../state.ts';
import type { World } from '../step.ts';

/* What the facts of a product say to the rules of labels. */

/** NĐ 37/2026 is in force from the next day. */
const LAST_DAY_OF_OLD = '2026-01-22' as Day;

/** Judges what is on the label by the rules of this day and the facts of its product. */
export function judged(label: ShownLabel, state: OnFile, world: World): Judgement {
  const dossier = dossierOf(state, label.product, world);
  const set = dossier.facts.get(id('set'));
  return judgeLabel(
    { text: wholeText(label), ...(label.kind !== undefined ? { kind: label.kind } : {}), ...(typeof set === 'number' ? { set } : {}), on: dossier.on, context: { ...contextOf(dossier), ...(label.printedBefore ? { printed: LAST_DAY_OF_OLD } : {}) } },
    world.knowledge,
  );
}

const BODIES: Readonly<Record<string, LabelContext['producer']>> = {
  ho_kinh_doanh: 'ho_kinh_doanh', ho_chua_dang_ky: 'ho_kinh_doanh', htx: 'hop_tac_xa', to_hop_tac: 'to_hop_tac', doanh_nghiep: 'doanh_nghiep', doanh_nghiep_lon: 'doanh_nghiep',
};

/** Who makes it, and its certificate: none for whoever registers the first time, unknown when nobody has said. */
export function contextOf({ facts }: Dossier): LabelContext {
  const producer = BODIES[String(facts.get(id('producer-kind')) ?? '')];
  const stars = facts.get(id('certificate-stars'));
  const expires = facts.get(id('certificate-expires'));
  const first = facts.get(id('case')) === 'lan_dau';
  return {
    ...(producer ? { producer } : {}),
    ...(typeof stars === 'number' ? { certificate: { stars, ...(typeof expires === 'string' ? { expires: expires as Day } : {}) } } : first ? { certificate: null } : {}),
  };
}

const WORDS: Readonly<Record<string, string>> = { ho_kinh_doanh: 'Hộ kinh doanh', ho_chua_dang_ky: 'Hộ', htx: 'Hợp tác xã', to_hop_tac: 'Tổ hợp tác', trang_trai: 'Trang trại', doanh_nghiep: 'Công ty', doanh_nghiep_lon: 'Công ty' };

/** Which kind of goods a product's label would be of, before there is one. */
export function kindOf(product: Product, state: Producer, world: World): LabelKind | undefined {
  const dossier = dossierOf(state, product.id, world);
  const kind = labelOf(state, product.id)?.kind;
  const set = dossier.facts.get(id('set'));
  return kindFor({ text: product.name, ...(kind !== undefined && kind !== 'unknown' ? { kind } : {}), ...(typeof set === 'number' ? { set } : {}), on: dossier.on }, world.knowledge);
}

/** The label of a product for the designer. */
export function drafted(product: Product, state: Producer, world: World): string {
  const dossier = dossierOf(state, product.id, world);
  const told = (name: string) => { const value = dossier.facts.get(id(name)); return value === undefined ? undefined : String(value); };
  const label = labelOf(state, product.id);
  return draftLabel(
    {
      name: product.name, kind: kindOf(product, state, world), body: WORDS[told('producer-kind') ?? ''], maker: told('producer-name'), commune: told('commune'), province: told('province'),
      given: label && label.faces.length > 0 ? wholeText(label) : undefined, context: contextOf(dossier), on: dossier.on,
    },
    world.knowledge,
  );
}
