import { noteCost } from './note-cost.mjs';

export default async function stop(_, { displayName }) {
  const { wholeSystem } = globalThis;
  if (!wholeSystem) return;
  noteCost(displayName.name, wholeSystem.pid);
  await wholeSystem.stop();
}
