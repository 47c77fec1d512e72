import { refuse } from '#domain/kernel/refusal.js';
import type { MailOutcome } from '#domain/mail-intake/outcomes.js';
import type { Statements } from '#infrastructure/database/statements.js';
import { newId } from '#infrastructure/ids.js';
import { isToken, tokenHash } from '#infrastructure/secret-token.js';
import type { Instant } from '#domain/kernel/message.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { saveDraft } from '../draft/drafts.js';
import { openLetter, type LetterKept } from './sealed-letter.js';

type Row = {
  readonly id: string;
  readonly sealed: Buffer;
  readonly outcome: MailOutcome | null;
  readonly settled_by: string | null;
  readonly draft_id: string | null;
};
type Claim = {
  readonly token: string;
  readonly author: { readonly accountId: string; readonly now: Instant };
  readonly contentOf: (letter: LetterKept) => object;
};

/**
 * Whoever has the link that was mailed to a mail's sender makes the draft of a complaint of it, its own from then on;
 * the same draft when it comes again. Nothing is filed by that. Refuses NotFound, alike for whatever is no link of
 * this association, and WrongStage where an officer was faster.
 */
export async function claimMail(
  { associationId, vault }: Pick<TenantContext, 'associationId' | 'vault'>,
  database: Statements,
  { token, author, contentOf }: Claim,
): Promise<string> {
  if (!isToken('plm', token)) return refuse('NotFound');
  const { rows } = await database.query<Row>(
    'SELECT * FROM office.incoming_mail WHERE association_id = $1 AND token_hash = $2 FOR UPDATE',
    [associationId, tokenHash(token)],
  );
  const [row] = rows;
  if (!row) return refuse('NotFound');
  if (row.outcome === 'claimed') return (row.settled_by === author.accountId && row.draft_id) || refuse('NotFound');
  if (row.outcome !== null) return refuse('WrongStage', { subject: 'mail' });
  const letter = (await openLetter({ vault }, row.id, row.sealed)) ?? refuse('NotFound');
  const draftId = newId();
  await saveDraft({ associationId, vault, database }, author, {
    draftId,
    kind: 'complaint',
    content: contentOf(letter),
  });
  await database.query(
    `UPDATE office.incoming_mail SET outcome = 'claimed', settled_by = $2, settled_at = $3, draft_id = $4 WHERE id = $1`,
    [row.id, author.accountId, author.now, draftId],
  );
  return draftId;
}
