import { INSIDE, type Look } from './twins/look.js';
import { IN_TALKS, liveWithPanel, type Decided } from './twins/live-with-panel.js';
import { busyTalks, stillTalks } from './twins/panel-script.js';
import { liveWorld, MOMENTS, type Lived } from './twins/live-world.js';
import { busyInside, stillInside } from './twins/script.js';

let busy: Lived;
let still: Lived;
beforeAll(async () => {
  busy = await liveWorld(busyInside);
  still = await liveWorld(stillInside);
});

const isInside = (place: string): boolean => INSIDE.some((who) => place.startsWith(`${who}: `));

/** Where two looks differ, from a little before the first byte that does. */
const differences = (one: Look, other: Look): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter((place) => one.get(place) !== other.get(place))
    .map((place) => `${place}: ${firstDifference(one.get(place) ?? 'nothing', other.get(place) ?? 'nothing')}`);

const firstDifference = (one: string, other: string): string => {
  const found = [...one].findIndex((letter, index) => letter !== other[index]);
  const from = Math.max(0, (found < 0 ? one.length : found) - 120);
  return `…${one.slice(from, from + 300)}… / …${other.slice(from, from + 300)}…`;
};

describe('two worlds that differ in a caucus, and in what one side answered in private, alone', () => {
  it.each(MOMENTS.map((moment, index) => [moment, index] as const))(
    'are the same to everybody else, byte for byte: %s',
    (_, moment) => {
      const [one, other] = [busy.looks[moment], still.looks[moment]];
      if (!one || !other) throw new Error('nobody looked');
      expect(one.size).toBeGreaterThan(500);
      const leaks = differences(one, other).filter((place) => !isInside(place));
      expect(leaks.slice(0, 3)).toEqual([]); // the first is where it leaks: names given later are others from there on
    },
  );

  it('are not the same to those inside, so that this could fail', () => {
    const after = MOMENTS.indexOf('after it');
    const [one = new Map<string, string>(), other = new Map<string, string>()] = [
      busy.looks[after],
      still.looks[after],
    ];
    const seen = new Set(differences(one, other).map((place) => place.split(':')[0]));
    expect([...seen].sort()).toEqual([...INSIDE]);
  });

  it('have mails, webhooks and lists in which something could show', () => {
    const [first = new Map<string, string>(), last = new Map<string, string>()] = [busy.looks[0], busy.looks.at(-1)];
    for (const place of ['ben: mails', 'cai: mails', 'webhooks', 'maja: GET /v1/disputes', 'maja: GET /v1/tasks'])
      expect([place, (last.get(place) ?? '') !== '']).toEqual([place, true]);
    expect(differences(first, last).map((place) => place.split(':')[0])).toEqual(
      expect.arrayContaining(['ben', 'maja']),
    );
  });
});

describe('two worlds with a panel that differ in talks beside it, and in how a settlement was kept, alone', () => {
  let talked: Decided;
  let silent: Decided;
  beforeAll(async () => {
    talked = await liveWithPanel(busyTalks);
    silent = await liveWithPanel(stillTalks);
  });
  const differing = () => differences(talked.look, silent.look);

  it('are the same to who sits, who is asked to sit, and everybody outside the talks, byte for byte', () => {
    expect(talked.look.size).toBeGreaterThan(500);
    const inTalks = (place: string): boolean => IN_TALKS.some((who) => place.startsWith(`${who}: `));
    const leaks = differing().filter((place) => !inTalks(place));
    expect(leaks.slice(0, 3)).toEqual([]);
  });

  it('are not the same to those in the talks, so that this could fail', () =>
    expect([...new Set(differing().map((place) => place.split(':')[0]))].sort()).toEqual([...IN_TALKS].sort()));
});
