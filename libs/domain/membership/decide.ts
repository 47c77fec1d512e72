import type { Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { MembershipAction } from './action.js';
import type { MembershipCommand } from './commands.js';
import type { MembershipEvent } from './events.js';
import type { MembershipFile } from './file.js';
import * as member from './member-actions.js';
import * as officer from './officer-actions.js';
import { standingAt } from './state.js';

/** Who may do what, while the member is what to the association: guard and menu in one. */
export const MEMBERSHIP_ACTIONS: {
  readonly [T in MembershipCommand['type']]: MembershipAction<Extract<MembershipCommand, { type: T }>>;
} = {
  ApplyForMembership: member.applyForMembership,
  SignCommitment: member.signCommitment,
  RenewMembership: member.renewMembership,
  LeaveMembership: member.leaveMembership,
  SetRegisterShowings: member.setRegisterShowings,
  MakeMemberStatement: member.makeMemberStatement,
  RecordCommitmentPaper: officer.recordCommitmentPaper,
  ConfirmCommitmentPaper: officer.confirmCommitmentPaper,
  AdmitMember: officer.admitMember,
  RefuseMember: officer.refuseMember,
  AllegeMemberBreach: officer.allegeMemberBreach,
  DecideMemberBreach: officer.decideMemberBreach,
};

export const decideMembership = (command: MembershipCommand, file: MembershipFile): readonly MembershipEvent[] => {
  const action = MEMBERSHIP_ACTIONS[command.type] as MembershipAction<MembershipCommand>;
  const stage = standingAt(file.membership, command.at);
  if (action.by !== file.part) refuse('NotYourPart', { subject: stage });
  if (!action.during.includes(stage)) refuse('WrongStage', { stage });
  return action.decide(command, file);
};

/** What can be done now by whoever acts in this part, from the table that guards the commands. */
export const allowedMembershipActions = (
  { membership, part }: Pick<MembershipFile, 'membership' | 'part'>,
  at: Instant,
): readonly MembershipCommand['type'][] =>
  (Object.keys(MEMBERSHIP_ACTIONS) as MembershipCommand['type'][]).filter((type) => {
    const { by, during } = MEMBERSHIP_ACTIONS[type];
    return by === part && during.includes(standingAt(membership, at));
  });
