import * as g from './grounds.js';
import type { GuideHint } from './guide.js';
import type { When } from './questions.js';

const holder: When = { who: ['right-holder'], proof: ['proven'], matter: ['mark', 'patent', 'work', 'geographical'] };

/** What good faith asks of whoever goes on, told before it does. */
export const HINTS = [
  { code: 'malicious-doubles', when: holder, ...g.ECL_42_3 },
  {
    code: 'honest-error',
    when: holder,
    ...g.law('法释〔2020〕9号 art. 5', '法释〔2020〕9号 art. 5: exempt where good faith is proved [S13]'),
  },
  { code: 'unstable-right', when: { report: ['without-report'] }, ...g.BAD_FAITH },
  {
    code: 'no-second-notice',
    when: { matter: ['work'], state: ['declared'] },
    ...g.law('信息网络传播权保护条例 17', '信息网络传播权保护条例 art. 17: restored at once, no repeat notice [S10]'),
  },
  {
    code: 'not-a-competitor',
    when: { proof: ['not-mine'] },
    ...g.practice('Shenzhen guideline 4.2.3', 'Shenzhen guideline 4.2.3(3)'),
  },
  {
    code: 'keep-what-there-is',
    when: { proof: ['unproven'] },
    ...g.practice('Shenzhen guideline 4.2.3', 'Shenzhen guideline 4.2.3(1)'),
  },
  {
    code: 'true-declaration',
    when: { stand: ['mistaken', 'malicious'] },
    ...g.law('法释〔2020〕9号 art. 4', '法释〔2020〕9号 art. 4: false declarations, punitive damages [S13]'),
  },
  {
    code: 'keep-demands',
    when: { stand: ['malicious'] },
    ...g.practice('Signals M09, M10', 'procedures.md 4.3: withdrawal for money; signals open a review, not a sanction'),
  },
  { code: 'refusal-is-no-fault', when: { other: ['refuses'] }, ...g.VOLUNTARY },
  { code: 'keep-the-secret', when: { matter: ['secret'] }, ...g.SECRETS },
  { code: 'refund-stays', when: { who: ['buyer'] }, ...g.TIP },
] as const satisfies readonly GuideHint<string, When>[];
