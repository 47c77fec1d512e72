import { deadlineAfter } from '../calendar/deadline.js';
import { daysAfter, localDateAt, monthsAfter } from '../calendar/local-date.js';
import { workingDays } from '../calendar/period.js';
import { isOver } from '../calendar/uncertain.js';
import { refuse } from '../kernel/refusal.js';
import type { MembershipAction } from './action.js';
import type {
  AdmitMember,
  AllegeMemberBreach,
  ConfirmCommitmentPaper,
  DecideMemberBreach,
  RecordCommitmentPaper,
  RefuseMember,
} from './commands.js';
import { isExpelled } from './state.js';

const MEMBERS = ['member', 'suspended'] as const;

/** Nobody signed a paper that is only named. */
const checkHere = (sha256: string, papers: readonly string[]): void => {
  if (!papers.includes(sha256)) refuse('BytesMissing', { field: 'papers', name: sha256 });
};

export const recordCommitmentPaper: MembershipAction<RecordCommitmentPaper> = {
  by: 'officer',
  during: ['applied', ...MEMBERS, 'lapsed'],
  decide: ({ data: { commitmentId, role, template, paperSha256 }, by, at }, { membership, papers }) => {
    if (!membership.roles.includes(role)) refuse('UnknownReference', { field: 'role', name: role });
    checkHere(paperSha256, papers);
    const data = { commitmentId, role, template, paperSha256, recorderId: by.id, recordedAt: at };
    return [{ type: 'CommitmentPaperRecorded', data }];
  },
};

export const confirmCommitmentPaper: MembershipAction<ConfirmCommitmentPaper> = {
  by: 'officer',
  during: ['applied', ...MEMBERS, 'lapsed'],
  decide: ({ data: { commitmentId }, by, at }, { membership, papers }) => {
    const { role, template, paperSha256, recorderId } = membership.papers[commitmentId] ?? refuse('NotFound');
    if (recorderId === by.id) refuse('SecondPersonNeeded');
    checkHere(paperSha256, papers);
    const paper = { way: 'paper', paperSha256, recorderId, confirmerId: by.id } as const;
    return [{ type: 'CommitmentSigned', data: { commitmentId, role, template, ...paper, signedAt: at } }];
  },
};

/**
 * Whoever is admitted is known, accepted the rules in force and signed the letter of each of its roles. Nobody is who
 * was expelled, or would be the moment it is: its application is refused.
 */
export const admitMember: MembershipAction<AdmitMember> = {
  by: 'officer',
  during: ['applied'],
  decide: ({ by, at }, { membership, inForce, isIdentified }) => {
    const { applicantId, accepted, roles, letters } = membership;
    if (applicantId === by.id) refuse('SecondPersonNeeded');
    if (isExpelled(membership)) refuse('WrongStage', { stage: 'expelled' });
    if (!isIdentified) refuse('CheckMissing', { field: 'identity' });
    const { hash, rules } = inForce ?? refuse('NoRulesInForce');
    if (accepted?.hash !== hash) refuse('MemberRulesNotAccepted');
    if (roles.some((role) => letters[role] === undefined)) refuse('SignatureMissing');
    const until = monthsAfter(localDateAt(at), rules.termMonths);
    return [{ type: 'MembershipAdmitted', data: { officerId: by.id, until, admittedAt: at } }];
  },
};

export const refuseMember: MembershipAction<RefuseMember> = {
  by: 'officer',
  during: ['applied'],
  decide: ({ data: { reasonContentId }, by, at }) => [
    { type: 'MembershipRefused', data: { officerId: by.id, reasonContentId, refusedAt: at } },
  ],
};

/** Of an article for which the version that the member accepted names a consequence; of no other. */
export const allegeMemberBreach: MembershipAction<AllegeMemberBreach> = {
  by: 'officer',
  during: MEMBERS,
  decide: ({ data: { allegationId, article, allegationContentId }, by, at }, { accepted, calendar }) => {
    const { version, rules } = accepted ?? refuse('MemberRulesNotAccepted');
    if (!rules.sanctions.some((one) => one.article === article))
      refuse('UnknownReference', { field: 'article', name: article });
    const statementDue = deadlineAfter({
      anchor: { event: 'MemberBreachAlleged', at },
      period: workingDays(rules.hearingDays),
      clause: 'Member rules',
      rulebook: { id: 'member-rules', version },
      calendar,
    });
    const told = { allegationId, article, rulesVersion: version, officerId: by.id, allegationContentId };
    return [{ type: 'MemberBreachAlleged', data: { ...told, statementDue, allegedAt: at } }];
  },
};

/**
 * Another person decides, once the member has been heard or its time to speak is over, whatever it is by then: who left
 * and asked again is not rid of it. An application stays what it is; what was found holds from when it is admitted.
 */
export const decideMemberBreach: MembershipAction<DecideMemberBreach> = {
  by: 'officer',
  during: ['applied', 'refused', ...MEMBERS, 'lapsed', 'left', 'expelled'],
  decide: ({ data: { allegationId, found, reasonContentId }, by, at }, { membership, accepted, calendar }) => {
    const known = membership.allegations[allegationId] ?? refuse('NotFound');
    if (known.decision) refuse('AnsweredAlready');
    if (known.officerId === by.id) refuse('SecondPersonNeeded');
    if (!known.statement && !isOver(known.statementDue, at, calendar)) refuse('DeadlineNotReached');
    const decided = { allegationId, found, officerId: by.id, reasonContentId, decidedAt: at };
    if (!found) return [{ type: 'MemberBreachDecided', data: decided }];
    const sanction = accepted?.rules.sanctions.find(({ article }) => article === known.article);
    const { consequence, publicity, days } = sanction ?? refuse('MemberRulesNotAccepted');
    const until = daysAfter(localDateAt(at), days);
    return [{ type: 'MemberBreachDecided', data: { ...decided, consequence, publicity, until } }];
  },
};
