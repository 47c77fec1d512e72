import { findRight } from '#application/early-warning/find-right.js';
import type { LoadedMorning } from '#application/early-warning/mornings.js';
import { findIdentity } from '#application/party/parties.js';
import { seesWarning } from '#domain/early-warning/decide.js';
import { namesOfPlatforms } from '../dispute/docket/line-words.js';
import type { Caller } from '../http/caller.js';

export type Names = {
  readonly parties: ReadonlyMap<string, string>;
  readonly platforms: ReadonlyMap<string, string>;
  readonly rights: ReadonlyMap<string, string>;
  readonly festivals: ReadonlyMap<string, string>;
};

/** What everything is called that the caller sees in these mornings. */
export async function namesIn({ tenant }: Caller, mornings: readonly LoadedMorning[]): Promise<Names> {
  const shown = mornings.flatMap(({ morning, looker, concerned }) =>
    morning.warnings.flatMap((one, at) =>
      seesWarning(one, looker) ? [{ about: one.about, whom: [...concerned(at + 1), ...one.sentTo] }] : [],
    ),
  );
  const unique = (ids: readonly (string | undefined)[]): readonly string[] => [
    ...new Set(ids.filter((id) => id !== undefined)),
  ];
  const shops = shown.flatMap(({ about }) => (about.kind === 'shop' ? about.id : []));
  const others = shown.flatMap(({ whom }) => whom.flatMap(({ as, id }) => (as === 'platform' ? [] : id)));
  const platforms = shown.map(({ about }) => about.platformId);
  const named = async (ids: readonly string[], nameOf: (id: string) => Promise<string | undefined>) => {
    const all = await Promise.all(ids.map(async (id) => [id, await nameOf(id)] as const));
    return new Map(all.flatMap(([id, name]) => (name === undefined ? [] : [[id, name] as const])));
  };
  const rightName = async (id: string): Promise<string | undefined> => {
    const { detailsContentId } = (await findRight(tenant, id)) ?? {};
    if (detailsContentId === undefined) return undefined;
    const text = (await tenant.vault.open([detailsContentId])).get(detailsContentId);
    return text === undefined ? undefined : (JSON.parse(text) as { readonly name?: string }).name;
  };
  const { rows } = await tenant.database.query<{ id: string; name: string }>({
    name: 'names-of-festivals',
    text: 'SELECT id, name FROM office.festival WHERE association_id = $1 AND id = ANY ($2::uuid[])',
    values: [tenant.associationId, unique(mornings.map(({ morning }) => morning.run?.festivalId))],
  });
  return {
    parties: await named(unique([...shops, ...others]), async (id) => (await findIdentity(tenant, id))?.name),
    platforms: await namesOfPlatforms(tenant, unique(platforms)),
    rights: await named(unique(shown.map(({ about }) => (about.kind === 'right' ? about.id : undefined))), rightName),
    festivals: new Map(rows.map(({ id, name }) => [id, name])),
  };
}
