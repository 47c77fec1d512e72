import { noteCost } from './note-cost.mjs';

export default async function stop() {
  const { postgres } = globalThis;
  if (!postgres) return;
  await globalThis.closeSharedApi?.(); // where the files ran in this very process
  noteCost('integration', postgres.pid);
  await postgres.stop();
}
