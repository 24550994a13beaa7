import { afterEach } from 'vitest';
import { undo } from './undone.ts';

/* Suites that share their modules load `undone.ts` once: what it handed out is taken back from here, which every suite runs. */
afterEach(undo);
