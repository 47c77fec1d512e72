import { useQuery } from '@tanstack/react-query';
import { CHAIR_WORDS as W } from '#messages/ui/mediator-desk.js';
import { VERSION } from '#messages/ui/talks.js';
import type { MediationSeenBody } from '../../../../client/types.gen.js';
import { Card } from '../../../../kit/data/card.js';
import { Banner } from '../../../../kit/status/banner.js';
import { troubleOf } from '../../../../shared/desk/queries.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { factsQuery } from '../../../acts/aids/facts-start.js';
import { useCase, useNames } from '../../use-case.js';
import { ActLinks } from './act-links.js';
import { Signatures } from './signatures.js';
import s from '../../desk.module.css';

/** What nobody disputes, who has signed it and whether it may be used outside. */
export function FactsCard({ mediation: { mediationId } }: { readonly mediation: MediationSeenBody }) {
  const { say, tell } = useLanguage();
  const { disputeId } = useCase();
  const nameOf = useNames();
  const { data, error } = useQuery(factsQuery(disputeId, mediationId));
  if (!data && troubleOf(error)?.status !== 404) return null;
  return (
    <Card title={data ? `${say(W.facts)} · ${tell(VERSION, { version: data.version })}` : say(W.facts)}>
      {data ? (
        <>
          <ol className={s.lines}>
            {(data.facts ?? []).map(({ text }, place) => (
              <li key={place}>
                <small>{place + 1}</small>
                <span className={s.words}>{text}</span>
              </li>
            ))}
          </ol>
          <Signatures
            lines={data.parties.map((id) => ({
              name: nameOf(id),
              how: data.signedBy.includes(id) ? say(W.signed) : undefined,
            }))}
          />
          {data.leftAt !== undefined && <Banner tone="lifted" title={say(W.leftWord)} />}
        </>
      ) : (
        <p className={s.quiet}>{say(W.noFacts)}</p>
      )}
      <ActLinks subject={`mediation:${mediationId}`} acts={[['DrawUpFacts', data ? W.redrawFacts : W.drawFacts]]} />
    </Card>
  );
}
