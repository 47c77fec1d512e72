import { calendar } from '../../../testing/core/calendar.js';
import {
  acceptComplaint,
  complaint,
  fileComplaint,
  fileCounterNotice,
  withdrawComplaint,
  shanghai,
} from '../../../testing/core/commands.js';
import { mia } from '../../../testing/core/actors.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { HANDED_OUT, RECORD, REPLAY, song, songAccepted, songFiled } from '../../../testing/core/track-scenes.js';
import {
  andThen,
  andThenIn,
  disputeAfter,
  given,
  givenIn,
  story,
  storyIn,
  type Step,
} from '../../../testing/core/story.js';
import type { FileComplaint } from './complaint.js';
import type { ChosenTrack } from './choose-tracks.js';
import type { ItemKind, RespondentPosition } from '../../../rulebook/item-kinds.js';

const accept = (...tracks: readonly ChosenTrack[]): Step => ({
  type: 'AcceptComplaint',
  data: { tracks },
  by: mia,
  at: shanghai('03-01T12:00'),
});
const tracksAfter = (past: ReturnType<typeof story>) =>
  Object.fromEntries(
    Object.entries(disputeAfter(past).tracks).map(([pair, { track, ground }]) => [pair, [track, ground]]),
  );

it('gives one dispute three tracks, each with its ground', () =>
  expect(tracksAfter(songAccepted)).toEqual({
    [REPLAY]: ['inforeg', 'work-on-network'],
    [RECORD]: ['ecl', 'trades-on-platform'],
    [HANDED_OUT]: ['civil-code', 'no-operator-on-platform'],
  }));

type Filing = {
  readonly kind?: ItemKind;
  readonly right?: FileComplaint['data']['right'];
  readonly position?: RespondentPosition;
};
const music = { kind: 'copyright', work: 'musical', detailsContentId: 'r' } as const;
const mark = { kind: 'trademark', detailsContentId: 'r' } as const;

it.each<readonly [string, Filing, string]>([
  ['a mark on a product card', { right: mark }, 'ecl'],
  ['a mark in a replay', { right: mark, kind: 'replay' }, 'ecl'],
  ['a mark, by one that is no operator', { right: mark, position: 'no-operator' }, 'civil-code'],
  ['a mark, by one who trades there', { right: mark, position: 'trades-on-platform' }, 'ecl'],
  ['music in a replay', { right: music, kind: 'replay' }, 'inforeg'],
  ['music in a clip, by one that is no operator', { right: music, kind: 'clip', position: 'no-operator' }, 'inforeg'],
  ['a picture in content', { right: { ...music, work: 'photographic' }, kind: 'content' }, 'inforeg'],
  ['a recording in a replay', { right: { ...music, work: 'neighbouring-recording' }, kind: 'replay' }, 'inforeg'],
  [
    'a broadcast in a replay, to which the Regulation does not reach',
    { right: { ...music, work: 'neighbouring-broadcast' }, kind: 'replay' },
    'ecl',
  ],
  ['music in a running room, which is no dissemination on demand', { right: music, kind: 'room' }, 'ecl'],
  [
    'music in a running room of one that is no operator',
    { right: music, kind: 'room', position: 'no-operator' },
    'civil-code',
  ],
  ['a record offered as a product', { right: music }, 'ecl'],
  ['a picture as an account’s', { right: music, kind: 'account', position: 'no-operator' }, 'civil-code'],
  ['a work whose kind nobody told', { right: { kind: 'copyright', detailsContentId: 'r' }, kind: 'clip' }, 'inforeg'],
])('%s', (_, { kind = 'product', right = mark, position }, track) => {
  const [item] = complaint.items;
  if (!item) throw new Error('no item');
  const respondents = [
    { respondentId: 'ben', roles: ['merchant'] as const, detailsContentId: 'who', ...(position && { position }) },
  ];
  const past = story(
    fileComplaint({ right, respondents, items: [{ ...item, kind, respondentIds: ['ben'] }] }),
    acceptComplaint(),
  );
  expect(Object.values(disputeAfter(past).tracks).map((one) => one.track)).toEqual([track]);
});

it('lets a person choose otherwise for named pairs, with the reason', () => {
  const chosen = { pairs: [RECORD], track: 'civil-code', reasonContentId: 'why' } as const;
  const past = andThen(songFiled, accept(chosen));
  expect(disputeAfter(past).tracks).toEqual({
    [REPLAY]: { track: 'inforeg', ground: 'work-on-network' },
    [RECORD]: { track: 'civil-code', ground: 'no-operator-on-platform', reasonContentId: 'why' },
    [HANDED_OUT]: { track: 'civil-code', ground: 'no-operator-on-platform' },
  });
});
it.each<readonly [string, readonly ChosenTrack[], string]>([
  [
    'a pair that is not there',
    [{ pairs: ['pair:eve:record'], track: 'ecl', reasonContentId: 'why' }],
    'UnknownReference',
  ],
  [
    'a pair named twice',
    [
      { pairs: [RECORD], track: 'ecl', reasonContentId: 'why' },
      { pairs: [RECORD], track: 'civil-code', reasonContentId: 'why' },
    ],
    'NamedTwice',
  ],
])('refuses %s', (_, tracks, code) =>
  given(...songFiled)
    .when(accept(...tracks))
    .thenRefused(code as 'NamedTwice'),
);
it('refuses a pair that was withdrawn', () =>
  given(...andThen(songFiled, withdrawComplaint('03-01T11:00', RECORD)))
    .when(accept({ pairs: [RECORD], track: 'ecl', reasonContentId: 'why' }))
    .thenRefused('UnknownReference'));
it('refuses a law that does not know the right', () =>
  given(...story(fileComplaint()))
    .when(accept({ pairs: ['pair:ben:bag'], track: 'inforeg', reasonContentId: 'why' }))
    .thenRefused('TrackNotOpen'));
it('lets a person see a running room’s music as a work on the network', () => {
  const past = andThen(songFiled, accept({ pairs: [RECORD, HANDED_OUT], track: 'inforeg', reasonContentId: 'why' }));
  expect(Object.values(disputeAfter(past).tracks).map(({ track }) => track)).toEqual(['inforeg', 'inforeg', 'inforeg']);
});

describe('a rulebook without tracks', () => {
  const { tracks: _, ...old } = rulebook;
  const world = { rulebook: old, calendar };

  it('has the E-Commerce Law for everything', () =>
    expect(
      Object.values(disputeAfter(storyIn(world)(fileComplaint(song), acceptComplaint())).tracks).map(
        ({ track }) => track,
      ),
    ).toEqual(['ecl', 'ecl', 'ecl']));
  it('knows no other', () =>
    givenIn(world)(...storyIn(world)(fileComplaint(song)))
      .when(accept({ pairs: [RECORD], track: 'civil-code', reasonContentId: 'why' }))
      .thenRefused('TrackNotOpen'));
  it('names none in its derivations, as before', () => {
    const answered = andThenIn(world)(
      storyIn(world)(fileComplaint(), acceptComplaint()),
      fileCounterNotice('03-05T10:00', 'ben', ['bag']),
    );
    expect(answered.at(-1)).toEqual(
      recorded('ServiceOrdered', { document: 'forwarded-counter-notice', due: due('03-10T00:00') }),
    );
    expect(JSON.stringify(answered)).not.toContain('"track":"civil');
  });
});
