import { lazy, Suspense } from 'react';
import { WAYS } from '#messages/ui/ways.js';
import { useLanguage } from '../../shared/language/language.js';
import { pathTo } from '../../shared/parts/route.js';
import { homeAddress } from '../party/address-of.js';
import { foundAssociation } from '../party/known-association.js';

const Front = lazy(() => import('./front.js').then((loaded) => ({ default: loaded.Front })));
const LookUp = lazy(() => import('./front.js').then((loaded) => ({ default: loaded.LookUp })));

/** At an association's own address: who it is and how it is reached. */
export function AssociationFront() {
  const found = foundAssociation();
  return found && isOwnAddress() ? (
    <Suspense fallback={null}>
      <Front associationId={found.associationId} home={homeAddress()} />
    </Suspense>
  ) : null;
}

/** Ways to what everybody can read: real addresses below the association's own. */
export function PublicLinks() {
  const { say } = useLanguage();
  if (foundAssociation() && isOwnAddress())
    return (
      <Suspense fallback={null}>
        <LookUp home={homeAddress()} />
      </Suspense>
    );
  return (
    <section>
      <h2>{say(WAYS.open)}</h2>
      <ul>
        <li>
          <a href={pathTo('handling')}>{say(WAYS.handling)}</a>
        </li>
        <li>
          <a href={pathTo('published')}>{say(WAYS.published)}</a>
        </li>
      </ul>
    </section>
  );
}

const isOwnAddress = (): boolean => location.pathname.startsWith('/a/');
