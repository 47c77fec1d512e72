import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DESK_EXPORT_WORDS as W } from '#messages/ui/desk-exports.js';
import { EXPORT_RECIPIENT_WORDS } from '#messages/service/timeline-export.js';
import { askForExport, previewExport } from '../../../client/sdk.gen.js';
import type { AskForExportBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { RadioGroup } from '../../../kit/choices/radio-group.js';
import { Select } from '../../../kit/choices/select.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { TextField } from '../../../kit/fields/text-field.js';
import { Form } from '../../../kit/form/form.js';
import { toast } from '../../../kit/overlays/toast.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useSend } from '../../../shared/desk/use-send.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { Part } from '../part.js';
import { useCase, useNames } from '../use-case.js';
import { ExportContents } from './export-contents.js';
import { bodyOf, EMPTY, KINDS, type ExportDraft, type Kind } from './export-draft.js';

/** For whom, why, what goes in and what is masked; what it would hold stands beside the ticks. */
export function ExportForm() {
  const { say, locale } = useLanguage();
  const { disputeId, view } = useCase();
  const nameOf = useNames();
  const { office, actingFor = null } = useDesk();
  // a party has its own file out and nobody else’s
  const isOwn = office === 'party';
  const empty = { ...EMPTY, ...(isOwn && { kind: 'party' as const, partyId: actingFor }), locale };
  const [draft, setDraft] = useState<ExportDraft>(empty);
  const set = (more: Partial<ExportDraft>): void => setDraft((before) => ({ ...before, ...more }));
  const isParty = draft.kind === 'party';
  const isAsked = !isParty || draft.partyId !== null;
  const isRead = isOwn || !isParty;
  const preview = useQuery({
    ...queryOf('previewExport', previewExport, {
      path: { disputeId },
      query: { recipient: draft.kind, ...(isParty && draft.partyId !== null && { partyId: draft.partyId }) },
    }),
    enabled: isAsked && isRead,
  });
  const sending = useSend(`export:${disputeId}`, (body: AskForExportBody, key) =>
    askForExport({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const trouble = troubleOf(sending.error);
  const submit = (): void =>
    sending.mutate(bodyOf(draft), {
      onSuccess: () => {
        toast(say(W.asked));
        setDraft(empty);
      },
    });
  const both = [view.complainantId, ...view.respondents.map(({ respondentId }) => respondentId)];
  const parties = isOwn ? both.filter((id) => id === actingFor) : both;
  const kinds = isOwn ? KINDS.filter((kind) => kind === 'party') : KINDS;
  return (
    <Form
      problem={trouble?.problem}
      onSubmit={submit}
      acts={
        <Button kind="primary" type="submit" isPending={sending.isPending} isDisabled={!isAsked}>
          {say(W.ask)}
        </Button>
      }
    >
      {trouble && !trouble.problem && <TroubleBanner trouble={trouble} />}
      <RadioGroup
        isRow
        name="recipient.kind"
        label={say(W.recipient)}
        options={kinds.map((id) => ({ id, label: say(EXPORT_RECIPIENT_WORDS[id]) }))}
        value={draft.kind}
        onChange={(kind) => set({ kind: kind as Kind, out: [] })}
      />
      {isParty ? (
        <Select
          name="partyId"
          label={say(W.party)}
          options={parties.map((id) => ({ id, label: nameOf(id) }))}
          value={draft.partyId}
          onChange={(partyId) => set({ partyId, out: [] })}
        />
      ) : (
        <TextField
          name="recipient.name"
          label={say(W.name)}
          help={say(W.nameHelp)}
          value={draft.name}
          onChange={(name) => set({ name })}
        />
      )}
      <TextArea
        name="reason"
        label={say(W.reason)}
        help={say(W.reasonHelp)}
        rows={2}
        most={1_000}
        value={draft.reason}
        onChange={(reason) => set({ reason })}
      />
      {isAsked && !isRead && (
        <>
          <p className="notice">{say(W.partyAlone)}</p>
          <ExportContents draft={draft} onChange={set} />
        </>
      )}
      {isAsked && isRead && (
        <Part read={preview} lines={4}>
          {(holds) => <ExportContents holds={holds} draft={draft} onChange={set} />}
        </Part>
      )}
    </Form>
  );
}
