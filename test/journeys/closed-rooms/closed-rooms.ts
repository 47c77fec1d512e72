import type { Place } from '../../stories/kit/story.js';
import { readEverything, searchAnswers, searchElsewhere, speakInRooms, type Answer, type Spoken } from './canary.js';
import { searchWithin } from './search-within.js';
import { closedWords, keptFrom } from './secrets.js';

const NOTHING = { mails: [], 'text messages': [], webhooks: [], tables: [], files: [], histories: [] };

/** What is said in a room stays there: said for real in a running system, then looked for everywhere else. */
export function provesThatRoomsAreClosed(where: () => { readonly place: Place; readonly home: string }): void {
  describe('closed rooms', () => {
    let spoken: Spoken;
    let answers: Promise<readonly Answer[]> | undefined;
    const answered = (): Promise<readonly Answer[]> => (answers ??= readEverything(spoken));
    beforeAll(async () => {
      const { place, home } = where();
      spoken = await speakInRooms(place, home);
    }, 180_000);
    afterAll(() => spoken?.cast.receiver.stop());

    it('everything that was said is read by those in the room', async () =>
      expect(await searchWithin(spoken)).toEqual([]));

    it('no word of a negotiation, a mediation, a caucus or a panel, no ballot, rating or risk signal is in any answer to anybody else', async () => {
      expect(searchAnswers(await answered(), (who) => keptFrom(spoken, who))).toEqual([]);
    }, 180_000);

    it('nor in a mail, a text message, a webhook, a table, a file, a log or a workflow’s history', async () => {
      expect(await searchElsewhere(spoken, closedWords(spoken))).toEqual(NOTHING);
    }, 180_000);

    it('a word that is open is found by the same search, so that this could fail', async () => {
      const { open, cast, disputeIds } = spoken;
      const found = searchAnswers(await answered(), () => [open]);
      const seers = new Set(found.map((trace) => trace.where.split(':')[0]));
      expect([...seers].sort()).toEqual([
        'a panelist',
        'the case manager',
        'the mediator of another dispute',
        'the one who complained',
        'the other respondent',
        'the other side of a caucus',
        'the platform',
      ]);
      const accounts = cast.mails.map((mail) => mail.split('@')[0] ?? '');
      const elsewhere = await searchElsewhere(spoken, {
        words: [open, cast.phone, ...accounts, ...disputeIds],
        papers: [],
        reckoned: [],
      });
      const wordsOf = (channel: string): readonly string[] => [
        ...new Set(elsewhere[channel]?.flatMap(({ words }) => words)),
      ];
      expect(wordsOf('mails')).toEqual(expect.arrayContaining([open]));
      expect(wordsOf('text messages')).toEqual(expect.arrayContaining([cast.phone]));
      expect(wordsOf('webhooks')).toEqual(expect.arrayContaining([...disputeIds])); // they name ids alone
      expect(wordsOf('tables')).toEqual(expect.arrayContaining([...disputeIds, ...accounts]));
      expect(wordsOf('files')).toEqual(expect.arrayContaining([...disputeIds]));
      expect(wordsOf('histories')).toEqual(expect.arrayContaining([...disputeIds]));
    }, 180_000);
  });
}
