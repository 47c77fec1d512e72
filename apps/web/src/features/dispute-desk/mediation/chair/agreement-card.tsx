import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { SIGNATURES_NAMED } from '#messages/talks/mediation.js';
import {
  BREACH_CONSEQUENCES_NAMED,
  CLAUSE_KINDS_NAMED,
  ITEM_OUTCOMES,
  UNDERTAKING_KINDS_NAMED,
} from '#messages/talks/settlements.js';
import { MEDIATION_WORDS } from '#messages/ui/mediation.js';
import { CHAIR_WORDS as W } from '#messages/ui/mediator-desk.js';
import { VERSION } from '#messages/ui/talks.js';
import type { AgreementSeenBody, MediationSeenBody } from '../../../../client/types.gen.js';
import { Card } from '../../../../kit/data/card.js';
import { Banner } from '../../../../kit/status/banner.js';
import { Status } from '../../../../kit/status/status.js';
import { troubleOf } from '../../../../shared/desk/queries.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { wordOf } from '../../../../shared/language/word-of.js';
import { agreementQuery } from '../../../acts/aids/agreement-start.js';
import { itemTitle, pairsIn } from '../../../dispute/subjects.js';
import type { SeenTerms } from '../../../talks/terms.js';
import { useCase, useNames } from '../../use-case.js';
import { ActLinks } from './act-links.js';
import { Earlier } from './earlier.js';
import { Signatures } from './signatures.js';
import s from '../../desk.module.css';

/** The agreement in its newest version, who has signed it, and what can be done with it. */
export function AgreementCard({ mediation: { mediationId } }: { readonly mediation: MediationSeenBody }) {
  const { say, tell } = useLanguage();
  const { disputeId } = useCase();
  const { data, error } = useQuery(agreementQuery(disputeId, mediationId));
  const isNone = troubleOf(error)?.status === 404;
  if (!data && !isNone) return null;
  const state = data && {
    tone: data.effectiveAt ? 'lifted' : 'due',
    word: say(data.effectiveAt ? W.inForce : W.toSign),
  };
  return (
    <Card
      title={data ? `${say(W.agreement)} · ${tell(VERSION, { version: data.version })}` : say(W.agreement)}
      beside={state && <Status tone={state.tone as 'due'} word={state.word} />}
    >
      {data ? (
        <Agreement agreement={data} mediationId={mediationId} />
      ) : (
        <p className={s.quiet}>{say(W.noAgreement)}</p>
      )}
      <ActLinks
        subject={`mediation:${mediationId}`}
        acts={[
          ['SignAsMediator', W.sign],
          ['DrawUpAgreement', data ? W.redraw : W.drawAgreement],
        ]}
      />
    </Card>
  );
}

function Agreement({
  agreement,
  mediationId,
}: {
  readonly agreement: AgreementSeenBody;
  readonly mediationId: string;
}) {
  const { say, locale } = useLanguage();
  const { view } = useCase();
  const nameOf = useNames();
  const { terms, notConfirmable, needsPlatform, platformConsents, parties, mediatorSignedAt, sealedAt } = agreement;
  const { clauses = [], items = [], undertakings = [], onBreach } = (terms ?? {}) as Partial<SeenTerms>;
  const signed = agreement.signed as Readonly<Record<string, string>>;
  return (
    <>
      {notConfirmable.length > 0 && <Banner tone="due" title={say(MEDIATION_WORDS.notConfirmable)} />}
      {needsPlatform && platformConsents !== true && <Banner tone="due" title={say(MEDIATION_WORDS.needsPlatform)} />}
      <ol className={s.lines}>
        {clauses.map(({ kind, text }, place) => (
          <li key={place}>
            <small>{`${place + 1} · ${wordOf(CLAUSE_KINDS_NAMED, kind, locale)}`}</small>
            <span className={s.words}>{text}</span>
          </li>
        ))}
      </ol>
      {items.length + undertakings.length > 0 && (
        <ul className={s.lines}>
          {items.map(({ pair, outcome }) => (
            <li key={pair}>
              {pairsIn([pair]).map(({ itemId }) => itemTitle(view, itemId))}
              <small>{wordOf(ITEM_OUTCOMES, outcome, locale)}</small>
            </li>
          ))}
          {undertakings.map(({ kind, byId, due, text }, place) => (
            <li key={place}>
              {[nameOf(byId), wordOf(UNDERTAKING_KINDS_NAMED, kind, locale), formatDay(due, locale)].join(' · ')}
              {text !== undefined && <small>{text}</small>}
            </li>
          ))}
        </ul>
      )}
      {onBreach !== undefined && <p className={s.quiet}>{wordOf(BREACH_CONSEQUENCES_NAMED, onBreach, locale)}</p>}
      <Signatures
        lines={[
          ...parties.map((id) => {
            const how = signed[id];
            return { name: nameOf(id), how: how === undefined ? undefined : wordOf(SIGNATURES_NAMED, how, locale) };
          }),
          { name: say(W.you), how: mediatorSignedAt === undefined ? undefined : say(W.signed) },
          { name: say(W.sealed), how: sealedAt === undefined ? undefined : say(W.signed), wants: say(W.notSealed) },
        ]}
      />
      {agreement.version > 1 && <Earlier mediationId={mediationId} newest={agreement} />}
    </>
  );
}
