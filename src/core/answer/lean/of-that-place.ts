import type { Knowledge } from '../../knowledge.ts';
import { findPlaces } from '../../place/find.ts';
import { spelled } from '../../read/plain.ts';

/* "Ở Ninh Bình thì bao nhiêu" behind "đạt 3 sao có thưởng không": what was asked, of that place. */

const ASKS = /\b(?:sao|the nao|bao nhieu|may|khong|gi|nao|ai|o dau)\b/;
const BARE = new Set('a da u ua con the vay ma thi em anh chi ad o tai ben tren duoi ve cho tinh xa huyen thanh pho tp que minh nha sao nao nhu bao nhieu may co duoc khong gi ai dau nhi ha la roi ben chung'.split(' '));

/** The question before, where these words name a place and say nothing beside: what is told there is the same everywhere, or says that each province has
 *  its own. Undefined where that question names a place itself. */
export function ofThatPlace(text: string, before: string, { places }: Knowledge): string | undefined {
  const [place, ...others] = findPlaces(text, places);
  if (!place || others.length > 0 || findPlaces(before, places).length > 0) return undefined;
  const rest = spelled(text.normalize('NFC').replace(place.marked ?? place.said, ' '));
  return rest.every((word) => BARE.has(word)) && ASKS.test(rest.join(' ')) ? before : undefined;
}
