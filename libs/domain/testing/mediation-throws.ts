import type { DisputeCommand } from '../dispute/commands.js';
import { DECLINE_REASONS } from '../dispute/mediation/events.js';
import { SESSION_KINDS } from '../dispute/mediation/session-events.js';
import { runningMediation, type Mediation } from '../dispute/mediation/state.js';
import type { Dispute } from '../dispute/state.js';
import { instant, type Actor } from '../message.js';
import { CLOCK_ACTIONS } from '../rulebook.js';
import { ana, ben, cai, max, mia, pia } from './actors.js';
import { from, keyOf, some, type Make } from './any-record.js';

type Asked = Exclude<
  Extract<DisputeCommand['type'], `${string}${'Mediat' | 'Tie' | 'Objection' | 'Session' | 'Minutes' | 'Appraisal' | 'ToExtension'}${string}`>,
  (typeof CLOCK_ACTIONS)[number]
>;

const partyNamed = (id: string | undefined): Actor => [ana, ben, cai].find(({ onBehalfOf }) => onBehalfOf === id) ?? ana;
const whichOf = (dispute: Dispute, number: number): string => runningMediation(dispute)?.[0] ?? keyOf(dispute.mediations, number);
const nothing: Pick<Mediation, 'parties' | 'sessions' | 'mediatorId' | 'consents'> = { parties: [], sessions: {}, consents: {} };
const ofIt = (dispute: Dispute, number: number) => dispute.mediations[whichOf(dispute, number)] ?? nothing;
const somebody = (dispute: Dispute, number: number): Actor => {
  const { parties, consents } = ofIt(dispute, number);
  const silent = parties.filter((party) => consents[party] === undefined);
  return partyNamed(from(silent.length > 0 ? silent : parties, number));
};
const mediator = (dispute: Dispute, number: number): Actor => (ofIt(dispute, number).mediatorId === 'pia' ? pia : max);
const on = (dispute: Dispute, { a }: { readonly a: number }) => ({ mediationId: whichOf(dispute, a) });
const neutral = (number: number): string => from(['max', 'pia'], number) ?? 'max';

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
      sideWith: dice.b % 3 === 0 ? ['ben', 'cai'].filter((one) => one !== somebody(dispute, dice.a).onBehalfOf).slice(0, 1) : [],
    },
    by: somebody(dispute, dice.a),
  }),
  RefuseMediation: (dispute, dice) => ({ data: on(dispute, dice), by: somebody(dispute, dice.a) }),
  ProposeMediators: (dispute, dice) => ({ data: { ...on(dispute, dice), mediatorIds: some(['max', 'pia'], dice.b) }, by: mia }),
  ChooseMediator: (dispute, dice) => ({ data: { ...on(dispute, dice), mediatorId: neutral(dice.c % 5) }, by: somebody(dispute, dice.b) }),
  AssignMediator: (dispute, dice) => ({ data: { ...on(dispute, dice), mediatorId: neutral(dice.b), reasonContentId: 'why' }, by: mia }),
  AcceptMediation: (dispute, dice) => ({ data: { ...on(dispute, dice), noTies: dice.b % 4 > 0 }, by: mediator(dispute, dice.a) }),
  DeclineMediation: (dispute, dice) => ({ data: { ...on(dispute, dice), reason: from(DECLINE_REASONS, dice.b) }, by: mediator(dispute, dice.a) }),
  DiscloseTie: (dispute, dice) => ({ data: { ...on(dispute, dice), tieContentId: 'tie' }, by: mediator(dispute, dice.a) }),
  ObjectToMediator: (dispute, dice) => ({ data: { ...on(dispute, dice), reasonContentId: 'why' }, by: somebody(dispute, dice.b) }),
  AnswerObjection: (dispute, dice) => ({ data: { ...on(dispute, dice), upheld: dice.b % 2 === 0, reasonContentId: 'why' }, by: mia }),
  ScheduleSession: (dispute, dice, at) => ({
    data: {
      ...on(dispute, dice),
      kind: from(SESSION_KINDS, dice.b),
      startsAt: instant(Date.parse(at) + 3_600_000),
      partyIds: some(ofIt(dispute, dice.a).parties, dice.c),
    },
    by: mediator(dispute, dice.a),
  }),
  RecordSession: (dispute, dice, at) => {
    const { parties, sessions } = ofIt(dispute, dice.a);
    const open = Object.entries(sessions).find(([, { heldAt }]) => heldAt === undefined);
    const planned = open && { sessionId: open[0], kind: open[1].kind, partyIds: open[1].partyIds };
    const session = planned ?? { kind: 'telephone', partyIds: some(parties, dice.c) };
    return {
      data: { ...on(dispute, dice), ...session, heldAt: at, attended: dice.b % 2 === 0 ? session.partyIds : [], minutesContentId: 'minutes' },
      by: mediator(dispute, dice.a),
    };
  },
  ConfirmMinutes: (dispute, dice) => ({
    data: { ...on(dispute, dice), sessionId: keyOf(ofIt(dispute, dice.a).sessions, dice.b) },
    by: partyNamed(from(ofIt(dispute, dice.a).parties, dice.c)),
  }),
  ConsentToExtension: (dispute, dice) => ({
    data: { ...on(dispute, dice), days: 1 + (dice.b % 25) },
    by: partyNamed(from(ofIt(dispute, dice.a).parties, dice.c)),
  }),
  StartAppraisal: (dispute, dice) => ({ data: { ...on(dispute, dice), matterContentId: 'goods' }, by: mediator(dispute, dice.a) }),
  EndAppraisal: (dispute, dice) => ({ data: on(dispute, dice), by: mediator(dispute, dice.a) }),
  WithdrawFromMediation: (dispute, dice) => ({ data: on(dispute, dice), by: partyNamed(from(ofIt(dispute, dice.a).parties, dice.b)) }),
  CloseMediation: (dispute, dice) => ({
    data: { ...on(dispute, dice), outcome: dice.b % 2 === 0 ? 'non-attendance' : 'not-settled' },
    by: mediator(dispute, dice.a),
  }),
};
