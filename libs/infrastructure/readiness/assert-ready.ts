import type { Finding } from './finding.js';

/** Throws in production for what must be and is not, each in words with its remedy; elsewhere nothing of it is asked. */
export function assertReady(
  environment: 'production' | 'development',
  findings: readonly Finding[],
  inWords: (finding: Finding) => string,
): void {
  const missing = findings.filter(({ ready, must }) => must && !ready);
  if (environment !== 'production' || missing.length === 0) return;
  throw new Error(['It is not ready for production:', ...missing.map((one) => `  ${inWords(one)}`)].join('\n'));
}
