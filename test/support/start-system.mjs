import { startWholeSystem } from '../../dist/test/support/whole-system.js';

/** For all journeys: the system as `npm start` runs it, with a state folder of its own and free ports. */
export default async function start() {
  globalThis.wholeSystem = await startWholeSystem();
  process.env.PARLEY_TEST_HOME = globalThis.wholeSystem.home;
}
