import type { TenantContext } from '#application/command-handler/command-handler.js';
import { settlementKey } from '#application/room/room-key.js';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import type { DisputeFile } from '#domain/dispute/core/action.js';
import { onBreachOf } from '#domain/dispute/talks/settlement/on-breach.js';
import type { DrawUpAgreement } from '#domain/dispute/talks/mediation/draw-up-agreement.js';
import { refuse } from '#domain/kernel/refusal.js';
import { newId } from '#infrastructure/ids.js';
import type { Caller } from '../../../http/caller.js';
import { termsOf } from '../../../room/terms.js';
import { given } from '../../given.js';
import type { DrawUpAgreementBody } from './agreement.dto.js';

/**
 * The command with its structure in clear and its words sealed under the settlement's own key. They are what is signed,
 * to the letter: what becomes of each item and what a breach leads to stand in them, asked for or by the rulebook.
 */
export async function drawUp(
  { tenant }: Caller,
  { rulebook }: Pick<DisputeFile, 'rulebook'>,
  mediationId: string,
  { scope, clauses, parties, noRefundWaiver, proposalId, accountPlatformId, ...body }: DrawUpAgreementBody,
): Promise<Omit<DrawUpAgreement, 'by' | 'at'>> {
  if (accountPlatformId !== undefined && !(await isPlatform(tenant, accountPlatformId)))
    refuse('UnknownReference', { field: 'accountPlatformId', name: accountPlatformId });
  const settlementId = newId();
  const { items, undertakings, onBreach = onBreachOf(rulebook) } = termsOf(body);
  const promised = undertakings.map((undertaking, index) => ({
    ...undertaking,
    toId: body.undertakings[index]?.toId ?? '',
  }));
  const words = canonicalJson({
    clauses: clauses.map(({ kind, text }) => ({ kind, text })),
    items,
    undertakings: promised,
    onBreach,
  });
  const termsContentId = await tenant.vault.seal(settlementKey(settlementId), words);
  const promises = promised.map(({ byId, toId, due, pairs }) => given({ byId, toId, due, pairs }));
  const clauseKinds = [...new Set(clauses.map(({ kind }) => kind))];
  return {
    type: 'DrawUpAgreement',
    data: given({
      mediationId,
      settlementId,
      scope,
      parties,
      items,
      promises,
      clauseKinds,
      onBreach,
      termsContentId,
      noRefundWaiver,
      proposalId,
      accountPlatformId,
    }),
  };
}

const isPlatform = async ({ database, associationId }: TenantContext, platformId: string): Promise<boolean> => {
  const text = 'SELECT id FROM office.platform WHERE association_id = $1 AND id = $2';
  return (await database.query({ name: 'is-platform', text, values: [associationId, platformId] })).rows.length > 0;
};
