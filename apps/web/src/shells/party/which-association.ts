import { findAssociations, getAssociationBySlug } from '../../client/sdk.gen.js';
import type { FoundAssociation } from '../../client/types.gen.js';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SLUG = /^[a-z0-9](?:-?[a-z0-9]){1,59}$/i;

/** What somebody means who typed the name of an association, its address, or its id: one, several, none. */
export async function whichAssociation(typed: string): Promise<readonly Pick<FoundAssociation, 'associationId'>[]> {
  const text = /\/a\/(?<slug>[^/?#]+)/.exec(typed)?.groups?.['slug'] ?? typed.trim();
  if (ID.test(text)) return [{ associationId: text.toLowerCase() }];
  if (SLUG.test(text)) {
    const { data } = await getAssociationBySlug({ path: { slug: text } });
    if (data) return [data];
  }
  const { data } = text.length < 2 ? {} : await findAssociations({ query: { name: text.slice(0, 60) } });
  return data?.items ?? [];
}
