/** Languages that the extension speaks, by its own setting, whatever the browser's. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
