import { settlementKey } from '#application/room-key.js';
import { canonicalJson } from '#domain/canonical-json.js';
import type { DrawUpAgreement } from '#domain/dispute/mediation/draw-up-agreement.js';
import { newId } from '#infrastructure/ids.js';
import type { Caller } from '../../http/caller.js';
import { termsOf } from '../../rooms/terms.js';
import { given } from '../given.js';
import type { DrawUpAgreementBody } from './agreement.dto.js';

/** The command with its structure in clear and its words sealed under the settlement's own key. */
export async function drawUp(
  { doorway }: Caller,
  mediationId: string,
  { scope, clauses, onBreach, noRefundWaiver, proposalId, ...body }: DrawUpAgreementBody,
): Promise<Omit<DrawUpAgreement, 'by' | 'at'>> {
  const settlementId = newId();
  const { items, undertakings } = termsOf(body);
  const promised = undertakings.map((undertaking, index) => ({ ...undertaking, toId: body.undertakings[index]?.toId ?? '' }));
  const words = canonicalJson({ clauses: clauses.map(({ kind, text }) => ({ kind, text })), items, undertakings: promised });
  const termsContentId = await doorway.vault.seal(settlementKey(settlementId), words);
  const promises = promised.map(({ byId, toId, due }) => ({ byId, toId, due }));
  const clauseKinds = [...new Set(clauses.map(({ kind }) => kind))];
  return {
    type: 'DrawUpAgreement',
    data: given({ mediationId, settlementId, scope, items, promises, clauseKinds, onBreach, termsContentId, noRefundWaiver, proposalId }),
  };
}
