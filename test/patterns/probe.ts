import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

/* Puts to every pattern of ours its own words, over and over. One whose repeated part can read the same words in two ways (`(?:tui|tui )*`, `(?:co|co gang|gang )*`)
 * tries them all before it gives up: forty words in a message, and the service answers nobody any more. Prints those that do not end in time, with their files.
 * It runs as a process of its own: patterns that are put together are caught where they are made. `npm run patterns` begins with each word of a pattern, the
 * test with the first few. */

const SRC = join(import.meta.dirname, '../../src');
const isDeep = process.argv.includes('--deep');
const REPEATED = 40;
/** All texts of a pattern together, in ms; one that ends needs a hundredth of it. */
const ENOUGH = isDeep ? 8000 : 1000;
const HEADS = isDeep ? Infinity : 8;
const MIXED = isDeep ? 150 : 40;

type Found = { readonly source: string; readonly flags: string; readonly file: string };
const found = new Map<string, Found>();
const Plain = RegExp;
let file = '';

function keep({ source, flags }: RegExp): void {
  if (/\)[+*{]/.test(source) && !found.has(source)) found.set(source, { source, flags: flags.replaceAll(/[gy]/g, ''), file });
}

const LITERAL = /(?<=[=(,:[!&|?\s>])\/((?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n\\[])+)\/([dgimsuvy]*)/g;

/** Those that stand in a file as they are. */
function literalsIn(text: string): void {
  for (const [, source, flags] of text.matchAll(LITERAL)) {
    try {
      keep(new Plain(source!, flags));
    } catch {
      // A division, or a path in a text.
    }
  }
}

/** Single words, words on end in the pattern, and some put together by a fixed choice. */
function textsOf(source: string): readonly string[] {
  const words = [...new Set(source.replaceAll(/\\[a-zA-Z](?:\{[^}]*\})?/g, ' ').match(/[\p{L}\d]+/gu) ?? [])];
  const pairs = [...source.matchAll(/(?=(?<![\p{L}\\])(\p{L}+ \p{L}+)(?!\p{L}))/gu)].map(([, pair]) => pair!);
  const mixed = words.length === 0 ? [] : Array.from({ length: MIXED }, (_, i) => `${words[(i * 7) % words.length]!} ${words[(i * 13 + 5) % words.length]!}`);
  const heads = ['', ...words.slice(0, HEADS).map((word) => `${word} `)];
  return [...words, ...pairs, ...mixed].flatMap((unit) => heads.map((head) => `${head}${`${unit} `.repeat(REPEATED)}zz`));
}

function ends({ source, flags }: Found): boolean {
  try {
    runInNewContext('const pattern = new RegExp(source, flags); for (const text of texts) pattern.test(text);', { source, flags, texts: textsOf(source) }, { timeout: ENOUGH });
    return true;
  } catch {
    return false;
  }
}

globalThis.RegExp = new Proxy(Plain, {
  construct(target, args, newTarget): RegExp {
    const made = Reflect.construct(target, args, newTarget) as RegExp;
    keep(made);
    return made;
  },
});
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.includes('weights')).toSorted();
for (file of files) literalsIn(readFileSync(join(SRC, file), 'utf8'));
// What starts something when it is loaded, the command line and workers, makes no patterns of its own.
for (file of files.filter((name) => /^(?:core|search|llm)\//.test(name))) await import(join(SRC, file));
globalThis.RegExp = Plain;

const hung = [...found.values()].filter((one) => !ends(one)).map((one) => `${one.file}: ${one.source}`);
console.log(JSON.stringify({ patterns: found.size, hung }));
