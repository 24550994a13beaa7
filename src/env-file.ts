import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { codeOf, Fault } from './fault.ts';

/** Takes the settings of a file into the environment; what stands there already stays. As offices write it: with the mark that Windows puts
 *  before a text, or in its UTF-16, which Node's own reader would silently lose a name to. No file is no fault. */
export function takeSettings(file: string): void {
  const text = textOf(file);
  if (text === undefined) return;
  const at = text.split('\n').findIndex((line) => NO_SIGN.test(line));
  if (at >= 0) throw new Fault(`${file}: dòng ${at + 1} thiếu dấu = sau tên`);
  for (const [name, value] of Object.entries(parseEnv(text))) if (process.env[name] === undefined) process.env[name] = value;
}

/** One of our names, and then something else than its sign. */
const NO_SIGN = /^(?:export )?OCOP_\w+(?:[ \t]*[^\w\s=]|[ \t]+[^\s=]|\s*$)/;

function textOf(file: string): string | undefined {
  let bytes: Buffer;
  try { bytes = readFileSync(file); } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return undefined;
    throw new Fault(`${file}: không đọc được (${code ?? 'không rõ'})`, { cause: error });
  }
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  try { return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes); } catch (error) {
    throw new Fault(`${file}: không phải chữ UTF-8; lưu lại tệp ở mã UTF-8`, { cause: error });
  }
}
