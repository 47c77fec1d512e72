import { agreedDeadline } from '../../delegation/agreed-deadline.js';
import type { Command } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction } from '../core/action.js';
import { checkEvidence } from '../service/evidence/check-evidence.js';
import { checkMaterials } from '../intake/filing/check-filing.js';
import type { ComplaintFiled } from '../intake/filing/events.js';
import { pairParts } from '../core/subject.js';
import { handOverDefects, type HandOver } from './defects.js';
import { handedParts } from './handed-parts.js';
import type { ComplaintDelegated, Imported } from './events.js';

export type DelegateComplaint = Command<
  'DelegateComplaint',
  Pick<
    ComplaintFiled['data'],
    | 'number'
    | 'complainantId'
    | 'filedAs'
    | 'right'
    | 'respondents'
    | 'items'
    | 'claims'
    | 'statementContentId'
    | 'materials'
    | 'evidence'
    | 'declaration'
  > &
    Pick<ComplaintDelegated['data'], 'reference' | 'contentHash' | 'names'> & {
      readonly imported: Imported;
      /** The day on which its time begins, where the cap of an earlier day was reached. */ readonly countsFrom?: Command['at'];
    }
>;

/**
 * A platform hands over a complaint that is contested before it, under its agreement. Nothing is served: its notices
 * have been. A person of the association accepts or declines.
 */
export const delegateComplaint: DisputeAction<DelegateComplaint> = {
  by: ['platform'],
  on: 'dispute',
  during: ['unfiled'],
  subjects: () => ['dispute'],
  decide: ({ data, by, at }, file) => {
    const { version, terms } = file.context.delegation ?? refuse('NoAgreement');
    const caseManagerId = file.context.caseManagerId ?? refuse('NoCaseManager');
    const [defect] = handOverDefects(asHandedOver(data), {
      platformId: by.id,
      terms,
      rulebook: file.rulebook,
      now: at,
    });
    if (defect) refuse('UnknownReference', { field: defect.field, name: defect.code });
    checkEvidence([...data.evidence, ...data.imported.counterNotices.flatMap(({ evidence }) => evidence)]);
    checkMaterials(data.materials, data.evidence, file.rulebook);
    const agreed = { agreementVersion: version, limits: terms.limits };
    const answerDue = agreedDeadline(
      'acceptance',
      { event: 'ComplaintDelegated', at: data.countsFrom ?? at },
      agreed,
      file,
    );
    const { reference, contentHash, names, imported } = data;
    const { talks, 'clear-opinion': clear, panel, adoption } = terms.limits;
    const filed: ComplaintFiled = {
      type: 'ComplaintFiled',
      data: {
        number: data.number,
        complainantId: data.complainantId,
        filedAt: at,
        filedAs: data.filedAs,
        right: data.right,
        respondents: data.respondents,
        items: data.items,
        claims: data.claims,
        statementContentId: data.statementContentId,
        materials: data.materials,
        evidence: data.evidence,
        declaration: data.declaration,
        rulebook: file.pin,
        caseManagerId,
        checkDue: answerDue,
        delegation: { platformId: by.id, reference },
      },
    };
    const delegated: ComplaintDelegated = {
      type: 'ComplaintDelegated',
      data: {
        platformId: by.id,
        reference,
        contentHash,
        agreementVersion: version,
        delegatedAt: at,
        entry: terms.entry,
        legalKind: terms.legalKind,
        returned: terms.returned,
        limits: { talks, 'clear-opinion': clear, panel, adoption },
        names,
        imported,
        answerDue,
        clocks: terms.clocks,
        lateness: terms.lateness,
        dataTerms: terms.data,
        running: terms.exit.running,
      },
    };
    return [filed, delegated];
  },
};

/** The same that the sender is told all defects of, by our ids. */
const asHandedOver = ({
  right,
  complainantId,
  respondents,
  items,
  materials,
  evidence,
  imported,
}: DelegateComplaint['data']): HandOver => ({
  right: right.kind,
  complainant: { name: 'complainant', partyId: complainantId },
  respondents: respondents.map(({ respondentId, roles }) => ({ name: respondentId, partyId: respondentId, roles })),
  items: items.map(({ itemId, platformId, respondentIds }) => ({
    name: itemId,
    platformId,
    respondents: respondentIds,
  })),
  counterNotices: imported.counterNotices.map(({ respondentId, itemIds, filedAt }) => ({
    respondent: respondentId,
    items: itemIds,
    filedAt,
  })),
  notices: imported.notices.flatMap(({ pairs, sentAt, arrivedAt }) =>
    pairs.map((pair) => {
      const { respondentId, itemId } = pairParts(pair);
      return { respondent: respondentId, items: [itemId], sentAt, ...(arrivedAt !== undefined && { arrivedAt }) };
    }),
  ),
  measures: imported.measures.map(({ pair, takenAt }) => ({
    respondent: pairParts(pair).respondentId,
    item: pairParts(pair).itemId,
    takenAt,
  })),
  waiting: imported.waitingEnds.map(({ pair }) => ({
    respondent: pairParts(pair).respondentId,
    item: pairParts(pair).itemId,
  })),
  filedAt: imported.filedAt,
  parts: handedParts({
    materials,
    evidence,
    counterNotices: imported.counterNotices,
    measures: imported.measures,
    waitingPeriods: imported.waitingEnds,
  }),
});
