import { newId } from '#infrastructure/ids.js';
import { DECLARATION } from './dispute.js';

type Pair = { readonly respondentId: string; readonly itemId: string };
type Bodies = Readonly<Record<string, object | undefined>>;
const record = { ref: 'record', sha256: '0'.repeat(64), mediaType: 'audio/mpeg', description: 'x' };
const notice = (itemId: string) => ({ itemIds: [itemId], statement: 'x', evidence: [], declaration: DECLARATION });

/**
 * What was written down for a party, and what went to an authority or came from one: a body that each operation takes,
 * with ids that never were.
 */
export const officeBodies = ({ respondentId, itemId }: Pair): Bodies => {
  const [dictation, referral, aid] = [newId(), newId(), newId()];
  const authority = { kind: 'copyright', name: 'x' };
  return {
    '/dictated-counter-notices': {
      respondentId,
      ...notice(itemId),
      dictation: { source: 'letter', receivedAt: '2026-03-02T03:00:00Z', record },
    },
    [`/dictations/${dictation}/codes`]: { channel: 'mail' },
    [`/dictations/${dictation}/confirmations`]: { code: '123456', version: 1 },
    [`/dictations/${dictation}/corrections`]: { notice: notice(itemId) },
    [`/dictations/${dictation}/signed-confirmations`]: { version: 1, evidence: [record] },
    '/legal-aid': { about: 'x', situation: 'x', helps: ['advice'] },
    [`/legal-aid/${aid}/supplements`]: { text: 'x' },
    [`/legal-aid/${aid}/withdrawals`]: {},
    '/referrals': undefined,
    '/referrals-in': { authority, number: '1', referredAt: '2026-03-02T03:00:00Z' },
    '/referrals-out': {
      authority,
      reason: 'other',
      explanation: 'x',
      pairs: [{ respondentId, itemId }],
      sent: 'x',
      evidenceIds: [],
    },
    [`/referrals/${referral}/agreements`]: {},
    [`/referrals/${referral}/answers`]: { outcome: 'received', text: 'x' },
  };
};

/** The same of bad-faith reviews, signals and losses. */
export const goodFaithBodies = (pair: Pair): Bodies => {
  const [review, account, worksheet] = [newId(), newId(), newId()];
  const at = `/reviews/${review}`;
  const said = { statement: 'x', evidence: [record] };
  return {
    '/signals': undefined,
    '/standing-reviews': { outcome: 'stands', note: 'x' },
    '/held-measures/decisions': { pairs: [pair], outcome: 'left', reason: 'x' },
    [`${at}/sweeps`]: {},
    '/reviews': { disputeIds: [], ground: 'x' },
    '/reviews/requests': { moneyAsked: false, ...said },
    [`${at}/refusals`]: { condition: 'facts-named', reason: 'x' },
    [`${at}/warnings`]: { warning: 'x' },
    [`${at}/replies`]: said,
    [`${at}/findings`]: { finding: 'founded', reasons: 'x', evidenceIds: [], forgedEvidenceIds: [] },
    [`${at}/agreements`]: {},
    [`${at}/returns`]: { reason: 'x' },
    [`${at}/appeals`]: { ground: 'x', evidence: [] },
    [`${at}/appeal-assignments`]: { deciderId: account },
    [`${at}/appeal-decisions`]: { finding: 'founded', reasons: 'x' },
    '/losses': { pairs: [pair], figures: [{ figure: 'refunds', value: 1, unit: 'CNY', source: 'x' }], evidence: [] },
    [`/losses/${worksheet}?format=csv`]: undefined,
  };
};

/** The same of negotiation, its room, and what was agreed there. */
export const agreementBodies = (pair: Pair): Bodies => {
  const [negotiation, room, offer, undertaking] = [newId(), newId(), newId(), newId()];
  const pairs = [pair];
  return {
    '/negotiations': { pairs },
    [`/negotiations/${negotiation}/acceptances`]: {},
    [`/negotiations/${negotiation}/endings`]: { reason: 'escalated' },
    [`/negotiations/${negotiation}/stays`]: { pairs, days: 5 },
    [`/negotiations/${negotiation}/stay-agreements`]: { pairs, days: 5 },
    [`/rooms/${room}`]: undefined,
    [`/rooms/${room}/messages`]: { text: 'x' },
    [`/rooms/${room}/messages?limit=10`]: undefined,
    [`/rooms/${room}/read-mark`]: { number: 1 },
    '/desks': {},
    [`/rooms/${room}/readings`]: { reason: 'x' },
    [`/rooms/${room}/readings/allowances`]: { askedById: newId(), reasonId: newId() },
    [`/rooms/${room}/offers`]: { items: [{ ...pair, outcome: 'lift' }], undertakings: [] },
    [`/rooms/${room}/offers/${offer}/acceptances`]: {},
    [`/rooms/${room}/offers/${offer}/rejections`]: { reason: 'x' },
    [`/rooms/${room}/offers/${offer}/withdrawals`]: {},
    [`/settlements/${newId()}`]: undefined,
    [`/settlements/${newId()}/takeovers`]: {
      contact: 'x',
      available: [{ from: '2026-03-02T03:00:00Z', until: '2026-03-02T04:00:00Z' }],
      telephoneFirst: false,
    },
    [`/undertakings/${undertaking}/performances`]: { evidence: [], note: 'x' },
    [`/undertakings/${undertaking}/confirmations`]: {},
    [`/undertakings/${undertaking}/objections`]: { ground: 'x' },
    [`/undertakings/${undertaking}/answers`]: { answer: 'x' },
    [`/undertakings/${undertaking}/findings`]: { outcome: 'broken', reason: 'x' },
  };
};

