import type { Sentence } from '../locale.js';

/** Between whom a dispute is. */
export const AGAINST: Sentence<{ readonly complainant: string; readonly respondent: string; readonly count: number }> =
  {
    'zh-CN': ({ complainant, respondent, count }) =>
      `${complainant} 诉 ${respondent}${count > 1 ? ` 等${count}方` : ''}`,
    en: ({ complainant, respondent, count }) =>
      `${complainant} v. ${respondent}${count > 1 ? ` and ${count - 1} other${count > 2 ? 's' : ''}` : ''}`,
  };
