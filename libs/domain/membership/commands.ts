import type { Command } from '../kernel/message.js';
import type { MemberKind } from '../rating/terms.js';
import type { MembershipRole, RegisterShowing } from './terms.js';

/** The version of the member rules that the sender read. */
type Read = { readonly version: string; readonly hash: string };

/** Ask to be a member, and accept the member rules in force with that. */
export type ApplyForMembership = Command<
  'ApplyForMembership',
  Read & { readonly memberId: string; readonly kind: MemberKind; readonly roles: readonly MembershipRole[] }
>;
/** Sign the commitment letter of a role with one's account, by the hash of the text that was read. */
export type SignCommitment = Command<
  'SignCommitment',
  {
    readonly commitmentId: string;
    readonly role: MembershipRole;
    readonly template: string;
    readonly locale: 'zh-CN' | 'en';
    readonly textSha256: string;
  }
>;
export type RenewMembership = Command<'RenewMembership', Read>;
export type LeaveMembership = Command<'LeaveMembership', object>;
/** Say what others may be shown: all of it anew. */
export type SetRegisterShowings = Command<'SetRegisterShowings', { readonly shows: readonly RegisterShowing[] }>;
/** Say what one has to say against an allegation. */
export type MakeMemberStatement = Command<
  'MakeMemberStatement',
  { readonly allegationId: string; readonly statementContentId: string }
>;
export type RecordCommitmentPaper = Command<
  'RecordCommitmentPaper',
  {
    readonly commitmentId: string;
    readonly role: MembershipRole;
    readonly template: string;
    readonly paperSha256: string;
  }
>;
/** Confirm, as a second person, that the paper is the letter and is signed. */
export type ConfirmCommitmentPaper = Command<'ConfirmCommitmentPaper', { readonly commitmentId: string }>;
export type AdmitMember = Command<'AdmitMember', object>;
export type RefuseMember = Command<'RefuseMember', { readonly reasonContentId: string }>;
export type AllegeMemberBreach = Command<
  'AllegeMemberBreach',
  { readonly allegationId: string; readonly article: string; readonly allegationContentId: string }
>;
/** Decide, as a second person, after the member was heard. */
export type DecideMemberBreach = Command<
  'DecideMemberBreach',
  { readonly allegationId: string; readonly found: boolean; readonly reasonContentId: string }
>;

export type MembershipCommand =
  | ApplyForMembership
  | SignCommitment
  | RenewMembership
  | LeaveMembership
  | SetRegisterShowings
  | MakeMemberStatement
  | RecordCommitmentPaper
  | ConfirmCommitmentPaper
  | AdmitMember
  | RefuseMember
  | AllegeMemberBreach
  | DecideMemberBreach;
