import { inflateSync } from 'node:zlib';

/* What Zalo writes into its login code is not documented; it comes as a picture. So the picture is what is shown: its squares
 * are read off and drawn with letters. Nothing is decoded, so nothing can be decoded wrongly. */

type Picture = { readonly width: number; readonly height: number; readonly isDark: (x: number, y: number) => boolean };

/** The code as text for a terminal, dark squares on a light ground whatever the terminal's colours. Undefined: not a picture
 *  this can read; the file is there. */
export function drawn(png: Uint8Array): string | undefined {
  try {
    const squares = squaresIn(pictureFrom(Buffer.from(png)));
    return squares && lines(squares);
  } catch {
    return undefined;
  }
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** PNG without interlacing, the usual kinds of it. */
function pictureFrom(png: Buffer): Picture {
  let header: Buffer | undefined;
  let palette: Buffer = Buffer.alloc(0);
  const data: Buffer[] = [];
  for (let at = 8; at + 8 <= png.length;) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 8, at + 8 + length);
    const type = png.toString('latin1', at + 4, at + 8);
    if (type === 'IHDR') header = body;
    else if (type === 'PLTE') palette = body;
    else if (type === 'IDAT') data.push(body);
    at += 12 + length;
  }
  if (!header) throw new Error('no PNG');
  const [width, height, depth, kind] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8]!, header[9]!];
  const channels = CHANNELS[kind];
  if (channels === undefined || depth > 8 || header[12] !== 0 || width > 4000 || height > 4000) throw new Error('another kind of PNG');
  const row = Math.ceil((width * channels * depth) / 8);
  const pixels = unfiltered(inflateSync(Buffer.concat(data), { maxOutputLength: (row + 1) * height }), row, height, Math.max(1, (channels * depth) >> 3));
  const sample = (x: number, y: number, channel: number): number => {
    const bit = (x * channels + channel) * depth;
    return (pixels[y * row + (bit >> 3)]! >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
  };
  const light = (x: number, y: number): number => {
    const first = sample(x, y, 0);
    if (kind === 3) return (palette[first * 3]! + palette[first * 3 + 1]! + palette[first * 3 + 2]!) / 3;
    const scale = 255 / (2 ** depth - 1);
    return (channels >= 3 ? (first + sample(x, y, 1) + sample(x, y, 2)) / 3 : first) * scale;
  };
  const clear = (x: number, y: number): boolean => (kind === 4 || kind === 6) && sample(x, y, channels - 1) < 2 ** (depth - 1);
  return { width, height, isDark: (x, y) => !clear(x, y) && light(x, y) < 128 };
}

function unfiltered(raw: Buffer, row: number, height: number, step: number): Buffer {
  const out = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (row + 1)]!;
    for (let i = 0; i < row; i += 1) {
      const left = i >= step ? out[y * row + i - step]! : 0;
      const up = y > 0 ? out[(y - 1) * row + i]! : 0;
      const corner = y > 0 && i >= step ? out[(y - 1) * row + i - step]! : 0;
      const guess = filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : filter === 4 ? paeth(left, up, corner) : 0;
      out[y * row + i] = (raw[y * (row + 1) + 1 + i]! + guess) & 255;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [left, up, corner].map((one) => Math.abs(left + up - corner - one)) as [number, number, number];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** The corner of a code is a dark line of seven squares: that tells how large one is. */
function squaresIn({ width, height, isDark }: Picture): boolean[][] | undefined {
  const all = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
  const rows = all(height).filter((y) => all(width).some((x) => isDark(x, y)));
  const columns = all(width).filter((x) => all(height).some((y) => isDark(x, y)));
  const [top, bottom, left, right] = [rows[0], rows.at(-1), columns[0], columns.at(-1)];
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return undefined;
  let run = 0;
  while (left + run < width && isDark(left + run, top)) run += 1;
  const size = run / 7;
  const count = Math.round((right - left + 1) / size);
  if (size < 1 || (count - 17) % 4 !== 0 || count < 21 || count > 177 || Math.abs((bottom - top + 1) / size - count) > 0.5) return undefined;
  const middle = (start: number, length: number, i: number): number => Math.floor(start + ((i + 0.5) * length) / count);
  return all(count).map((y) => all(count).map((x) => isDark(middle(left, right - left + 1, x), middle(top, bottom - top + 1, y))));
}

const EDGE = 2;

function lines(squares: readonly (readonly boolean[])[]): string {
  const size = squares.length + 2 * EDGE;
  const dark = (x: number, y: number): boolean => squares[y - EDGE]?.[x - EDGE] ?? false;
  const text: string[] = [];
  for (let y = 0; y < size; y += 2) {
    const signs = Array.from({ length: size }, (_, x) => (dark(x, y) ? (dark(x, y + 1) ? '█' : '▀') : dark(x, y + 1) ? '▄' : ' '));
    text.push(`\u001b[30;107m${signs.join('')}\u001b[0m`);
  }
  return text.join('\n');
}
