import { z } from 'zod';
import type { Member, Scope } from '../core/staff/roles.ts';
import { present } from './rows.ts';
import type * as table from './tables.ts';

const scope = z.strictObject({ communes: z.array(z.string()), tags: z.array(z.string()) });

export const scopeFrom = (text: string): Scope => scope.parse(JSON.parse(text));

export const memberFrom = (row: typeof table.member.$inferSelect): Member => ({ ...present(row), scope: scopeFrom(row.scope) }) as unknown as Member;
