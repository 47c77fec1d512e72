import type { Actor, Instant } from '#domain/kernel/message.js';
import type { IdentifierHouseCommand } from '#domain/shop-identifier/commands.js';
import { decideIdentifierHouse } from '#domain/shop-identifier/decide.js';
import type { IdentifierHouseEvent } from '#domain/shop-identifier/events.js';
import { evolveIdentifierHouse, newHouse } from '#domain/shop-identifier/state.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadStream } from '#event-store/load.js';
import { derivedStreamId } from '#infrastructure/derived-stream.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';

export const SHOP_IDENTIFIER = 'shop-identifier';
export type Asked = { readonly by: Actor; readonly at: Instant; readonly request: Request };

/** Under which the words of assessments and dismissals lie. */
export const identifierWordsKey = (associationId: string): string => `shop-identifier-words:${associationId}`;

/** What an association has decided about identifiers of shops. */
export async function loadIdentifierHouse({
  database,
  associationId,
}: Pick<TenantContext, 'database' | 'associationId'>) {
  const streamId = derivedStreamId(['shop-identifiers', associationId].join('\n'));
  const stream = await loadStream<IdentifierHouseEvent>(database, associationId, streamId);
  return { house: stream.events.reduce(evolveIdentifierHouse, newHouse), stream };
}

type Made = IdentifierHouseCommand extends infer C
  ? C extends IdentifierHouseCommand
    ? Pick<C, 'type' | 'data'>
    : never
  : never;

/** The command handler of what officers decide about identifiers; `make` seals words after who asks is known. */
export const orderIdentifierHouse = (
  tenant: TenantContext,
  { by, at, request }: Asked,
  make: () => Promise<Made>,
): Promise<Answer> =>
  answerOnce(tenant, request, async () => {
    const [{ house, stream }, context] = await Promise.all([loadIdentifierHouse(tenant), tenant.contextOf(by)]);
    const command = { ...(await make()), by, at } as IdentifierHouseCommand;
    const events = decideIdentifierHouse(command, { house, context });
    const after = events.reduce(evolveIdentifierHouse, house);
    return {
      entries: [entryOf(SHOP_IDENTIFIER, stream, events, command)],
      answer: {
        status: 200,
        body: JSON.stringify({ generation: after.generation, events: events.map(({ type }) => type) }),
      },
    };
  });
