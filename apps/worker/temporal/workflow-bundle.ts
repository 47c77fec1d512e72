import { bundleWorkflowCode, DefaultLogger, type WorkflowBundleOption } from '@temporalio/worker';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type WorkflowBundle = WorkflowBundleOption;

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Where the build lays the bundle: at the top of dist. */
export const BUNDLE_FILE = here('../../../workflow-bundle.js');

/** The bundle made at build time; where there is none (run from source), it is made now, in about a second. */
export const loadWorkflowBundle = async (): Promise<WorkflowBundle> =>
  existsSync(BUNDLE_FILE) ? { codePath: BUNDLE_FILE } : bundleWorkflows();

/** Bundles the workflow beside this program, built or TypeScript, unless it is told from which file. */
export function bundleWorkflows(from?: string): Promise<{ readonly code: string }> {
  const built = here('../../../workflows/index.js');
  return bundleWorkflowCode({
    workflowsPath: from ?? (existsSync(built) ? built : here('../../../workflows/index.ts')),
    logger: new DefaultLogger('ERROR'),
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, extensionAlias: { '.js': ['.ts', '.js'] } },
    }),
  });
}
