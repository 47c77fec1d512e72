import * as g from './grounds.js';
import type { GuideRule } from './guide.js';
import type { When } from './questions.js';

const open: When = { state: ['nowhere'] };

/** What is open to whoever holds a right, or thinks so, and why; what stands first is told first. */
export const HOLDER_RULES = [
  // whoever has no right of its own, or cannot show it yet
  { code: 'no-own-right', when: { proof: ['not-mine'] }, avenue: 'nothing', ...g.NOTICE },
  { code: 'prove-first', when: { proof: ['unproven'] }, avenue: 'nothing', ...g.NOTICE },
  { code: 'saw-only', when: { proof: ['not-mine'] }, avenue: 'tip', ...g.TIP },
  { code: 'talk-meanwhile', when: { proof: ['unproven'] }, avenue: 'negotiation', ...g.ECL_60 },
  // rights for which links are not the point
  { code: 'squatted-name', when: { matter: ['name'], proof: ['proven'] }, avenue: 'authority', ...g.SQUATTED },
  { code: 'buy-or-share', when: { matter: ['name'], proof: ['proven'] }, avenue: 'negotiation', ...g.ECL_60 },
  { code: 'secret-in-private', when: { matter: ['secret'], proof: ['proven'] }, avenue: 'mediation', ...g.SECRETS },
  { code: 'secret-by-court', when: { matter: ['secret'], proof: ['proven'] }, avenue: 'court', ...g.SECRETS },
  // the platform has forwarded a declaration, or a court has the matter
  { code: 'fifteen-days', when: { state: ['declared'] }, avenue: 'court', ...g.ECL_43_2 },
  { code: 'fifteen-days-authority', when: { state: ['declared'] }, avenue: 'authority', ...g.ECL_43_2 },
  { code: 'talk-beside', when: { state: ['declared'] }, avenue: 'mediation', ...g.ECL_60 },
  { code: 'court-has-it', when: { state: ['court'] }, avenue: 'court', ...g.ORDERS },
  { code: 'court-may-invite', when: { state: ['court'] }, avenue: 'mediation', ...g.law('CPL 205', 'CPL 205 [S9]') },
  // every hour counts
  {
    code: 'urgent-lane',
    when: { ...open, place: ['link'], wish: ['urgent'] },
    avenue: 'complaint',
    ...g.practice('practice P13', 'practice P13: urgent lane'),
  },
  { code: 'order-of-court', when: { ...open, wish: ['urgent'] }, avenue: 'court', ...g.ORDERS },
  // what lies outside of platforms
  {
    code: 'outside-platforms',
    when: { ...open, place: ['offline'], wish: ['stop', 'urgent'] },
    avenue: 'authority',
    ...g.CHANNELS,
  },
  // who is willing is talked with first
  {
    code: 'they-are-willing',
    when: { ...open, other: ['willing'], wish: ['stop'] },
    avenue: 'negotiation',
    ...g.ECL_60,
  },
  {
    code: 'no-measure-without-report',
    when: { ...open, report: ['without-report'], wish: ['stop'] },
    avenue: 'mediation',
    ...g.PATENT_REPORT,
  },
  { code: 'right-and-place', when: { ...open, place: ['link'], wish: ['stop'] }, avenue: 'complaint', ...g.ECL_42 },
  {
    code: 'stream-is-over',
    when: { ...open, place: ['ended'], wish: ['stop', 'urgent'] },
    avenue: 'complaint',
    ...g.practice('practice P12', 'practice P12: preservation; replay, clips and links are items of their own'),
  },
  {
    code: 'notice-oneself',
    when: { ...open, place: ['link'], wish: ['stop'] },
    avenue: 'letter',
    letter: 'platform-notice',
    ...g.NOTICE,
  },
  // money, use, whose it is
  { code: 'money-by-agreement', when: { ...open, wish: ['money'] }, avenue: 'mediation', ...g.ECL_60 },
  { code: 'money-by-court', when: { ...open, wish: ['money'] }, avenue: 'court', ...g.DAMAGES },
  { code: 'terms-of-use', when: { ...open, wish: ['licence'] }, avenue: 'negotiation', ...g.ECL_60 },
  { code: 'terms-with-help', when: { ...open, wish: ['licence'] }, avenue: 'mediation', ...g.ECL_60 },
  { code: 'validity-by-office', when: { ...open, wish: ['ownership'] }, avenue: 'authority', ...g.VALIDITY },
  {
    code: 'ownership-by-court',
    when: { ...open, wish: ['ownership'] },
    avenue: 'court',
    ...g.unchecked('CPL Interpretation 355(5)', 'CPL Interpretation art. 355(5) [K-high]'),
  },
  // what the other side says
  {
    code: 'ask-first',
    when: { ...open, other: ['unasked'], wish: ['stop', 'money', 'licence'] },
    avenue: 'letter',
    letter: 'request-to-stop',
    ...g.ECL_60,
  },
  {
    code: 'talk-of-money',
    when: { ...open, other: ['willing'], wish: ['money'] },
    avenue: 'negotiation',
    ...g.ECL_60,
  },
  {
    code: 'they-refuse',
    when: { ...open, other: ['refuses'], wish: ['stop', 'licence'] },
    avenue: 'court',
    ...g.ECL_60,
  },
] as const satisfies readonly GuideRule<string, When>[];
