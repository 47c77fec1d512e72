import { Download } from 'lucide-react';
import { useState } from 'react';
import { formatSize } from '#messages/format.js';
import { EXPORT_RECIPIENT_WORDS } from '#messages/service/timeline-export.js';
import { BUNDLE_FILE } from '#messages/ui/bundle-file.js';
import { DESK_EXPORT_WORDS as W, EXPORT_HOLDS, EXPORT_STATE_WORDS, EXPORT_TELLS } from '#messages/ui/desk-exports.js';
import { downloadExport } from '../../../client/sdk.gen.js';
import type { ExportBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { toastFault } from '../../../kit/overlays/toast.js';
import { Status } from '../../../kit/status/status.js';
import type { Tone } from '../../../kit/status/tones.js';
import { fileName } from '../../../shared/connection/file-name.js';
import { replyOf } from '../../../shared/connection/reply.js';
import { save } from '../../../shared/connection/save.js';
import { joined } from '../../../shared/language/joined.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useCase, useNames } from '../use-case.js';
import { useShort } from '../use-short.js';
import s from '../desk.module.css';
import { dayAt } from '../../calendar/days.js';

const TONES: Readonly<Record<ExportBody['state'], Tone>> = {
  making: 'now',
  ready: 'lifted',
  failed: 'overdue',
  ended: 'neutral',
  erased: 'neutral',
};

/** One bundle: for whom, why, who asked, what it holds, its digest, and the file while it is kept. */
export function ExportLine({ one }: { readonly one: ExportBody }) {
  const { say, tell } = useLanguage();
  const { disputeId, view } = useCase();
  const [short, nameOf] = [useShort(), useNames()];
  const name = one.partyId === undefined ? one.recipientName : nameOf(one.partyId);
  const [isTaking, setTaking] = useState(false);
  const { exportId, state, recipient, partyId, reason, askedAt, askedBy, endsAt } = one;
  const take = async (): Promise<void> => {
    setTaking(true);
    const reply = await replyOf(() => downloadExport({ path: { disputeId, exportId }, parseAs: 'blob' }));
    setTaking(false);
    if (!reply.ok) return toastFault(reply.trouble.problem?.title ?? say(W.notTaken));
    save(reply.data as Blob, fileName([view.number, say(BUNDLE_FILE), name, dayAt(askedAt)], 'zip'));
  };
  const by = askedBy === undefined ? nameOf(partyId ?? '') : nameOf(askedBy);
  return (
    <article className={s.grow}>
      <p>
        <Status tone={TONES[state]} word={say(EXPORT_STATE_WORDS[state])} />{' '}
        <strong>{joined(name, say(EXPORT_RECIPIENT_WORDS[recipient]))}</strong>
      </p>
      {reason !== undefined && <p className={s.words}>{reason}</p>}
      <small>{tell(EXPORT_TELLS, { by, at: short(askedAt), until: short(endsAt) })}</small>
      {one.sha256 !== undefined && (
        <small>
          {tell(EXPORT_HOLDS, {
            pages: one.pages ?? 0,
            exhibits: one.exhibits ?? 0,
            size: formatSize(one.size ?? 0),
          })}
          <br />
          <code className={s.words}>SHA-256 {one.sha256}</code>
        </small>
      )}
      {state === 'ready' && one.sha256 !== undefined && (
        <div>
          <Button
            size="small"
            icon={<Download size={14} aria-hidden />}
            isPending={isTaking}
            onPress={() => void take()}
          >
            {say(W.download)}
          </Button>
        </div>
      )}
    </article>
  );
}
