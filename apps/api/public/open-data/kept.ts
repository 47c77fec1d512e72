type One<T> = { readonly until: number; readonly made: Promise<T> };

/** Answers that are the same for everybody, made once for some time, and once where many ask together. */
export class Kept<T> {
  private readonly all = new Map<string, One<T>>();

  constructor(
    private readonly forMs: number,
    private readonly most: number,
  ) {}

  get(name: string, make: () => Promise<T>, now = Date.now()): Promise<T> {
    const found = this.all.get(name);
    if (found && found.until > now) return found.made;
    const made = make();
    this.all.delete(name);
    this.all.set(name, { until: now + this.forMs, made });
    made.catch(() => this.all.delete(name)); // what failed is tried anew
    const [oldest] = this.all.keys();
    if (this.all.size > this.most && oldest !== undefined) this.all.delete(oldest);
    return made;
  }
}
