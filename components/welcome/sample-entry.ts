/** Files of the sample page, by what is wrong with them. */
export const SAMPLE_FILES = ['office', 'unsigned', 'signed'] as const;
export type SampleFileKind = (typeof SAMPLE_FILES)[number];

/** What stands in the sample page's one criterion. */
export interface SampleEntry {
  score: string;
  explanation: string;
  file: SampleFileKind;
}
