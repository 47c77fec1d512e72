import { useCallback } from 'react';
import { OPEN_WORDS as W } from '#messages/ui/open.js';
import { getAssociationFront } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { useLanguage } from '../../shared/language/language.js';

type Props = { readonly associationId: string; readonly home: string };

/** Who the association is, how it is reached, and what one may have come for. */
export function Front({ associationId, home }: Props) {
  const { say, locale } = useLanguage();
  const load = useCallback(() => getAssociationFront({ path: { associationId } }), [associationId]);
  const { data } = useLoad(load);
  if (!data) return null;
  const { name, address, contact, filing } = data;
  const reached = [address?.[locale], contact?.[locale]].filter((one) => one !== undefined);
  return (
    <section aria-label={name[locale]}>
      <p>
        <strong>{name[locale]}</strong>
      </p>
      <p className="hint">{reached.length === 0 ? say(W.noContact) : reached.join(locale === 'en' ? ' · ' : '　')}</p>
      {filing !== undefined && (
        <p className="hint">
          {say(W.filing)} {filing}
        </p>
      )}
      <ul className="cards">
        <li className="card">
          <a href={`${home}/guide`}>{say(W.guide)}</a>
          <p>{say(W.guideHelp)}</p>
        </li>
        <li className="card">
          <strong>{say(W.complainTitle)}</strong>
          <p>{say(W.complain)}</p>
        </li>
        <li className="card">
          <strong>{say(W.answerTitle)}</strong>
          <p>{say(W.answer)}</p>
        </li>
        <li className="card">
          <a href={`${home}/tips`}>{say(W.reportTitle)}</a>
          <p>{say(W.report)}</p>
        </li>
      </ul>
    </section>
  );
}

const LOOK_UP = [
  'decisions',
  'document',
  'ratings',
  'method',
  'statistics',
  'handling',
  'rulebooks',
  'draws',
  'help',
  'training',
  'bulletins',
] as const;

/** What anybody can look up, and how accessible it is. */
export function LookUp({ home }: { readonly home: string }) {
  const { say } = useLanguage();
  return (
    <section>
      <h2>{say(W.title)}</h2>
      <ul>
        {LOOK_UP.map((path) => (
          <li key={path}>
            <a href={`${home}/${path}`}>{say(W[path])}</a>
          </li>
        ))}
        <li>
          <a href={`${home}/open-data`}>{say(W.openData)}</a>
        </li>
        <li>
          <a href={`${home}/log-heads`}>{say(W.logHeads)}</a>
        </li>
        <li>
          <a href={`${home}/personal-data`}>{say(W.personalData)}</a>
        </li>
        <li>
          <a href={`${home}/accessibility`}>{say(W.accessibility)}</a>
        </li>
      </ul>
    </section>
  );
}
