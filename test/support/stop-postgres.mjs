import { noteCost } from './note-cost.mjs';

export default async function stop() {
  const { postgres } = globalThis;
  if (!postgres) return;
  noteCost('integration', postgres.pid);
  await postgres.stop();
}
