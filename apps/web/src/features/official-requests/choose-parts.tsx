import { useState } from 'react';
import { EXHIBIT_KINDS } from '#messages/ui/desk-dispute.js';
import { EXPORT_MASK_WORDS, EXPORT_PART_WORDS } from '#messages/ui/desk-exports.js';
import { DESK_AUTHORITIES as W } from '#messages/ui/desk-authorities.js';
import { askOfficialBundle } from '../../client/sdk.gen.js';
import type { AskOfficialBundleBody, ExportPreview } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { CheckboxGroup } from '../../kit/choices/checkbox.js';
import { toast } from '../../kit/overlays/toast.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { instantText } from '../../shared/language/instant-text.js';
import { joined } from '../../shared/language/joined.js';
import { useLanguage } from '../../shared/language/language.js';
import { shownAs } from '../evidence/shown-as.js';
import { TroubleBanner } from '../desk/trouble-banner.js';

type Props = { readonly requestId: string; readonly disputeId: string; readonly holds: ExportPreview };
const PARTS = ['timeline', 'service', 'deadlines', 'log'] as const;
const MASKS = ['names', 'contacts'] as const;

/** Nothing is ticked before somebody ticks it: what goes out is what was asked for. */
export function ChooseParts({ requestId, disputeId, holds: { exhibits, documents } }: Props) {
  const { say, locale } = useLanguage();
  const [evidenceIds, setEvidence] = useState<readonly string[]>([]);
  const [serviceIds, setServices] = useState<readonly string[]>([]);
  const [parts, setParts] = useState<readonly (typeof PARTS)[number][]>([]);
  const [masks, setMasks] = useState<readonly (typeof MASKS)[number][]>([]);
  const sending = useSend('official-bundle', (body: AskOfficialBundleBody, key) =>
    askOfficialBundle({ path: { officialRequestId: requestId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const body: AskOfficialBundleBody = {
    disputeId,
    evidenceIds: [...evidenceIds],
    serviceIds: [...serviceIds],
    ...(parts.length > 0 && { parts: [...parts] }),
    ...(masks.length > 0 && { masks: [...masks] }),
    locale,
  };
  return (
    <>
      <TroubleBanner trouble={troubleOf(sending.error)} />
      {exhibits.length > 0 && (
        <CheckboxGroup
          isOptional
          name="evidenceIds"
          label={say(W.exhibits)}
          options={exhibits.map(({ evidenceId, number, description, mediaType }) => ({
            id: evidenceId,
            label: joined(number, description ?? '—'),
            help: say(EXHIBIT_KINDS[shownAs({ mediaType })]),
          }))}
          value={evidenceIds}
          onChange={setEvidence}
        />
      )}
      {documents.length > 0 && (
        <CheckboxGroup
          isOptional
          name="serviceIds"
          label={say(W.letters)}
          options={documents.map(({ serviceId, title, orderedAt }) => ({
            id: serviceId,
            label: title,
            help: instantText(orderedAt, locale),
          }))}
          value={serviceIds}
          onChange={setServices}
        />
      )}
      <CheckboxGroup
        isOptional
        name="parts"
        label={say(W.parts)}
        options={PARTS.map((id) => ({ id, label: say(EXPORT_PART_WORDS[id]) }))}
        value={parts}
        onChange={(ids) => setParts(PARTS.filter((one) => ids.includes(one)))}
      />
      <CheckboxGroup
        isOptional
        name="masks"
        label={say(W.masks)}
        options={MASKS.map((id) => ({ id, label: say(EXPORT_MASK_WORDS[id]) }))}
        value={masks}
        onChange={(ids) => setMasks(MASKS.filter((one) => ids.includes(one)))}
      />
      <div>
        <Button
          kind="primary"
          isPending={sending.isPending}
          isDisabled={evidenceIds.length + serviceIds.length + parts.length === 0}
          onPress={() => sending.mutate(body, { onSuccess: () => toast(say(W.bundleAsked)) })}
        >
          {say(W.makeBundle)}
        </Button>
      </div>
    </>
  );
}
