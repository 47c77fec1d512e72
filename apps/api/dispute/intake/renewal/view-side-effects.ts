import type { LoadedDispute } from '#application/dispute/disputes.js';
import { rolesOf } from '#domain/dispute/core/roles-of.js';
import type { Role } from '#domain/dispute/core/decision-context.js';
import { pairSubject } from '#domain/dispute/core/subject.js';
import type { Actor } from '#domain/kernel/message.js';
import type { Vault } from '#infrastructure/vault/vault.js';
import { given } from '../../given.js';
import type { SideEffectsBody } from './side-effects-view.dto.js';

/** Whoever has to undo it, has it against itself, or follows it up; the complainant has no part in it. */
const CONCERNED: readonly Role[] = ['respondent', 'platform', 'case-manager'];

/** What stands beside measures on the reader's own pairs, with what was said of it. */
export async function viewSideEffects(
  actor: Actor,
  { dispute, context }: LoadedDispute,
  vault: Pick<Vault, 'open'>,
): Promise<SideEffectsBody> {
  const own = Object.entries(dispute.sideEffects).filter(([, { respondentId, itemId }]) =>
    rolesOf(actor, dispute, context, pairSubject(respondentId, itemId)).some((role) => CONCERNED.includes(role)),
  );
  const words = own.flatMap(([, { detailsContentId, statementContentId }]) =>
    [detailsContentId, statementContentId].filter((id) => id !== undefined),
  );
  const texts = await vault.open(words);
  return {
    sideEffects: own.map(
      ([sideEffectId, { respondentId, itemId, kind, undone, letGo, detailsContentId = '', statementContentId = '' }]) =>
        given({
          sideEffectId,
          respondentId,
          itemId,
          kind,
          undone,
          letGo: letGo === true,
          details: texts.get(detailsContentId) ?? undefined,
          statement: texts.get(statementContentId) ?? undefined,
        }),
    ),
  };
}
