import { localDateAt } from '#domain/calendar/local-date.js';
import { confirmGrade, type GradeFacts } from '#domain/rating/confirm-grade.js';
import { decideContest } from '#domain/rating/contest-fact.js';
import { dropGradeNotice, noticeGrade } from '#domain/rating/notice-grade.js';
import { decideRepair } from '#domain/rating/repair-fact.js';
import type { RatingRole } from '#domain/rating/terms.js';
import { refuse } from '#domain/kernel/refusal.js';
import { memberOf, versionOn } from '#rating/member.js';
import { getRules } from '#rating/released.js';
import type { Answer } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { identityKey } from '../party/parties.js';
import { loadRulesInForce } from './adoptions.js';
import { decideRating, type Asked } from './decide-rating.js';
import { holdsIn, idsIn, proposalIn } from './propose.js';
import { rateMember } from './rate-member.js';
import { touchedIn } from './touched.js';

const seal = (tenant: TenantContext, memberId: string, text: string): Promise<string> =>
  tenant.vault.seal(identityKey(memberId), text);

/**
 * Tells the member which grade is proposed in a role and from which facts; all of that is reckoned here, from the log.
 */
export const recordGradeNotice = (
  tenant: TenantContext,
  memberId: string,
  { role, reason }: { readonly role: RatingRole; readonly reason?: string | undefined },
  known: number,
  asked: Asked,
): Promise<Answer> =>
  decideRating(tenant, memberId, asked, async (rated) => {
    const now = await rateMember(tenant, memberId, { on: localDateAt(asked.at), known });
    const { objection, version } = now?.rules ?? (await loadRulesInForce(tenant, asked.at)).rules;
    const noticeId = newId();
    const reasonContentId = reason === undefined ? undefined : await seal(tenant, memberId, reason);
    const data = { noticeId, role, ...(reasonContentId !== undefined && { reasonContentId }) };
    const command = { type: 'NoticeGrade', data, by: asked.by, at: asked.at } as const;
    const objecting = {
      within: objection.within,
      clause: objection.clause,
      version,
      calendar: await tenant.calendar(),
    };
    return {
      events: noticeGrade(command, rated, now && proposalIn(now, role), objecting),
      command,
      body: { noticeId },
      status: 201,
    };
  });

export const recordNoticeDropped = (
  tenant: TenantContext,
  memberId: string,
  noticeId: string,
  reason: string,
  asked: Asked,
): Promise<Answer> =>
  decideRating(tenant, memberId, asked, async (rated) => {
    if (!rated.notices[noticeId]) refuse('NotFound');
    const data = { noticeId, reasonContentId: await seal(tenant, memberId, reason) };
    const command = { type: 'DropGradeNotice', data, by: asked.by, at: asked.at } as const;
    return { events: dropGradeNotice(command, rated), command, body: { noticeId } };
  });

/** Of whoever is not rated. */
const NOTHING_KNOWN: Omit<GradeFacts, 'calendar'> = {
  proposal: undefined,
  holds: () => false,
  idsOf: (factId) => [factId],
};

/** Confirms a grade: a noticed one, or for a natural person a better one. */
export const recordGradeConfirmed = (
  tenant: TenantContext,
  memberId: string,
  { role, noticeId }: { readonly role: RatingRole; readonly noticeId?: string | undefined },
  known: number,
  asked: Asked,
): Promise<Answer> =>
  decideRating(tenant, memberId, asked, async (rated) => {
    const now = await rateMember(tenant, memberId, { on: localDateAt(asked.at), known });
    const facts = now
      ? { proposal: proposalIn(now, role), holds: holdsIn(now, role), idsOf: idsIn(now, role) }
      : NOTHING_KNOWN;
    const command = {
      type: 'ConfirmGrade',
      data: { role, ...(noticeId !== undefined && { noticeId }) },
      by: asked.by,
      at: asked.at,
    } as const;
    const calendar = await tenant.calendar();
    return { events: confirmGrade(command, rated, { ...facts, calendar }), command, body: {} };
  });

/** Somebody without a hand in the matter decides an objection. */
export const recordContestDecided = (
  tenant: TenantContext,
  memberId: string,
  { objectionId, upheld, reason }: { readonly objectionId: string; readonly upheld: boolean; readonly reason: string },
  asked: Asked,
): Promise<Answer> =>
  decideRating(tenant, memberId, asked, async (rated) => {
    const { disputeId } = rated.objections[objectionId] ?? refuse('NotFound');
    const data = { objectionId, upheld, reasonContentId: await seal(tenant, memberId, reason) };
    const command = { type: 'DecideContest', data, by: asked.by, at: asked.at } as const;
    return {
      events: decideContest(command, rated, await touchedIn(tenant, disputeId)),
      command,
      body: { objectionId },
    };
  });

/** Somebody without a hand in the matter approves a repair or refuses it. */
export const recordRepairDecided = (
  tenant: TenantContext,
  memberId: string,
  {
    reason,
    ...told
  }: {
    readonly repairId: string;
    readonly outcome: 'approved' | 'refused';
    readonly falseStatement: boolean;
    readonly reason: string;
  },
  asked: Asked,
): Promise<Answer> =>
  decideRating(tenant, memberId, asked, async (rated) => {
    const { disputeId } = rated.repairs[told.repairId] ?? refuse('NotFound');
    const data = { ...told, reasonContentId: await seal(tenant, memberId, reason) };
    const command = { type: 'DecideRepair', data, by: asked.by, at: asked.at } as const;
    const version = versionOn(memberOf(memberId, rated), localDateAt(asked.at));
    const { rules } = version === undefined ? await loadRulesInForce(tenant, asked.at) : getRules(version);
    return {
      events: decideRepair(command, rated, await touchedIn(tenant, disputeId), rules.repair.onceInDays),
      command,
      body: { repairId: told.repairId },
    };
  });
