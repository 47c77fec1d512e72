import { formatSize } from '#messages/format.js';
import { EXHIBIT_KINDS } from '#messages/ui/desk-dispute.js';
import {
  DESK_EXPORT_WORDS as W,
  EXPORT_COUNT,
  EXPORT_MASK_WORDS,
  EXPORT_PART_WORDS,
} from '#messages/ui/desk-exports.js';
import { SENT_FILES } from '#messages/ui/sent-files.js';
import type { ExportPreview } from '../../../client/types.gen.js';
import { CheckboxGroup } from '../../../kit/choices/checkbox.js';
import { RadioGroup } from '../../../kit/choices/radio-group.js';
import { TextField } from '../../../kit/fields/text-field.js';
import { joined } from '../../../shared/language/joined.js';
import { useLanguage } from '../../../shared/language/language.js';
import { shownAs } from '../../evidence/shown-as.js';
import { MASKS, PARTS, type ExportDraft } from './export-draft.js';

type Props = {
  /** None where whoever asks may not read it. */
  readonly holds?: ExportPreview;
  readonly draft: ExportDraft;
  readonly onChange: (more: Partial<ExportDraft>) => void;
};

/** What a bundle for this recipient would hold, with ticks. */
export function ExportContents({ holds, draft, onChange }: Props) {
  const { say, tell } = useLanguage();
  const counts: Readonly<Record<(typeof PARTS)[number], number | undefined>> = {
    documents: holds?.documents.length,
    exhibits: holds?.exhibits.length,
    timeline: holds?.entries,
    service: undefined,
    deadlines: holds?.deadlines,
    log: holds?.entries,
  };
  const exhibits = holds?.exhibits ?? [];
  const ids = exhibits.map(({ evidenceId }) => evidenceId);
  return (
    <>
      <CheckboxGroup
        name="parts"
        label={say(W.parts)}
        options={PARTS.map((id) => {
          const count = counts[id];
          const label = say(EXPORT_PART_WORDS[id]);
          return { id, label, ...(count !== undefined && { help: tell(EXPORT_COUNT, { count }) }) };
        })}
        value={draft.parts}
        onChange={(parts) => onChange({ parts })}
      />
      {draft.parts.includes('exhibits') && exhibits.length > 0 && (
        <CheckboxGroup
          name="leaveOut"
          label={say(W.exhibitsIn)}
          options={exhibits.map(({ evidenceId, number, description, mediaType, size }) => ({
            id: evidenceId,
            label: joined(number, description ?? say(SENT_FILES.unnamed)),
            help: joined(
              say(EXHIBIT_KINDS[shownAs({ mediaType })]),
              size === undefined ? say(W.notHere) : formatSize(size),
            ),
          }))}
          value={ids.filter((id) => !draft.out.includes(id))}
          onChange={(chosen) => onChange({ out: ids.filter((id) => !chosen.includes(id)) })}
        />
      )}
      {draft.out.length > 0 && (
        <TextField
          name="leaveOut[0].reason"
          label={say(W.outReason)}
          help={say(W.outReasonHelp)}
          value={draft.outReason}
          onChange={(outReason) => onChange({ outReason })}
        />
      )}
      <CheckboxGroup
        isOptional
        name="masks"
        label={say(W.masks)}
        help={say(W.masksHelp)}
        options={MASKS.map((id) => ({ id, label: say(EXPORT_MASK_WORDS[id]) }))}
        value={draft.masks}
        onChange={(masks) => onChange({ masks })}
      />
      <RadioGroup
        isRow
        name="locale"
        label={say(W.language)}
        options={[
          { id: 'zh-CN', label: say(W.chinese) },
          { id: 'en', label: say(W.english) },
        ]}
        value={draft.locale}
        onChange={(locale) => onChange({ locale: locale as ExportDraft['locale'] })}
      />
    </>
  );
}
