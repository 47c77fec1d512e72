import { commitmentOf } from '../../draw/draw.js';
import type { PanelCommand } from '../../dispute/panel/panel/actions.js';
import { COMPETENCE_OUTCOMES } from '../../dispute/panel/panel/competence-events.js';
import { CHALLENGE_GROUNDS, SEAT_DECLINE_REASONS } from '../../dispute/panel/panel/seat-events.js';
import { runningPanel } from '../../dispute/core/running-panel.js';
import type { Dispute } from '../../dispute/core/state.js';
import type { Actor } from '../../kernel/message.js';
import { LEGAL_KINDS, PANEL_MODES } from '../../rulebook/panel-rules.js';
import type { CLOCK_ACTIONS } from '../../rulebook/timed-stages.js';
import { ana, ben, cai, engine, EXPERTS, mia, noa, shop } from '../core/actors.js';
import { from, keyOf, pairsOf, some, type Make, type Throw } from '../core/any-record.js';

type Asked = Exclude<PanelCommand['type'], (typeof CLOCK_ACTIONS)[number]>;

const SECRET = 'cd'.repeat(32);
const on = (dispute: Dispute, { a }: Throw) => ({ panelId: runningPanel(dispute)?.[0] ?? keyOf(dispute.panels, a) });
const ofIt = (dispute: Dispute, dice: Throw) => dispute.panels[on(dispute, dice).panelId];
const somebody = (number: number): Actor => from([ana, ben, cai], number) ?? ana;
const expert = (number: number): string => from(Object.keys(EXPERTS), number) ?? 'eda';
const seat = (dispute: Dispute, { b }: Throw) => ({ seatId: keyOf(dispute.seats, b) });
const sitter = (dispute: Dispute, dice: Throw): Actor => ({
  kind: 'person',
  id: dispute.seats[seat(dispute, dice).seatId]?.neutralId ?? 'eda',
});
const why = { reasonContentId: 'why' };

/** Throws of a panel and of its seats. */
export const PANEL: { readonly [T in Asked]: Make } = {
  RequestPanel: (dispute, { a, b, c }) => ({
    data: { pairs: some(pairsOf(dispute), a), legalKind: from(LEGAL_KINDS, b), mode: from(PANEL_MODES, c), size: 3 },
    by: from([ana, ben, shop, mia], c) ?? ana,
  }),
  RecordCompetence: (dispute, dice) => ({
    data: {
      ...on(dispute, dice),
      partyId: from(['ana', 'ben', 'cai', 'shop'], dice.b),
      basis: 'membership',
      version: '1',
      clause: '2',
      detailsContentId: 'signed',
    },
    by: mia,
  }),
  ConsentToPanel: (dispute, dice) => ({ data: on(dispute, dice), by: somebody(dice.b) }),
  WithdrawPanelConsent: (dispute, dice) => ({ data: { ...on(dispute, dice), ...why }, by: somebody(dice.b) }),
  ObjectToCompetence: (dispute, dice) => ({ data: { ...on(dispute, dice), ...why }, by: somebody(dice.b) }),
  DecideCompetence: (dispute, dice) => ({
    data: { ...on(dispute, dice), outcome: from(COMPETENCE_OUTCOMES, dice.b), ...why },
    by: mia,
  }),
  WithdrawPanelRequest: (dispute, dice) => ({
    data: on(dispute, dice),
    by: from([ana, ben, shop, mia], dice.b) ?? ana,
  }),
  CommitDraw: (dispute, dice) => ({
    data: {
      ...on(dispute, dice),
      drawId: `draw-${dice.a}`,
      commitment: commitmentOf(`draw-${dice.a}`, SECRET),
      secretContentId: 'secret',
    },
    by: mia,
  }),
  FreezeDrawList: (dispute, dice) => ({ data: on(dispute, dice), by: mia }),
  ContributeNonce: (dispute, dice) => ({
    data: { ...on(dispute, dice), nonce: `nonce ${dice.c}` },
    by: somebody(dice.b),
  }),
  MixPublicValue: (dispute, dice) => ({
    data: { ...on(dispute, dice), value: `${dice.c}`, sourceContentId: 'where' },
    by: mia,
  }),
  RevealDraw: (dispute, dice) => ({
    data: { ...on(dispute, dice), secret: dice.b % 5 === 0 ? 'other' : SECRET },
    by: engine,
  }),
  ListExperts: (dispute, dice) => ({
    data: { ...on(dispute, dice), neutralIds: Object.keys(EXPERTS).slice(0, 3 + (dice.b % 4)) },
    by: mia,
  }),
  ReturnExpertList: (dispute, dice) => {
    const names = ofIt(dispute, dice)?.list?.neutralIds ?? [];
    const struck = names.slice(0, dice.b % 2);
    return {
      data: { ...on(dispute, dice), struck, ranked: some(names, dice.c).filter((id) => !struck.includes(id)) },
      by: somebody(dice.b),
    };
  },
  NominateExpert: (dispute, dice) => ({
    data: { ...on(dispute, dice), neutralId: expert(dice.b) },
    by: somebody(dice.c),
  }),
  WaiveExclusion: (dispute, dice) => ({
    data: { ...on(dispute, dice), neutralId: 'kit', conflict: dice.c % 4 === 0 ? 'kin' : 'client' },
    by: somebody(dice.b),
  }),
  AppointExpert: (dispute, dice) => ({ data: { ...seat(dispute, dice), neutralId: expert(dice.c), ...why }, by: mia }),
  AcceptSeat: (dispute, dice) => ({
    data: { ...seat(dispute, dice), noTies: dice.c % 5 > 0 },
    by: sitter(dispute, dice),
  }),
  DeclineSeat: (dispute, dice) => ({
    data: { ...seat(dispute, dice), reason: from(SEAT_DECLINE_REASONS, dice.c) },
    by: sitter(dispute, dice),
  }),
  ChallengeExpert: (dispute, dice) => ({
    data: { ...seat(dispute, dice), ground: from(CHALLENGE_GROUNDS, dice.c), ...why },
    by: somebody(dice.a),
  }),
  DecideChallenge: (dispute, dice) => ({
    data: { ...seat(dispute, dice), upheld: dice.c % 2 === 0, frivolous: dice.c % 3 === 1, ...why },
    by: dice.a % 4 === 0 ? mia : noa,
  }),
  RecuseExpert: (dispute, dice) => ({
    data: { ...seat(dispute, dice), tieContentId: 'tie' },
    by: sitter(dispute, dice),
  }),
  ReplaceExpert: (dispute, dice) => ({
    data: { ...seat(dispute, dice), neutralId: sitter(dispute, dice)?.id ?? 'eda' },
    by: engine,
  }),
  RemoveExpert: (dispute, dice) => ({ data: { ...seat(dispute, dice), ...why }, by: mia }),
};
