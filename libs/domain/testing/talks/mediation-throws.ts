import type { DisputeCommand } from '../../dispute/actions.js';
import { localDateAt } from '../../calendar/local-date.js';
import { AGREEMENT_SCOPES } from '../../dispute/talks/mediation/agreement-events.js';
import { DECLINE_REASONS } from '../../dispute/talks/mediation/events.js';
import { SESSION_KINDS } from '../../dispute/talks/mediation/session-events.js';
import { runningMediation } from '../../dispute/core/running-mediation.js';
import type { Mediation } from '../../dispute/talks/mediation/state.js';
import { pairOf } from '../../dispute/core/pairs.js';
import { BREACH_CONSEQUENCES } from '../../dispute/talks/settlement/terms.js';
import type { Dispute } from '../../dispute/core/state.js';
import { instant, type Actor } from '../../kernel/message.js';
import { evidence } from '../notification/every-told.js';
import { CLOCK_ACTIONS } from '../../rulebook/timed-stages.js';
import { ana, ben, cai, engine, max, mia, noa, pia } from '../core/actors.js';
import { proof } from './mediation-commands.js';
import { from, keyOf, some, type Make } from '../core/any-record.js';

type Asked = Exclude<
  Extract<
    DisputeCommand['type'],
    `${string}${'Mediat' | 'Tie' | 'Objection' | 'Session' | 'Minutes' | 'Availability' | 'Appraisal' | 'ToExtension' | 'Agreement' | 'PaperSignature' | 'ElectronicSignature' | 'AccountClause'}${string}`
  >,
  (typeof CLOCK_ACTIONS)[number]
>;

const partyNamed = (id: string | undefined): Actor =>
  [ana, ben, cai].find(({ onBehalfOf }) => onBehalfOf === id) ?? ana;
const whichOf = (dispute: Dispute, number: number): string =>
  runningMediation(dispute)?.[0] ?? keyOf(dispute.mediations, number);
const nothing: Pick<Mediation, 'agreement' | 'parties' | 'sessions' | 'mediatorId' | 'consents'> = {
  parties: [],
  sessions: {},
  consents: {},
};
const ofIt = (dispute: Dispute, number: number) => dispute.mediations[whichOf(dispute, number)] ?? nothing;
const somebody = (dispute: Dispute, number: number): Actor => {
  const { parties, consents } = ofIt(dispute, number);
  const silent = parties.filter((party) => consents[party] === undefined);
  return partyNamed(from(silent.length > 0 ? silent : parties, number));
};
const mediator = (dispute: Dispute, number: number): Actor => (ofIt(dispute, number).mediatorId === 'pia' ? pia : max);
const on = (dispute: Dispute, { a }: { readonly a: number }) => ({ mediationId: whichOf(dispute, a) });
const neutral = (number: number): string => from(['max', 'pia'], number) ?? 'max';

const version = (dispute: Dispute, dice: { readonly a: number }) => ({
  ...on(dispute, dice),
  version: ofIt(dispute, dice.a).agreement?.version ?? 1,
});
const unsigned = (dispute: Dispute, { a }: { readonly a: number }): readonly string[] => {
  const { parties, agreement } = ofIt(dispute, a);
  const left = parties.filter((party) => agreement?.signed[party] === undefined);
  return left.length > 0 ? left : parties;
};

