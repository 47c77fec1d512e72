import type { Database } from '#event-store/types.js';
import { instant } from '#domain/kernel/message.js';
import { assignFor } from './assignment.js';

const officer = (id: string) => ({ id, name: id, gone: false, absent: false, deputy_ids: null, conflicts: [] });
/** An association that gives each dispute to who has least, and has so many that a count of them holds. */
const ROWS: Readonly<Record<string, readonly object[]>> = {
  'assignment-turn': [{ rule: 'load', named_id: null, escalate_to: [], turn: '0' }],
  officers: [officer('mia'), officer('noa'), officer('ada')],
  'live-reader': [{ reader: 'docket_1' }],
  'officer-loads': ['mia', 'noa', 'ada'].map((id) => ({ id, load: 13_000 })),
};
const database = { query: async ({ name }: { name: string }) => ({ rows: ROWS[name] ?? [] }) } as unknown as Database;

it('gives what comes while a count of what each has holds to each in turn', async () => {
  const asked = { by: { kind: 'person', id: 'ana' }, at: instant('2026-03-01'), data: {} } as const;
  const given: (string | undefined)[] = [];
  for (let turn = 0; turn < 6; turn += 1)
    given.push((await assignFor({ database, associationId: 'a' }, asked)).caseManagerId);
  expect(given).toEqual(['mia', 'noa', 'ada', 'mia', 'noa', 'ada']);
});

describe('where the association names one', () => {
  /** Mia, whom it names, is away or not; Noa has less than Ada. `asked` tells what was looked up. */
  const named = (isAway: boolean) => {
    const asked: string[] = [];
    const rows: Readonly<Record<string, readonly object[]>> = {
      ...ROWS,
      'assignment-turn': [{ rule: 'named', named_id: 'mia', escalate_to: [], turn: '0' }],
      officers: [{ ...officer('mia'), absent: isAway }, officer('ada'), officer('noa')],
      'officer-loads': ['mia', 'noa', 'ada'].map((id, load) => ({ id, load })),
    };
    const query = async ({ name }: { name: string }) => {
      asked.push(name);
      return { rows: rows[name] ?? [] };
    };
    return { asked, database: { query } as unknown as Database };
  };
  const opening = { by: { kind: 'person', id: 'ana' }, at: instant('2026-03-01'), data: {} } as const;

  it('asks nobody’s load and no team for as long as that one is free', async () => {
    const { asked, database: own } = named(false);
    expect(await assignFor({ database: own, associationId: 'a' }, opening)).toEqual({ caseManagerId: 'mia' });
    expect(asked.toSorted()).toEqual(['assignment-turn', 'officers']);
  });

  it('asks for them when it is away, and gives it to who has least', async () => {
    const { asked, database: own } = named(true);
    expect(await assignFor({ database: own, associationId: 'a' }, opening)).toEqual({ caseManagerId: 'noa' });
    expect(asked).toEqual(expect.arrayContaining(['teams', 'officer-loads']));
  });
});
