import { useQuery } from '@tanstack/react-query';
import { AID_WORDS as W } from '#messages/ui/mediator-aids.js';
import { Card } from '../../../kit/data/card.js';
import { useLanguage } from '../../../shared/language/language.js';
import { mediationIn, textsIn, type AidProps } from './aid.js';
import { Changes } from './changes.js';
import { factsQuery } from './facts-start.js';
import { OverheardHere } from './overheard-here.js';

/** What changed in the facts since they were drawn up last, and words that are of a caucus alone. */
export function FactsCheck(props: AidProps) {
  const { say } = useLanguage();
  const { view, given, values } = props;
  const { data } = useQuery(factsQuery(view.disputeId, given['mediationId'] ?? ''));
  const texts = textsIn(values['facts']);
  return (
    <>
      <OverheardHere draft={texts.join('\n')} readers={mediationIn(props)?.parties ?? []} />
      {data?.facts && (
        <Card title={say(W.changes)}>
          <Changes before={data.facts.map(({ text }) => text)} after={texts} />
        </Card>
      )}
    </>
  );
}
