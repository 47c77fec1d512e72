import { loadavg } from 'node:os';
import { ownMemoryOf } from '../memory.js';
import type { Sample } from './judge.js';

const HOUR = 3_600_000;

/** Looks each `every` milliseconds until stopped; `told` is called with each sample. */
export function sampleSoak(root: number, every: number, told: (sample: Sample) => void) {
  const samples: Sample[] = [];
  const begun = performance.now();
  const look = (): void => {
    const [load = 0] = loadavg();
    const sample = { at: (performance.now() - begun) / HOUR, own: ownMemoryOf(root), load };
    samples.push(sample);
    told(sample);
  };
  look();
  const timer = setInterval(look, every);
  return {
    stop: (): readonly Sample[] => {
      clearInterval(timer);
      return samples;
    },
  };
}
