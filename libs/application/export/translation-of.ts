import type { TranslationFacts } from '#documents/bundle/facts.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import type { Exhibit } from '#domain/dispute/service/evidence/state.js';
import { governingText, statusOf } from '#domain/dispute/service/translation/standing.js';
import { translationSeen } from '#domain/dispute/visibility/sees-translation.js';
import type { Visibility } from '#domain/dispute/visibility/visibility.js';
import { rulebookOf } from '#rulebooks/released.js';

type File = Pick<Exhibit, 'evidenceId' | 'translationId'>;

const versionIn = ({ evidenceId, translationId }: File, seen: Visibility, dispute: Dispute) => {
  const translation = translationId === undefined ? undefined : translationSeen(translationId, seen, dispute);
  const version = translation?.versions.find((one) => one.evidenceId === evidenceId);
  return translation && version ? { translation, version } : undefined;
};

/** Words about a translator that have to be opened to tell of these files. */
export const translatorWords = (exhibits: readonly File[], { translations }: Dispute): readonly string[] =>
  exhibits.flatMap(({ translationId = '', evidenceId }) => {
    const version = translations[translationId]?.versions.find((one) => one.evidenceId === evidenceId);
    const { nameContentId, qualificationContentId } = version?.translator ?? {};
    return [nameContentId, qualificationContentId].filter((id) => id !== undefined);
  });

/** What a bundle tells of a file that is a translation, as far as its recipient may know it. */
export const translationOf = (
  file: File,
  seen: Visibility,
  dispute: Dispute,
  words: (contentId: string | undefined) => string | undefined,
): TranslationFacts | undefined => {
  const { translation, version } = versionIn(file, seen, dispute) ?? {};
  if (!translation || !version) return undefined;
  const { of, from, into, versions } = translation;
  const original = of.kind === 'exhibit' ? dispute.exhibitNumbers[of.id] : undefined;
  const [name, qualification] = [
    words(version.translator.nameContentId),
    words(version.translator.qualificationContentId),
  ];
  const upTo = { ...translation, versions: versions.filter((one) => one.version <= version.version) };
  return {
    ...{ of, from, into, version: version.version, status: statusOf(upTo) },
    governs: version === versions.at(-1) ? governingText(translation, rulebookOf(dispute).rulebook) : 'original',
    ...(original && { original }),
    translator: {
      kind: version.translator.kind,
      ...(name !== undefined && { name }),
      ...(qualification !== undefined && { qualification }),
    },
  };
};
