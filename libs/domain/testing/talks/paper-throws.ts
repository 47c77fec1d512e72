import { PAPERS_TO_SIGN } from '../../dispute/talks/mediation/agreement-events.js';
import type { CommandOf } from '../../dispute/core/action.js';
import type { CONFIRMATION_ACTIONS } from '../../dispute/talks/confirmation/actions.js';
import type { ROOM_ACTIONS } from '../../dispute/talks/room/actions.js';
import type { STIPULATION_ACTIONS } from '../../dispute/talks/stipulation/actions.js';
import { COURT_GROUNDS, CONFIRMATION_RESULTS } from '../../dispute/talks/confirmation/events.js';
import type { Dispute } from '../../dispute/core/state.js';
import type { Actor } from '../../kernel/message.js';
import { ana, ben, cai, max, mia, noa, pia } from '../core/actors.js';
import { from, keyOf, type Make, type Throw } from '../core/any-record.js';

const partyNamed = (id: string | undefined): Actor =>
  [ana, ben, cai].find(({ onBehalfOf }) => onBehalfOf === id) ?? ana;
const on = ({ mediations }: Dispute, { a }: Throw) => ({ mediationId: keyOf(mediations, a) });
const ofIt = (dispute: Dispute, dice: Throw) => dispute.mediations[on(dispute, dice).mediationId];
const somebody = (dispute: Dispute, dice: Throw): Actor =>
  partyNamed(from(ofIt(dispute, dice)?.parties ?? ['ana'], dice.b));
const version = (dispute: Dispute, dice: Throw) => ({
  ...on(dispute, dice),
  version: ofIt(dispute, dice)?.facts?.version ?? 1,
});

/** Throws of the papers of a mediation, and of a settlement to be taken over. */
type PaperCommand =
  CommandOf<typeof STIPULATION_ACTIONS> | CommandOf<typeof CONFIRMATION_ACTIONS> | CommandOf<typeof ROOM_ACTIONS>;

export const PAPERS_THROWN: { readonly [T in PaperCommand['type'] | 'AskTakeover' | 'DeclineSignature']: Make } = {
  DrawUpFacts: (dispute, dice) => ({
    data: { ...on(dispute, dice), factsContentId: 'facts' },
    by: ofIt(dispute, dice)?.mediatorId === 'pia' ? pia : max,
  }),
  SignFacts: (dispute, dice) => ({ data: { ...version(dispute, dice), channel: 'mail' }, by: somebody(dispute, dice) }),
  DeclineSignature: (dispute, dice) => ({
    data: { ...version(dispute, dice), paper: from(PAPERS_TO_SIGN, dice.c) ?? 'facts', reasonContentId: 'why' },
    by: somebody(dispute, dice),
  }),
  ReleaseFacts: (dispute, dice) => ({ data: version(dispute, dice), by: somebody(dispute, dice) }),
  ApplyForConfirmation: (dispute, dice) => ({
    data: { ...on(dispute, dice), court: { ground: from(COURT_GROUNDS, dice.c), nameContentId: 'court' } },
    by: somebody(dispute, dice),
  }),
  JoinConfirmation: (dispute, dice) => ({ data: on(dispute, dice), by: somebody(dispute, dice) }),
  WithdrawConfirmation: (dispute, dice) => ({ data: on(dispute, dice), by: somebody(dispute, dice) }),
  RecordHandingIn: (dispute, dice, at) => ({ data: { ...on(dispute, dice), handedInAt: at, evidence: [] }, by: mia }),
  RecordConfirmationResult: (dispute, dice, at) => ({
    data: {
      ...on(dispute, dice),
      result: from(CONFIRMATION_RESULTS, dice.c),
      decidedAt: at,
      detailsContentId: 'ruling',
      evidence: [],
    },
    by: mia,
  }),
  AskRoomReading: ({ rooms }, { a }) => ({ data: { roomId: keyOf(rooms, a), reasonContentId: 'why' }, by: mia }),
  OpenDesk: (_, { a }) => ({ data: a % 4 === 0 ? { partyId: 'ben' } : {}, by: from([ana, ben, cai, mia], a) ?? ana }),
  AllowRoomReading: ({ rooms }, { a, b, c }) => ({
    data: { roomId: keyOf(rooms, a), askedBy: c % 7 === 0 ? 'noa' : 'mia', reasonContentId: 'why' },
    by: from([mia, noa], b) ?? noa,
  }),
  AskTakeover: ({ settlements }, { a, b }, at) => ({
    data: {
      settlementId: keyOf(settlements, a),
      contactContentId: 'phone',
      available: [{ from: at, until: at }],
      telephoneFirst: false,
    },
    by: from([ana, ben], b) ?? ana,
  }),
};
