import type { Meter } from '@opentelemetry/api';
import type { Database } from '#event-store/types.js';
import { findFailingReaders } from '#infrastructure/crew/failing-readers.js';
import { isThere } from './is-there.js';
import { readStatus } from './status.js';

/**
 * What `parley status` tells, as gauges that are read when somebody asks: of the whole installation, so that each API
 * tells the same. Names of readers and channels, ids of platforms, and numbers; nothing of people or disputes.
 */
export function observeInstallation(meter: Meter, database: Database): void {
  const gauge = (name: string, description: string) => meter.createObservableGauge(name, { description });
  const all = {
    events: gauge('parley_log_events', 'Events in the log'),
    behind: gauge('parley_reader_behind_events', 'Events that a reader has still to read'),
    seconds: gauge('parley_reader_behind_seconds', 'How long the oldest event that a reader has not read lies there'),
    failingFor: gauge('parley_reader_failing_seconds', 'For how long every pass of a reader has failed'),
    parked: gauge('parley_reader_parked_streams', 'Streams that a reader could not read'),
    built: gauge('parley_building_events', 'Events that are in a table that is being built'),
    toBuild: gauge('parley_building_total_events', 'Events that will be in a table that is being built'),
    open: gauge('parley_open_disputes', 'Disputes that are not closed'),
    overdue: gauge('parley_overdue_clocks', 'Disputes whose clock should have acted a minute ago or earlier'),
    owed: gauge('parley_owed_effects', 'Effects that are owed'),
    standing: gauge(
      'parley_standing_disputes',
      'Disputes that have owed something for an hour, while nothing happened in them and no attempt failed',
    ),
    givenUp: gauge('parley_given_up_effects', 'Effects that were given up and wait for a person'),
    failing: gauge('parley_failing_effects', 'Effects that failed, by where they go'),
    attempts: gauge('parley_failing_effect_attempts', 'How often effects that failed were tried'),
    waiting: gauge('parley_queue_waiting', 'What waits to be brought to somebody'),
    due: gauge('parley_queue_due', 'What waits though its time has come'),
    dead: gauge('parley_queue_dead', 'What could not be brought and is tried no more'),
  };
  meter.addBatchObservableCallback(async (result) => {
    for (const { reader, seconds } of await findFailingReaders(database))
      result.observe(all.failingFor, seconds, { reader });
    if (!(await isThere(database, 'docket'))) return; // readers make it when they first run
    const status = await readStatus(database);
    result.observe(all.events, status.events);
    for (const { reader, behind, secondsBehind, parked } of status.readers) {
      result.observe(all.behind, behind, { reader });
      result.observe(all.seconds, secondsBehind, { reader });
      result.observe(all.parked, parked, { reader });
    }
    for (const { reader, events, total } of status.building) {
      result.observe(all.built, events, { reader });
      result.observe(all.toBuild, total, { reader });
    }
    result.observe(all.open, status.openDisputes);
    result.observe(all.overdue, status.overdueClocks);
    result.observe(all.owed, status.owedEffects);
    result.observe(all.standing, status.standing);
    result.observe(all.givenUp, status.givenUp);
    for (const { kind, destination, effects, attempts } of status.failingByDestination) {
      result.observe(all.failing, effects, { kind, destination });
      result.observe(all.attempts, attempts, { kind, destination });
    }
    for (const { queue, waiting, due, dead } of status.queues) {
      result.observe(all.waiting, waiting, { queue });
      result.observe(all.due, due, { queue });
      result.observe(all.dead, dead, { queue });
    }
  }, Object.values(all));
}
