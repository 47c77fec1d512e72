import type { LoadedConsultation } from '#application/consultation/consultations.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { AnswerCode } from '#domain/guide/questions.js';
import type { Locale } from '#messages/locale.js';
import { CONSULTATION_FILE } from '#messages/ui/consultations.js';
import type { RightKind } from '#domain/rulebook/right-kinds.js';
import { complaintDraft } from '../draft/complaint-draft.js';

/** Which kind of right the guide’s answer is. */
const KINDS: Readonly<Record<AnswerCode<'matter'>, RightKind>> = {
  mark: 'trademark',
  patent: 'patent',
  work: 'copyright',
  geographical: 'geographical-indication',
  secret: 'trade-secret',
  name: 'name',
};
/**
 * The draft of a complaint made of what was told in a consultation: own words as its statement, links in them as what
 * is complained of, files by their hashes, the kind of right by the guide. What the association answered is not in it.
 */
export async function draftOf(
  { vault }: Pick<TenantContext, 'vault'>,
  locale: Locale,
  { consultation: { turns, files, guideContentId } }: LoadedConsultation,
): Promise<object> {
  const own = turns.flatMap(({ officerId, contentId = '' }) => (officerId === undefined ? [contentId] : []));
  const words = await vault.open([...own, ...(guideContentId === undefined ? [] : [guideContentId])]);
  const statement = own.flatMap((id) => words.get(id) ?? []).join('\n\n');
  const guide = JSON.parse((guideContentId !== undefined && words.get(guideContentId)) || '{}') as {
    readonly matter?: AnswerCode<'matter'>;
  };
  return complaintDraft({
    statement,
    rightKind: guide.matter && KINDS[guide.matter],
    files: Object.values(files).map(({ sha256, mediaType }, at) => ({
      sha256,
      mediaType,
      description: CONSULTATION_FILE[locale]({ place: at + 1 }),
    })),
  });
}
