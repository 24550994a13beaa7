import type { FactId } from '../../ids.ts';
import { ofLiquor } from '../../read/licence.ts';
import { factsOf } from '../facts.ts';
import type { Product } from '../state.ts';
import type { Turn } from '../turn.ts';

/** The words as somebody of their trade means them: of a maker of rượu (sets 14 and 15) a bare "giấy phép" is the one to make it. */
export const ownWords = ({ state, person }: Turn, text: string, named?: Product): string => ([14, 15].includes(Number(factsOf(state, named?.id ?? person.product).get('set' as FactId))) ? ofLiquor(text) : text);
