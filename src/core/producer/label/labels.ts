import { joined } from '../../label/pieces.ts';
import type { MessageId, ProductId } from '../../ids.ts';
import type { Producer, ShownLabel } from '../state.ts';

/* The label rows of a producer. */

export const labelOf = (state: Producer, product: ProductId | undefined): ShownLabel | undefined => state.labels?.find((one) => one.product === product);

/** All faces as one text: a later one mends or continues those before. */
export const wholeText = ({ faces }: Pick<ShownLabel, 'faces'>): string => faces.reduce((text, face) => joined(text, face.text), '');

/** With this row in place of the one of the same product. */
export const putLabel = (state: Producer, label: ShownLabel): Producer => withLabels(state, [...(state.labels ?? []).filter((one) => one.product !== label.product), label]);

export const dropLabel = (state: Producer, product: ProductId | undefined): Producer => withLabels(state, (state.labels ?? []).filter((one) => one.product !== product));

/** Without the words that came in this message. Nothing is left of a label that had no others. */
export function withoutFace(state: Producer, message: MessageId): { readonly state: Producer; readonly faces: number } {
  let faces = 0;
  const labels = (state.labels ?? []).flatMap((label): ShownLabel[] => {
    const left = label.faces.filter((face) => face.message !== message);
    if (left.length === label.faces.length) return [label];
    faces += label.faces.length - left.length;
    return left.length > 0 || label.unconfirmed.length > 0 || label.told ? [{ ...label, faces: left }] : [];
  });
  return faces > 0 ? { state: withLabels(state, labels), faces } : { state, faces };
}

/** A photo taken back takes along what was read from it. */
export const withoutReading = (state: Producer, product: ProductId | undefined): Producer => {
  const label = labelOf(state, product);
  if (!label || label.unconfirmed.length === 0) return state;
  return label.faces.length > 0 || label.told ? putLabel(state, { ...label, unconfirmed: [] }) : dropLabel(state, product);
};

/** A label looked at before there was any product is of the first one. */
export function adopted(state: Producer, product: ProductId): Producer {
  const label = labelOf(state, undefined);
  return label ? putLabel(dropLabel(state, undefined), { ...label, product }) : state;
}

function withLabels({ labels: _before, ...state }: Producer, labels: readonly ShownLabel[]): Producer {
  return labels.length > 0 ? { ...state, labels } : state;
}
