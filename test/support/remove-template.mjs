import { rmSync } from 'node:fs';

export default function remove() {
  rmSync(process.env.PARLEY_TEST_POSTGRES, { recursive: true, force: true });
}
