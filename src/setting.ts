import { z } from 'zod';

/** A whole number as the environment says it. */
export const number = (least: number, most: number): z.ZodCoercedNumber => z.coerce.number('phải là số').int('phải là số nguyên').min(least, `phải từ ${least} trở lên`).max(most, `nhiều nhất là ${most}`);

/** The same, with what it is where nothing is said. */
export const whole = (least: number, most: number, usual: number): z.ZodDefault<z.ZodCoercedNumber> => number(least, most).default(usual);
