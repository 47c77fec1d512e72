import * as g from './grounds.js';
import type { AvenueTold } from './guide.js';

const identity = {
  code: 'true-identity',
  ...g.law('Civil Code 1195', 'Civil Code 1195-1196: true identity [S2]'),
} as const;
const consent = {
  code: 'binds-by-consent',
  ...g.practice('practice P19', 'practice P19: consent of all bound'),
} as const;
const evidence = {
  code: 'evidence-kept',
  ...g.practice('Shenzhen guideline 4.2.3', 'Shenzhen guideline 4.2.3(1)'),
} as const;

/** What one does oneself or with the association; words for each code stand in libs/messages/guide. */
export const HERE = [
  {
    avenue: 'letter',
    grounds: [
      { code: 'notice-duty', ...g.ECL_42 },
      { code: 'declaration-right', ...g.ECL_43 },
      { code: 'five-ways', ...g.ECL_60 },
    ],
    ready: [
      identity,
      { code: 'goods-located', ...g.NOTICE },
      { code: 'first-evidence', ...g.NOTICE },
      { code: 'truth-promised', ...g.NOTICE },
    ],
    times: [
      { code: 'platform-promptly', ...g.ECL_42 },
      { code: 'letter-own-day', ...g.own('Guide', 'Our choice: whoever writes sets the day; no law names one') },
    ],
    limits: [
      { code: 'letter-not-sent', ...g.own('Guide', 'Our choice: nothing is stored or sent') },
      { code: 'letter-no-order', ...g.ECL_60 },
    ],
  },
  {
    avenue: 'negotiation',
    grounds: [{ code: 'five-ways', ...g.ECL_60 }],
    ready: [evidence, { code: 'own-terms', ...g.own('Guide', 'Our choice') }],
    times: [{ code: 'no-period', ...g.own('Guide', 'No law names a period for negotiation') }],
    limits: [
      { code: 'not-confirmable', ...g.law('CPL 205', 'CPL 205; practice P22: through a mediation body only [S9]') },
      { code: 'periods-run-on', ...g.ECL_43_2 },
    ],
  },
  {
    avenue: 'complaint',
    grounds: [
      { code: 'notice-duty', ...g.ECL_42 },
      { code: 'association-mediates', ...g.ECL_60 },
    ],
    ready: [
      identity,
      { code: 'right-papers', ...g.PAPERS },
      { code: 'goods-located', ...g.NOTICE },
      { code: 'first-evidence', ...g.NOTICE },
      { code: 'service-address', ...g.law('人民法院在线诉讼规则 29', 'Online Litigation Rules 29-31 [S3]') },
      { code: 'truth-promised', ...g.NOTICE },
    ],
    times: [
      { code: 'platform-promptly', ...g.ECL_42 },
      { code: 'fifteen-to-sue', ...g.ECL_43_2 },
      { code: 'times-in-rulebook', ...g.own('Rulebook', 'The association’s rulebook in force') },
    ],
    limits: [{ code: 'no-damages', ...g.DAMAGES }, { code: 'no-validity', ...g.VALIDITY }, consent],
  },
  {
    avenue: 'counter-notice',
    grounds: [{ code: 'declaration-right', ...g.ECL_43 }],
    ready: [
      identity,
      { code: 'items-to-restore', ...g.DECLARATION },
      { code: 'own-ground', ...g.DECLARATION },
      { code: 'truth-promised', ...g.DECLARATION },
    ],
    times: [
      { code: 'no-limit-to-declare', ...g.ECL_43 },
      { code: 'fifteen-for-holder', ...g.ECL_43_2 },
    ],
    limits: [
      { code: 'not-at-once', ...g.ECL_43_2 },
      { code: 'unnamed-stay', ...g.practice('practice P1', 'practice P1: unnamed items stay in default') },
    ],
  },
  {
    avenue: 'mediation',
    grounds: [
      { code: 'association-mediates', ...g.ECL_60 },
      { code: 'free-will', ...g.VOLUNTARY },
    ],
    ready: [
      { code: 'account-three', ...g.ACCOUNTS },
      evidence,
      { code: 'own-terms', ...g.own('Guide', 'Our choice') },
      { code: 'reach-other', ...g.own('Guide', 'Our choice') },
    ],
    times: [
      { code: 'mediation-time', ...g.own('Rulebook', 'procedures.md 0, row 6: a parameter, extended by consent') },
      { code: 'confirm-in-thirty', ...g.law('CPL 205', 'CPL 205: both jointly, within 30 days [S9]') },
    ],
    limits: [
      { code: 'ends-on-refusal', ...g.VOLUNTARY },
      { code: 'no-ownership', ...g.unchecked('CPL Interpretation 355(5)', 'CPL Interpretation art. 355(5) [K-high]') },
      { code: 'periods-run-on', ...g.ECL_43_2 },
    ],
  },
] as const satisfies readonly AvenueTold[];
