/** What a finding says: what is wrong with this very thing, and what to do next (null for a pass). */
export interface Wording {
  message: string;
  remedy: string | null;
}

/** Rule id → wording → sentences with `{parameters}`. */
export type RuleTable = Record<`${string}.${string}`, Record<string, Wording>>;

/** The same rules with the same wordings, so that a key missing in one language is a type error. */
export type SameRules<Table> = { [Rule in keyof Table]: { [Key in keyof Table[Rule]]: Wording } };

/** The same keys all the way down, with text at the leaves. */
export type SameKeys<Table> = {
  [Key in keyof Table]: Table[Key] extends string ? string : SameKeys<Table[Key]>;
};
