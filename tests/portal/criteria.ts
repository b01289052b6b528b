import * as z from 'zod/mini';
import sample from './criteria-sample.json' with { type: 'json' };

const criterion = z.object({
  code: z.string(),
  title: z.string(),
  maxScore: z.number(),
  parent: z.nullable(z.string()),
  evidence: z.array(z.string()),
});

/** One line of a criteria set; `parent` is the code of the line above it in the tree. */
export type Criterion = z.infer<typeof criterion>;

/** The made-up set, parsed: the official one is not public. */
export const sampleCriteria: readonly Criterion[] = z
  .object({ criteria: z.array(criterion) })
  .parse(sample).criteria;

/** A criteria set that can be asked for its tree. */
export class CriteriaSet {
  readonly all: readonly Criterion[];
  readonly #parents: ReadonlySet<string>;

  constructor(all: readonly Criterion[]) {
    this.all = all;
    this.#parents = new Set(all.flatMap((one) => (one.parent === null ? [] : [one.parent])));
  }

  /** The criterion with that code, if the set has it. */
  find(code: string): Criterion | undefined {
    return this.all.find((one) => one.code === code);
  }

  /** Whether the criterion only sums others and is not scored itself. */
  isGroup(code: string): boolean {
    return this.#parents.has(code);
  }

  /** The scored criteria: those without parts. */
  get leaves(): Criterion[] {
    return this.all.filter((one) => !this.isGroup(one.code));
  }

  /** The scored criteria at or below a code. */
  leavesUnder(code: string): Criterion[] {
    return this.leaves.filter((leaf) => this.#pathOf(leaf).includes(code));
  }

  /** The lĩnh vực: criteria without a parent. */
  get fields(): Criterion[] {
    return this.all.filter((one) => one.parent === null);
  }

  /** Everything of one lĩnh vực, itself first, in the set's order. */
  under(code: string): Criterion[] {
    return this.all.filter((one) => this.#pathOf(one).includes(code));
  }

  /** How deep a criterion lies: 0 for a lĩnh vực. */
  depth(one: Criterion): number {
    return this.#pathOf(one).length - 1;
  }

  #pathOf(one: Criterion): string[] {
    const path = [one.code];
    for (let above = one.parent; above !== null; above = this.find(above)?.parent ?? null) path.push(above);
    return path;
  }
}
