import type { Period } from '../calendar/period.js';
import type { NoticeRulebook, Step } from '../rulebook.js';
import type { Track, TrackGround, TrackRule } from '../track.js';

const lastDay = { rollsOverPublicHoliday: false, rollsOverWeeklyRest: false };
const ruled = (clause: string) => ({ clause, source: 'story', confidence: 'house-rule' }) as const;
const within = (clause: string, count: number, unit: Period['unit'] = 'calendar-days'): Step => ({ within: { unit, count, lastDay }, ...ruled(clause) });
const material = (code: string) => ({ code, rights: 'all', ...ruled(`M ${code}`) }) as const;

const track = (name: Track, ground: TrackGround, pairs: TrackRule['for'], onCounterNotice: TrackRule['onCounterNotice'] = 'wait'): TrackRule => ({
  track: name,
  ground,
  source: 'story',
  confidence: 'house-rule',
  for: pairs,
  clauses: { notice: `${name} 1`, measures: `${name} 2`, counterNotice: `${name} 3`, afterCounterNotice: `${name} 4` },
  onCounterNotice,
});

/** The rulebook of the stories: plain days that never roll, so that a reader can count along. */
export const rulebook: NoticeRulebook = {
  id: 'story',
  version: '1',
  title: { 'zh-CN': '故事', en: 'Story' },
  sourceUrl: 'none',
  asOf: '2026-01-01',
  verifiedBy: 'nobody',
  settling: 30,
  rights: ['trademark', 'copyright'],
  limits: { items: 4, respondents: 3, pairs: 6 },
  declaration: { version: 'truth-1' },
  materials: [
    { ...material('ID'), required: 'always' },
    { ...material('POWER'), required: 'if-agent' },
    { ...material('CERT-A'), required: 'always', group: 'CERT' },
    { ...material('CERT-B'), required: 'always', group: 'CERT' },
    { ...material('EXTRA'), required: 'optional' },
  ],
  measureOnAcceptance: 'block',
  steps: {
    curing: { ...within('R 1', 5), onExpiry: 'LapseCure' },
    'awaiting-arrival': { ...within('R 2', 4), onExpiry: 'EscalateService' },
    'awaiting-counter-notice': { ...within('R 3', 5), onExpiry: 'DeclareDefault' },
    'waiting-period': { ...within('ECL 43', 15), onExpiry: 'AskForReports' },
    inquiry: { ...within('R 4', 24, 'hours'), onExpiry: 'EndWaitingPeriod' },
    'awaiting-confirmation': { ...within('R 5', 24, 'hours'), onExpiry: 'NotePlatformSilence' },
    'awaiting-acceptance': { ...within('R 6', 30), onExpiry: 'LapseReport' },
    kept: { ...within('R 7', 60), onExpiry: 'NoteMissedState' },
    'awaiting-duty': { ...within('U 1', 15, 'minutes'), onExpiry: 'PassOnDuty' },
    'urgent-review': { ...within('U 2', 24, 'hours'), onExpiry: 'UndoUnreviewed' },
    'awaiting-restoration': { ...within('G 1', 48, 'hours'), onExpiry: 'NoteRestorationOverdue' },
    'awaiting-preservation': { ...within('V 1', 24, 'hours'), onExpiry: 'NotePreservationOverdue' },
    'performance-check': { ...within('N 3', 5), onExpiry: 'ConfirmBySilence' },
    'breach-hearing': { ...within('N 4', 5), onExpiry: 'CloseHearing' },
    'awaiting-consent': { ...within('N 1', 3), onExpiry: 'LapseNegotiation' },
    negotiation: { ...within('N 2', 10), onExpiry: 'LapseNegotiation' },
    'party-confirmation': { ...within('D 1', 3), onExpiry: 'LapseDictation' },
    'deemed-arrival': { ...within('R 8', 3), onExpiry: 'DeemArrival' },
    'mediation-consent': { ...within('T 1', 5), onExpiry: 'LapseConsent' },
    'choosing-mediator': { ...within('T 2', 2), onExpiry: 'LapseMediatorChoice' },
    'mediator-acceptance': { ...within('T 3', 3), onExpiry: 'LapseMediatorAcceptance' },
    mediation: { ...within('T 4', 30), onExpiry: 'LapseMediation' },
  },
  house: {
    'check-materials': within('H 1', 3),
    'repair-service': within('H 2', 2),
    'chase-platform': within('H 3', 1),
    'next-step': within('H 4', 10),
    'resume-effect': within('H 5', 1),
    'call-respondent': within('H 6', 1, 'hours'),
    'chase-preservation': within('H 7', 1),
    'match-unlisted': within('H 6', 2),
    'check-round': within('H 7', 3),
    'chase-side-effects': within('H 8', 1),
    'examine-delay': within('H 9', 1),
    'review-ground': within('H 10', 5),
    'chase-undertaking': within('H 14', 2),
    'decide-breach': within('H 15', 5),
    'serve-by-hand': within('H 12', 1),
    'ask-by-hand': within('H 13', 1),
    'assign-mediator': within('T 5', 3),
    'decide-objection': within('T 6', 2),
    'seal-agreement': within('T 9', 2),
    'chase-account-clause': within('T 10', 3),
    'chase-appraisal': within('T 11', 15),
    'chase-confirmation': within('T 12', 30),
    'chase-referral': within('H 14', 7),
    'agree-referral': within('H 15', 1),
  },
  tracks: [
    track('inforeg', 'work-on-network', { rights: ['copyright'], items: ['replay', 'clip', 'content'], notWorks: ['neighbouring-broadcast'] }, 'restore'),
    { ...track('civil-code', 'no-operator-on-platform', { positions: ['no-operator'] }), waitingPeriod: within('CC 1196', 10) },
    track('ecl', 'trades-on-platform', {}),
  ],
  excusedDelay: { workingDays: 20, reading: 'whole-period', ...ruled('Reply 3') },
  missedStates: 2,
  files: { size: 10_000, mediaTypes: ['image/png', 'application/pdf'], ...ruled('F 1') },
  urgent: {
    captureSeconds: 30,
    ladder: [
      { rung: 'hide-card', on: ['product'], secondPerson: false, ...ruled('L 1') },
      { rung: 'mute', on: ['room'], secondPerson: false, ...ruled('L 2') },
      { rung: 'mask', on: ['room'], secondPerson: false, ...ruled('L 3') },
      { rung: 'delist', on: ['product'], secondPerson: false, ...ruled('L 4') },
      { rung: 'cut-stream', on: ['room'], secondPerson: true, ...ruled('L 5') },
    ],
    answer: within('U 3', 15, 'minutes'),
    followUp: within('U 4', 30, 'minutes'),
    ...ruled('U'),
  },
  guarantees: { kinds: ['deposit-at-platform', 'bank-letter', 'insurance'], answeredBy: 'association', ...ruled('G') },
  negotiation: { mostOffers: 6, mostStayDays: 20, ...ruled('N') },
  preservation: { parts: ['replay', 'product-cards'], ...ruled('V') },
  mediation: { mostExtraDays: 20, absences: 2, ...ruled('T'), ties: ruled('T 7'), privacy: ruled('T 8') },
  confirmation: {
    within: { unit: 'calendar-days', count: 30, lastDay },
    ...ruled('CPL 205'),
    legalBases: { lawful: ['peoples-mediation', 'commercial-mediation'], ...ruled('CPL 205') },
    courts: ruled('CPL 205'),
    intermediate: { rights: ['patent'], ...ruled('CPL 205') },
    ownership: ruled('CPL 355'),
    enforcement: { years: 2, ...ruled('CPL 250') },
  },
  windowExtension: { mostWorkingDays: 10, ...ruled('H 11') },
  deemedChannels: ['post'],
  referrals: { secondPerson: ['health-and-safety', 'suspected-crime'], ...ruled('D 3') },
  dictation: { mostDays: 30, ...ruled('D 2') },
};

/** The same, with a file for the platform's publication when a pair ends. */
export const publishing: NoticeRulebook = { ...rulebook, version: '1-publishing', publication: ruled('ECL 44') };

/** The same, but whoever checks materials has working days for it. */
export const inWorkingDays: NoticeRulebook = { ...rulebook, house: { ...rulebook.house, 'check-materials': within('H 1', 3, 'working-days') } };
