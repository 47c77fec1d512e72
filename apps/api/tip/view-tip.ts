import type { LoadedTip } from '#application/tip/tips.js';
import { allowedTipActions } from '#domain/tip/decider.js';
import { tipRolesOf, tipStageFor } from '#domain/tip/roles.js';
import { refuse } from '#domain/kernel/refusal.js';
import { contentIdsOf } from '#infrastructure/vault/name-contents.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';

/**
 * A tip as the staff, or whoever has it, may see it: nobody but the staff learns who gave it, or what is still being
 * decided.
 */
export async function viewTip(
  { actor, tenant }: Caller,
  { tip, context, stream }: Pick<LoadedTip, 'tip' | 'context' | 'stream'>,
): Promise<object> {
  const roles = stream.version === 0 ? [] : tipRolesOf(actor, tip, context);
  if (roles.length === 0) refuse('NotFound');
  const staff = roles.includes('case-manager');
  const { contactContentId, ...open } = tip;
  const opened = await tenant.vault.open([...new Set(contentIdsOf(staff ? tip : { ...open, proposal: undefined }))]);
  const text = (id: string | undefined): string | undefined => (id === undefined ? undefined : opened.get(id));
  const { words, where } = JSON.parse(text(tip.wordsContentId) ?? '{}') as {
    readonly words?: string;
    readonly where?: string;
  };
  const { number, subject, receivedAt, platformId, route, closing, due, grave, answers } = tip;
  const { pictures, shared = [] } = tip;
  return given({
    tipId: stream.streamId,
    number,
    stage: tipStageFor(roles, tip),
    subject,
    receivedAt,
    words,
    where,
    platformId,
    contact: staff ? text(contactContentId) : undefined,
    dueAt: staff ? due?.dueAt : undefined,
    grave: staff ? grave : undefined,
    routedTo: route?.to,
    closing,
    pictures: Object.values(pictures)
      .map(({ sha256, size, mediaType }) => ({ sha256, size, mediaType, isShared: shared.includes(sha256) }))
      .filter(({ isShared }) => staff || isShared),
    answers: answers.map(({ by, outcome, answeredAt, noteContentId }) =>
      given({ by, outcome, answeredAt, note: text(noteContentId) }),
    ),
    allowedActions: allowedTipActions(actor, { tip, context }),
  });
}
