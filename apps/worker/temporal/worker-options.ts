import type { WorkerOptions } from '@temporalio/worker';
import { RELEASE } from '#infrastructure/release.js';
import {
  DISPUTES_QUEUE,
  EFFECT_QUEUES,
  type DisputeActivities,
  type EffectActivities,
  type EffectKind,
} from '#workflows/contract.js';
import type { Sizes } from '../sizes.js';
import type { WorkflowBundle } from './workflow-bundle.js';

/**
 * How many effects of one kind run at once in this process. Mail goes over four connections; documents are made one
 * after the other.
 */
const AT_ONCE: { readonly [K in EffectKind]: number } = {
  'ask-platform': 24,
  'make-document': 2,
  'make-export': 1,
  'serve-mail': 4,
  'serve-platform': 24,
  'serve-sms': 8,
  'serve-wechat': 8,
  'tell-delegator': 4,
  'tell-secret': 2,
};

/** A history tells which release did each of its tasks; the next is done by whichever is there (ADR 27). */
const DEPLOYED = {
  version: { deploymentName: 'parley', buildId: RELEASE },
  useWorkerVersioning: false,
} as const satisfies WorkerOptions['workerDeploymentOptions'];

/**
 * A run whose history this program cannot follow ends, and Temporal begins another, which finds in the log whatever is
 * owed (`temporal-client.ts`, ADR 107): it would stand still until somebody mends the program, with all its deadlines.
 */
export const CANNOT_GO_ON: NonNullable<WorkerOptions['workflowFailureErrorTypes']> = { '*': ['NondeterminismError'] };

export type WorkerParts = {
  readonly namespace: string;
  readonly roles: readonly string[];
  readonly sizes: Sizes;
  readonly workflowBundle: WorkflowBundle;
  readonly disputes: DisputeActivities;
  readonly effects: EffectActivities;
};

/** Who only reads or receives has no worker of Temporal's. */
export const usesTemporal = (roles: readonly string[]): boolean =>
  roles.some((role) => role === 'timekeeper' || role.startsWith('carriers:'));

/** Of its roles one worker for the disputes and one per kind of effect. */
export function workerOptions({
  namespace,
  roles,
  sizes,
  workflowBundle,
  disputes,
  effects,
}: WorkerParts): readonly WorkerOptions[] {
  const usual = {
    namespace,
    workerDeploymentOptions: DEPLOYED,
    shutdownGraceTime: '2s',
    shutdownForceTime: '8s',
  } as const;
  const timekeeper: WorkerOptions = {
    ...usual,
    taskQueue: DISPUTES_QUEUE,
    workflowBundle,
    activities: disputes,
    maxCachedWorkflows: sizes.cached,
    maxConcurrentWorkflowTaskExecutions: sizes.slots,
    maxConcurrentWorkflowTaskPolls: Math.min(sizes.pollers, sizes.slots),
    maxConcurrentLocalActivityExecutions: sizes.slots,
    enableNonLocalActivities: false,
    workflowThreadPoolSize: sizes.threads,
    workflowFailureErrorTypes: CANNOT_GO_ON,
  };
  const kinds = (Object.keys(EFFECT_QUEUES) as EffectKind[]).filter((kind) => roles.includes(`carriers:${kind}`));
  const carriers = kinds.map((kind): WorkerOptions => ({
    ...usual,
    taskQueue: EFFECT_QUEUES[kind],
    activities: effects,
    maxConcurrentActivityTaskExecutions: AT_ONCE[kind],
    maxConcurrentActivityTaskPolls: 3,
  }));
  return [...(roles.includes('timekeeper') ? [timekeeper] : []), ...carriers];
}
