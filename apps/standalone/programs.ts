import path from 'node:path';

/**
 * What Node is started with for each part: the built main.js, with options before it where a test runs it from source.
 */
export type Programs = Readonly<Record<'cli' | 'mail-server' | 'api' | 'worker' | 'demo-platform', readonly string[]>>;

/** The built programs beside this one. */
export const builtPrograms = (apps: string): Programs => {
  const main = (name: string): readonly string[] => ['--enable-source-maps', path.join(apps, name, 'main.js')];
  return {
    cli: main('cli'),
    'mail-server': main('mail-server'),
    api: main('api'),
    worker: main('worker'),
    'demo-platform': main('demo-platform'),
  };
};
