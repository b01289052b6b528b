import * as z from 'zod/mini';
import { UsageError } from '../usage-error.ts';

// Says what is wrong with a field, not only that something is.
z.config(z.locales.en());

const textOrNumber = z.nullable(z.union([z.string(), z.pipe(z.number(), z.transform(String))]));

/**
 * REPORT.json: every field but the code may be absent. An absent score or explanation is not judged; a criterion
 * without `files` has none.
 */
const reportFileSchema = z.object({
  year: z.optional(z.nullable(z.int())),
  now: z.optional(z.nullable(z.iso.datetime({ offset: true }))),
  criteria: z.optional(
    z.array(
      z.object({
        code: z.string(),
        title: z.optional(z.nullable(z.string())),
        maxScore: z.optional(z.nullable(z.number())),
        score: z.optional(textOrNumber),
        explanation: z.optional(z.nullable(z.string())),
        done: z.optional(z.nullable(z.boolean())),
        files: z.optional(z.nullable(z.array(z.string()))),
      }),
    ),
  ),
  total: z.optional(textOrNumber),
  summary: z.optional(z.nullable(z.string())),
  pack: z.optional(z.nullable(z.string())),
});
export type ReportFile = z.infer<typeof reportFileSchema>;

/** Parses REPORT.json. Throws a UsageError that names the field that is wrong. */
export function parseReportFile(path: string, text: string): ReportFile {
  const result = reportFileSchema.safeParse(parseJson(path, text));
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new UsageError(`«${path}»: ${issue?.path.join('.') || 'the file'}: ${issue?.message}`);
  }
  return result.data;
}

/** Parses JSON. Throws a UsageError that names the file. */
function parseJson(path: string, text: string): unknown {
  try {
    // Notepad begins what it saves with a byte order mark.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UsageError(
      `«${path}» is not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
