import { useQuery } from '@tanstack/react-query';
import { acceptRatingRules, getCurrentRatingRules } from '../../client/sdk.gen.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useSend } from '../../shared/desk/use-send.js';

/** The rules of rating in force in the association, and how a member accepts them. */
export const useAcceptance = (memberId: string) => {
  const { association } = useDesk();
  const query = { association: association.associationId };
  const rules = useQuery(queryOf('getCurrentRatingRules', getCurrentRatingRules, { query }));
  const accept = useSend('accept-rules', (version: string, key) =>
    acceptRatingRules({ path: { memberId }, body: { version }, headers: { 'Idempotency-Key': key } }),
  );
  return { association, rules, accept };
};
