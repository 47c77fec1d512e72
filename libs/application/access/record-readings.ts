import { readingOf, type Look, type Reading, type Thing } from '#domain/access/reading.js';
import { findAnswers, requestOf, type Request } from '#event-store/answers.js';
import { emptyStream } from '#event-store/load.js';
import { derivedStreamId } from '#infrastructure/derived-stream.js';
import { entryOf, type TenantContext } from '../command-handler/command-handler.js';

type Tenant = Pick<TenantContext, 'database' | 'appender' | 'associationId' | 'secret'>;

/** So many readings a process remembers to have recorded, and then begins anew: whoever polls costs no query. */
const MOST_REMEMBERED = 20_000;
let remembered = new Set<string>();

const remember = (key: string): void => {
  if (remembered.size >= MOST_REMEMBERED) remembered = new Set();
  remembered.add(key);
};

/**
 * Records what somebody is about to read, each thing once in a quarter of an hour, or a day. Each record is a stream of
 * its own, so that no two readers wait for each other and nothing in the dispute moves. Rejects where it could not be
 * recorded: then nothing may be read.
 */
export async function recordReadings(tenant: Tenant, things: readonly Thing[], look: Look): Promise<void> {
  const { associationId, secret, database } = tenant;
  // a caller of its own, so that no key that a client sends is ever one of these
  const caller = `${associationId}:reading:${look.by.kind}:${look.by.id}`;
  const missing = things
    .map((thing) => readingOf(thing, look))
    .filter(({ name }) => !remembered.has(`${caller}/${name}`))
    .map((reading) => ({ reading, request: requestOf(caller, reading.name, {}, secret) }));
  if (missing.length === 0) return;
  const known = await findAnswers(
    database,
    caller,
    missing.map(({ request }) => request),
  );
  await Promise.all(
    missing.map(async ({ reading, request }, index) => {
      if (known[index]?.() === undefined) await append(tenant, reading, request, look);
      remember(`${caller}/${reading.name}`);
    }),
  );
}

/** A conflict says that the same reading was recorded meanwhile: nothing else is ever appended to its stream. */
const append = async (
  { appender, associationId }: Tenant,
  { name, event }: Reading,
  request: Request,
  { by, at }: Look,
): Promise<void> => {
  const stream = emptyStream(associationId, derivedStreamId(`parley/reading/${request.caller}/${name}`));
  await appender.append({
    associationId,
    entries: [entryOf('reading', stream, [event], { type: 'Read', by, at })],
    request,
    answer: { status: 200, body: '{}' },
  });
};
