import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { pids } from './processor-time.mjs';

/**
 * Kills what the tests have started and what is still there `patience` milliseconds after they ended: else it would keep
 * the terminal, or a pipe, open for ever. They are known by the mark in their environment, which a child inherits
 * however it was orphaned. Gives their command lines; none on a system without /proc.
 */
export async function endLeftBehind(name, mark, patience) {
  const end = performance.now() + patience;
  while (performance.now() < end && marked(name, mark).length > 0) await setTimeout(100);
  const left = marked(name, mark);
  for (const { pid } of left) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // it has ended meanwhile
    }
  }
  return left.map(({ command }) => command);
}

function marked(name, mark) {
  const line = `${name}=${mark}`;
  return pids().flatMap((pid) => {
    if (pid === process.pid) return [];
    const [environment, command] = [read(pid, 'environ'), read(pid, 'cmdline')];
    return environment?.includes(line) && command ? [{ pid, command: command.join(' ') }] : [];
  });
}

function read(pid, what) {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8').split('\0').filter(Boolean);
  } catch {
    return undefined; // it has ended meanwhile, or is somebody else's
  }
}
