import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../../../test/support/temporary-folder.js';
import { openContainerShare, processorsIn } from './container-share.js';

it('reads how many processors a container may use', () => {
  expect(processorsIn('150000 100000\n')).toBe(1.5);
  expect(processorsIn('max 100000\n')).toBeUndefined();
});

it('tells how much of them was at work since it was asked last', () => {
  const folder = temporaryFolder('parley-test-cgroup-');
  const say = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
  say('cpu.max', '50000 100000\n');
  say('cpu.stat', 'usage_usec 1000000\nuser_usec 1\n');
  let at = 0;
  const share = openContainerShare(
    () => folder,
    () => at,
  );
  at = 100;
  say('cpu.stat', 'usage_usec 1040000\nuser_usec 1\n'); // 40 ms of the 50 that half a processor has in 100
  expect(share?.()).toBeCloseTo(0.8);
  at = 200;
  say('cpu.stat', 'usage_usec 1140000\nuser_usec 1\n');
  expect(share?.()).toBe(1);
});

it('knows nothing where there is no limit, or no such group', () => {
  const folder = temporaryFolder('parley-test-cgroup-');
  expect(openContainerShare(() => folder)).toBeUndefined();
  writeFileSync(path.join(folder, 'cpu.max'), 'max 100000\n');
  expect(openContainerShare(() => folder)).toBeUndefined();
});
