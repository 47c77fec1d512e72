import { useCallback } from 'react';
import { OPEN_GROUPS } from '#messages/ui/open-groups.js';
import { OPEN_WORDS as W } from '#messages/ui/open.js';
import { getAssociationFront } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { useLanguage } from '../../shared/language/language.js';
import { placesOf, stepsTo, type OpenGroup, type OpenPlace } from '../open/places.js';

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

const GROUPS = Object.keys(OPEN_GROUPS) as readonly OpenGroup[];

/** What anybody can look up, by what one comes for, and how accessible it is. */
export function LookUp({ home }: { readonly home: string }) {
  const { say } = useLanguage();
  const list = (places: readonly OpenPlace[]) => (
    <ul>
      {places.map((place) => (
        <li key={place.path}>
          <a href={[home, ...stepsTo(place)].join('/')}>{say(place.words)}</a>
        </li>
      ))}
    </ul>
  );
  return (
    <section>
      <h2>{say(W.title)}</h2>
      {GROUPS.map((group) => (
        <section key={group}>
          <h3>{say(OPEN_GROUPS[group])}</h3>
          {list(placesOf(group))}
        </section>
      ))}
      <hr />
      {list(placesOf(undefined))}
    </section>
  );
}
