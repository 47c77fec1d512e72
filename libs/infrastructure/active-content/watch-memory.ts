import { workerData } from 'node:worker_threads';

const EVERY = 25; // milliseconds
const { most } = workerData as { readonly most: number };

/** Beside a thread that is busy for as long as it likes: ends the whole process once it holds more than allowed. */
setInterval(() => {
  if (process.memoryUsage.rss() > most) process.kill(process.pid, 'SIGKILL');
}, EVERY);
