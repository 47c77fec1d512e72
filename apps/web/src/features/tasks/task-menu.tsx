import { AlarmClock, AlarmClockOff, ArrowRightLeft, FileText, Hand, PenLine, StickyNote } from 'lucide-react';
import { COMMANDS } from '#messages/commands.js';
import type { Words } from '#messages/locale.js';
import { DESK_TASK_WORDS as W, MORE_OF } from '#messages/ui/desk-tasks.js';
import { takeCharge, wakeTask } from '../../client/sdk.gen.js';
import { MenuButton } from '../../kit/actions/menu.js';
import { toast, toastFault } from '../../kit/overlays/toast.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { addressesOf } from './addresses-of.js';
import type { InDispute } from './in-dispute.js';

type Props = {
  readonly task: InDispute;
  readonly onLeave: () => void;
  readonly onHandOver: () => void;
  readonly onSnooze: () => void;
};

const onError = ({ message }: Error): void => toastFault(message);

/** What else can be done about a task in a dispute: the other acts that do it, to open, to take, to hand over, to set aside. */
export function TaskMenu({ task, onLeave, onHandOver, onSnooze }: Props) {
  const { say, tell, locale } = useLanguage();
  const { accountId, to } = useDesk();
  const { disputeId, number, ownerId, snooze } = task;
  const go = useGo();
  const take = useSend(`take:${disputeId}`, (_: object, key: string) =>
    takeCharge({ path: { disputeId }, headers: { 'Idempotency-Key': key } }),
  );
  const wake = useSend('wake-task', (noteId: string) => wakeTask({ path: { noteId } }));
  const others = addressesOf(task, to).acts.slice(1);
  const more = [
    ...others.map(({ command }) => ({
      id: command,
      label: COMMANDS[command][locale],
      icon: <PenLine size={16} aria-hidden />,
    })),
    { id: 'open', label: say(W.open), icon: <FileText size={16} aria-hidden /> },
    ...(ownerId === accountId
      ? []
      : [{ id: 'take', label: say(W.take), help: say(W.takeHelp), icon: <Hand size={16} aria-hidden /> }]),
    {
      id: 'handOver',
      label: say(W.handOver),
      help: say(W.handOverHelp),
      icon: <ArrowRightLeft size={16} aria-hidden />,
    },
    snooze
      ? { id: 'wake', label: say(W.wake), icon: <AlarmClockOff size={16} aria-hidden /> }
      : { id: 'snooze', label: say(W.snooze), help: say(W.snoozeHelp), icon: <AlarmClock size={16} aria-hidden /> },
    { id: 'note', label: say(W.writeNote), help: say(W.writeNoteHelp), icon: <StickyNote size={16} aria-hidden /> },
  ];
  const hrefOf = (id: string): string | undefined => {
    if (id === 'open') return to(['disputes', disputeId]);
    if (id === 'note') return to(['disputes', disputeId, 'notes']);
    return others.find(({ command }) => command === id)?.href;
  };
  const act = (id: string): void => {
    const href = hrefOf(id);
    const told = (words: Words) => ({ onSuccess: () => toast(say(words)), onError });
    if (href !== undefined) {
      onLeave();
      go(href);
    } else if (id === 'handOver') onHandOver();
    else if (id === 'snooze') onSnooze();
    else if (id === 'wake' && snooze) wake.mutate(snooze.noteId, told(W.isAwake));
    else take.mutate({}, told(W.taken));
  };
  return <MenuButton label={tell(MORE_OF, { number })} acts={more} onAct={act} />;
}
