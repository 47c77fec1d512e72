import { remindNext } from '#application/notification/remind.js';
import { indexWords } from '#application/search/index-words.js';
import { instant } from '#domain/kernel/message.js';
import { openFailingNotes } from '#infrastructure/crew/failing-readers.js';
import { readClocks } from '#infrastructure/clock/read-clocks.js';
import { PROJECTIONS } from '#read-models/all.js';
import { dropLeftShapes } from '#read-models/drop-left-shapes.js';
import { watchOverdue, watchStore } from '../watch.js';
import { legalNows, openWatchedClocks } from '../watched-clocks.js';
import { followLetters } from '../notifications/follow-letters.js';
import type { Apart } from './hurry.js';
import { followsAs } from './follow-as.js';
import { followEverywhere } from './follow-everywhere.js';
import { followPartiesOfNext } from './follow-parties.js';
import { nameContentsOfNext } from './name-contents.js';
import { notifyOfNext } from './notify.js';
import { sweepContents } from './sweep-contents.js';
import { tendLog } from './tend-log.js';
import { toTheEnd } from './to-the-end.js';
import { followWakes } from './follow-wakes.js';
import { keepingLists } from './keep-lists.js';
import type { ReaderParts } from './reader-parts.js';

const IDLE = 500;
const WATCH_IDLE = 1_000;
const REMIND_IDLE = 2_000;
const SELDOM = 10_000; // nobody moves a clock: what is overdue is so by a minute
const STORE_IDLE = 5_000; // a store that is lost is noticed within seconds
const SWEEP_IDLE = 60_000; // it asks then whether an hour is over
const WAKES_APART = 20; // what a dispute's own acts and the reports on them wake for is merged
/**
 * 100 is what somebody who waits for a list may notice; where passes take long, they are a fifth of the time at most.
 */
const listsApart = (took: number): number => Math.min(Math.max(100, 5 * took), 500);
const ERASE_IDLE = 10_000; // a person who asked is forgotten within a minute
const APART = 250;
const NAMES_APART = 2_000; // the sweep alone goes by them, once an hour
const PARTIES_APART = 2_000; // what it carries on is five seconds old
const WORDS_APART = 1_000; // whoever searches has not just filed

/** Everything that follows the log or the clocks, each for itself: one that fails holds up no other. */
export function startReaders({
  pool,
  crew,
  log,
  clock,
  temporal,
  waker,
  rest,
  hurry,
  queued,
  tenants,
  legalTime,
  letters,
  openNote,
  outgoing,
  files,
  erasing,
  wanted,
  now,
  report,
  tracing,
}: ReaderParts): {
  readonly stop: () => Promise<void>;
} {
  const watchedClocks = openWatchedClocks();
  const watch = async (): Promise<number> =>
    watchOverdue(pool, waker.wake, watchedClocks((await readClocks(pool)).offsets, now()), now());
  const remind = async () => remindNext(pool, legalNows((await readClocks(pool)).offsets, now()), instant(now()));
  const keeping = { database: pool, tenantOf: tenants.of, legalNow: legalTime.now, openNote, outgoing, files };
  const store = async (): Promise<number> => watchStore(pool, waker.wake, await temporal.namespaceId(), now());
  const soon = (idle: number) => () => (hurry.isOn() ? idle : SELDOM);
  const parts = { crew, report, tracing, notes: openFailingNotes(pool, crew.id) };
  const follow = followsAs(parts);
  const onAppend = (reader: string, pass: () => Promise<number>, apart: Apart = () => APART) =>
    follow(reader, toTheEnd(pass), IDLE, log, hurry.closer(apart));
  const readers = [
    onAppend('projections', keepingLists(pool), listsApart),
    onAppend(
      'name-contents',
      () => nameContentsOfNext(pool),
      () => NAMES_APART,
    ),
    onAppend('notify', () => notifyOfNext(pool, instant(now()))),
    follow(
      'words',
      toTheEnd(() => indexWords(pool, tenants.of)),
      IDLE,
      log,
      () => WORDS_APART,
    ),
    onAppend(
      'parties',
      () => followPartiesOfNext(pool, tenants.of, now()),
      () => PARTIES_APART,
    ),
    followWakes(
      { ...parts, pool, wake: waker.wake, remember: tenants.remember },
      log,
      hurry.closer(() => WAKES_APART),
    ),
    ...followLetters(letters, follow, queued),
    follow('watch', watch, soon(WATCH_IDLE), clock),
    follow('remind', remind, soon(REMIND_IDLE), clock),
    follow('watch-store', store, STORE_IDLE),
    follow('sweep', () => sweepContents(pool, now()), SWEEP_IDLE),
    follow('left-shapes', () => dropLeftShapes(pool, PROJECTIONS), SWEEP_IDLE),
    follow('erasures', () => erasing(keeping, now()), ERASE_IDLE),
    ...Object.entries(wanted).map(([name, pass]) => follow(name, pass, WATCH_IDLE, queued)),
    ...followEverywhere(keeping, { log, clock, rest, now, hurry }, follow),
    ...tendLog(pool, now, follow),
  ];
  return { stop: async () => void (await Promise.all(readers.map((reader) => reader.stop()))) };
}
