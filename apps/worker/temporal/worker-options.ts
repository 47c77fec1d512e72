import type { WorkerOptions } from '@temporalio/worker';
import {
  DISPUTES_QUEUE,
  EFFECT_QUEUES,
  type DisputeActivities,
  type EffectActivities,
  type EffectKind,
} from '#workflows/contract.js';
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

export type WorkerParts = {
  readonly namespace: string;
  readonly workflowBundle: WorkflowBundle;
  readonly disputes: DisputeActivities;
  readonly effects: EffectActivities;
};

/** One worker for the disputes and one per kind of effect, sized for two cores. */
export function workerOptions({ namespace, workflowBundle, disputes, effects }: WorkerParts): readonly WorkerOptions[] {
  const usual = { namespace, shutdownGraceTime: '2s', shutdownForceTime: '8s' } as const;
  const timekeeper: WorkerOptions = {
    ...usual,
    taskQueue: DISPUTES_QUEUE,
    workflowBundle,
    activities: disputes,
    maxCachedWorkflows: 400, // a cached workflow takes about 1.7 MB
    maxConcurrentWorkflowTaskExecutions: 24,
    maxConcurrentWorkflowTaskPolls: 6,
    maxConcurrentLocalActivityExecutions: 24,
    enableNonLocalActivities: false,
    workflowThreadPoolSize: 1,
  };
  const carriers = (Object.keys(EFFECT_QUEUES) as EffectKind[]).map((kind): WorkerOptions => ({
    ...usual,
    taskQueue: EFFECT_QUEUES[kind],
    activities: effects,
    maxConcurrentActivityTaskExecutions: AT_ONCE[kind],
    maxConcurrentActivityTaskPolls: 3,
  }));
  return [timekeeper, ...carriers];
}
