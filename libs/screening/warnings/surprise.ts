/**
 * How likely so many or more are by chance, where `mean` is expected with this variance: Poisson, or the negative
 * binomial distribution where counts scatter more than that. Summed exactly, for in most weeks of most shops there are
 * few of them.
 */
export function surpriseOf(count: number, mean: number, variance: number): number {
  if (count <= 0) return 1;
  if (mean <= 0) return 0;
  const isPoisson = variance <= mean * 1.000_001;
  const size = isPoisson ? 0 : mean ** 2 / (variance - mean);
  const share = isPoisson ? 0 : size / (size + mean); // of the negative binomial distribution, its p
  // what is below is summed from the largest term down, so that nothing is lost in large means
  let log = isPoisson ? -mean : size * Math.log(share);
  let below = 0;
  for (let k = 0; k < count; k += 1) {
    below += Math.exp(log);
    log += isPoisson ? Math.log(mean / (k + 1)) : Math.log(((size + k) / (k + 1)) * (1 - share));
    if (k > mean && Math.exp(log) < 1e-17) break;
  }
  return Math.max(0, Math.min(1, 1 - below));
}
