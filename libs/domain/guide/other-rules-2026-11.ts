import * as g from './grounds.js';
import type { GuideRule } from './guide.js';
import type { When } from './questions.js';

const defending: When = { stand: ['mistaken', 'malicious'] };

/** What is open to the accused, to partners, to who bought or saw, and why; what stands first is told first. */
export const OTHER_RULES = [
  // who is accused
  {
    code: 'open-the-link',
    when: { accusation: ['by-association'], ...defending },
    avenue: 'counter-notice',
    ...g.ECL_43,
  },
  {
    code: 'declare-oneself',
    when: { accusation: ['by-platform'], ...defending },
    avenue: 'letter',
    letter: 'platform-declaration',
    ...g.ECL_43,
  },
  {
    code: 'answer-the-letter',
    when: { accusation: ['by-letter'], ...defending },
    avenue: 'letter',
    letter: 'reply',
    ...g.ECL_60,
  },
  { code: 'put-right', when: { stand: ['correct'] }, avenue: 'negotiation', ...g.ECL_60 },
  { code: 'put-right-with-help', when: { stand: ['correct'] }, avenue: 'mediation', ...g.ECL_60 },
  { code: 'third-in-between', when: { stand: ['mistaken'] }, avenue: 'mediation', ...g.ECL_60 },
  {
    code: 'order-to-restore',
    when: { accusation: ['by-platform', 'by-association'], ...defending },
    avenue: 'court',
    ...g.RESTORE,
  },
  { code: 'malice-doubles', when: { stand: ['malicious'] }, avenue: 'court', ...g.ECL_42_3 },
  // those who work together
  { code: 'named-commission', when: { clause: ['commission'] }, avenue: 'arbitration', ...g.ARBITRATION },
  { code: 'account-factors', when: { suit: ['none'], cooperation: ['account'] }, avenue: 'mediation', ...g.ACCOUNTS },
  {
    code: 'contract-read-together',
    when: { suit: ['none'], cooperation: ['contract', 'own-works'] },
    avenue: 'mediation',
    ...g.ECL_60,
  },
  { code: 'partners-talk', when: { suit: ['none'], other: ['willing'] }, avenue: 'negotiation', ...g.ECL_60 },
  {
    code: 'partner-unasked',
    when: { suit: ['none'], other: ['unasked'] },
    avenue: 'letter',
    letter: 'proposal',
    ...g.ECL_60,
  },
  {
    code: 'partner-refuses',
    when: { suit: ['none'], clause: ['none'], other: ['refuses'] },
    avenue: 'court',
    ...g.ECL_60,
  },
  { code: 'partner-in-court', when: { suit: ['court'] }, avenue: 'court', ...g.ECL_60 },
  {
    code: 'partner-court-invites',
    when: { suit: ['court'] },
    avenue: 'mediation',
    ...g.law('CPL 205', 'CPL 205 [S9]'),
  },
  // who bought, and who saw
  { code: 'authority-acts', when: { bought: ['unsafe', 'fake'] }, avenue: 'authority', ...g.CHANNELS },
  { code: 'seller-first', when: { bought: ['refund'] }, avenue: 'negotiation', ...g.ECL_60 },
  { code: 'refund-by-hotline', when: { bought: ['refund'] }, avenue: 'authority', ...g.CHANNELS },
  { code: 'association-passes-on', when: { bought: ['unsafe', 'fake'] }, avenue: 'tip', ...g.TIP },
  { code: 'seen-and-told', when: { seen: ['unsafe', 'fake'] }, avenue: 'tip', ...g.TIP },
  { code: 'seen-unsafe', when: { seen: ['unsafe'] }, avenue: 'authority', ...g.CHANNELS },
] as const satisfies readonly GuideRule<string, When>[];
