import { existsSync } from 'node:fs';
import path from 'node:path';
import { installGo } from '#infrastructure/embedded/install-go.js';

const HELM = 'v4.3.2';
const KUBECONFORM = 'v0.8.0';

export type ChartPrograms = { readonly helm: string; readonly kubeconform: string };

/** Helm, and a program that holds its output to the schemas of Kubernetes, built once from their Go modules. */
export async function chartPrograms(folder: string, say: (line: string) => void): Promise<ChartPrograms> {
  const build = async (name: string, module: string, version: string): Promise<string> => {
    const target = path.join(folder, `${name}-${version}`);
    const program = path.join(target, name);
    if (existsSync(program)) return program;
    say(`building ${module}@${version}; the first time it takes minutes`);
    await installGo([`${module}@${version}`], target, process.env);
    return program;
  };
  return {
    helm: await build('helm', 'helm.sh/helm/v4/cmd/helm', HELM),
    kubeconform: await build('kubeconform', 'github.com/yannh/kubeconform/cmd/kubeconform', KUBECONFORM),
  };
}
