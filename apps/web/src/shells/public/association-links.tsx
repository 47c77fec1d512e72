import { homeAddress } from '../party/address-of.js';
import { foundAssociation } from '../party/known-association.js';
import { Front, LookUp } from './front.js';
import { PublicLinks } from './public-links.js';

const isOwnAddress = (): boolean => location.pathname.startsWith('/a/');

/** At an association's own address: who it is and how it is reached. */
export function AssociationFront() {
  const found = foundAssociation();
  return found && isOwnAddress() ? <Front associationId={found.associationId} home={homeAddress()} /> : null;
}

/** Ways to what everybody can read: real addresses below the association's own, where it is known. */
export const AssociationLinks = () =>
  foundAssociation() && isOwnAddress() ? <LookUp home={homeAddress()} /> : <PublicLinks />;
