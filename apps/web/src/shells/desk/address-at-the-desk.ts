import { takeWayBack } from '../../shared/desk/way-back.js';
import { deskAddress } from '../../shared/desk/use-desk.js';
import { foundAssociation, knownAssociation, placeIn } from '../party/known-association.js';

/**
 * Where somebody with an account is led that opens an address of before, or has signed in: the address of the
 * desk that they came from, the dispute or the document that the address names, else what waits for them.
 */
export function addressAtTheDesk([name, id]: readonly string[]): string {
  const slug = foundAssociation()?.slug ?? knownAssociation();
  const back = takeWayBack();
  if (back !== undefined) return back;
  const place = placeIn(location.pathname);
  const { disputeId = name === 'disputes' ? id : undefined } = place;
  const serviceId = place.serviceId ?? (name === 'documents' ? id : undefined);
  const named = disputeId ?? new URLSearchParams(location.search).get('dispute') ?? undefined;
  if (named === undefined) return deskAddress(slug, []);
  return serviceId === undefined
    ? deskAddress(slug, ['disputes', named])
    : deskAddress(slug, ['disputes', named, 'documents'], { open: serviceId });
}
