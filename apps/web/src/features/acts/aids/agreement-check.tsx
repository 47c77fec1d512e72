import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CLAUSE_NUMBER } from '#messages/ui/mediator-rooms.js';
import { AID_WORDS as W } from '#messages/ui/mediator-aids.js';
import { VERSION } from '#messages/ui/talks.js';
import { Card } from '../../../kit/data/card.js';
import { Select } from '../../../kit/choices/select.js';
import { useLanguage } from '../../../shared/language/language.js';
import type { SeenTerms } from '../../talks/terms.js';
import { mediationIn, recordsIn, textsIn, type AidProps } from './aid.js';
import { agreementQuery } from './agreement-start.js';
import { warningsOf } from './clause-warnings.js';
import { Changes } from './changes.js';
import { OverheardHere } from './overheard-here.js';
import s from './aids.module.css';

/** What stands against a clause, what changed since an earlier version, and words that are of a caucus alone. */
export function AgreementCheck(props: AidProps) {
  const { say, tell } = useLanguage();
  const { view, given, values } = props;
  const mediationId = given['mediationId'] ?? '';
  const newest = useQuery(agreementQuery(view.disputeId, mediationId)).data?.version;
  const [chosen, setChosen] = useState<number>();
  const version = chosen ?? newest;
  const earlier = useQuery({
    ...agreementQuery(view.disputeId, mediationId, version),
    enabled: version !== undefined,
  });
  const texts = textsIn(values['clauses']);
  const before = (earlier.data?.terms as SeenTerms | undefined)?.clauses?.map(({ text }) => text);
  const warned = recordsIn(values['clauses']).flatMap(({ kind }, place) =>
    warningsOf({ kind, text: texts[place] ?? '' }).map((words) => ({ place, words })),
  );
  const parties = Array.isArray(values['parties']) ? values['parties'].map(String) : mediationIn(props)?.parties;
  return (
    <>
      <OverheardHere draft={texts.join('\n')} readers={parties ?? []} />
      <Card title={say(W.warnings)}>
        {warned.length === 0 ? (
          <p className={s.help}>{say(W.noWarnings)}</p>
        ) : (
          <ul className={s.warnings}>
            {warned.map(({ place, words }) => (
              <li key={`${place} ${words.en}`}>
                <b>{tell(CLAUSE_NUMBER, { number: place + 1 })}</b> {say(words)}
              </li>
            ))}
          </ul>
        )}
      </Card>
      {newest !== undefined && before && (
        <Card title={say(W.changes)}>
          {newest > 1 && (
            <Select
              label={say(W.version)}
              options={Array.from({ length: newest }, (_, at) => ({
                id: String(newest - at),
                label: tell(VERSION, { version: newest - at }),
              }))}
              value={String(version)}
              onChange={(id) => setChosen(id === null ? undefined : Number(id))}
            />
          )}
          <Changes before={before} after={texts} />
        </Card>
      )}
    </>
  );
}
