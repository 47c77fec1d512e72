import { useQuery } from '@tanstack/react-query';
import { AID_WORDS as W, FROM_VERSION } from '#messages/ui/mediator-aids.js';
import { getFacts } from '../../../client/sdk.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Card } from '../../../kit/data/card.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import type { AidProps } from './aid.js';

export const factsQuery = (disputeId: string, mediationId: string) =>
  queryOf('getFacts', getFacts, { path: { disputeId, mediationId } });

/** A new version of the facts begins with the one before. */
export function FactsStart({ view, given, fill }: AidProps) {
  const { say, tell } = useLanguage();
  const { data } = useQuery(factsQuery(view.disputeId, given['mediationId'] ?? ''));
  if (!data?.facts) return null;
  const { version, facts } = data;
  return (
    <Card title={say(W.start)}>
      <div>
        <Button size="small" onPress={() => fill({ facts: facts.map(({ text }) => ({ text })) })}>
          {tell(FROM_VERSION, { version })}
        </Button>
      </div>
    </Card>
  );
}
