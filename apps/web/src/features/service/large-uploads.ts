import { useSyncExternalStore } from 'react';
import type { LargeFile, Pieces, UploadState } from './upload-state.js';

type Large = { readonly name: string; readonly state: UploadState; readonly pieces: Pieces | undefined };

/** Large files that this tab sends, by their exhibits: they go on whatever page is shown. */
let all: ReadonlyMap<string, Large> = new Map();
const listeners = new Set<() => void>();

const note = (evidenceId: string, more: Partial<Large>): void => {
  const before = all.get(evidenceId) ?? { name: '', state: { kind: 'sending', share: 0 }, pieces: undefined };
  all = new Map(all).set(evidenceId, { ...before, ...more });
  listeners.forEach((listener) => listener());
};

/** What sends pieces is fetched when the first large file is there. `sent` is told once. */
export async function sendLarge(large: LargeFile, sent: () => void): Promise<void> {
  const { evidenceId, file } = large;
  const known = all.get(evidenceId);
  if (known && known.state.kind !== 'fault') return;
  note(evidenceId, { name: file.name, state: { kind: 'sending', share: 0 } });
  const { sendPieces } = await import('./send-pieces.js');
  const pieces = sendPieces(large, (state) => {
    note(evidenceId, { state });
    if (state.kind === 'sent') sent();
  });
  note(evidenceId, { pieces });
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
export const useLarge = (): ReadonlyMap<string, Large> => useSyncExternalStore(subscribe, () => all);
