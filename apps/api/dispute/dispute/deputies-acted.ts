import type { TenantContext } from '#application/command-handler/command-handler.js';
import { NOBODY } from '#application/dispute/names.js';
import { namesOfAccounts } from '#application/party/account-parties.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import type { Visibility } from '#domain/dispute/visibility/visibility.js';
import type { Meta } from '#event-store/types.js';
import { deputyText } from '#messages/acted-by.js';
import type { Locale } from '#messages/locale.js';

/** Who did something under its own name, and for whom. */
export type DeputyActed = {
  readonly accountId: string;
  readonly name: string;
  readonly forId: string;
  readonly forName: string;
  readonly text: string;
};

type Recorded = { readonly meta: Meta };

/** For whom somebody stood in, as the log holds it beside what it did. */
const forWhom = ({ meta: { reliedOn } }: Recorded): string | undefined =>
  (reliedOn as { readonly deputyFor?: { readonly accountId: string } } | undefined)?.deputyFor?.accountId;

/** Says of each of these events which deputy did it and for whom; of none for whoever may not know the officers. */
export async function findDeputiesActed(
  tenant: TenantContext,
  visibility: Visibility,
  events: readonly Recorded[],
  locale: Locale,
): Promise<(recorded: Recorded) => DeputyActed | undefined> {
  if (!seesPart(visibility, 'officers')) return () => undefined;
  const acted = events.flatMap((one) => {
    const forId = forWhom(one);
    return forId === undefined ? [] : [forId, one.meta.by.id];
  });
  const names = await namesOfAccounts(tenant, acted);
  return (recorded) => {
    const forId = forWhom(recorded);
    if (forId === undefined) return undefined;
    const { id } = recorded.meta.by;
    const [name, forName] = [names.get(id) ?? NOBODY, names.get(forId) ?? NOBODY];
    return { accountId: id, name, forId, forName, text: deputyText(name, forName, locale) };
  };
}
