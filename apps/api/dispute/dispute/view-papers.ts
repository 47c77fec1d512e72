import { DOCUMENT_LOCALES, type DocumentLocale } from '#domain/dispute/service/document/events.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { seesFiles } from '#domain/dispute/visibility/sees-files.js';
import type { Service } from '#domain/dispute/service/notice/events.js';
import type { Visibility } from '#domain/dispute/visibility/visibility.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { pairSubject, proceedingSubject, serviceSubject, type PairSubject } from '#domain/dispute/core/subject.js';
import type { ProceedingKind, ProceedingWhose } from '#domain/dispute/response/waiting-period/events.js';
import type { CounterGround } from '#domain/rulebook/materials.js';
import type { Instant } from '#domain/kernel/message.js';
import { given } from '../given.js';

export type ServiceView = Pick<
  Service,
  'serviceId' | 'document' | 'addressee' | 'channels' | 'pairs' | 'orderedAt' | 'dispatched' | 'failed'
> & {
  readonly platformId?: string;
  readonly aboutId?: string;
  readonly arrivedAt?: Instant;
  /** Its PDFs; for addressee and staff. */
  readonly files?: readonly DocumentFileView[];
};
export type DocumentFileView = {
  readonly locale: DocumentLocale;
  readonly made: boolean;
  readonly sha256?: string;
  readonly size?: number;
};
export type CounterNoticeView = {
  readonly counterNoticeId: string;
  readonly respondentId: string;
  readonly itemIds: readonly string[];
  readonly filedAt: Instant;
  readonly grounds?: readonly CounterGround[];
  /** What the law asks for and it lacks, and until when that may follow; for its sender and staff. */
  readonly missing?: readonly string[];
  readonly cureDueAt?: Instant;
};
export type ProceedingView = Pick<ProceedingWhose, 'broughtBy' | 'against' | 'nature'> & {
  readonly reportId: string;
  readonly kind: ProceedingKind;
  readonly pairs: readonly PairSubject[];
  readonly receivedAt: Instant;
};

export type Papers = {
  readonly services: readonly ServiceView[];
  readonly counterNotices: readonly CounterNoticeView[];
  readonly proceedings: readonly ProceedingView[];
};

/** Documents on their way, declarations and proceedings, as far as they concern the viewer's own pairs. */
export const viewPapers = (visibility: Visibility, dispute: Dispute): Papers => ({
  services: Object.values(dispute.services)
    .filter(({ serviceId }) => visibility.sees(serviceSubject(serviceId)))
    .map(
      ({
        serviceId,
        document,
        addressee,
        platformId,
        channels,
        pairs,
        aboutId,
        orderedAt,
        dispatched,
        failed,
        arrivedAt,
        files,
      }) =>
        given({
          ...{
            serviceId,
            document,
            addressee,
            platformId,
            channels,
            aboutId,
            orderedAt,
            dispatched,
            failed,
            arrivedAt,
          },
          pairs: pairs.filter(visibility.sees),
          files: files && seesFiles(visibility, dispute, serviceId) ? viewFiles(files) : undefined,
        }),
    ),
  counterNotices: Object.entries(dispute.counterNotices)
    .map(([counterNoticeId, { respondentId, itemIds, filedAt, grounds, missing = [], cureDue }]) => ({
      counterNoticeId,
      ...(grounds && { grounds }),
      respondentId,
      itemIds: itemIds.filter((itemId) => visibility.sees(pairSubject(respondentId, itemId))),
      filedAt,
      ...(missing.length > 0 &&
        seesPart(visibility, 'counterNoticeDefects') && {
          missing,
          ...(cureDue && { cureDueAt: cureDue.dueAt }),
        }),
    }))
    .filter(({ itemIds }) => itemIds.length > 0),
  proceedings: Object.entries(dispute.proceedings)
    .filter(([reportId]) => visibility.sees(proceedingSubject(reportId)))
    .map(([reportId, { kind, broughtBy, against, nature, pairs, receivedAt }]) => ({
      reportId,
      kind,
      ...given({ broughtBy, against, nature }),
      pairs: pairs.filter(visibility.sees),
      receivedAt,
    })),
});

const viewFiles = (files: NonNullable<Service['files']>): readonly DocumentFileView[] =>
  DOCUMENT_LOCALES.flatMap((locale): readonly DocumentFileView[] => {
    const file = files[locale];
    if (file === undefined) return [];
    return [file === 'asked' ? { locale, made: false } : { locale, made: true, sha256: file.sha256, size: file.size }];
  });
