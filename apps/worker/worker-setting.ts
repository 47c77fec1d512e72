import type { Config } from './config.js';
import type { MasterKey } from '#infrastructure/vault/master-key.js';
import type { WorkflowBundle } from './temporal/workflow-bundle.js';
import type { Tracing } from '#infrastructure/tracing/tracing.js';
import type { EffectPorts } from './effects/carry-out.js';

export type WorkerSetting = {
  readonly config: Config;
  readonly masterKey: MasterKey;
  readonly workflowBundle: WorkflowBundle;
  readonly composeMail: EffectPorts['compose'];
  readonly composeMessage: EffectPorts['composeMessage'];
  /** Closed by whoever opened it. Nothing is traced without it. */
  readonly tracing?: Tracing | undefined;
  /** Machine time. */
  readonly now: () => Date;
  /** Where something failed, or a word about what happened; never a person's address or words. */
  readonly report: (part: string, error: unknown) => void;
  readonly note: (part: string, what: string) => void;
  /** Something has failed for good that only another process can begin anew. */
  readonly onStuck: () => void;
};
