import type { Beside } from '#application/dispute/disputes.js';
import type { DisputeFile } from '#domain/dispute/core/action.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import { partyOf } from '#domain/dispute/core/decision-context.js';
import { refuse } from '#domain/kernel/refusal.js';
import { validationDetail } from '#messages/validation.js';
import type { Caller } from '../../../http/caller.js';
import { HttpProblem, invalid } from '../../../http/http-problem.js';
import { prepareAmendment } from './amend-complaint.js';
import { readItems, type RowFault } from './read-items.js';

/**
 * The amendment that a table of items means. Throws HttpProblem RowsWrong with every fault of every row, unless those
 * that are right are wanted.
 */
export const addItems =
  (caller: Caller, disputeId: string, body: unknown, partial: boolean) =>
  async (file: DisputeFile): Promise<Beside<DisputeCommand>> => {
    const { dispute, context } = file;
    if (partyOf(caller.actor, context) !== dispute.complainantId) refuse('NotYourPart', { subject: 'dispute' });
    const named = await registered(caller);
    const { items, faults } = readItems(caller.tenant, textOf(csvOf(body)), {
      items: dispute.items,
      respondents: dispute.respondents,
      platforms: named,
    });
    const rows = faults.map((fault) => inWords(fault, caller));
    if (items.length === 0 || (faults.length > 0 && !partial)) throw new HttpProblem('RowsWrong', { rows });
    const made = await prepareAmendment(caller, disputeId, { items: [...items] })(file);
    return { ...made, answer: { ...made.answer, rows } };
  };

/** Platforms of the association, all of them: a table may name any. */
const registered = async ({ tenant }: Caller): Promise<ReadonlySet<string>> => {
  const { rows } = await tenant.database.query<{ id: string }>({
    name: 'all-platforms',
    text: 'SELECT id FROM office.platform WHERE association_id = $1',
    values: [tenant.associationId],
  });
  return new Set(rows.map(({ id }) => id));
};

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A table saved in another encoding is told as such, and not guessed. */
const textOf = (csv: Buffer): string => {
  try {
    return decoder.decode(csv);
  } catch {
    return '"';
  }
};

const inWords = ({ line, column, code, ...facts }: RowFault, { locale }: Caller) => ({
  line,
  column,
  code,
  remedy: validationDetail(code, facts, locale),
});

/** The bytes of a text/csv body. Throws HttpProblem UnsupportedMediaType for anything else. */
const csvOf = (body: unknown): Buffer => {
  if (!Buffer.isBuffer(body)) throw new HttpProblem('UnsupportedMediaType');
  return body;
};

export const partialOf = (partial: string | undefined): boolean => {
  if (partial !== undefined && partial !== 'true' && partial !== 'false') throw invalid('partial', 'not-a-boolean');
  return partial === 'true';
};
