import type { Confidence, Rulebook, TimedStage, TimedStep } from '#domain/rulebook/rulebook.js';
import { days, house, workingDays } from '../terms.js';

const from = (number: string, source: string, confidence: Confidence = 'practice') =>
  ({ clause: `House rules ${number}`, source, confidence }) as const;
const ONLINE =
  'taken over from the courts’ rules on online mediation, which do not bind an association (procedures.md 1.8)';

type Steps = {
  readonly [
    S in Extract<TimedStage, 'mediation-consent' | 'choosing-mediator' | 'mediator-acceptance' | 'mediation'>
  ]: TimedStep;
};

/**
 * How long each part of a mediation lasts. Neither the People's Mediation Law nor the Commercial Mediation Regulation
 * gives a number.
 */
export const mediationSteps: Steps = {
  'mediation-consent': { within: workingDays(5), onExpiry: 'LapseConsent', ...house('12(1)') },
  'choosing-mediator': {
    within: workingDays(2),
    onExpiry: 'LapseMediatorChoice',
    ...from('12(2)', `2 working days to choose in common: ${ONLINE}`),
  },
  'mediator-acceptance': {
    within: workingDays(3),
    onExpiry: 'LapseMediatorAcceptance',
    ...from('12(4)', `3 working days to accept: ${ONLINE}`),
  },
  mediation: {
    within: days(30),
    onExpiry: 'LapseMediation',
    ...from(
      '12(5)',
      `30 days from the mediator’s acceptance, arts. 24 and 26: ${ONLINE}; an older rule says generally within 1 month [K-med]`,
    ),
  },
};

export const mediationHouse = {
  'assign-mediator': { within: workingDays(3), ...from('12(3)', `assigned within 3 working days: ${ONLINE}`) },
  'decide-objection': { within: workingDays(2), ...house('12(7)') },
} as const satisfies Partial<Rulebook['house']>;

/** Voluntary, in confidence, by a mediator without ties (procedures.md 1.8). */
export const mediation = {
  mostExtraDays: 30,
  absences: 2,
  clause: 'Peoples Mediation Law 17; Commercial Mediation Regulation 15',
  source:
    'PML art. 17 and CMR art. 15: voluntary, and never where a party clearly refuses; that silence is refusal, the cap of extensions and the number of absences are our choice',
  confidence: 'law',
  ties: {
    clause: 'Commercial Mediation Regulation 20',
    source:
      'CMR art. 20: a mediator discloses a tie and withdraws; its text knows no waiver, unlike the courts’ online rules',
    confidence: 'law',
  },
  privacy: {
    clause: 'Commercial Mediation Regulation 19',
    source:
      'CMR art. 19: not public; courts’ online mediation rules 18: concessions are not used later, but for facts that all confirmed, consent or law',
    confidence: 'law',
  },
} as const satisfies Rulebook['mediation'];
