import { useState, type ReactNode } from 'react';
import { ROOM_WORDS as W } from '#messages/ui/mediator-rooms.js';
import { Confirm } from '../../../../kit/overlays/confirm.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { useCase } from '../../use-case.js';
import { overhear, type Overheard } from './overheard.js';
import { OverheardWords } from './overheard-words.js';
import type { TalkRoom } from './use-rooms.js';

type Asking = { readonly heard: Overheard | undefined; readonly go: () => void };

/** Asks before words of a caucus go where others read them; what has none goes at once. */
export function useGuard(rooms: readonly TalkRoom[], readers: readonly string[]) {
  const { say } = useLanguage();
  const { view } = useCase();
  const [asking, setAsking] = useState<Asking>();
  const [isComparing, setComparing] = useState(false);
  const ask = async (draft: string, go: () => void): Promise<void> => {
    setComparing(true);
    const heard = await overhear({ view, rooms, readers, draft }).catch(() => undefined);
    setComparing(false);
    if (heard?.length === 0) go();
    else setAsking({ heard, go });
  };
  const question: ReactNode = (
    <Confirm
      title={say(W.guard)}
      act={say(W.guardSend)}
      isOpen={asking !== undefined}
      onClose={() => setAsking(undefined)}
      onConfirm={() => {
        asking?.go();
        setAsking(undefined);
      }}
    >
      {asking && <OverheardWords heard={asking.heard} />}
    </Confirm>
  );
  return { ask, isComparing, question };
}
