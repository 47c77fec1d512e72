import { isThere } from './asvs/requirement.js';
import { countOf, REQUIREMENTS } from './asvs/requirements.js';

/** How many requirements of levels 1 and 2 each section of the ASVS 5.0.0 has; those of level 3 leave gaps below. */
const SECTIONS: Readonly<Record<string, number>> = {
  ...{ '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2 },
  ...{ '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1 },
  ...{ '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2 },
  ...{ '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4 },
  ...{ '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3 },
  ...{ '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5, '6.6': 3, '6.8': 4 },
  ...{ '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2 },
  ...{ '8.1': 2, '8.2': 3, '8.3': 1, '8.4': 1 },
  ...{ '9.1': 3, '9.2': 4 },
  ...{ '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11, '10.5': 5, '10.6': 2, '10.7': 3 },
  ...{ '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1 },
  ...{ '12.1': 3, '12.2': 2, '12.3': 4 },
  ...{ '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5 },
  ...{ '14.1': 2, '14.2': 4, '14.3': 3 },
  ...{ '15.1': 3, '15.2': 3, '15.3': 7 },
  ...{ '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3 },
  ...{ '17.1': 1, '17.2': 4, '17.3': 2 },
};
/** All of them are numbered from 1 on, without a gap: in 5.0.0 those of level 3 stand behind the others. */
const IDS = Object.entries(SECTIONS).flatMap(([section, count]) =>
  Array.from({ length: count }, (_, i) => `${section}.${i + 1}`),
);

it('has every requirement of levels 1 and 2, once and in order', () => {
  expect(IDS).toHaveLength(253);
  expect(REQUIREMENTS.map(({ id }) => id)).toEqual(IDS);
  expect(REQUIREMENTS.filter(({ level }) => level === 1)).toHaveLength(70);
});

it('says of what holds how, and by which test that is there', () => {
  const holding = REQUIREMENTS.filter(({ state }) => state === 'holds');
  expect(holding.filter(({ how, tests }) => !how || tests.length === 0).map(({ id }) => id)).toEqual([]);
});

it.each(REQUIREMENTS.flatMap(({ id, tests }) => tests.map(([file, title]) => [id, title, file] as const)))(
  '%s is held by “%s” in %s',
  (_, title, file) => expect(isThere([file, title])).toBe(true),
);

it('says of what does not hold, or not all of it, why', () => {
  const lacking = REQUIREMENTS.filter(({ state }) => state !== 'holds');
  expect(lacking.filter(({ why }) => !why).map(({ id }) => id)).toEqual([]);
});

it('has at least 200 with a test that can fail', () => {
  const { all, tested, absent, ...states } = countOf(REQUIREMENTS);
  const waiting = REQUIREMENTS.filter(({ why }) => why?.includes('being built'));
  process.stdout.write(
    `ASVS 5.0, level 2: ${all} requirements, ${JSON.stringify(states)}, ${tested} with a test (${absent} that there is no such thing); being built: ${waiting.map(({ id }) => id).join(' ')}\n`,
  );
  expect(tested).toBeGreaterThanOrEqual(200);
});
