/** A pack of some format, parsed as JSON and no further. */
export type RawPack = Record<string, unknown>;

/** Brings a pack of format `from` to the next one. What cannot be read stays as it is, for the schema to refuse. */
export interface PackStep {
  from: number;
  migrate: (pack: RawPack) => RawPack;
}
