import path from 'node:path';

/**
 * What Node is started with for each part: the built main.js, with options before it where a test runs it from source.
 */
export type Programs = Readonly<Record<'cli' | 'mail-server' | 'api' | 'worker' | 'demo-platform', readonly string[]>>;

/** Source maps of our own code alone, for what was built into this folder. */
export const ownMaps = (built: string): readonly string[] => [
  '--import',
  path.join(built, 'libs/infrastructure/own-source-maps.js'),
];

/**
 * What all run with: their own maps, and new objects in 16 MB at most instead of the 32 that V8 would take, of which it
 * gives nothing back to the machine while a program rests (docs/bench.md, At rest).
 */
const options = (apps: string): readonly string[] => [...ownMaps(path.join(apps, '..')), '--max-semi-space-size=16'];

/**
 * What the small ones beside the engine run with: their heap may grow by a third between two collections, so that V8
 * does not take twice what they need the longer they run. A mail server that holds 10,000 mails stays at 63 MB instead
 * of 130.
 */
const SMALL = ['--max-semi-space-size=4', '--heap-growing-percent=30'];

/** The built programs beside this one. */
export const builtPrograms = (apps: string): Programs => {
  const main = (name: string, more: readonly string[] = []): readonly string[] => [
    ...options(apps),
    ...more,
    path.join(apps, name, 'main.js'),
  ];
  return {
    cli: main('cli'),
    'mail-server': main('mail-server', SMALL),
    api: main('api'),
    worker: main('worker'),
    'demo-platform': main('demo-platform', SMALL),
  };
};