/** Throws of a mediation. */
export const MEDIATION: { readonly [T in Asked]: Make } = {
  RequestMediation: () => ({
    data: {
      number: 'PL-M',
      matter: 'account-ownership',
      respondents: [{ respondentId: 'ben', roles: ['service-agency'], detailsContentId: 'who' }],
      statementContentId: 'words',
      evidence: [],
    },
    by: ana,
  }),
  InviteToMediation: ({ respondents }, { a, b }) => ({
    data: {
      respondentIds: some(
        respondents.map(({ respondentId }) => respondentId),
        a,
      ),
    },
    by: from([ana, ben, mia], b) ?? mia,
  }),
  ConsentToMediation: (dispute, dice, at) => ({
    data: {
      ...on(dispute, dice),
      contactContentId: 'phone',
      available: [{ from: at, until: instant(Date.parse(at) + 86_400_000) }],
      telephoneFirst: true,
      sideWith:
        dice.b % 3 === 0
          ? ['ben', 'cai'].filter((one) => one !== somebody(dispute, dice.a).onBehalfOf).slice(0, 1)
          : [],
    },
    by: somebody(dispute, dice.a),
  }),
  RefuseMediation: (dispute, dice) => ({ data: on(dispute, dice), by: somebody(dispute, dice.a) }),
  ProposeMediators: (dispute, dice) => ({
    data: { ...on(dispute, dice), mediatorIds: some(['max', 'pia'], dice.b) },
    by: mia,
  }),
  ChooseMediator: (dispute, dice) => ({
    data: { ...on(dispute, dice), mediatorId: neutral(dice.c % 5) },
    by: somebody(dispute, dice.b),
  }),
  AssignMediator: (dispute, dice) => ({
    data: { ...on(dispute, dice), mediatorId: neutral(dice.b), reasonContentId: 'why' },
    by: mia,
  }),
  AcceptMediation: (dispute, dice) => ({
    data: { ...on(dispute, dice), noTies: dice.b % 4 > 0 },
    by: mediator(dispute, dice.a),
  }),
  DeclineMediation: (dispute, dice) => ({
    data: { ...on(dispute, dice), reason: from(DECLINE_REASONS, dice.b) },
    by: mediator(dispute, dice.a),
  }),
  ReplaceMediator: (dispute, dice) => ({
    data: { ...on(dispute, dice), mediatorId: mediator(dispute, dice.a)?.id ?? 'max' },
    by: engine,
  }),
  DiscloseTie: (dispute, dice) => ({
    data: { ...on(dispute, dice), tieContentId: 'tie' },
    by: mediator(dispute, dice.a),
  }),
  ObjectToMediator: (dispute, dice) => ({
    data: { ...on(dispute, dice), reasonContentId: 'why' },
    by: somebody(dispute, dice.b),
  }),
  AnswerObjection: (dispute, dice) => ({
    data: { ...on(dispute, dice), upheld: dice.b % 2 === 0, reasonContentId: 'why' },
    by: mia,
  }),
  ScheduleSession: (dispute, dice, at) => ({
    data: {
      ...on(dispute, dice),
      kind: from(SESSION_KINDS, dice.b),
      startsAt: instant(Date.parse(at) + 3_600_000),
      partyIds: some(ofIt(dispute, dice.a).parties, dice.c),
    },
    by: mediator(dispute, dice.a),
  }),
  MoveSession: (dispute, dice, at) => ({
    data: {
      ...on(dispute, dice),
      sessionId: keyOf(ofIt(dispute, dice.a).sessions, dice.b),
      startsAt: instant(Date.parse(at) + 7_200_000),
      placeContentId: 'there',
    },
    by: mediator(dispute, dice.a),
  }),
  StateAvailability: (dispute, dice, at) => ({
    data: {
      ...on(dispute, dice),
      available: [{ from: at, until: instant(Date.parse(at) + 3_600_000 * (1 + (dice.b % 9))) }],
    },
    by: partyNamed(from(ofIt(dispute, dice.a).parties, dice.c)),
  }),
  CancelSession: (dispute, dice) => ({
    data: { ...on(dispute, dice), sessionId: keyOf(ofIt(dispute, dice.a).sessions, dice.b) },
    by: mediator(dispute, dice.a),
  }),
  RecordSession: (dispute, dice, at) => {
    const { parties, sessions } = ofIt(dispute, dice.a);
    const open = Object.entries(sessions).find(([, { heldAt }]) => heldAt === undefined);
    const planned = open && { sessionId: open[0], kind: open[1].kind, partyIds: open[1].partyIds };
    const session = planned ?? { kind: 'telephone', partyIds: some(parties, dice.c) };
    return {
      data: {
        ...on(dispute, dice),
        ...session,
        heldAt: at,
        attended: dice.b % 2 === 0 ? session.partyIds : [],
        minutesContentId: 'minutes',
      },
      by: mediator(dispute, dice.a),
    };
  },
  ConfirmMinutes: (dispute, dice) => ({
    data: { ...on(dispute, dice), sessionId: keyOf(ofIt(dispute, dice.a).sessions, dice.b) },
    by: partyNamed(from(ofIt(dispute, dice.a).parties, dice.c)),
  }),
  ObjectToMinutes: (dispute, dice) => ({
    data: {
      ...on(dispute, dice),
      sessionId: keyOf(ofIt(dispute, dice.a).sessions, dice.b),
      reasonContentId: 'wrong',
    },
    by: partyNamed(from(ofIt(dispute, dice.a).parties, dice.c)),
  }),
  ConsentToExtension: (dispute, dice) => ({
    data: { ...on(dispute, dice), days: 1 + (dice.b % 25) },
    by: partyNamed(from(ofIt(dispute, dice.a).parties, dice.c)),
  }),
  StartAppraisal: (dispute, dice) => ({
    data: { ...on(dispute, dice), matterContentId: 'goods' },
    by: mediator(dispute, dice.a),
  }),
  EndAppraisal: (dispute, dice) => ({ data: on(dispute, dice), by: mediator(dispute, dice.a) }),
  WithdrawFromMediation: (dispute, dice) => ({
    data: on(dispute, dice),
    by: partyNamed(from(ofIt(dispute, dice.a).parties, dice.b)),
  }),
  DrawUpAgreement: (dispute, dice, at) => {
    const { parties } = ofIt(dispute, dice.a);
    const pairs = dispute.noticed.filter(({ respondentId }) => parties.includes(respondentId)).map(pairOf);
    const due = localDateAt(instant(Date.parse(at) + 30 * 86_400_000));
    return {
      data: {
        ...on(dispute, dice),
        settlementId: `agreed-${dice.c}-${at}`,
        scope: from(AGREEMENT_SCOPES, dice.b),
        items: some(pairs, dice.c).map((pair) => ({ pair, outcome: dice.b % 2 === 0 ? 'lift' : 'keep' })),
        promises: parties.length > 1 && dice.b % 3 > 0 ? [{ byId: parties[1], toId: parties[0], due }] : [],
        clauseKinds: dice.c % 3 === 0 ? ['general', 'account-ownership'] : ['general'],
        onBreach: from(BREACH_CONSEQUENCES, dice.c),
        termsContentId: 'terms',
        noRefundWaiver: dice.b % 5 > 0,
      },
      by: mediator(dispute, dice.a),
    };
  },
  SignAgreement: (dispute, dice) => ({
    data: { ...version(dispute, dice), channel: 'mail' },
    by: partyNamed(from(unsigned(dispute, dice), dice.b)),
  }),
  RecordPaperSignature: (dispute, dice) => ({
    data: { ...version(dispute, dice), partyId: from(unsigned(dispute, dice), dice.b), evidence },
    by: from([mia, noa], dice.c) ?? noa,
  }),
  RecordElectronicSignature: (dispute, dice) => ({
    data: { ...version(dispute, dice), partyId: from(unsigned(dispute, dice), dice.b), proof },
    by: engine,
  }),
  SignAsMediator: (dispute, dice) => ({ data: version(dispute, dice), by: mediator(dispute, dice.a) }),
  SealAgreement: (dispute, dice) => ({ data: version(dispute, dice), by: mia }),
  AnswerAccountClause: (dispute, dice) => ({
    data: { ...version(dispute, dice), consents: dice.b % 4 > 0, answerContentId: 'words' },
    by: mia,
  }),
  CloseMediation: (dispute, dice) => ({
    data: { ...on(dispute, dice), outcome: dice.b % 2 === 0 ? 'non-attendance' : 'not-settled' },
    by: mediator(dispute, dice.a),
  }),
};
