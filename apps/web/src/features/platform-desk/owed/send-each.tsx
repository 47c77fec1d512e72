import { OWED_WORDS as W } from '#messages/ui/platform-owed.js';
import { Button } from '../../../kit/actions/button.js';
import { Banner } from '../../../kit/status/banner.js';
import type { Trouble } from '../../../shared/connection/reply.js';
import { useLanguage } from '../../../shared/language/language.js';
import { AskOnce } from '../../acts/ask-once.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { EachResults, type Sent } from '../each-results.js';

type Props = {
  readonly each: { readonly trouble: Trouble | undefined; readonly isBusy: boolean };
  /** What is sent of those that are chosen; none where there is no row to choose. */
  readonly act: string | undefined;
  readonly onAct: () => void;
  /** Somebody wanted to send, and nothing is chosen. */
  readonly isWanting: boolean;
  readonly asking: { readonly act: string; readonly isOpen: boolean };
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  readonly sent: readonly Sent[];
};

/** Below a list of what a platform owes: one answer for all that are chosen, asked once, each with its result. */
export function SendEach({ each, act, onAct, isWanting, asking, onClose, onConfirm, sent }: Props) {
  const { say } = useLanguage();
  return (
    <>
      <TroubleBanner trouble={each.trouble} />
      {isWanting && <Banner isNew tone="overdue" title={say(W.chooseFirst)} />}
      {act !== undefined && (
        <div>
          <Button kind="primary" isPending={each.isBusy} onPress={onAct}>
            {act}
          </Button>
        </div>
      )}
      <AskOnce {...asking} isPending={each.isBusy} onClose={onClose} onConfirm={onConfirm} />
      <EachResults sent={sent} />
    </>
  );
}
