import type { Client } from './client.js';
import type { Followed, View } from './dispute.js';

type Rooms = { readonly rooms?: readonly { readonly roomId: string; readonly kind: string }[] };

/** The rooms of a mediation as somebody sees them: the joint one, and the caucuses. */
export async function roomsOf(
  { see }: Pick<Followed, 'see'>,
  by: Client,
): Promise<{ readonly joint: string; readonly caucuses: readonly string[] }> {
  const { rooms = [] } = (await see(by)) as View & Rooms;
  const of = (kind: string): readonly string[] =>
    rooms.filter((room) => room.kind === kind).map(({ roomId }) => `/rooms/${roomId}`);
  return { joint: of('mediation')[0] ?? '', caucuses: of('caucus') };
}
