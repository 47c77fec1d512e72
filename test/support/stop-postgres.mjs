import { noteCost } from './note-cost.mjs';

export default async function stop(_, { displayName }) {
  const { postgres } = globalThis;
  if (!postgres) return;
  await globalThis.closeSharedApi?.(); // where the files ran in this very process
  noteCost(displayName.name, postgres.pid);
  await postgres.stop();
}
