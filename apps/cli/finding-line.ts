import type { Finding } from '#infrastructure/readiness/finding.js';
import { remedyOf, saysOf } from '#messages/readiness/finding-in-words.js';

/** One check in the words that pages have for it, with its remedy below. */
export const findingLine = (finding: Finding): string => {
  const { check, ready, must } = finding;
  const remedy = remedyOf(finding, 'en');
  const state = ready ? 'ready    ' : must ? 'NOT READY' : 'advised  ';
  return `  ${state} ${check.padEnd(20)} ${saysOf(finding, 'en')}${remedy === undefined ? '' : `\n${' '.repeat(33)}${remedy}`}`;
};
