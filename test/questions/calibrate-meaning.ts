import { writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { FILE, written } from '../../src/search/word-vectors.ts';
import { learnMeaning } from './meaning.ts';

/* `npm run calibrate:meaning`: learns the word vectors that the search goes by (src/search/word-vectors.bin) from the ways of asking in the knowledge. Run it
 * again when many of those have changed, and `npm run calibrate:scope` behind it. */

const vectors = learnMeaning(loadKnowledge().passages);
const bytes = written(vectors);
writeFileSync(FILE, bytes);
process.stdout.write(`${vectors.terms.length} terms, ${(bytes.length / 1e6).toFixed(2)} MB, ${crc32(bytes).toString(16)}\n`);
