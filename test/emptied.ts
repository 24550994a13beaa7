import { afterEach } from 'vitest';
import { empty } from './fresh.ts';

/* Suites that share their modules load `fresh.ts` once: what it handed out is taken back from here, which every suite runs. */
afterEach(empty);
