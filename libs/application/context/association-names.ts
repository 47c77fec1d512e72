import type { TenantContext } from '../command-handler/command-handler.js';

export type AssociationNames = { readonly 'zh-CN': string; readonly en: string };

/** What the association is called; a dash where it is not there. */
export const associationOf = async ({
  database,
  associationId,
}: Pick<TenantContext, 'database' | 'associationId'>): Promise<AssociationNames> => {
  const { rows } = await database.query<AssociationNames>({
    name: 'association-names',
    text: 'SELECT name_zh AS "zh-CN", name_en AS en FROM office.association WHERE id = $1',
    values: [associationId],
  });
  return rows[0] ?? { 'zh-CN': '—', en: '—' };
};
