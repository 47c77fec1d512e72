import { ArrowRightLeft, FileText, Hand, PenLine } from 'lucide-react';
import { COMMANDS } from '#messages/commands.js';
import { DESK_TASK_WORDS as W, MORE_OF } from '#messages/ui/desk-tasks.js';
import { takeCharge } from '../../client/sdk.gen.js';
import { MenuButton } from '../../kit/actions/menu.js';
import { toast, toastFault } from '../../kit/overlays/toast.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { addressesOf } from './addresses-of.js';
import type { InDispute } from './in-dispute.js';

type Props = { readonly task: InDispute; readonly onLeave: () => void; readonly onHandOver: () => void };

/** What else can be done about a task in a dispute: the other acts that do it, to open, to take, to hand over. */
export function TaskMenu({ task, onLeave, onHandOver }: Props) {
  const { say, tell, locale } = useLanguage();
  const { accountId, to } = useDesk();
  const { disputeId, number, ownerId } = task;
  const go = useGo();
  const take = useSend(`take:${disputeId}`, (_: object, key: string) =>
    takeCharge({ path: { disputeId }, headers: { 'Idempotency-Key': key } }),
  );
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
  ];
  const act = (id: string): void => {
    const href = id === 'open' ? to(['disputes', disputeId]) : others.find(({ command }) => command === id)?.href;
    if (href !== undefined) {
      onLeave();
      go(href);
    } else if (id === 'handOver') onHandOver();
    else take.mutate({}, { onSuccess: () => toast(say(W.taken)), onError: ({ message }) => toastFault(message) });
  };
  return <MenuButton label={tell(MORE_OF, { number })} acts={more} onAct={act} />;
}
