import { STORIES } from './stories/stories.js';

/** Real cases that the stories have to play; see test/stories/cases. */
const PLAYED = ['CN-01', 'CN-05', 'CN-07', 'CN-09', 'CN-11', 'CN-16', 'CN-19', 'CN-20', 'CN-29', 'CN-30', 'CN-31'];
const LEAST = 6;

const published = STORIES.flatMap((story) => story.published ?? []);
const ofNotice = new Set(published.filter(({ marks }) => marks.includes('notice')).map(({ id }) => id));

it(`plays at least ${LEAST} published cases of the notice procedure`, () => expect(ofNotice.size).toBeGreaterThanOrEqual(LEAST));
it.each(PLAYED)('plays %s', (id) => expect(ofNotice).toContain(id));
it('plays each of them once, and names them all here', () => expect(published.map(({ id }) => id).sort()).toEqual([...PLAYED].sort()));
