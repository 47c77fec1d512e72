import type { AccessRule } from '../../apps/api/http/access.js';
import { startApi, type Api } from '../support/api.js';
import type { Cell } from './cells.js';
import { DOORS, withDoor, type Door } from './doors.js';
import { expectedPlaces, LETTER_OF, openPlaces, TABLE_NAMES, TABLES, without } from './looks.js';
import type { Sort } from './people.js';
import { openWorld, wrongAmong, type World } from './world.js';

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi('development', undefined, undefined, undefined, { trustedProxies: ['127.0.0.1'] });
  world = await openWorld(api);
});
afterAll(() => api.stop());

/** Of what is caught at least. */
const SHARE = 0.95;
/** Behind many a door that was opened the domain still keeps everything from who comes in: nothing shows. */
const OF_DOORS = 0.93;

type Count = { readonly caught: number; readonly missed: readonly string[] };
let doors: Count = { caught: 0, missed: [] };

const tell = (what: string, { caught, missed }: Count): number => {
  const share = caught / (caught + missed.length);
  const lines = [`${what}: ${caught} of ${caught + missed.length} caught, ${(share * 100).toFixed(1)} %`];
  if (what !== 'all' && missed.length > 0) lines.push(`not caught: ${missed.join('; ')}`);
  process.stdout.write(`${lines.join('\n')}\n`);
  return share;
};

/** Who comes to know of disputes by an office or a part; others are let in nowhere behind a door of one. */
const OF_DISPUTES: Readonly<Partial<Record<AccessRule, Sort>>> = {
  party: 'party',
  'case-manager': 'staff',
  mediator: 'mediator',
  expert: 'expert',
  'platform:read': 'platform',
};
const BEYOND_THEM: Readonly<Partial<Record<AccessRule, Sort>>> = { ...OF_DISPUTES, administrator: 'administrator' };

const sortOfRule = (rule: AccessRule): AccessRule => (rule.startsWith('platform:') ? 'platform:read' : rule);

type Fault = {
  readonly name: string;
  readonly door: Door;
  readonly planted: readonly AccessRule[];
  readonly cells: readonly Cell[];
};

/** One door that lets in one sort more, or one fewer; with what is asked of that sort there. */
function faultsOf(cells: readonly Cell[]): readonly Fault[] {
  const [first] = cells;
  const door = DOORS.get(first?.operation.id ?? '');
  if (!first || !door || door.rules.includes('public')) return [];
  const known = first.operation.ofDispute ? OF_DISPUTES : BEYOND_THEM;
  const isOf = (sort: Sort | undefined) => (cell: Cell) => world.people[cell.name].sort === sort;
  const through = new Set(door.rules.map(sortOfRule));
  return (Object.entries(known) as [AccessRule, Sort][]).flatMap(([rule, sort]): readonly Fault[] => {
    if (door.rules.includes('signed-in') && !rule.startsWith('platform')) return [];
    const some = cells.filter(isOf(sort));
    const opened = !through.has(rule);
    const planted: readonly AccessRule[] = opened
      ? [...door.rules, rule, ...(rule === 'platform:read' ? (['platform:measures'] as const) : [])]
      : door.rules.filter((one) => sortOfRule(one) !== rule);
    const name = `${first.operation.id} ${opened ? 'opened to' : 'closed to'} ${rule}`;
    return some.length === 0 ? [] : [{ name, door, planted: planted.length > 0 ? planted : ['operator'], cells: some }];
  });
}

it('notices a door that is opened or closed to somebody', async () => {
  const byOperation = Map.groupBy(world.cells, ({ operation }) => operation.id);
  const faults = [...byOperation.values()].flatMap(faultsOf);
  const missed: string[] = [];
  let caught = 0;
  for (const { name, door, planted, cells } of faults) {
    const isRed = await withDoor(door, planted, () => isAnyWrong(cells));
    if (isRed) caught += 1;
    else missed.push(name);
  }
  doors = { caught, missed };
  expect(tell('doors', doors)).toBeGreaterThanOrEqual(OF_DOORS);
});

/** Asked one batch after the other, until one is wrong. */
async function isAnyWrong(cells: readonly Cell[]): Promise<boolean> {
  for (const cell of cells) if ((await wrongAmong(world, [cell])).length > 0) return true;
  return false;
}

it('notices a row of what is seen that is opened or closed to somebody', () => {
  const expected = expectedPlaces();
  const isRed = (): boolean => {
    const open = openPlaces();
    return without(open, expected).length + without(expected, open).length > 0;
  };
  expect(isRed()).toBe(false);
  const missed: string[] = [];
  let caught = 0;
  for (const table of TABLE_NAMES) {
    const { rows, closed } = TABLES[table];
    for (const [name, row] of Object.entries(rows as Record<string, Record<string, unknown>>))
      for (const sort of Object.keys(LETTER_OF)) {
        const own = row[sort];
        (rows as Record<string, object>)[name] = { ...row, [sort]: own === closed ? () => true : closed };
        if (isRed()) caught += 1;
        else missed.push(`${table} ${name} by ${sort}`);
        (rows as Record<string, object>)[name] = row;
      }
  }
  const rows = { caught, missed };
  expect(tell('rows', rows)).toBeGreaterThanOrEqual(SHARE);
  const all = { caught: caught + doors.caught, missed: [...missed, ...doors.missed] };
  expect(tell('all', all)).toBeGreaterThanOrEqual(SHARE);
});
