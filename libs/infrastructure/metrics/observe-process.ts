import type { Meter } from '@opentelemetry/api';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import type pg from 'pg';
import { memoryLimit } from '../processors/limits-here.js';
import { readDisk, type Folders } from './read-disk.js';

/** Seldom enough to cost nothing; what holds a process up for longer is seen. */
const RESOLUTION = 100;

type Observed = {
  readonly meter: Meter;
  readonly pool: Pick<pg.Pool, 'totalCount' | 'idleCount' | 'waitingCount' | 'options'>;
  readonly folders: Folders;
};

/** Memory, processor, event loop, connections and disks of one process. */
export function observeProcess({ meter, pool, folders }: Observed): { readonly end: () => void } {
  const gauge = (name: string, description: string) => meter.createObservableGauge(name, { description });
  const memory = gauge('parley_process_memory_bytes', 'Memory of the process, by kind');
  memory.addCallback((result) => {
    const { rss, heapUsed, heapTotal, external } = process.memoryUsage();
    const kinds = { rss, heapUsed, heapTotal, external, limit: memoryLimit() };
    for (const [kind, bytes] of Object.entries(kinds)) result.observe(bytes, { kind });
  });
  meter
    .createObservableCounter('parley_process_cpu_seconds_total', { description: 'Processor time of the process' })
    .addCallback((result) => {
      const { user, system } = process.cpuUsage();
      result.observe((user + system) / 1e6);
    });

  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  gauge('parley_event_loop_lag_seconds', 'How late the event loop was since the last look').addCallback((result) => {
    const beyond = (nanoseconds: number): number => Math.max(0, (nanoseconds || 0) / 1e9 - RESOLUTION / 1e3);
    result.observe(beyond(delay.percentile(99)), { quantile: '0.99' });
    result.observe(beyond(delay.max), { quantile: '1' });
    delay.reset();
  });
  let before = performance.eventLoopUtilization();
  gauge('parley_event_loop_busy_ratio', 'Share of the time that the event loop worked').addCallback((result) => {
    const now = performance.eventLoopUtilization();
    result.observe(performance.eventLoopUtilization(now, before).utilization);
    before = now;
  });

  gauge('parley_pool_connections', 'Connections to the database that are open, by state').addCallback((result) => {
    result.observe(pool.idleCount, { state: 'idle' });
    result.observe(pool.totalCount - pool.idleCount, { state: 'busy' });
  });
  gauge('parley_pool_size', 'How many connections may be open').addCallback((result) =>
    result.observe(pool.options.max),
  );
  gauge('parley_pool_waiting', 'Who waits for a connection').addCallback((result) => result.observe(pool.waitingCount));

  const free = gauge('parley_disk_free_bytes', 'Room left on the disk of a folder');
  const size = gauge('parley_disk_size_bytes', 'Size of the disk of a folder');
  meter.addBatchObservableCallback(
    async (result) => {
      for (const [folder, place] of Object.entries(folders)) {
        const disk = await readDisk(place);
        result.observe(free, disk.free, { folder });
        result.observe(size, disk.size, { folder });
      }
    },
    [free, size],
  );
  return { end: () => void delay.disable() };
}