/** The same of a mediation, its sessions and what its mediator proposes. */
export const mediationBodies = ({ respondentId }: Pair): Bodies => {
  const [mediation, session, room, proposal, mediatorId] = [newId(), newId(), newId(), newId(), newId()];
  const at = `/mediations/${mediation}`;
  return {
    '/mediations': { respondentIds: [respondentId] },
    '/conclusions': { reason: 'x' },
    '/request-withdrawals': { consideration: 'none' },
    [`${at}/acceptances`]: { noTies: true },
    [`${at}/agreement`]: undefined,
    [`${at}/agreement/versions`]: {
      scope: 'whole',
      clauses: [{ kind: 'general', text: 'x' }],
      items: [],
      undertakings: [],
      onBreach: 'record',
      noRefundWaiver: true,
    },
    [`${at}/agreement/codes`]: { version: 1, channel: 'mail' },
    [`${at}/agreement/signatures`]: { version: 1, code: '123456' },
    [`${at}/agreement/paper-signatures`]: { version: 1, partyId: respondentId, evidence: [record] },
    [`${at}/agreement/mediator-signatures`]: { version: 1 },
    [`${at}/agreement/seals`]: { version: 1 },
    [`${at}/agreement/account-clause-answers`]: { version: 1, consents: true, answer: 'x' },
    [`${at}/agreement/electronic-signatures`]: { version: 1 },
    [`${at}/facts`]: undefined,
    [`${at}/facts/versions`]: { facts: [{ text: 'x' }] },
    [`${at}/facts/codes`]: { version: 1, channel: 'mail' },
    [`${at}/facts/signatures`]: { version: 1, code: '123456' },
    [`${at}/facts/releases`]: { version: 1 },
    [`${at}/declined-signatures`]: { paper: 'facts', version: 1, reason: 'x' },
    [`${at}/confirmation`]: undefined,
    [`${at}/confirmation/applications`]: { ground: 'body', court: 'x' },
    [`${at}/confirmation/joins`]: {},
    [`${at}/confirmation/withdrawals`]: {},
    [`${at}/confirmation/handings-in`]: { handedInAt: '2026-03-02T03:00:00Z', evidence: [] },
    [`${at}/confirmation/results`]: {
      result: 'confirmed',
      decidedAt: '2026-03-02T03:00:00Z',
      details: 'x',
      evidence: [],
    },
    [`${at}/appraisals`]: { matter: 'x' },
    [`${at}/appraisals/ends`]: {},
    [`${at}/assignments`]: { mediatorId, reason: 'x' },
    [`${at}/choices`]: { mediatorId },
    [`${at}/consents`]: {
      contact: 'x',
      available: [{ from: '2026-03-02T03:00:00Z', until: '2026-03-02T04:00:00Z' }],
      telephoneFirst: false,
      sideWith: [],
    },
    [`${at}/declines`]: { cause: 'no-time' },
    [`${at}/endings`]: { outcome: 'not-settled' },
    [`${at}/extensions`]: { days: 5 },
    [`${at}/possible-ties`]: undefined,
    [`${at}/objection-answers`]: { upheld: true, reason: 'x' },
    [`${at}/objections`]: { reason: 'x' },
    [`${at}/proposals`]: { mediatorIds: [mediatorId] },
    [`${at}/refusals`]: { reason: 'x' },
    [`${at}/availability`]: { available: [{ from: '2026-03-09T01:00:00Z', until: '2026-03-09T09:00:00Z' }] },
    [`${at}/sessions/${session}/moves`]: { startsAt: '2026-03-09T03:00:00Z' },
    [`${at}/sessions/${session}/objections`]: { reason: 'x' },
    [`${at}/schedules`]: { kind: 'joint', startsAt: '2026-03-02T03:00:00Z', partyIds: [respondentId] },
    [`${at}/sessions`]: {
      kind: 'joint',
      heldAt: '2026-03-02T03:00:00Z',
      partyIds: [respondentId],
      attended: [respondentId],
    },
    [`${at}/sessions/${session}/confirmations`]: {},
    [`${at}/sessions/${session}/cancellations`]: { reason: 'x' },
    [`${at}/ties`]: { tie: 'x' },
    [`${at}/withdrawals`]: { reason: 'x' },
    [`/rooms/${room}/proposals`]: { clauses: [{ text: 'x' }] },
    [`/rooms/${room}/proposals/${proposal}/answers`]: { answer: 'refuse' },
  };
};

