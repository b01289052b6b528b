import * as z from 'zod/mini';

const FRAME = /chrome-extension:\/\/[a-p]+\/([\w./-]+:\d+:\d+)/g;
const MOST_FRAMES = 6;

/** Of an error its kind and where it arose in our own files. What it says is left out: that may quote what was entered. */
export const errorOutlineSchema = z.object({
  name: z.string().check(z.regex(/^[A-Za-z$]\w{0,40}$/)),
  at: z.array(z.string().check(z.regex(/^[\w./-]{1,120}:\d+:\d+$/))).check(z.maxLength(MOST_FRAMES)),
});
export type ErrorOutline = z.infer<typeof errorOutlineSchema>;

/** The outline of whatever was thrown. */
export function outlineOf(error: unknown): ErrorOutline {
  const { name, stack } = error instanceof Error ? error : { name: typeof error, stack: '' };
  const at = [...(stack ?? '').matchAll(FRAME)].slice(0, MOST_FRAMES).map((match) => match[1] ?? '');
  const outline = errorOutlineSchema.safeParse({ name, at });
  return outline.success ? outline.data : { name: 'Error', at: [] };
}
