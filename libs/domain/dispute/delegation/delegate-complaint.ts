import { agreedDeadline } from '../../delegation/agreed-deadline.js';
import type { Command } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction } from '../core/action.js';
import { checkEvidence } from '../service/evidence/check-evidence.js';
import { checkMaterials } from '../intake/filing/check-filing.js';
import type { ComplaintFiled } from '../intake/filing/events.js';
import { handOverDefects } from './defects.js';
import type { ComplaintDelegated, Imported } from './events.js';
import { asHandedOver } from './as-handed-over.js';

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
