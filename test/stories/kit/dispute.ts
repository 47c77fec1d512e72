import { namedPicture } from '../../support/picture.js';
import { until } from '../../support/until.js';
import type { Association, Member } from './association.js';
import type { Client, Json } from './client.js';
import type { Listing } from './shop.js';
import type { Place } from './story.js';

export type Pair = {
  readonly respondentId: string;
  readonly itemId: string;
  readonly stage: string;
  readonly reason?: string;
  readonly measure?: Measure;
  readonly track?: TrackSeen;
};
export type TrackSeen = { readonly track: string; readonly ground: string; readonly clause: string };
export type Measure = {
  readonly wanted: 'block' | 'lift';
  readonly sequence: number;
  readonly confirmed: number;
  readonly refused: number;
  readonly moot?: boolean;
};
export type StageSeen = {
  readonly subject: string;
  readonly stage: string;
  readonly reason?: string;
  readonly deadline?: { readonly dueAt: string };
};
export type View = {
  readonly stage: string;
  readonly stages: readonly StageSeen[];
  readonly pairs: readonly Pair[];
  readonly deadlines: readonly {
    readonly subject: string;
    readonly dueAt: string;
    readonly provisional: boolean;
    readonly derivation: Json;
  }[];
  readonly services: readonly ServiceSeen[];
  readonly tasks?: readonly { readonly kind: string; readonly subject: string; readonly dueAt: string }[];
  readonly mediations?: readonly MediationSeen[];
  readonly allowedActions: readonly { readonly action: string; readonly subject: string }[];
};
export type MediationSeen = {
  readonly mediationId: string;
  readonly outcome?: string;
  readonly mediatorId?: string;
  readonly acceptedAt?: string;
  readonly sessions: readonly { readonly sessionId: string; readonly kind: string }[];
};
export type ServiceSeen = {
  readonly serviceId: string;
  readonly document: string;
  readonly addressee: { readonly kind: string; readonly id: string };
  readonly pairs: readonly string[];
  readonly arrivedAt?: string;
  readonly files?: readonly { readonly locale: string; readonly made: boolean; readonly sha256?: string }[];
};
type Entry = { readonly type: string; readonly at: string; readonly text: string };

/** One dispute as a story follows it: what happens is printed as the timeline grows. */
export type Followed = {
  readonly disputeId: string;
  readonly number: string;
  /** Of a complaint that cannot wait. */
  readonly urgentId: string;
  readonly itemId: (ref: string) => string;
  readonly see: (by?: Client) => Promise<View>;
  readonly post: <T = Json>(by: Client, path: string, body?: Json) => Promise<T>;
  /** Waits until the dispute, as the case manager sees it, is so; prints what happened meanwhile. */
  readonly until: <T>(
    what: string,
    look: (view: View) => Promise<T | undefined | false> | T | undefined | false,
  ) => Promise<T>;
  readonly check: (what: string, holds: boolean) => void;
  readonly tell: () => Promise<void>;
  /** When a thing of this kind was recorded, each time. */
  readonly times: (type: string) => Promise<readonly string[]>;
};

export const evidence = (ref: string, description: string): Json => ({
  ref,
  sha256: namedPicture(`${ref}: ${description}`),
  mediaType: 'image/png',
  description,
});

export const DECLARATION = { accepted: true, version: '2026-11' };

type Named = {
  readonly ref: string;
  readonly listing: Listing;
  readonly title: string;
  readonly of: readonly string[];
  readonly kind?: string;
};
type Against = {
  readonly ref: string;
  readonly member: Pick<Member, 'name' | 'mail'>;
  readonly handle: string;
  readonly roles: readonly string[];
  readonly position?: string;
};

/** Body of a complaint about listings of the demo platform; `materials` may leave something out on purpose. */
export const complaint = (
  shop: Pick<Association['shop'], 'platformId' | 'handleOf'>,
  respondents: readonly Against[],
  items: readonly Named[],
  materials: readonly string[],
  right: Json,
): Json => ({
  filedAs: 'right-holder',
  right,
  respondents: respondents.map(({ ref, member, handle, roles, position }) => ({
    ref,
    roles,
    ...(position !== undefined && { position }),
    name: member.name,
    mail: member.mail,
    account: { platformId: shop.platformId, handle: shop.handleOf(handle) },
  })),
  items: items.map(({ ref, listing, title, of, kind = 'product' }) => ({
    ref,
    platformId: shop.platformId,
    kind,
    locator: { url: listing.url, externalId: listing.externalId },
    title,
    respondents: of,
  })),
  claims: [{ kind: 'remove' }, { kind: 'stop' }],
  statement: 'The goods shown bear our mark and do not come from us.',
  evidence: materials.map((code) => evidence(`e-${code}`, `Paper for ${code}`)),
  materials: materials.map((code) => ({ code, evidence: [`e-${code}`] })),
  declaration: DECLARATION,
});

type Opened = {
  readonly disputeId: string;
  readonly number: string;
  readonly urgentId?: string;
  readonly items?: readonly { readonly ref: string; readonly itemId: string }[];
};

/** Files a complaint and follows its dispute. */
export const file = async (
  place: Place,
  association: Association,
  complainant: Client,
  body: Json,
  path = '/disputes',
): Promise<Followed> => follow(place, association, await complainant.post<Opened>(path, body));

/** Follows a dispute that was opened. */
export async function follow(place: Place, { maja }: Pick<Association, 'maja'>, filed: Opened): Promise<Followed> {
  const { disputeId, number, urgentId = '' } = filed;
  let told = 0;
  const entriesNow = async (): Promise<readonly Entry[]> =>
    (await maja.get<{ entries: readonly Entry[] }>(`/disputes/${disputeId}/timeline`)).entries;
  const tell = async (): Promise<void> => {
    const entries = await entriesNow();
    for (const { at, text } of entries.slice(told)) place.say(`   ${local(at)}  ${text}`);
    told = entries.length;
  };
  const see = (by: Client = maja): Promise<View> => by.get<View>(`/disputes/${disputeId}`);
  await tell();
  return {
    disputeId,
    number,
    urgentId,
    itemId: (ref) => filed.items?.find((item) => item.ref === ref)?.itemId ?? ref,
    see,
    tell,
    times: async (type) => (await entriesNow()).filter((entry) => entry.type === type).map(({ at }) => at),
    post: async <T>(by: Client, path: string, data?: Json): Promise<T> => {
      const answer = await by.post<T>(`/disputes/${disputeId}${path}`, data);
      await tell();
      return answer;
    },
    until: async (what, look) => {
      const found = await until(`${number}: ${what}`, async () => look(await see()));
      await tell();
      place.say(`   ✓ ${what}`);
      return found;
    },
    check: (what, holds) => {
      if (!holds) throw new Error(`${number}: ${what}: it is not so`);
      place.say(`   ✓ ${what}`);
    },
  };
}

const local = (at: string): string =>
  new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

export const pairAt = (view: View, respondentId: string, itemId: string): Pair | undefined =>
  view.pairs.find((pair) => pair.respondentId === respondentId && pair.itemId === itemId);
