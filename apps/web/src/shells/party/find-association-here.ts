import { getAssociationBySlug, getAssociationHere } from '../../client/sdk.gen.js';
import { foundAssociation, ID, isAnyKnown, rememberFound, toldByAddress } from './known-association.js';

/**
 * Before anything is shown: which association the address, or the host name, means. An address that was replaced is
 * put right. Where that cannot be asked now, the pages ask later.
 */
export async function findAssociationHere(): Promise<void> {
  const told = toldByAddress();
  if (told !== undefined && ID.test(told)) return;
  if (told === undefined ? isAnyKnown() : foundAssociation() !== undefined) return;
  const { data: found } = await (told === undefined
    ? getAssociationHere({ baseUrl: '' })
    : getAssociationBySlug({ baseUrl: '', path: { slug: told } }));
  if (!found) return;
  rememberFound(found);
  const { pathname, search, hash } = location;
  if (told !== undefined && pathname.startsWith(`/a/${told}`) && told !== found.slug)
    history.replaceState(undefined, '', `/a/${found.slug}${pathname.slice(3 + told.length)}${search}${hash}`);
}
