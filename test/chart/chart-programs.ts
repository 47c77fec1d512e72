import { buildGo } from '../support/build-go.js';

export type ChartPrograms = { readonly helm: string; readonly kubeconform: string };

/** Helm, and a program that holds its output to the schemas of Kubernetes. */
export const chartPrograms = async (folder: string, say: (line: string) => void): Promise<ChartPrograms> => ({
  helm: await buildGo({ name: 'helm', module: 'helm.sh/helm/v4/cmd/helm', version: 'v4.3.2' }, folder, say),
  kubeconform: await buildGo(
    { name: 'kubeconform', module: 'github.com/yannh/kubeconform/cmd/kubeconform', version: 'v0.8.0' },
    folder,
    say,
  ),
});
