import { noteCost } from './note-cost.mjs';

export default async function stop() {
  const { wholeSystem } = globalThis;
  if (!wholeSystem) return;
  noteCost('journeys', wholeSystem.pid);
  await wholeSystem.stop();
}
