import type { DecisionContext } from '../dispute/core/decision-context.js';
import type { Actor } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { JudgeFindings, ScreeningCommand, ScreenListings } from './commands.js';
import type { ScreeningEvent } from './events.js';
import { screeningRoleOf, senderOf, type ScreeningRole } from './roles.js';
import type { Screening } from './state.js';

export type ScreeningFile = {
  readonly screening: Screening;
  readonly context: DecisionContext;
  readonly associationId: string;
};

/** Of one screening so many findings are kept: nobody looks at more, and an event has its measure. */
export const MOST_FINDINGS = 2_000;

/** To whoever neither sent it nor reviews there is none. */
export const decideScreening = (command: ScreeningCommand, file: ScreeningFile): readonly ScreeningEvent[] =>
  command.type === 'ScreenListings' ? screened(command, file) : judged(command, file);

const screened = (
  { data, by, at }: ScreenListings,
  { screening, context, associationId }: ScreeningFile,
): readonly ScreeningEvent[] => {
  if (screening.run) refuse('WrongStage', { stage: 'screened' });
  const sender = senderOf(by, context, associationId) ?? refuse('NotFound');
  if (data.findings.length > MOST_FINDINGS) refuse('TooMany', { field: 'findings', most: String(MOST_FINDINGS) });
  const account = by.kind === 'platform' ? by.person : by.id;
  return [
    {
      type: 'ListingsScreened',
      data: { ...data, sender, ...(account !== undefined && { screenedById: account }), screenedAt: at },
    },
  ];
};

const judged = (
  { data: { findings, judgement, reason, noteContentId }, by, at }: JudgeFindings,
  { screening, context, associationId }: ScreeningFile,
): readonly ScreeningEvent[] => {
  const role = screeningRoleOf(by, screening.sender, context, associationId) ?? refuse('NotFound');
  const known = screening.findings.length;
  const unknown = findings.find((one) => one < 1 || one > known);
  if (unknown !== undefined) refuse('UnknownReference', { field: 'findings', name: String(unknown) });
  if ((judgement === 'dismissed') !== (reason !== undefined))
    refuse(reason === undefined ? 'EntryMissing' : 'EntryUnwanted', { field: 'reason' });
  const said = { judgement, ...(reason !== undefined && { reason }) };
  return [
    {
      type: 'FindingsJudged',
      data: {
        findings: [...new Set(findings)].sort((a, b) => a - b),
        ...said,
        ...(noteContentId !== undefined && { noteContentId }),
        judgedAs: role,
        judgedById: by.person ?? by.id,
        judgedAt: at,
      },
    },
  ];
};

/** What this actor may do with it now. */
export const allowedScreeningActions = (
  by: Actor,
  { screening, context, associationId }: ScreeningFile,
): { readonly role: ScreeningRole | undefined; readonly allowed: readonly 'JudgeFindings'[] } => {
  const role = screeningRoleOf(by, screening.sender, context, associationId);
  return { role, allowed: role !== undefined && screening.findings.length > 0 ? ['JudgeFindings'] : [] };
};
