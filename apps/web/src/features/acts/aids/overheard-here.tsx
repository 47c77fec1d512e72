import { useEffect, useState } from 'react';
import { ROOM_WORDS as W } from '#messages/ui/mediator-rooms.js';
import { Banner } from '../../../kit/status/banner.js';
import { useLanguage } from '../../../shared/language/language.js';
import { overhear, type Overheard } from '../../dispute-desk/talks/rooms/overheard.js';
import { OverheardWords } from '../../dispute-desk/talks/rooms/overheard-words.js';
import { useRooms } from '../../dispute-desk/talks/rooms/use-rooms.js';
import { useCase } from '../../dispute-desk/use-case.js';

/** Milliseconds after the last key. */
const AFTER = 500;

type Props = { readonly draft: string; readonly readers: readonly string[] };

/** Says, while one types, which words of a caucus stand in what others will read. */
export function OverheardHere({ draft, readers }: Props) {
  const { say } = useLanguage();
  const { view } = useCase();
  const { rooms, isKnown } = useRooms();
  const [heard, setHeard] = useState<Overheard | 'unknown'>([]);
  const of = [draft, ...readers, ...rooms.map(({ roomId }) => roomId)].join(' ');
  useEffect(() => {
    if (!isKnown || draft.trim() === '') return setHeard([]);
    let isOver = false;
    const timer = setTimeout(() => {
      void overhear({ view, rooms, readers, draft })
        .catch(() => 'unknown' as const)
        .then((found) => {
          if (!isOver) setHeard(found);
        });
    }, AFTER);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [of, isKnown]);
  if (heard.length === 0) return null;
  return (
    <Banner isNew tone="due" title={say(W.guard)}>
      <OverheardWords heard={heard === 'unknown' ? undefined : heard} />
    </Banner>
  );
}