/** The same of what follows a panel's decision. */
export const afterDecisionBodies = (pair: Pair): Bodies => {
  const [adoption, decision, panel, publication] = [newId(), newId(), newId(), newId()];
  const at = `/decisions/${decision}`;
  return {
    '/adoptions': undefined,
    [`/adoptions/${adoption}/answers`]: { answers: [{ ...pair, answer: 'depart', reason: 'x' }] },
    '/awards': {
      commission: { name: 'x', registration: 'x' },
      number: 'x',
      madeOn: '2026-03-02',
      items: [{ ...pair, outcome: 'lift' }],
      evidence: [record],
      agreement: 'record',
      award: 'record',
    },
    '/decision-reviews': undefined,
    [`${at}/review-requests`]: { ground: 'new-facts', statement: 'x' },
    [`${at}/review-refusals`]: { reason: 'x' },
    [`${at}/clarification-requests`]: { wish: 'clarification', statement: 'x' },
    [`${at}/clarifications`]: { clarificationId: newId(), clarification: 'x' },
    [`${at}/clarification-refusals`]: { clarificationId: newId(), reason: 'x' },
    [`${at}/review-panels`]: { mode: 'appointment' },
    [`/panels/${panel}/endings`]: { reason: 'withdrawn', explanation: 'x' },
    [`${at}/publications`]: { text: 'x' },
    [`${at}/publications/${publication}/approvals`]: {},
    [`${at}/publications/${publication}/refusals`]: { reason: 'x' },
  };
};

/** The same of panels and their seats. */
export const panelBodies = (pair: Pair): Bodies => {
  const [panel, seat, expertId] = [newId(), newId(), newId()];
  const [at, on, room] = [`/panels/${panel}`, `/seats/${seat}`, `/rooms/${newId()}`];
  return {
    '/panels': { pairs: [pair], legalKind: 'advisory-opinion' },
    [`${at}/consents`]: {},
    [`${at}/consent-withdrawals`]: { reason: 'x' },
    [`${at}/objections`]: { reason: 'x' },
    [`${at}/withdrawals`]: {},
    [`${at}/nonces`]: { nonce: 'x' },
    [`${at}/list-answers`]: { struck: [], ranked: [expertId] },
    [`${at}/nominations`]: { expertId },
    [`${at}/waivers`]: { expertId, conflict: 'client' },
    [`${at}/bases`]: { partyId: pair.respondentId, basis: 'membership', version: '1', clause: '1', details: 'x' },
    [`${at}/competence-decisions`]: { outcome: 'rejected', reason: 'x' },
    [`${at}/draws`]: {},
    [`${at}/draw-lists`]: {},
    [`${at}/public-values`]: { value: 'x', source: 'x' },
    [`${at}/expert-lists`]: { expertIds: [expertId] },
    [`${at}/file-returns`]: { questions: 'x' },
    [`${at}/completions`]: { answer: 'x', evidence: [] },
    [`${at}/submissions`]: { statement: 'x', evidence: [] },
    [`${at}/supplements`]: {
      text: 'x',
      evidence: [{ ref: 'e', sha256: 'ab'.repeat(32), mediaType: 'image/png', description: 'x' }],
    },
    [`${at}/comparison-findings`]: {
      comparisonId: expertId,
      rows: [{ rowId: expertId, finding: 'similar', reason: 'x' }],
    },
    [`${at}/questions`]: { questions: 'x' },
    [`${at}/issues`]: { issues: [{ kind: 'remedy', pairs: [pair], question: 'x' }] },
    [`${at}/summaries`]: { aboutId: newId(), summary: 'x' },
    [`${at}/deliberations`]: {},
    [`${at}/extensions`]: { reason: 'x' },
    [`${at}/contacts`]: {},
    [`${at}/contacts/${newId()}/answers`]: { answer: 'x' },
    [`${at}/releases`]: {},
    [`${at}/returns`]: { reason: 'x' },
    [`/decisions/${newId()}/corrections`]: { correction: 'x' },
    [`${room}/votes`]: {},
    [`${room}/votes/${newId()}/ballots`]: { choices: [{ issueId: newId(), choice: 'lift' }] },
    [`${room}/drafts`]: {
      legalKind: 'advisory-opinion',
      reasons: [{ issueId: newId(), facts: 'x', evidence: 'x', rule: 'x', conclusion: 'x' }],
    },
    [`${room}/drafts/${newId()}/signatures`]: {},
    [`${on}/acceptances`]: { noTies: true },
    [`${on}/declines`]: { cause: 'no-time' },
    [`${on}/possible-ties`]: undefined,
    [`${on}/recusals`]: { tie: 'x' },
    [`${on}/challenges`]: { ground: 'interest', reason: 'x' },
    [`${on}/challenge-decisions`]: { upheld: true, frivolous: false, reason: 'x' },
    [`${on}/removals`]: { reason: 'x' },
    [`${on}/appointments`]: { expertId, reason: 'x' },
  };
};
