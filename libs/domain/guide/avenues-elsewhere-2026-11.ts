import * as g from './grounds.js';
import type { AvenueTold } from './guide.js';

const identity = {
  code: 'true-identity',
  ...g.law('Civil Code 1195', 'Civil Code 1195-1196: true identity [S2]'),
} as const;
const evidence = {
  code: 'evidence-kept',
  ...g.practice('Shenzhen guideline 4.2.3', 'Shenzhen guideline 4.2.3(1)'),
} as const;

/** What is done elsewhere, or not at all; words for each code stand in libs/messages/guide. */
export const ELSEWHERE = [
  {
    avenue: 'arbitration',
    grounds: [{ code: 'written-agreement', ...g.ARBITRATION }],
    ready: [{ code: 'the-clause', ...g.ARBITRATION }, evidence],
    times: [
      {
        code: 'accepted-in-five',
        ...g.unchecked('Arbitration Law', 'Arbitration Law, 2017 text: 5 days of application [S8]; 2025 text [K-med]'),
      },
    ],
    limits: [
      {
        code: 'not-ours',
        ...g.practice('practice P30', 'practice P30: a registered commission; ours are no awards'),
      },
      { code: 'validity-not-arbitrable', ...g.ARBITRATION },
    ],
  },
  {
    avenue: 'authority',
    grounds: [{ code: 'hotlines', ...g.CHANNELS }],
    ready: [evidence, { code: 'who-where-when', ...g.CHANNELS }],
    times: [{ code: 'authority-own-time', ...g.own('Guide', 'Not among our facts: the authority says so itself') }],
    limits: [
      { code: 'authority-decides', ...g.own('Guide', 'Our choice: the association promises nothing for others') },
      { code: 'tell-platform', ...g.ECL_43_2 },
    ],
  },
  {
    avenue: 'court',
    grounds: [
      { code: 'suit-open', ...g.ECL_60 },
      { code: 'orders-possible', ...g.ORDERS },
    ],
    ready: [
      identity,
      { code: 'right-papers', ...g.PAPERS },
      { code: 'originals', ...g.law('人民法院在线诉讼规则 12-13', 'Online Litigation Rules 12-13 [S3]') },
    ],
    times: [
      { code: 'court-own-time', ...g.own('Guide', 'Not among our facts: the court says so itself') },
      { code: 'fifteen-to-sue', ...g.ECL_43_2 },
    ],
    limits: [
      { code: 'tell-platform', ...g.ECL_43_2 },
      { code: 'no-lawyer-of-yours', ...g.own('Guide', 'Our choice: the association advises no side') },
    ],
  },
  {
    avenue: 'tip',
    grounds: [{ code: 'tip-routed', ...g.TIP }],
    ready: [{ code: 'who-where-when', ...g.CHANNELS }],
    times: [{ code: 'times-in-rulebook', ...g.own('Rulebook', 'The association’s rulebook in force') }],
    limits: [{ code: 'no-party', ...g.TIP }],
  },
  {
    avenue: 'nothing',
    grounds: [{ code: 'right-needed', ...g.NOTICE }],
    ready: [evidence, { code: 'right-papers', ...g.PAPERS }],
    times: [{ code: 'come-back', ...g.own('Guide', 'Our choice: the guide can be asked again at any time') }],
    limits: [{ code: 'no-waiver', ...g.own('Guide', 'Our choice: nothing is recorded, so nothing is given up') }],
  },
] as const satisfies readonly AvenueTold[];
