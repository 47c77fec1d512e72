import type { ConflictClass, ConflictRule, PanelRules } from '#domain/rulebook/panel-rules.js';
import type { Confidence, Rulebook } from '#domain/rulebook/rulebook.js';
import { house, workingDays } from '../terms.js';

const from = (number: string, source: string, confidence: Confidence = 'practice') =>
  ({ clause: `House rules ${number}`, source, confidence }) as const;
const conflict = (number: string, source: string, waivable = false, years?: number): ConflictRule => ({
  ...from(number, source),
  waivable,
  ...(years !== undefined && { years }),
});
const GROUNDS =
  'grounds of challenge of arbitrators in PRC law (kin, interest, other relation), which do not bind an association’s panel (procedures.md 3)';

const conflicts: { readonly [C in ConflictClass]: ConflictRule } = {
  'mediator-of-the-dispute': conflict(
    '16(5)',
    'courts’ rules on later roles of mediators; here never, consent or not (procedures.md 3, Later roles)',
  ),
  'handled-the-dispute': conflict('16(5)', 'nobody decides what he prepared; our choice'),
  'party-itself': conflict('16(6)', GROUNDS),
  kin: conflict('16(6)', GROUNDS),
  'same-organisation': conflict('16(7)', `${GROUNDS}; reach of three years is our choice`, false, 3),
  shareholding: conflict('16(7)', GROUNDS),
  representative: conflict('16(8)', `${GROUNDS}; reach of three years is our choice`, false, 3),
  agency: conflict('16(8)', `${GROUNDS}; reach of three years is our choice`, true, 3),
  client: conflict('16(8)', `${GROUNDS}; reach of three years is our choice`, true, 3),
  competitor: conflict('16(9)', 'competitors of a party sit on no panel about it (practice P29)'),
  'earlier-case': conflict(
    '16(10)',
    'recent cases with a party (procedures.md 3, Conflict check); two years are our choice',
    true,
    2,
  ),
  'first-decision': conflict(
    '16(11)',
    'a review is decided by nobody who touched the first decision, nor anyone of that one’s organisation; our choice',
  ),
};

/**
 * A panel of experts after what parties could not settle (procedures.md 3; practice P19, P27-P32). No statute rules it;
 * every number is the house's.
 */
export const panel: PanelRules = {
  entries: ['mediation-failed', 'defaulted', 'waiting-period-over', 'delegated', 'review'],
  sizes: [3, 1, 5],
  reviewSize: 3,
  modes: ['draw', 'strike-and-rank', 'nomination', 'appointment'],
  legalKinds: ['advisory-opinion', 'contractual-decision'],
  reserve: 6,
  list: {
    length: 9,
    strikes: 2,
    ...from(
      '16(13)',
      'lists of candidates by preference as in domain-name procedures (procedures.md 3); the numbers are our choice',
    ),
  },
  publicValue: {
    name: {
      'zh-CN': '提交期满后首期中国福利彩票双色球开奖号码',
      en: 'Numbers of the first Double Colour Ball lottery of China Welfare Lottery after the time for nonces',
    },
    ...from('16(12)', 'a public value that nobody here can influence; which one is our choice'),
  },
  training: {
    hours: 8,
    months: 24,
    ...from('16(4)', 'training of neutrals (practice P32; procedures.md 3, Pool); hours and months are our choice'),
  },
  conflicts,
  challenge: {
    within: workingDays(3),
    ...from(
      '16(16)',
      '3 working days from the panel notice, or from knowledge (procedures.md 3, Challenge window); our choice',
    ),
  },
  frivolousChallenges: 2,
  ...house('16(1)'),
};

const steps = (number: string, source: string) => from(number, source, 'house-rule');
const CHOICE = 'Association house rules; our choice, not law';

/** How long each part of the way to a panel lasts. */
export const panelSteps = {
  'panel-consent': {
    within: workingDays(3),
    onExpiry: 'LapsePanelConsent',
    ...steps('16(2)', `${CHOICE}; a panel delegated by a platform has 10 working days in all (practice P33)`),
  },
  'draw-nonces': { within: workingDays(1), onExpiry: 'CloseNonces', ...steps('16(12)', CHOICE) },
  'draw-public-value': { within: workingDays(3), onExpiry: 'LapsePublicValue', ...steps('16(12)', CHOICE) },
  striking: { within: workingDays(3), onExpiry: 'LapseExpertList', ...steps('16(13)', CHOICE) },
  nominating: { within: workingDays(3), onExpiry: 'LapseNominations', ...steps('16(14)', CHOICE) },
  'expert-acceptance': { within: workingDays(2), onExpiry: 'LapseSeatAcceptance', ...steps('16(15)', CHOICE) },
} as const satisfies Rulebook['steps'];

export const panelHouse = {
  'decide-competence': { within: workingDays(2), ...steps('16(3)', CHOICE) },
  'prepare-draw': { within: workingDays(1), ...steps('16(12)', CHOICE) },
  'list-experts': { within: workingDays(2), ...steps('16(13)', CHOICE) },
  'appoint-expert': { within: workingDays(2), ...steps('16(14)', CHOICE) },
  'decide-challenge': { within: workingDays(2), ...steps('16(17)', CHOICE) },
} as const satisfies Partial<Rulebook['house']>;
