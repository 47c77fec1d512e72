import { practice } from '../guide/grounds.js';
import type { Bearer, DutySide } from './bearers.js';

/** What the guideline advises to settle by contract before a live stream. */
export const DUTIES = [
  'goods-check',
  'goods-liability',
  'indication-papers',
  'content-assessment',
  'content-liability',
  'account-ownership',
  'portrait-and-name',
  'own-content',
  'secrets',
] as const;
export type Duty = (typeof DUTIES)[number];

type Advice = {
  /** To whom the guideline says so: a contract with one of these should settle it. */
  readonly asks: readonly DutySide[];
  /** On whom it advises to lay it; empty where it leaves that to the contract. */
  readonly advised: readonly Bearer[];
  readonly clause: string;
  readonly source: string;
  readonly confidence: 'practice';
};

/** The Shenzhen guideline of each duty. It is advice of the trade and no law: a contract may do otherwise. */
export const DUTY_ADVICE = {
  'goods-check': {
    asks: ['live-marketer', 'service-agency'],
    advised: ['merchant', 'service-agency'],
    ...practice(
      'Shenzhen guideline 3.3.2',
      'Shenzhen guideline 3.3.2(1), 3.4.2: who checks goods before they are shown',
    ),
  },
  'goods-liability': {
    asks: ['live-marketer', 'service-agency'],
    advised: ['producer', 'merchant'],
    ...practice('Shenzhen guideline 3.4.2', 'Shenzhen guideline 3.4.2: producer and merchant answer for their goods'),
  },
  'indication-papers': {
    asks: ['service-agency'],
    advised: ['merchant', 'producer'],
    ...practice('Shenzhen guideline 3.4.2', 'Shenzhen guideline 3.4.2: proof of the indication, promise of its user'),
  },
  'content-assessment': {
    asks: ['merchant', 'live-marketer'],
    advised: ['merchant', 'live-marketer', 'service-agency'],
    ...practice('Shenzhen guideline 3.2.2', 'Shenzhen guideline 3.2.2(2), 3.3.3(1): licence first, then use'),
  },
  'content-liability': {
    asks: ['merchant', 'live-marketer'],
    advised: ['merchant', 'service-agency'],
    ...practice('Shenzhen guideline 3.3.3', 'Shenzhen guideline 3.2.2(3), 3.3.3(2): who makes good the host’s loss'),
  },
  'account-ownership': {
    asks: ['live-marketer', 'service-agency'],
    advised: [],
    ...practice('Shenzhen guideline 3.3.1', 'Shenzhen guideline 3.3.1(1), 3.4.1: whose the account is'),
  },
  'portrait-and-name': {
    asks: ['live-marketer', 'service-agency'],
    advised: [],
    ...practice('Shenzhen guideline 3.4.1', 'Shenzhen guideline 3.3.1(2), 3.4.1: portrait and name, marks of them'),
  },
  'own-content': {
    asks: ['service-agency'],
    advised: [],
    ...practice('Shenzhen guideline 3.4.3', 'Shenzhen guideline 3.4.3(1): works made for the stream, their originals'),
  },
  secrets: {
    asks: ['service-agency'],
    advised: [],
    ...practice('Shenzhen guideline 3.4.3', 'Shenzhen guideline 3.4.3(2): access, marks, undertakings'),
  },
} as const satisfies Record<Duty, Advice>;

/** By what it is weighed whose an account is, each apart (Shenzhen guideline 3.3.1(1)). */
export const ACCOUNT_FACTORS = ['registration', 'investment', 'contract'] as const;
export type AccountFactor = (typeof ACCOUNT_FACTORS)[number];
