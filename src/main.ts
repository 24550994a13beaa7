import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Ours alone, where nobody else writes; a read-only disk does without. Before anything else is loaded.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/ocop', import.meta.url)));
if (existsSync('.env')) process.loadEnvFile('.env');

const { runCommand } = await import('./command/command-line.ts');
await runCommand(process.argv.slice(2));
