const patience = 10_000;

/**
 * Ends this process in its own orderly way (SIGTERM to itself, SIGKILL after 10 s) once the process that started it
 * with a channel is gone, also when that one was killed with -9. Called once, at the top of main.ts; without such a
 * parent it does nothing.
 */
export function endWithParent(): void {
  if (process.connected === false) return end(); // gone while we were loading
  if (!process.channel) return;
  process.once('disconnect', end);
  process.channel.unref();
}

function end(): void {
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), patience).unref();
  process.kill(process.pid, 'SIGTERM');
}
