import { hash } from 'node:crypto';
import { localDateAt } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { evolveRight } from '#domain/right/evolve.js';
import type { RightEvent } from '#domain/right/events.js';
import { hasHeld, holderOn, licenceStands, whyNotInForce } from '#domain/right/in-force.js';
import { unrecorded, type Right } from '#domain/right/state.js';
import type { Sender } from '#domain/screening/events.js';
import { loadStreams } from '#event-store/load-streams.js';
import { findRecordedRights, versionOfRights } from '#read-models/find-recorded-rights.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/** A name of the register with the right that it belongs to. */
export type RegisteredName = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'trade-mark' | 'geographical-indication';
  readonly right: Right;
};

/** Names for one sender: `key` is another where the list is another. */
export type NamesFor = { readonly key: string; readonly hash: string; readonly names: readonly RegisteredName[] };

const KINDS: Partial<Readonly<Record<string, RegisteredName['kind']>>> = {
  trademark: 'trade-mark',
  'geographical-indication': 'geographical-indication',
};
const AT_ONCE = 500;
/** Words may be erased without a change of the register: what was opened is not believed for longer. */
const KEPT_FOR = 300_000;

/** What each right gives, by its id: nothing where it has no name that is looked for. */
type Known = ReadonlyMap<string, { readonly version: number; readonly name: RegisteredName | undefined }>;
type Cached = { readonly version: string; readonly until: number; readonly known: Promise<Known> };
const cache = new Map<string, Cached>();

/**
 * All names of checked trade marks and geographical indications, kept for as long as the register does not change; of
 * one that has changed, only the rights that did are read anew.
 */
async function allNames(tenant: TenantContext): Promise<{ version: string; names: readonly RegisteredName[] }> {
  const { database, associationId } = tenant;
  const version = await versionOfRights(database, associationId);
  const before = cache.get(associationId);
  const isFresh = before !== undefined && before.until > performance.now();
  if (isFresh && before.version === version) return { version, names: namesIn(await before.known) };
  const known = readNames(tenant, isFresh ? await before.known : new Map());
  cache.set(associationId, { version, until: isFresh ? before.until : performance.now() + KEPT_FOR, known });
  known.catch(() => cache.delete(associationId));
  return { version, names: namesIn(await known) };
}

const namesIn = (known: Known): readonly RegisteredName[] => [...known.values()].flatMap(({ name }) => name ?? []);

async function readNames(tenant: TenantContext, before: Known): Promise<Known> {
  const { database, associationId } = tenant;
  const recorded = await findRecordedRights(database, associationId);
  const changed = recorded.filter(({ rightId, version }) => before.get(rightId)?.version !== version);
  const read = new Map<string, { readonly version: number; readonly name: RegisteredName | undefined }>();
  for (let from = 0; from < changed.length; from += AT_ONCE) {
    const ids = changed.slice(from, from + AT_ONCE).map(({ rightId }) => rightId);
    const streams = [...(await loadStreams<RightEvent>(database, associationId, ids)).values()];
    const rights = streams.map(({ streamId: id, version, events }) => ({
      id,
      version,
      right: events.reduce(evolveRight, unrecorded),
    }));
    const words = await tenant.vault.open(rights.flatMap(({ right }) => right.detailsContentId ?? []));
    for (const { id, version, right } of rights)
      read.set(id, { version, name: nameOf(id, right, words.get(right.detailsContentId ?? '')) });
  }
  return new Map(
    recorded.flatMap(({ rightId }) => {
      const one = read.get(rightId) ?? before.get(rightId);
      return one ? [[rightId, one] as const] : [];
    }),
  );
}

const nameOf = (id: string, right: Right, details: string | undefined): RegisteredName | undefined => {
  const kind = KINDS[right.codes?.kind ?? ''];
  const { name } = details === undefined ? {} : (JSON.parse(details) as { readonly name?: string });
  const isChecked = right.checkedCodes.length > 0;
  return isChecked && kind !== undefined && name !== undefined ? { id, name, kind, right } : undefined;
};

/**
 * The names that are looked for, for one sender: for the association those of its whole register; for everybody else
 * those in which it has a part itself, and geographical indications, whose names the authority has announced. That
 * somebody else recorded a mark here is told to nobody.
 */
export async function namesFor(tenant: TenantContext, sender: Sender, at: Instant): Promise<NamesFor> {
  const { version, names } = await allNames(tenant);
  const today = localDateAt(at);
  const isFor = ({ kind, right }: RegisteredName): boolean =>
    sender.kind === 'association' ||
    Object.keys(right.publications).length > 0 ||
    kind === 'geographical-indication' ||
    (sender.kind === 'party' &&
      (hasHeld(right, sender.id, today) ||
        Object.values(right.licences).some(({ licenseeId }) => licenseeId === sender.id)));
  const mine = names.filter((one) => whyNotInForce(one.right, at) === undefined && isFor(one));
  const whose = sender.kind === 'party' ? sender.id : sender.kind;
  return {
    key: `${tenant.associationId} ${whose} ${version} ${today}`,
    hash: hash('sha256', JSON.stringify(mine.map(({ id, right }) => [id, right.detailsContentId]))),
    names: mine,
  };
}

/** What a party may do with a right by the register: `used-to` where a licence that it had has run out. */
export type Standing = 'may' | 'used-to' | 'none-known';

export function standingOf(right: Right, partyId: string, at: Instant): Standing {
  const today = localDateAt(at);
  if (holderOn(right, today) === partyId) return 'may';
  const own = Object.values(right.licences).filter(({ licenseeId, isChecked }) => isChecked && licenseeId === partyId);
  if (own.some((licence) => licenceStands(licence, today))) return 'may';
  const isOver = own.some(({ validUntil, endedOn }) => (endedOn ?? validUntil ?? today) < today);
  return isOver || hasHeld(right, partyId, today) ? 'used-to' : 'none-known';
}
