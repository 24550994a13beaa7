/** A link code, `OC-7K2M9QFD`: eight signs without those that look alike. Also inside `/start OC7K2M9QFD`. */
const LINK_CODE = /(?:^|[^\p{L}\p{N}])oc[-\s]?([a-hj-km-np-z2-9]{8})(?![\p{L}\p{N}])/iu;
/** Without those that look alike. */
export const SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

export const linkCodeIn = (text: string): string | undefined => LINK_CODE.exec(text)?.[1]?.toUpperCase();

/** `CB-7K2M9QFD`: gives a role. Other than `OC-…`, which joins chats of a producer. */
const ROLE_CODE = /^\s*(?:\/start\s+)?cb[-\s]?([a-hj-km-np-z2-9]{8})\s*$/iu;

export const roleCodeIn = (text: string): string | undefined => ROLE_CODE.exec(text)?.[1]?.toUpperCase();

/** A code from random hex digits (at least sixteen). */
export function codeFrom(luck: string): string {
  let number = BigInt(`0x${luck}`);
  let code = '';
  for (let i = 0; i < 8; i += 1) {
    code += SIGNS[Number(number % BigInt(SIGNS.length))]!;
    number /= BigInt(SIGNS.length);
  }
  return code;
}
