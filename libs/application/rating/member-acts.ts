import { acceptRatingRules, leaveRating } from '#domain/rating/accept-rating-rules.js';
import { consentToPublicity, withdrawPublicity } from '#domain/rating/consent-to-publicity.js';
import { contestFact } from '#domain/rating/contest-fact.js';
import { askForRepair } from '#domain/rating/repair-fact.js';
import type { MemberKind } from '#domain/rating/terms.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { pointsOf } from '#rating/points.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { identityKey } from '../party/parties.js';
import { assertShowable } from '../training/shown-certificates.js';
import { loadRulesInForce } from './adoptions.js';
import { decideRating, type Asked } from './decide-rating.js';
import { rateMember } from './rate-member.js';

/** The member accepts the version in force, which it names; another is refused with the one in force. */
export const recordAcceptance = (
  tenant: TenantContext,
  memberId: string,
  kind: MemberKind,
  version: string,
  asked: Asked,
): Promise<Answer> =>
  decideRating(tenant, memberId, asked, async (rated) => {
    const { pin } = await loadRulesInForce(tenant, asked.at);
    if (version !== pin.version) refuse('UnknownReference', { field: 'version', name: pin.version });
    const command = {
      type: 'AcceptRatingRules',
      data: { memberId, kind, ...pin },
      by: asked.by,
      at: asked.at,
    } as const;
    return { events: acceptRatingRules(command, rated), command, body: { version: pin.version }, status: 201 };
  });

export const recordLeaving = (tenant: TenantContext, memberId: string, asked: Asked): Promise<Answer> =>
  decideRating(tenant, memberId, asked, (rated) => {
    const command = { type: 'LeaveRating', data: {}, by: asked.by, at: asked.at } as const;
    return { events: leaveRating(command, rated), command, body: {} };
  });

/** Consent to public grades, or its end. */
export const recordPublicity = (
  tenant: TenantContext,
  memberId: string,
  isPublic: boolean,
  asked: Asked,
): Promise<Answer> =>
  decideRating(tenant, memberId, asked, (rated) => {
    const told = { data: {}, by: asked.by, at: asked.at };
    if (isPublic) {
      const command = { type: 'ConsentToPublicity', ...told } as const;
      return { events: consentToPublicity(command, rated), command, body: {} };
    }
    const command = { type: 'WithdrawPublicity', ...told } as const;
    return { events: withdrawPublicity(command, rated), command, body: {} };
  });

/** The member objects to a fact; its words lie under its own key. */
export const recordObjection = (
  tenant: TenantContext,
  memberId: string,
  { factId, ground }: { factId: string; ground: string },
  known: number,
  asked: Asked,
) =>
  decideRating(tenant, memberId, asked, async (rated) => {
    const now = await rateMember(tenant, memberId, { on: localDateAt(asked.at), known });
    const fact = now?.rating.roles.flatMap(({ weighed }) => weighed).find((one) => one.fact.factId === factId)?.fact;
    const { objection, version } = now?.rules ?? (await loadRulesInForce(tenant, asked.at)).rules;
    const objecting = {
      within: objection.decided,
      clause: objection.clause,
      version,
      calendar: await tenant.calendar(),
    };
    const objectionId = newId();
    const groundContentId = await tenant.vault.seal(identityKey(memberId), ground);
    const command = {
      type: 'ContestFact',
      data: { objectionId, groundContentId },
      by: asked.by,
      at: asked.at,
    } as const;
    return { events: contestFact(command, rated, fact, objecting), command, body: { objectionId }, status: 201 };
  });

/** The member asks that a fact which tells against it counts no more. */
export const recordRepairAsked = (
  tenant: TenantContext,
  memberId: string,
  { factId, undertaking, certificateIds }: { factId: string; undertaking: string; certificateIds?: string[] },
  known: number,
  asked: Asked,
): Promise<Answer> =>
  decideRating(tenant, memberId, asked, async (rated) => {
    await assertShowable(tenant, memberId, certificateIds ?? []);
    const now = await rateMember(tenant, memberId, { on: localDateAt(asked.at), known });
    const point = now?.rating.roles
      .flatMap((role) => pointsOf(now.rules, role))
      .find((one) => one.weighed.fact.factId === factId);
    const { repairFrom } = point ?? {};
    const repairable =
      now && point && repairFrom !== undefined
        ? { factId, disputeId: point.weighed.fact.disputeId, repairFrom, onceInDays: now.rules.repair.onceInDays }
        : undefined;
    const repairId = newId();
    const undertakingContentId = await tenant.vault.seal(identityKey(memberId), undertaking);
    const command = {
      type: 'AskForRepair',
      data: { repairId, undertakingContentId, ...(certificateIds && { certificateIds }) },
      by: asked.by,
      at: asked.at,
    } as const;
    return { events: askForRepair(command, rated, repairable), command, body: { repairId }, status: 201 };
  });
