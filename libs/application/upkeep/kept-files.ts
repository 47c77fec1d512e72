import type { KeyObject } from 'node:crypto';
import type { OfficialRequestEvent } from '#domain/official-request/events.js';
import { evolveOfficial, unreceived } from '#domain/official-request/state.js';
import type { ConsultationEvent } from '#domain/consultation/events.js';
import { evolveConsultation, unasked } from '#domain/consultation/state.js';
import type { DepositEvent } from '#domain/deposit/events.js';
import { depositOwner, evolveDeposit, unmadeDeposit } from '#domain/deposit/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { GrievanceEvent } from '#domain/grievance/events.js';
import { evolveGrievance, unmade } from '#domain/grievance/state.js';
import type { Event } from '#domain/kernel/message.js';
import type { PartyEvent } from '#domain/party/events.js';
import { evolveParty, isOfParty, unknownParty } from '#domain/party/state.js';
import type { RightEvent } from '#domain/right/events.js';
import { evolveRight } from '#domain/right/evolve.js';
import { unrecorded } from '#domain/right/state.js';
import type { TipEvent } from '#domain/tip/events.js';
import { evolveTip } from '#domain/tip/evolve.js';
import { unheard } from '#domain/tip/state.js';
import type { Stream } from '#event-store/load.js';
import type { Place } from '#infrastructure/files/place.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { placeOfOfficialPaper } from '../official-request/official-papers.js';
import { officialKey } from '../official-request/official-requests.js';
import { placeOfConsultationFile } from '../consultation/consultation-files.js';
import { consultationKey } from '../consultation/consultations.js';
import { placeOfDeposit } from '../deposit/deposit-files.js';
import { depositKey } from '../deposit/deposit-keys.js';
import { authorKey } from '../dispute/author-key.js';
import { findDocumentKey, placeOfDocument } from '../document/kept-documents.js';
import { findExportKey, placeOfExport } from '../export/kept-exports.js';
import { identityKey } from '../party/parties.js';
import { placeOfPartyPaper } from '../party/party-papers.js';
import { placeOfTipPicture, tipPictureKey } from '../tip/tip-pictures.js';

type Vault = Pick<TenantContext, 'vault'>;

/** A file that the log says is kept: where, of how many plain bytes, and its key unless that was destroyed. */
export type KeptFile = {
  readonly place: Place;
  readonly size: number;
  readonly findKey: (tenant: Vault) => Promise<KeyObject | undefined>;
};

/** The files that one stream says are kept, by its category; a category without an entry has none. */
export const KEPT_FILES: Readonly<Record<string, (stream: Stream<Event>) => readonly KeptFile[]>> = {
  dispute: ({ associationId, streamId: disputeId, events }) => {
    const { exhibits } = evolveAll(unfiled, events as readonly DisputeEvent[]);
    const evidence = Object.values(exhibits).flatMap(({ stored, ownerId, sha256 }) =>
      stored ? [underAuthor({ associationId, disputeId, authorId: ownerId, sha256 }, stored.size)] : [],
    );
    const documents = (events as readonly DisputeEvent[]).flatMap((event) => {
      if (event.type !== 'DocumentMade') return [];
      const { serviceId, sha256, size, partyIds } = event.data;
      return [
        {
          place: placeOfDocument({ associationId }, { disputeId, serviceId }, sha256),
          size,
          findKey: (tenant: Vault) => findDocumentKey(tenant, disputeId, partyIds),
        },
      ];
    });
    const exports = (events as readonly DisputeEvent[]).flatMap((event): readonly KeptFile[] => {
      if (event.type !== 'ExportMade') return [];
      const { exportId, sha256, size } = event.data;
      return [
        {
          place: placeOfExport({ associationId }, { disputeId, exportId }, sha256),
          size,
          findKey: (tenant: Vault) => findExportKey(tenant, { disputeId, exportId }, event.data),
        },
      ];
    });
    return [...evidence, ...documents, ...exports];
  },
  right: ({ associationId, streamId: disputeId, events }) =>
    Object.values((events as readonly RightEvent[]).reduce(evolveRight, unrecorded).stored).map(
      ({ ownerId, sha256, size }) => underAuthor({ associationId, disputeId, authorId: ownerId, sha256 }, size),
    ),
  grievance: ({ associationId, events }) => {
    const { disputeId = '', by, evidence } = (events as readonly GrievanceEvent[]).reduce(evolveGrievance, unmade);
    return Object.values(evidence).map(({ sha256, size }) =>
      underAuthor({ associationId, disputeId, authorId: by?.id ?? '', sha256 }, size),
    );
  },
  consultation: ({ associationId, streamId: consultationId, events }) => {
    const { askerId = '', files } = (events as readonly ConsultationEvent[]).reduce(evolveConsultation, unasked);
    return Object.values(files).map(({ sha256, size }) => ({
      place: placeOfConsultationFile(associationId, { consultationId, askerId }, sha256),
      size,
      findKey: ({ vault }: Vault) => vault.findKey(consultationKey(consultationId, askerId)),
    }));
  },
  tip: ({ associationId, streamId: tipId, events }) =>
    Object.values((events as readonly TipEvent[]).reduce(evolveTip, unheard).pictures).map(({ sha256, size }) => ({
      place: placeOfTipPicture(associationId, tipId, sha256),
      size,
      findKey: ({ vault }: Vault) => vault.findKey(tipPictureKey(tipId)),
    })),
  'official-request': ({ associationId, streamId: requestId, events }) =>
    Object.values((events as readonly OfficialRequestEvent[]).reduce(evolveOfficial, unreceived).papers).map(
      ({ sha256, size }) => ({
        place: placeOfOfficialPaper(associationId, requestId, sha256),
        size,
        findKey: ({ vault }: Vault) => vault.findKey(officialKey(requestId)),
      }),
    ),
  deposit: ({ associationId, streamId: depositId, events }) => {
    const deposit = (events as readonly DepositEvent[]).reduce(evolveDeposit, unmadeDeposit);
    if (!deposit.file) return [];
    return [
      {
        place: placeOfDeposit(associationId, depositId, deposit),
        size: deposit.file.size,
        findKey: ({ vault }: Vault) => vault.findKey(depositKey(depositId, depositOwner(deposit))),
      },
    ];
  },
  party: ({ associationId, streamId: partyId, events }) =>
    Object.entries((events.filter(isOfParty) as readonly PartyEvent[]).reduce(evolveParty, unknownParty).papers).map(
      ([sha256, { size }]) => ({
        place: placeOfPartyPaper(associationId, partyId, sha256),
        size,
        findKey: ({ vault }: Vault) => vault.findKey(identityKey(partyId)),
      }),
    ),
};

const underAuthor = (place: Place, size: number): KeptFile => ({
  place,
  size,
  findKey: ({ vault }) => vault.findKey(authorKey(place.disputeId, place.authorId)),
});
