import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Ours alone, where nobody else writes; a read-only disk does without. Before anything else is loaded.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/ocop', import.meta.url)));

const { runCommand } = await import('./command/command-line.ts');
await runCommand(process.argv.slice(2), '.env');
