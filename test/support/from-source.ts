/** What Node is started with to run one of our programs from its TypeScript source. */
export const fromSource = (file: string): readonly string[] => [
  '--no-warnings',
  '--import',
  './test/support/typescript.mjs',
  file,
];
