import { laggingReaders, needsOf, type Operation } from './operation-rows.js';

const quiet: Operation = {
  events: 12,
  openDisputes: 3,
  readers: [{ reader: 'docket-1', behind: 4, secondsBehind: 60 }],
  building: [{ reader: 'docket-2', events: 1, total: 12 }],
  parked: [],
  overdueClocks: 0,
  owedEffects: 5,
  failingByDestination: [{ kind: 'serve-mail', destination: 'mail', effects: 2 }],
  givenUp: 0,
  queues: [{ queue: 'mails', waiting: 9 }],
  deadMails: 0,
};

describe('what needs somebody', () => {
  it('is nothing of what gets on by itself', () => {
    expect(needsOf(quiet)).toEqual([]);
    expect(laggingReaders(quiet)).toEqual([]);
  });

  it('is a list that lags for more than a minute, and whatever is tried no more', () => {
    const late = { reader: 'words', behind: 1, secondsBehind: 61 };
    const busy = {
      ...quiet,
      readers: [...quiet.readers, late],
      parked: [{}],
      overdueClocks: 1,
      givenUp: 2,
      deadMails: 1,
    };
    expect(needsOf(busy)).toEqual(['readers', 'parked', 'overdueClocks', 'givenUp', 'deadMails']);
    expect(laggingReaders(busy)).toEqual([late]);
  });
});
