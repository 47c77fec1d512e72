import type pg from 'pg';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { bigramsOf, plainForm, publicationSalt, shownForm } from '#domain/kernel/bigrams.js';
import type { PartyEvent } from '#domain/party/events.js';
import { readAfter, type Read } from '#event-store/read.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { areWordsBehind, saveWordPlace, saveWords, takeWordPlace, type Word } from '#read-models/save-words.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { sourcesOf, wordsIn, type Source } from './word-sources.js';

/** Raised when other words are taken, or in another form: all are then read anew. */
const VERSION = '2';
const PAGE = 500;
/** Of a longer text so much is searched. */
const MOST = 20_000;
const OF_DOCKET: readonly string[] = ['number', 'name', 'goods', 'right'];

type Found = Source & Pick<Word, 'disputeId' | 'partyId' | 'position'>;
type Tenant = Pick<TenantContext, 'vault'>;

/**
 * Puts the words of the next events where they are searched; how many events were read. What was erased does not open,
 * and so is not there after the table was emptied, by a crash or a new version, and filled again.
 */
export async function indexWords(pool: pg.Pool, tenantOf: (associationId: string) => Tenant): Promise<number> {
  if (!(await areWordsBehind(pool, VERSION))) return 0; // most passes find nothing, and need no lock for that
  return inTransaction(pool, async (client) => {
    const position = await takeWordPlace(client, VERSION);
    const events = await readAfter(client, position, PAGE);
    if (events.length === 0 && position > 0) return 0;
    for (const [associationId, some] of Map.groupBy(events, (event) => event.associationId)) {
      const found = some.flatMap(sealedIn);
      const opened = found.length === 0 ? undefined : await openAll(tenantOf(associationId), found);
      await saveWords(client, [
        ...some.flatMap((event) => clearIn(event, associationId)),
        ...found.flatMap((one) => {
          const words = opened?.get(one.contentId);
          return words === undefined ? [] : [wordOf(one, words, associationId)];
        }),
      ]);
    }
    await saveWordPlace(client, VERSION, position + events.length);
    return events.length;
  });
}

/** One that does not open or is no details is left out, and holds up no other. */
async function openAll({ vault }: Tenant, found: readonly Found[]): Promise<ReadonlyMap<string, string>> {
  const opened = await vault.open(found.map(({ contentId }) => contentId));
  return new Map(
    found.flatMap((one) => {
      const words = opened.get(one.contentId);
      return words === undefined ? [] : [[one.contentId, attempt(() => wordsIn(one, words)) ?? ''] as const];
    }),
  );
}

const attempt = <T>(make: () => T): T | undefined => {
  try {
    return make();
  } catch {
    return undefined;
  }
};

const sealedIn = ({ category, streamId, position, ...event }: Read): readonly Found[] => {
  if (category === 'dispute')
    return sourcesOf(event as unknown as DisputeEvent).map((one) => ({ ...one, disputeId: streamId, position }));
  const noted = event as unknown as PartyEvent;
  if (category !== 'party' || noted.type !== 'PartyNoted') return [];
  const { identityContentId: contentId } = noted.data;
  return [{ kind: 'name', aboutId: streamId, contentId, form: 'details', partyId: streamId, position }];
};

/** What lies in the clear anyway: the number, and that of the platform. */
const clearIn = ({ category, streamId, position, ...event }: Read, associationId: string): readonly Word[] => {
  const filed = event as unknown as DisputeEvent;
  if (category !== 'dispute' || !('number' in filed.data) || typeof filed.data.number !== 'string') return [];
  const reference = filed.type === 'ComplaintFiled' ? filed.data.delegation?.reference : undefined;
  const about = {
    kind: 'number' as const,
    aboutId: '',
    contentId: streamId,
    form: 'text' as const,
    disputeId: streamId,
  };
  const words = [filed.data.number, ...(reference === undefined ? [] : [reference])].join('\n');
  return [{ ...wordOf({ ...about, position }, words, associationId), isSealed: false }];
};

const wordOf = (found: Found, words: string, associationId: string): Word => {
  const { contentId, kind, aboutId, disputeId, partyId, position } = found;
  const text = shownForm(words.slice(0, MOST));
  const plain = plainForm(text);
  return {
    contentId,
    associationId,
    ...(disputeId !== undefined && { disputeId }),
    ...(partyId !== undefined && { partyId }),
    kind,
    aboutId,
    ofDocket: OF_DOCKET.includes(kind),
    position,
    isSealed: true,
    text,
    plain,
    grams: bigramsOf(kind === 'publication' ? publicationSalt(associationId) : associationId, plain),
  };
};
