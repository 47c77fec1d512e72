import { CloudOff, FileQuestion, FileX, Hourglass, Lock, ShieldAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { Button } from '../../../../kit/actions/button.js';
import { EmptyState } from '../../../../kit/status/empty-state.js';
import type { Trouble } from '../../../../shared/connection/reply.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { TroubleBanner } from '../../../desk/trouble-banner.js';
import { needsUndertaking, UndertakingForm } from '../undertaking.js';

/** Why an exhibit is not to be seen here: each with its word, what to do about it, and whether to try again. */
const REASONS = {
  awaited: { title: W.awaited, help: W.awaitedHelp, icon: Hourglass, again: false },
  scanning: { title: W.scanning, help: W.scanningHelp, icon: Hourglass, again: true },
  infected: { title: W.infected, help: W.infectedHelp, icon: ShieldAlert, again: false },
  unchecked: { title: W.unchecked, help: W.uncheckedHelp, icon: Hourglass, again: true },
  lost: { title: W.lost, help: W.lostHelp, icon: CloudOff, again: true },
  tooLarge: { title: W.tooLarge, help: W.tooLargeHelp, icon: FileQuestion, again: false },
  unsupported: { title: W.unsupported, help: W.unsupportedHelp, icon: FileQuestion, again: false },
  previewWaits: { title: W.previewWaits, help: W.previewWaitsHelp, icon: Hourglass, again: true },
  noPlayer: { title: W.noPlayer, help: W.noPlayerHelp, icon: FileQuestion, again: false },
  damaged: { title: W.damaged, help: W.damagedHelp, icon: FileX, again: false },
  locked: { title: W.locked, help: W.lockedHelp, icon: Lock, again: false },
} as const satisfies Record<string, { title: object; help: object; icon: LucideIcon; again: boolean }>;
export type Reason = keyof typeof REASONS;

const BY_CODE: Readonly<Record<string, Reason>> = {
  BytesMissing: 'awaited',
  FileNotScanned: 'scanning',
  FileInfected: 'infected',
  FileNotChecked: 'unchecked',
  BytesLost: 'lost',
};

type Props = { readonly reason: Reason; readonly again?: () => void; readonly act?: ReactNode };

export function NotShown({ reason, again, act }: Props) {
  const { say } = useLanguage();
  const { title, help, icon, again: mayPass } = REASONS[reason];
  return (
    <EmptyState
      title={say(title)}
      icon={icon}
      act={mayPass && again ? <Button onPress={again}>{say(KIT_WORDS.again)}</Button> : act}
    >
      <p>{say(help)}</p>
    </EmptyState>
  );
}

/** The same for what the API refused; what has no word of its own is told as the API tells it. */
export function Refused({ trouble, again }: { readonly trouble: Trouble; readonly again: () => void }) {
  const reason = BY_CODE[trouble.problem?.code ?? ''];
  if (needsUndertaking(trouble)) return <UndertakingForm onSigned={again} />;
  return reason === undefined ? (
    <TroubleBanner trouble={trouble} again={again} />
  ) : (
    <NotShown reason={reason} again={again} />
  );
}
