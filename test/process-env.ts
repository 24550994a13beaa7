/** What a process of ours is started with in a test, beside its own settings: where programs stand, and where what Node compiled before is kept, so
 *  that hundreds of starts do not strip and compile the same files again. */
export const PLAIN: Readonly<Record<string, string>> = Object.fromEntries(['PATH', 'NODE_COMPILE_CACHE'].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
